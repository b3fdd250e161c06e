import { dueDays } from '#core/book/schedule';
import { type Move } from '#core/plan/outlook';
import { type Day, addDays } from '#core/time/day';
import { awardsOf } from '#db/actions/awards';
import { type Reading } from '#db/kernel/handlers';
import { day } from '#db/rows';
import { onItsWay } from './spending.ts';

const recorded = `
  SELECT receipt.award_due_day FROM receipt CROSS JOIN due ON due.id = receipt.due_id
  WHERE receipt.award_id = ? AND receipt.award_due_day >= ? AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = due.entry_id)`;

/** A payment a few days late is still on its way; an older one is not counted on. */
const daysLate = 14;

/** The award's payments that nobody has recorded yet, up to a day, and what is recorded and not at the bank. */
export function comingIn(reading: Reading, streamId: string, on: Day, to: Day): readonly Move[] {
  const since = addDays(on, -daysLate);
  const payments = awardsOf(reading, streamId)
    .filter((award) => award.to >= since && award.firstDue <= to)
    .flatMap((award) => {
      const came = new Set(reading.sql.all(recorded, [award.id, since], { award_due_day: day }).map(({ award_due_day: due }) => due));
      return dueDays(award, to)
        .filter((due) => due >= since && !came.has(due))
        .map((due) => ({ day: due, amount: award.amount }));
    });
  const way = onItsWay(reading, streamId, on);
  return way === 0 ? payments : [...payments, { day: addDays(on, 1), amount: way }];
}
