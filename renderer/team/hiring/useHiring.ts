import { type OutputOf } from '#core/contract/routes';
import { useAsk } from '#renderer/gateway/ask';
import { usePart } from '#renderer/kit/go';

export type Hiring = OutputOf<'hiring.list'>['lists'][number];
export type HiringStepRead = Hiring['steps'][number];

/** The list in the address; undefined where the book has none of that id. */
export function useHiring(): Hiring | undefined {
  const id = usePart('id');
  return useAsk('hiring.list', {}).lists.find((one) => one.id === id);
}

export function stepsLeft({ steps }: Hiring): number {
  return steps.filter(({ state }) => state === 'open').length;
}
