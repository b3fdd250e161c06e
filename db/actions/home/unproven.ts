import { readDueWords } from '#core/book/dueWords';
import { type HomeFacts } from '#core/book/homeTasks';
import { type Day } from '#core/time/day';
import { needsNone } from '#db/actions/purchase/standing';
import { type Reading } from '#db/kernel/handlers';
import { day, money, text } from '#db/rows';

const wantingSince = `
  SELECT purchase.id, purchase.day, purchase.words_digest, due.amount_pence FROM purchase_wanting
    CROSS JOIN purchase ON purchase.id = purchase_wanting.purchase_id CROSS JOIN due ON due.id = purchase.due_id
  WHERE purchase_wanting.purchase_id >= '' AND purchase.day >= ?
  ORDER BY purchase.day, purchase.log_seq`;

/** Purchases since a day that have neither a receipt (any more) nor a reason why there is none. */
export function unproven(reading: Reading, since: Day): HomeFacts['unproven'] {
  return reading.sql
    .all(wantingSince, [since], { id: text, day, words_digest: text, amount_pence: money })
    .filter((row) => !needsNone(reading, { id: row.id, day: row.day, amount: row.amount_pence }))
    .map((row) => ({ id: row.id, day: row.day, amount: row.amount_pence, payee: readDueWords(reading.contentOf(row.words_digest)).payee }));
}
