import { type BudgetRead } from '#core/contract/shapes/budget';
import { type Span } from '#core/time/day';
import { wordsIn } from '#db/actions/plan/parts';
import { type Reading } from '#db/kernel/handlers';
import { day, money, text } from '#db/rows';

const ofStream = `
  SELECT given_back.id, due.day, due.amount_pence, given_back.reason_digest, due_state.open_pence FROM given_back
    CROSS JOIN due ON due.id = given_back.due_id CROSS JOIN due_state ON due_state.due_id = due.id
  WHERE given_back.stream_id = ? AND due.day BETWEEN ? AND ?
    AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = due.entry_id)
  ORDER BY due.day DESC, given_back.log_seq DESC`;

/** What of a money went back to the funder in some days, newest first. */
export function givenBackIn(reading: Reading, streamId: string, { from, to }: Span): BudgetRead['givenBack'] {
  const shape = { id: text, day, amount_pence: money, reason_digest: text, open_pence: money };
  return reading.sql.all(ofStream, [streamId, from, to], shape).map((row) => ({
    id: row.id,
    day: row.day,
    amount: row.amount_pence,
    because: wordsIn(reading, row.reason_digest, 'reason') ?? '',
    isPaid: row.open_pence === 0,
  }));
}
