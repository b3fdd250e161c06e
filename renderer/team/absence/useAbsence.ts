import { type OutputOf } from '#core/contract/routes';
import { useAsk } from '#renderer/gateway/ask';
import { usePart } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';
import { wayBackThrough } from '#renderer/kit/wayBack';
import { absenceWords as words } from '#renderer/words/absence';

export type AbsenceRead = OutputOf<'absence.read'>;
export type Sickness = AbsenceRead['sickness'][number];
export type FamilyLeave = AbsenceRead['family'][number];

/** Sickness and leave of the job in the address, and the way back to its page. */
export function useAbsence(): { readonly read: AbsenceRead; readonly back: { readonly to: string; readonly words: string } } {
  const read = useAsk('absence.read', { employmentId: usePart('id') });
  return { read, back: wayBackThrough() ?? { to: places.jobAbsence(read.employmentId), words: words.back(read.name) } };
}

export function useSickness(): { readonly read: AbsenceRead; readonly sickness: Sickness | undefined } {
  const { read } = useAbsence();
  const id = usePart('sickness');
  return { read, sickness: read.sickness.find((one) => one.id === id) };
}

export function useLeave(): { readonly read: AbsenceRead; readonly leave: FamilyLeave | undefined } {
  const { read } = useAbsence();
  const id = usePart('leave');
  return { read, leave: read.family.find((one) => one.id === id) };
}
