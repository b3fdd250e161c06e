import { type Duty } from '#core/rota/pattern';
import { type PlannedShift, planShifts } from '#core/rota/planShifts';
import { type RotaFacts, type RotaPerson } from '#core/rota/warning';
import { type Span, addDays, day } from '#core/time/day';

/** A plan line of Ann's. */
export const line = 'plan_line-1';

/** One planned shift: '2026-11-23 09:00', where it ends by the clock, and who works it. */
export function planned(start: string, ends: string, who: string | undefined = 'sam', given: Partial<Duty> = {}): PlannedShift {
  const on = day(start.slice(0, 10));
  const employmentId = who === undefined || who === '' ? {} : { employmentId: `job-${who}` };
  const duty: Duty = { kind: 'work', starts: start.slice(11), ends, breaks: [], planLineIds: [line], ...employmentId, ...given };
  const [shift] = planShifts([{ id: `p-${start.replaceAll(/[: ]/gu, '')}-${who}`, from: on, to: on, duty }], [], { from: on, to: on });
  if (shift === undefined) throw new Error('no shift');
  return shift;
}

/** Monday 23 to Sunday 29 November 2026. */
export const week: Span = { from: day('2026-11-23'), to: day('2026-11-29') };

export function person(who: string, name: string, given: Partial<RotaPerson> = {}): RotaPerson {
  return { employmentId: `job-${who}`, assistantId: who, name, born: day('1990-05-05'), startsOn: day('2026-01-01'), ...given };
}

export const people: readonly RotaPerson[] = [person('sam', 'Sam Sample'), person('ida', 'Ida Invented')];

export function facts(shifts: readonly PlannedShift[], given: Partial<RotaFacts> = {}): RotaFacts {
  const sorted = shifts.toSorted((a, b) => a.from - b.from);
  return { week, shifts: sorted, people, away: [], stays: [], beneficiaryOf: new Map([[line, 'ann']]), ...given };
}

/** Every day of the week the same. */
export function daily(starts: string, ends: string, days = 7, given: Partial<Duty> = {}): readonly PlannedShift[] {
  return Array.from({ length: days }, (_, at) => planned(`${addDays(week.from, at)} ${starts}`, ends, 'sam', given));
}
