import { day } from '#core/time/day';
import { fileToken } from './chosen.ts';
import { pdf } from './files.ts';
import { nest, nestTerms } from './pension.ts';
import { type Story, type Told } from './story.ts';

function employerOf({ open, id }: Told, job: number): string {
  return open.kernel.handle.sql.one('SELECT employer_id AS id FROM employment WHERE id = ?', [id(job)], { id: String })?.id ?? 'none';
}

/** Duties, a scheme, and one PA postponed, enrolled, told, opted out, put back, in arrears agreed, on percentages of their own, and left. */
export function tellPension(story: Story, { job }: { readonly job: number }): void {
  const begun = day('2026-10-05');
  story.add('pension.duties', (told) => ({ employerId: employerOf(told, job), startsOn: begun }));
  const terms = { ...nestTerms, from: begun };
  const scheme = story.add('pension.addScheme', (told) => ({ employerId: employerOf(told, job), ...nest, name: 'NST', terms }));
  story.add('pension.changeScheme', ({ id }) => ({ id: id(scheme), ...nest }));
  story.add('pension.agreeTerms', ({ id }) => ({ schemeId: id(scheme), ...terms, basis: 'set_3', employeeHundredths: 600 }));
  const postponed = { day: begun, until: day('2026-12-01'), noticeOn: begun, file: fileToken(1) };
  story.add('pension.postpone', ({ id }) => ({ employmentId: id(job), ...postponed }), { 1: pdf('postponement notice') });
  const joining = { kind: 'opted_in', day: day('2026-10-19'), setUpOn: day('2026-10-27'), noticeOn: day('2026-10-19') } as const;
  story.add('pension.join', ({ id }) => ({ employmentId: id(job), schemeId: id(scheme), ...joining, file: fileToken(1) }), {
    1: pdf('opt-in notice'),
  });
  story.add('pension.letter', ({ id }) => ({ employmentId: id(job), kind: 'opt_in', givenOn: day('2026-10-28') }));
  const out = story.add('pension.optOut', ({ id }) => ({ employmentId: id(job), noticeOn: day('2026-11-01'), file: fileToken(1) }), {
    1: pdf('opt-out notice'),
  });
  story.add('pension.takeBack', ({ id }) => ({ id: id(out), reason: 'It was another Sam.' }));
  const agreed = { paidBy: 'pay', paydays: 4, agreedOn: day('2026-10-28'), words: 'By telephone', file: fileToken(1) } as const;
  story.add('pension.agreeArrears', ({ id }) => ({ employmentId: id(job), ...agreed }), { 1: pdf('arrears agreed') });
  const own = { from: day('2026-11-02'), percentages: { employeeHundredths: 700, employerHundredths: 300 }, words: 'Asked for it' };
  story.add('pension.ownTerms', ({ id }) => ({ employmentId: id(job), ...own, file: fileToken(1) }), { 1: pdf('own percentages') });
  story.add('pension.leave', ({ id }) => ({ employmentId: id(job), day: day('2026-11-03'), words: 'Moved abroad' }));
  story.add('pension.declare', (told) => ({ employerId: employerOf(told, job), kind: 'declaration', doneOn: day('2026-11-01') }));
  story.add('pension.reEnrol', (told) => ({ employerId: employerOf(told, job), day: day('2029-10-05') }));
}
