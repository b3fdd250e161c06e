import { day } from '#core/time/day';
import { statementAnswers } from './fileScript.ts';
import { type Household } from './household.ts';

/** Asks everything of a PA’s file, of hiring and of a job’s end, most of it twice. The job begins on 5 October 2026. */
export function useFile(
  home: Household,
  { sam, job, employer }: { readonly sam: string; readonly job: string; readonly employer: string },
): void {
  const { ask } = home;
  const on = day('2026-10-05');
  const { funders } = ask('file.asks', {});
  for (const { funderId } of funders) ask('file.ask', { funderId, disclosureMonths: 36, liabilityInsurance: true, redundancy: 'reserve' });
  const { token, files } = home.proof('licence');
  const licence = { kind: 'driving_licence', day: on, until: day('2030-01-01'), facts: { checkedBy: 'Rose' } } as const;
  ask('file.record', { ...licence, assistantId: sam, files: [token] }, { files });
  ask('file.takeBack', { id: ask('file.record', { ...licence, assistantId: sam, files: [] }).id, reason: 'Twice.' });
  const cover = {
    kind: 'liability_insurance',
    day: on,
    until: day('2027-10-04'),
    facts: { insurer: 'A', policy: '1' },
  } as const;
  ask('file.record', { ...cover, files: [], employerId: employer });
  ask('file.putAside', { assistantId: sam, kind: 'disclosure', reason: 'The council holds it.' });
  ask('file.statement', { ...statementAnswers, employmentId: job, continuousFrom: on });
  ask('file.change', { employmentId: job, from: on, what: 'More hours.' });
  ask('file.privacy', { assistantId: sam, employerId: employer, contact: 'Rose', helpers: 'Nobody.' });
  const list = ask('hiring.begin', { employerId: employer, title: 'Weekend PA' }).id;
  ask('hiring.choose', { id: list, assistantId: sam });
  const offer = { job: 'PA', startsOn: on, pay: '£13', hours: 'Weekends', workplace: 'Here', conditions: 'Checks' };
  ask('hiring.offer', { ...offer, id: list, answerBy: day('2099-01-01') });
  ask('checklist.step', { id: list, step: 'advert', state: 'done', day: on });
  ask('checklist.move', { id: list, state: 'finished', words: 'Done' });
  ask('hiring.list', {});
  ask('ending.begin', { employmentId: job, reason: 'redundancy', words: 'The care changes.' });
  ask('ending.letter', { employmentId: job, kind: 'received', givenOn: on, lastDay: day('2026-12-31') });
  ask('ending.read', { employmentId: job });
  ask('file.read', { assistantId: sam });
  ask('redundancy.read', {});
}
