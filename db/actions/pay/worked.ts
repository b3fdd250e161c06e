import { minuteOf } from '#core/time/london';
import { type WorkedShift } from '#core/work/payLinesOf';
import { type Reading } from '#db/kernel/handlers';
import { day, instant, oneOf, text, whole } from '#db/rows';

const shifts = `
  SELECT shift.id, shift.kind, shift.day, shift.starts_at, shift.ends_at
  FROM timesheet_shift CROSS JOIN shift ON shift.id = timesheet_shift.shift_id WHERE timesheet_shift.timesheet_id = ?
  ORDER BY shift.starts_at, shift.id`;

const shiftShape = { id: text, kind: oneOf('work', 'sleep_in'), day, starts_at: instant, ends_at: instant };

const parts = 'SELECT kind, starts_at, ends_at FROM shift_part WHERE shift_id = ? ORDER BY place';
const charges = 'SELECT plan_line_id, hundredths FROM shift_charge WHERE shift_id = ? ORDER BY plan_line_id';

type ShiftRow = { readonly [Name in keyof typeof shiftShape]: ReturnType<(typeof shiftShape)[Name]> };

function workedOf({ sql }: Reading, row: ShiftRow): WorkedShift {
  const inside = sql.all(parts, [row.id], { kind: oneOf('break', 'woken'), starts_at: instant, ends_at: instant });
  const spansOf = (kind: 'break' | 'woken'): WorkedShift['breaks'] =>
    inside.filter((part) => part.kind === kind).map((part) => ({ from: minuteOf(part.starts_at), to: minuteOf(part.ends_at) }));
  const borne = sql.all(charges, [row.id], { plan_line_id: text, hundredths: whole });
  return {
    day: row.day,
    kind: row.kind,
    from: minuteOf(row.starts_at),
    to: minuteOf(row.ends_at),
    breaks: spansOf('break'),
    woken: spansOf('woken'),
    charges: borne.map(({ plan_line_id: planLineId, hundredths }) => ({ planLineId, hundredths })),
  };
}

/** The shifts of a timesheet as they were worked, in the order in which they began. */
export function workedShiftsOf(reading: Reading, timesheetId: string): readonly WorkedShift[] {
  return reading.sql.all(shifts, [timesheetId], shiftShape).map((row) => workedOf(reading, row));
}
