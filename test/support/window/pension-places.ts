import { z } from 'zod';
import { places } from '#renderer/kit/places';
import { type Ask } from './ask-in.ts';

const made = z.object({ id: z.string() });
const read = z.object({ employerId: z.string(), startsOn: z.string(), dutiesStart: z.string().optional() });

/** The screens of pensions, about a scheme and a PA who opted in to it. */
export async function pensionPlaces(ask: Ask, job: string) {
  const { employerId, startsOn, dutiesStart } = await ask(read, 'pension.assistant', { employmentId: job });
  if (dutiesStart === undefined) await ask(made, 'pension.duties', { employerId, startsOn }, true);
  const percentages = { method: 'relief_at_source', basis: 'qualifying', employeeHundredths: 500, employerHundredths: 300 };
  const scheme = { name: 'NEST', provider: 'NEST Corporation', contact: 'Peterborough; 0300 020 0090', paysElectronically: true };
  const { id } = await ask(made, 'pension.addScheme', { ...scheme, employerId, terms: { ...percentages, from: startsOn } }, true);
  const joined = { employmentId: job, kind: 'opted_in', schemeId: id, day: '2026-11-02', setUpOn: '2026-11-03', noticeOn: '2026-10-20' };
  const event = await ask(made, 'pension.join', joined, true);
  return {
    setPensionDuties: places.setPensionDuties(employerId),
    declarePension: places.declarePension(employerId),
    reEnrolPension: places.reEnrolPension(employerId),
    addPensionScheme: places.addPensionScheme(employerId),
    pensionScheme: places.pensionScheme(id),
    pensionTerms: places.pensionTerms(id),
    pension: places.pension(job),
    joinPension: places.joinPension(job),
    postponePension: places.postponePension(job),
    optOutPension: places.optOutPension(job),
    leavePension: places.leavePension(job),
    ownPensionTerms: places.ownPensionTerms(job),
    agreePensionArrears: places.agreePensionArrears(job),
    pensionLetter: places.pensionLetter(job, 'opt_in'),
    takeBackPension: places.takeBackPension(job, event.id),
  };
}
