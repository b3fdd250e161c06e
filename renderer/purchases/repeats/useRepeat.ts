import { type OutputOf } from '#core/contract/routes';
import { useAsk } from '#renderer/gateway/ask';
import { usePart } from '#renderer/kit/go';

type Repeat = OutputOf<'purchase.repeats'>['repeats'][number];

/** The repeating purchase that the address names; undefined where the book has none of that name. */
export function useRepeat(): Repeat | undefined {
  const id = usePart('id');
  return useAsk('purchase.repeats', {}).repeats.find((one) => one.id === id);
}
