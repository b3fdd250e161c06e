import { type BillFacts } from '#core/findings/facts/pay';
import { type Span } from '#core/time/day';
import { given } from '#db/actions/given';
import { readDueWords } from '#core/book/dueWords';
import { type Reading } from '#db/kernel/handlers';
import { day, money, oneOf, text } from '#db/rows';

// From what the bank settled in the days or later, or has not settled yet, and was to be paid by their end; what was taken back is none.
const bills = `
  SELECT due.id, due.kind, due.day, due.amount_pence, due.words_digest, due_state.settled_on, due_state.open_pence
  FROM due_state CROSS JOIN due ON due.id = due_state.due_id
  WHERE due_state.settled_on >= ? AND due_state.day <= ? AND due.kind IN ('tax_bill', 'pension') AND due.direction = 'out'
    AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = due.entry_id)
  ORDER BY due.day, due.log_seq`;

const open = '9999-12-31';

/** Bills of HMRC and of pension providers, with the day on which the bank had paid all of each. */
export function billFacts({ sql, contentOf }: Reading, { from, to }: Span, kind: 'tax_bill' | 'pension'): readonly BillFacts[] {
  const shape = {
    id: text,
    kind: oneOf('tax_bill', 'pension'),
    day,
    amount_pence: money,
    words_digest: text,
    settled_on: day,
    open_pence: money,
  };
  return sql
    .all(bills, [from, to], shape)
    .filter((row) => row.kind === kind)
    .map((row) => ({
      id: row.id,
      to: kind === 'tax_bill' ? 'HMRC' : readDueWords(contentOf(row.words_digest)).payee,
      amount: row.amount_pence,
      open: row.open_pence,
      payBy: row.day,
      ...given({ paidOn: row.settled_on === open ? undefined : row.settled_on }),
    }));
}
