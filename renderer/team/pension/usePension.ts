import { type OutputOf } from '#core/contract/routes';
import { useAsk } from '#renderer/gateway/ask';
import { usePart } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';
import { wayBackThrough } from '#renderer/kit/wayBack';
import { pensionWords } from '#renderer/words/pension';
import { pensionDutiesWords } from '#renderer/words/pensionDuties';

export type PensionRead = OutputOf<'pension.assistant'>;
export type PensionEmployer = OutputOf<'pension.employers'>['employers'][number];

type Back = { readonly to: string; readonly words: string };

/** The pension of the job in the address, and the way back to its page. */
export function usePension(): { readonly read: PensionRead; readonly back: Back } {
  const read = useAsk('pension.assistant', { employmentId: usePart('id') });
  const usual = { to: places.pension(read.employmentId), words: pensionWords.assistant.title(read.assistant, read.words) };
  return { read, back: wayBackThrough() ?? usual };
}

/** The employer of the address; undefined where there is none. */
export function usePensionEmployer(): { readonly employer: PensionEmployer | undefined; readonly back: Back } {
  const id = usePart('id');
  const { employers } = useAsk('pension.employers', {});
  const back = { to: places.pensionDuties, words: pensionDutiesWords.duties.title };
  return { employer: employers.find(({ employerId }) => employerId === id), back };
}
