import { usualRates } from '#core/findings/usualRates';
import { type Pence, greater } from '#core/money/pence';
import { addDays } from '#core/time/day';
import { namingOf } from '#db/actions/findings/naming';
import { agreementsOf } from '#db/actions/people/employments';
import { shiftsWithin } from '#db/actions/shifts/shifts';
import { type Reading } from '#db/kernel/handlers';

/** What was paid longer ago is no usual hour any more. */
const weeks = 8;

/** By plan line, the most that any PA's usual hour on it was paid in the last eight weeks, by the agreements. */
export function usualRatesPaid(reading: Reading): ReadonlyMap<string, Pence> {
  const span = { from: addDays(reading.today, 1 - weeks * 7), to: reading.today };
  const found = new Map<string, Pence>();
  for (const { id, nation } of namingOf(reading, span, 'name').employments) {
    const worked = { shifts: shiftsWithin(reading, id, span.from, span.to), agreements: agreementsOf(reading, id), nation };
    for (const [line, usual] of usualRates(worked)) found.set(line, greater(found.get(line) ?? usual, usual));
  }
  return found;
}
