import { useMemo } from 'react';
import { type Law, lawWith } from '#core/payroll/law';
import { useAsk } from './ask.ts';

/** Every figure of law by year or day that this book knows: the app's own, and over it the book's year packs. */
export function useLaw(): Law {
  const { packs } = useAsk('law.read', {});
  return useMemo(() => lawWith(packs), [packs]);
}
