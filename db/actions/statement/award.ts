import { compareReceipts, type Received, type ScheduleRow } from '#core/book/compareReceipts';
import { type Day, type Span } from '#core/time/day';
import { awardsOf } from '#db/actions/awards';
import { type Reading } from '#db/kernel/handlers';
import { day, money, orNull, text } from '#db/rows';

// A receipt counts on the day the bank had it; one that the bank has not had yet has not come.
const columns = 'bank_match.id AS match_id, receipt.id, receipt.award_id, receipt.award_due_day, bank_line.day, bank_match.amount_pence';
const stands =
  "receipt.kind IN ('award', 'one_off') AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)";

// By the days on which payments were due, and by the days on which they came: each by its own index, joined in this order.
const dueInSpan = `
  SELECT ${columns} FROM award CROSS JOIN receipt ON receipt.award_id = award.id AND receipt.award_due_day BETWEEN @from AND @to
    CROSS JOIN bank_match ON bank_match.due_id = receipt.due_id CROSS JOIN bank_line ON bank_line.id = bank_match.bank_line_id
  WHERE award.stream_id = @stream AND bank_line.day <= @to AND ${stands}`;

const cameInSpan = `
  SELECT ${columns} FROM bank_account_stream
    CROSS JOIN bank_line ON bank_line.bank_account_id = bank_account_stream.bank_account_id AND bank_line.day BETWEEN @from AND @to
    CROSS JOIN bank_match ON bank_match.bank_line_id = bank_line.id CROSS JOIN receipt ON receipt.due_id = bank_match.due_id
  WHERE bank_account_stream.stream_id = @stream AND receipt.stream_id = @stream AND ${stands}`;

const shape = { match_id: text, id: text, award_id: orNull(text), award_due_day: orNull(day), day, amount_pence: money };

/** The award's payments due in the span, and any other that came in it, as they stood on its last day. */
export function awardForStatement(reading: Reading, streamId: string, span: Span): readonly ScheduleRow[] {
  const asked = { stream: streamId, from: span.from, to: span.to };
  const found = [...reading.sql.all(dueInSpan, asked, shape), ...reading.sql.all(cameInSpan, asked, shape)];
  const rows = [...new Map(found.map((row) => [row.match_id, row])).values()].toSorted((a, b) =>
    a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1,
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
