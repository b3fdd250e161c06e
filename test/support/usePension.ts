import { day } from '#core/time/day';
import { type Household } from './household.ts';
import { nest, nestTerms } from './pension.ts';

/** Asks everything of pensions once: a scheme, a PA who is enrolled, told, paid or not, and taken back. */
export function usePension({ ask }: Household, employerId: string, employmentId: string): void {
  const begun = day('2026-10-05');
  ask('pension.duties', { employerId, startsOn: begun });
  const schemeId = ask('pension.addScheme', { employerId, ...nest, terms: { ...nestTerms, from: begun } }).id;
  ask('pension.changeScheme', { id: schemeId, ...nest });
  ask('pension.agreeTerms', { schemeId, ...nestTerms, from: begun });
  ask('pension.postpone', { employmentId, day: begun, until: day('2026-12-20'), noticeOn: begun });
  ask('pension.previewLetter', { employmentId, kind: 'postponement', givenOn: begun });
  ask('pension.join', { employmentId, kind: 'enrolled', schemeId, day: begun, setUpOn: begun });
  ask('pension.letter', { employmentId, kind: 'enrolment', givenOn: day('2026-10-10') });
  const id = ask('pension.optOut', { employmentId, noticeOn: day('2026-10-20') }).id;
  ask('pension.takeBack', { id, reason: 'Not them.' });
  ask('pension.declare', { employerId, kind: 'declaration', doneOn: begun });
  ask('pension.reEnrol', { employerId, day: day('2029-10-05') });
  ask('pension.employers', {});
  ask('pension.assistant', { employmentId });
}
