import { compareReceipts, type Received, type ScheduleRow } from '#core/book/compareReceipts';
import { type Day, type Span } from '#core/time/day';
import { awardsOf } from '#db/actions/awards';
import { type Reading } from '#db/kernel/handlers';
import { day, money, orNull, text } from '#db/rows';

// A receipt counts on the day the bank had it; one that the bank has not had yet has not come.
const atBank = `
  SELECT receipt.id, receipt.award_id, receipt.award_due_day, bank_line.day, bank_match.amount_pence
  FROM receipt JOIN bank_match ON bank_match.due_id = receipt.due_id JOIN bank_line ON bank_line.id = bank_match.bank_line_id
  WHERE receipt.stream_id = @stream AND receipt.kind IN ('award', 'one_off')
    AND (bank_line.day BETWEEN @from AND @to OR receipt.award_due_day BETWEEN @from AND @to) AND bank_line.day <= @to
    AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)
  ORDER BY bank_line.day, receipt.id`;

/** The award's payments due in the span, and any other that came in it, as they stood on its last day. */
export function awardForStatement(reading: Reading, streamId: string, span: Span): readonly ScheduleRow[] {
  const rows = reading.sql.all(
    atBank,
    { stream: streamId, from: span.from, to: span.to },
    { id: text, award_id: orNull(text), award_due_day: orNull(day), day, amount_pence: money },
  );
  const receipts = rows.map((row): Received => ({
    id: row.id,
    streamId,
    day: row.day,
    amount: row.amount_pence,
    ...(row.award_id === null || row.award_due_day === null ? {} : { due: { awardId: row.award_id, day: row.award_due_day } }),
  }));
  const today: Day = span.to;
  return compareReceipts(awardsOf(reading, streamId), receipts, { span, today });
}
