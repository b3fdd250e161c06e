import { type Span } from '#core/time/day';
import { instantOfMinute } from '#core/time/london';
import { plannedShifts } from '#db/actions/rota/plannedShifts';
import { standingTimesheet } from '#db/actions/shifts/timesheets';
import { type Reading } from '#db/kernel/handlers';

/** The jobs for which the rota has a shift of a pay period that is over, while nobody has signed for that period. */
export function plannedWaiting(reading: Reading, period: Span): ReadonlySet<string> {
  if (period.to >= reading.today) return new Set();
  const over = plannedShifts(reading.sql, period).filter(({ state, to }) => state !== 'cancelled' && instantOfMinute(to) <= reading.now);
  const jobs = new Set(over.flatMap(({ duty }) => duty.employmentId ?? []));
  return new Set([...jobs].filter((id) => standingTimesheet(reading, id, period.from) === undefined));
}
