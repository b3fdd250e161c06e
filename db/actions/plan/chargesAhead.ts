import { type PlannedShift } from '#core/rota/planShifts';
import { type ShiftCharge } from '#core/shifts/payLinesOf';
import { chargesOf } from '#db/actions/rota/charges';
import { type Reading } from '#db/kernel/handlers';
import { day } from '#db/rows';

// From what is set up, which is little: agreements to share, who pays for a line, and money that takes another's place.
const changes = `
  SELECT from_day AS day FROM split UNION SELECT from_day FROM plan_line
  UNION SELECT funding.from_day FROM plan_line CROSS JOIN funding ON funding.plan_line_id = plan_line.id
  UNION SELECT handover.first_day FROM stream CROSS JOIN handover ON handover.from_stream_id = stream.id
  ORDER BY 1`;

/** Who bears planned shifts, asked once for all the days between two changes of who bears what: a year has hundreds of shifts. */
export function chargesAhead(reading: Reading): (shift: PlannedShift) => readonly ShiftCharge[] {
  const days = reading.sql.all(changes, [], { day }).map((row) => row.day);
  const charges = chargesOf(reading);
  const known = new Map<string, readonly ShiftCharge[]>();
  return (shift) => {
    const { splitId = '', planLineIds } = shift.duty;
    const since = days.findLast((one) => one <= shift.on) ?? '';
    const key = [splitId, since, ...planLineIds].join(' ');
    const found = known.get(key) ?? charges(shift);
    known.set(key, found);
    return found;
  };
}
