import { type OutputOf } from '#core/contract/routes';
import { useAsk } from '#renderer/gateway/ask';
import { usePart } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';
import { wayBackThrough } from '#renderer/kit/wayBack';
import { deductionWords as words } from '#renderer/words/deductions';

export type DeductionsRead = OutputOf<'deductions.read'>;

/** Everything that is taken from the pay of the job in the address, and the way back to its page. */
export function useDeductions(): { readonly read: DeductionsRead; readonly back: { readonly to: string; readonly words: string } } {
  const read = useAsk('deductions.read', { employmentId: usePart('id') });
  return { read, back: wayBackThrough() ?? { to: places.jobDeductions(read.employmentId), words: words.back(read.assistant) } };
}
