import { type Received, type ScheduleRow, compareReceipts } from '#core/book/compareReceipts';
import { readDueWords } from '#core/book/dueWords';
import { type OutputOf } from '#core/contract/routes';
import { type Day, type Span, addDays, addMonths, earlier, isWithin, later } from '#core/time/day';
import { allAwards } from '#db/actions/awards';
import { bookFacts } from '#db/actions/book';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, money, oneOf, orNull, text } from '#db/rows';

export type Receipt = OutputOf<'money.read'>['receipts'][number];

// At the bank when the last part of it was.
const columns = `receipt.id, receipt.stream_id, receipt.kind, receipt.award_id, receipt.award_due_day, due.day, due.amount_pence, due.words_digest,
    CASE WHEN due_state.open_pence = 0 THEN due_state.settled_on END AS at_bank,
    EXISTS (SELECT 1 FROM entry WHERE entry.reverses = due.entry_id) AS reversed`;

const rest = 'CROSS JOIN due ON due.id = receipt.due_id CROSS JOIN due_state ON due_state.due_id = due.id';
const inOrder = 'ORDER BY due.day DESC, receipt.log_seq DESC';

// From the streams, which are few, each receipt by its index.
const receipts = `SELECT ${columns} FROM stream CROSS JOIN receipt ON receipt.stream_id = stream.id ${rest} ${inOrder}`;

// Of these days, or for a payment of the schedule that is.
const receiptsFrom = `
  SELECT ${columns} FROM receipt ${rest} WHERE receipt.id IN (
    SELECT own.id FROM due AS own_due CROSS JOIN receipt AS own ON own.due_id = own_due.id WHERE own_due.day BETWEEN @from AND @to
    UNION SELECT own.id FROM award CROSS JOIN receipt AS own ON own.award_id = award.id AND own.award_due_day BETWEEN @from AND @to)
  ${inOrder}`;

const shape = {
  id: text,
  stream_id: text,
  kind: oneOf('award', 'one_off', 'contribution', 'interest', 'other'),
  award_id: orNull(text),
  award_due_day: orNull(day),
  day,
  amount_pence: money,
  words_digest: text,
  at_bank: orNull(day),
  reversed: flag,
};

type Row = { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> };

function receiptOf(reading: Reading, row: Row): Receipt {
  return {
    id: row.id,
    streamId: row.stream_id,
    kind: row.kind,
    day: row.day,
    amount: row.amount_pence,
    from: readDueWords(reading.contentOf(row.words_digest)).payee,
    reversed: row.reversed,
    ...given({ awardId: row.award_id, dueDay: row.award_due_day, atBankOn: row.reversed ? null : row.at_bank }),
  };
}

/** All money received, newest first, what was taken back among it. */
export function allReceipts(reading: Reading): readonly Receipt[] {
  return reading.sql.all(receipts, [], shape).map((row) => receiptOf(reading, row));
}

/** The same, of some days and a year around them: all that a schedule of these days is compared with. */
export function receiptsAround(reading: Reading, { from, to }: Span): readonly Receipt[] {
  const days = { from: addDays(from, -longLate), to: addDays(to, longLate) };
  return reading.sql.all(receiptsFrom, days, shape).map((row) => receiptOf(reading, row));
}

/** Money may be recorded, come to the bank and be due on days so far from each other. */
const longLate = 366;

function receivedOf({ id, streamId, day: recorded, atBankOn, amount, awardId, dueDay }: Receipt): Received {
  const due = awardId === undefined || dueDay === undefined ? undefined : { awardId, day: dueDay };
  return { id, streamId, day: atBankOn ?? recorded, amount, due };
}

/** Of the payments still to come only each award's next is worth a row. */
function withoutFarOff(rows: readonly ScheduleRow[], today: Day): readonly ScheduleRow[] {
  const shown = new Set<string>();
  return rows.filter(({ awardId, day: due, state }) => {
    if (awardId === undefined || state !== 'waiting' || due < today) return true;
    if (shown.has(awardId)) return false;
    shown.add(awardId);
    return true;
  });
}

/** The award's payments of some days, or since the book began, against what came, oldest first, and the next one of each award. */
export function scheduleOf(reading: Reading, received: readonly Receipt[], days?: Span): readonly ScheduleRow[] {
  const { today } = reading;
  const from = bookFacts(reading).started_on;
  const whole = { from, to: later(from, addMonths(today, 13)) };
  const counted = received.filter(({ kind, reversed }) => kind === 'award' && !reversed).map(receivedOf);
  const span = days === undefined ? whole : { from: later(whole.from, days.from), to: earlier(whole.to, days.to) };
  const rows = compareReceipts(allAwards(reading), counted, { span, today });
  return withoutFarOff(days === undefined ? rows : rows.filter(({ day: on }) => isWithin(on, days)), today);
}
