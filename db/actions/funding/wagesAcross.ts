import { type OutputOf } from '#core/contract/routes';
import { minutesByDay } from '#core/funders/fundedBy';
import { payPeriodOn } from '#core/pay/payPeriods';
import { type Day, addDays } from '#core/time/day';
import { nameFor } from '#db/actions/named';
import { allPayGroups, employmentsInGroup } from '#db/actions/people/employments';
import { correctShift } from '#db/actions/shifts/correctShift';
import { shiftForPeople } from '#db/actions/shifts/shiftForPeople';
import { type StoredShift, shiftsWithin, standingShift } from '#db/actions/shifts/shifts';
import { payslipOf } from '#db/actions/shifts/timesheets';
import { given } from '#db/actions/given';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, orNull, text } from '#db/rows';

type Across = OutputOf<'handover.look'>['across'][number];

function minutes(shifts: readonly StoredShift[], isCounted: (on: Day) => boolean): number {
  const days = shifts.flatMap((shift) => minutesByDay(shift, shift.breaks));
  return days.filter((one) => isCounted(one.day)).reduce((so, one) => so + one.minutes, 0);
}

/** Pay periods with work on both sides of a day: the minutes worked before it, and from it on. */
export function lookAcross(reading: Reading, on: Day): readonly Across[] {
  return allPayGroups(reading).flatMap((group) => {
    const period = payPeriodOn(group, on);
    if (period === undefined || period.from >= on) return [];
    return employmentsInGroup(reading, group.id).flatMap(({ id }): readonly Across[] => {
      const shifts = shiftsWithin(reading, id, period.from, period.to);
      const [before, after] = [minutes(shifts, (one) => one < on), minutes(shifts, (one) => one >= on)];
      return before === 0 || after === 0
        ? []
        : [{ assistant: nameFor(reading, 'employment', id) ?? '', from: period.from, to: period.to, before, after }];
    });
  });
}

const recorded = `
  SELECT shift.id, shift.day, state.timesheet_id, assistant.name
  FROM assistant CROSS JOIN employment ON employment.assistant_id = assistant.id
    CROSS JOIN shift ON shift.employment_id = employment.id AND shift.day >= ?
    CROSS JOIN shift_state AS state ON state.shift_id = shift.id
  ORDER BY shift.day, shift.id`;

type Recorded = OutputOf<'handover.look'>['stays'][number] & { readonly isSigned: boolean };

function reaches(shift: StoredShift, planLineIds: readonly string[], on: Day): boolean {
  const isCharged = shift.charges.some(({ planLineId }) => planLineIds.includes(planLineId));
  return isCharged && minutesByDay(shift, shift.breaks).some((one) => one.day >= on);
}

/** Shifts under some lines that were worked on a day or later, one that only ends on it among them. */
export function recordedFrom(reading: Reading, planLineIds: readonly string[], on: Day): readonly Recorded[] {
  const shape = { id: text, day, timesheet_id: orNull(text), name: text };
  return reading.sql.all(recorded, [addDays(on, -1)], shape).flatMap((row): readonly Recorded[] => {
    const shift = standingShift(reading, row.id);
    if (shift === undefined || !reaches(shift, planLineIds, on)) return [];
    const paid = row.timesheet_id !== null && payslipOf(reading, row.timesheet_id) !== undefined;
    return [{ shiftId: row.id, assistant: row.name, day: row.day, paid, isSigned: row.timesheet_id !== null }];
  });
}

/** Records anew, under the lines that pay now, the shifts that nobody has signed. One that cannot be stays as it is. */
export function moveUnsigned(writing: Writing, planLineIds: readonly string[], on: Day, reason: string): void {
  for (const { shiftId, isSigned } of recordedFrom(writing, planLineIds, on)) {
    const shift = isSigned ? undefined : standingShift(writing, shiftId);
    if (shift === undefined) continue;
    const { employmentId, kind, starts, ends, breaks, woken, charge, note } = shiftForPeople(writing, shift);
    correctShift(writing, {
      id: shiftId,
      reason,
      instead: { employmentId, kind, starts, ends, breaks, woken, charge, ...given({ note }) },
    });
  }
}
