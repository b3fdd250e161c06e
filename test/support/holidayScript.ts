import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Story } from './story.ts';
import { type Worked } from './workScript.ts';

/** A PA taken over from an earlier payroll: terms, where holiday stood, its weeks, leave, leave taken back, carried over and not, and the record. */
export function tellHoliday(story: Story, { group }: Worked): void {
  const robin = story.add('assistant.add', { name: 'Robin Rested', reference: 'PA 66', born: day('1993-07-01') });
  const of = { payrollId: '66', job: 'PA', startsOn: day('2025-10-06') };
  const job = story.add('employment.add', ({ id }) => ({ ...of, assistantId: id(robin), payGroupId: id(group) }));
  story.add('holiday.agree', ({ id }) => ({
    employmentId: id(job),
    from: day('2025-10-06'),
    kind: 'irregular',
    leaveYearStart: '04-01',
    weeks: 560,
    bankHolidays: 'included',
    paid: 'when_taken',
    accrual: 'unrounded',
    beyondFourWeeks: 'normal',
    sleepIns: 'whole',
  }));
  story.add('holiday.open', ({ id }) => ({ employmentId: id(job), on: day('2026-10-04'), accrued: 3_000, taken: 600, carried: 0 }));
  story.add('holiday.history', ({ id }) => ({
    employmentId: id(job),
    weeks: [
      { to: day('2026-10-04'), weeks: 1, minutes: 1_200, pay: pence(26_000) },
      { to: day('2026-09-27'), weeks: 50, minutes: 60_000, pay: pence(1_300_000) },
    ],
  }));
  const leave = { from: day('2026-10-07'), to: day('2026-10-08'), minutes: 480, what: 'A wedding' };
  const wrong = story.add('holiday.take', ({ id }) => ({ ...leave, employmentId: id(job) }));
  story.add('holiday.takeBack', ({ id }) => ({ id: id(wrong), reason: 'It was the week after.' }));
  const nextWeek = { ...leave, from: day('2026-10-14'), to: day('2026-10-15') };
  story.add('holiday.take', ({ id }) => ({ ...nextWeek, employmentId: id(job) }));
  const carry = { into: day('2027-04-01'), minutes: 120, reason: 'agreed', why: 'Agreed in writing.' } as const;
  const carried = story.add('holiday.carry', ({ id }) => ({ ...carry, employmentId: id(job) }));
  story.add('holiday.carryBack', ({ id }) => ({ id: id(carried), reason: 'Not needed.' }));
  story.add('holiday.issueRecord', ({ id }) => ({ employmentId: id(job) }));
}
