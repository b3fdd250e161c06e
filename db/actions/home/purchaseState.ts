import { readDueWords } from '#core/book/dueWords';
import { type PurchaseFacts, purchaseTasks } from '#core/book/homePurchases';
import { type HomeTask } from '#core/book/homeTasks';
import { proposedDays } from '#core/book/repeats';
import { addDays } from '#core/time/day';
import { depositsToAsk } from '#db/actions/purchase/deposits/deposit';
import { purchaseById } from '#db/actions/purchase/purchaseRow';
import { allRepeats } from '#db/actions/purchase/repeats/repeatRow';
import { type Reading } from '#db/kernel/handlers';
import { day, money, text } from '#db/rows';

/** By then a payment is at the bank, and the bank's file in the book. */
const bankDays = 35;

const openOfRepeat = `
  SELECT purchase.id, purchase.day, due_state.open_pence, purchase.words_digest FROM purchase_repeated
    CROSS JOIN purchase ON purchase.id = purchase_repeated.purchase_id CROSS JOIN due_state ON due_state.due_id = purchase.due_id
  WHERE purchase_repeated.repeat_id = ? AND purchase.day <= ? AND due_state.open_pence > 0 ORDER BY purchase.day`;

function notPaid(reading: Reading, repeatId: string): PurchaseFacts['notPaid'] {
  const shape = { id: text, day, open_pence: money, words_digest: text };
  return reading.sql.all(openOfRepeat, [repeatId, addDays(reading.today, -bankDays)], shape).map((row) => {
    const { payee, what } = readDueWords(reading.contentOf(row.words_digest));
    return { id: row.id, payee, what, amount: row.open_pence, day: row.day };
  });
}

/** What comes again and waits to be recorded or paid, and deposits that are to come back. */
export function purchaseState(reading: Reading): readonly HomeTask[] {
  const repeats = allRepeats(reading);
  const notRecorded = repeats.flatMap((row) => {
    const purchase = purchaseById(reading, row.newest);
    const days = proposedDays(row, reading.today).proposed;
    if (purchase === undefined || days.length === 0) return [];
    const { payee, what } = readDueWords(reading.contentOf(purchase.wordsDigest));
    return [{ id: row.id, payee, what, amount: purchase.amount, days }];
  });
  return purchaseTasks({
    notRecorded,
    notPaid: repeats.flatMap(({ id }) => notPaid(reading, id)),
    deposits: depositsToAsk(reading, addDays(reading.today, -1)),
  });
}
