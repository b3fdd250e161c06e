import { type OutputOf } from '#core/contract/routes';
import { useAsk } from '#renderer/gateway/ask';
import { usePart } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';
import { endingWords } from '#renderer/words/ending';

export type EndingRead = OutputOf<'ending.read'>;

/** Notice, fairness and the end of the job in the address, and the way back to its screen. */
export function useEnding(): { readonly read: EndingRead; readonly back: { readonly to: string; readonly words: string } } {
  const read = useAsk('ending.read', { employmentId: usePart('id') });
  return { read, back: { to: places.ending(read.employmentId), words: endingWords.back(read.name) } };
}
