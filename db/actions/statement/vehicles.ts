import { textIn } from '#core/book/dueWords';
import { type VehicleFacts } from '#core/statement/facts';
import { type Pence, absolute, negate, nothing } from '#core/money/pence';
import { type Span } from '#core/time/day';
import { splitInWords } from '#db/actions/statement/papers';
import { vehicleOnRecord } from '#db/actions/vehicle/onStatement';
import { type Reading } from '#db/kernel/handlers';
import { day, money, oneOf, orNull, text } from '#db/rows';

// A due of the lease posts to spent:vehicle on its day; what the bank paid of it, or paid back, posts on the bank's day.
const duesOf = `
  SELECT lease_due_confirmed.id FROM posting JOIN lease_due_confirmed ON lease_due_confirmed.entry_id = posting.entry_id
  WHERE posting.account_id = 'spent:vehicle' AND posting.stream_id = @stream AND posting.day BETWEEN @from AND @to
    AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = lease_due_confirmed.entry_id)
  UNION
  SELECT lease_due_confirmed.id FROM posting JOIN bank_match ON bank_match.entry_id = posting.entry_id
    JOIN lease_due_confirmed ON lease_due_confirmed.due_id = bank_match.due_id
  WHERE posting.account_id IN ('owed:lessor', 'coming') AND posting.stream_id = @stream AND posting.day BETWEEN @from AND @to
    AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)`;

const dueRow = `
  SELECT lease.id AS lease_id, lease.words_digest, lease_due_confirmed.split_id, lease_due.kind, lease_due.day, lease_due.amount_pence,
    lease_due_confirmed.entry_id, lease_due_confirmed.due_id
  FROM lease_due_confirmed JOIN lease_due ON lease_due.id = lease_due_confirmed.lease_due_id
    JOIN lease_terms ON lease_terms.id = lease_due.lease_terms_id JOIN lease ON lease.id = lease_terms.lease_id
  WHERE lease_due_confirmed.id = ?`;

const kinds = ['advance', 'deposit', 'rental', 'charge', 'refund'] as const;

const dueShape = {
  lease_id: text,
  words_digest: text,
  split_id: orNull(text),
  kind: oneOf(...kinds),
  day,
  amount_pence: money,
  entry_id: text,
  due_id: text,
};

const kindWords = {
  advance: 'Advance payment',
  deposit: 'Deposit',
  rental: 'Rental',
  charge: 'Last charge',
  refund: 'Paid back',
} as const satisfies Readonly<Record<(typeof kinds)[number], string>>;

const partOf = `
  SELECT coalesce(sum(amount_pence), 0) AS part FROM posting WHERE entry_id = ? AND +account_id = 'spent:vehicle' AND +stream_id = ?`;

type Due = { readonly [Name in keyof typeof dueShape]: ReturnType<(typeof dueShape)[Name]> };

function paymentOf({ sql }: Reading, row: Due, streamId: string, dueIds: readonly string[]): VehicleFacts['payments'][number] {
  const amount: Pence = sql.one(partOf, [row.entry_id, streamId], { part: money })?.part ?? nothing;
  const whole = amount < 0 ? negate(absolute(row.amount_pence)) : absolute(row.amount_pence);
  return {
    day: row.day,
    what: kindWords[row.kind],
    whole,
    amount,
    places: dueIds.flatMap((dueId, place) => (dueId === row.due_id ? [place] : [])),
  };
}

/** The leased vehicles that this money pays for: the dues of the span, and those that the bank paid in it. `dueIds` are the lines'. */
export function vehicleFacts(reading: Reading, streamId: string, { from, to }: Span, dueIds: readonly string[]): readonly VehicleFacts[] {
  const rows = reading.sql
    .all(duesOf, { stream: streamId, from, to }, { id: text })
    .flatMap(({ id }) => reading.sql.one(dueRow, [id], dueShape) ?? [])
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return [...new Set(rows.map((row) => row.lease_id))].flatMap((leaseId) => {
    const own = rows.filter((row) => row.lease_id === leaseId);
    const last = own.at(-1);
    if (last === undefined) return [];
    const words = reading.contentOf(last.words_digest);
    const onRecord = vehicleOnRecord(reading, leaseId, streamId, { from, to });
    const shared = last.split_id === null ? undefined : splitInWords(reading, last.split_id);
    return [
      {
        vehicle: textIn(words, 'vehicle') ?? '(erased)',
        lessor: textIn(words, 'lessor') ?? '(erased)',
        ...(shared === undefined ? {} : { shared }),
        ...(onRecord === undefined ? {} : { onRecord }),
        payments: own.map((row) => paymentOf(reading, row, streamId, dueIds)),
      },
    ];
  });
}
