import { type Household } from './household.ts';
import { day } from '#core/time/day';

/** Asks everything of one PA’s holiday, most of it twice. The job begins on 5 October 2026. */
export function useHoliday({ ask }: Household, employmentId: string): void {
  const terms = {
    leaveYearStart: '10-05',
    weeks: 560,
    bankHolidays: 'included',
    paid: 'when_taken',
    beyondFourWeeks: 'basic',
    sleepIns: 'woken',
  } as const;
  const week = { days: 500, minutes: 2_400 };
  ask('holiday.agree', { ...terms, employmentId, from: day('2026-10-05'), kind: 'regular', week, accrual: 'legal' });
  ask('holiday.history', { employmentId, weeks: [] });
  const leave = { employmentId, from: day('2026-10-12'), to: day('2026-10-13'), minutes: 960 };
  ask('holiday.takeBack', { id: ask('holiday.take', { ...leave, what: 'Rest' }).id, reason: 'Another day.' });
  ask('holiday.take', leave);
  const carried = ask('holiday.carry', { employmentId, into: day('2027-10-05'), minutes: 480, reason: 'agreed', why: 'In writing.' }).id;
  ask('holiday.carryBack', { id: carried, reason: 'Not needed.' });
  ask('holiday.read', { employmentId });
}
