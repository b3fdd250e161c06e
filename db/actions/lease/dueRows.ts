import { type OutputOf } from '#core/contract/routes';
import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, money, oneOf, orNull, text, whole } from '#db/rows';

type LeaseDueOut = OutputOf<'lease.list'>['leases'][number]['dues'][number];

/** One payment that terms made due. Below nothing it comes back to the holder. */
export type LeaseDue = {
  readonly id: string;
  readonly termsId: string;
  readonly kind: LeaseDueOut['kind'];
  readonly day: Day;
  readonly amount: Pence;
  readonly wordsDigest: string | null;
  readonly isDropped: boolean;
  /** Where it is confirmed and was not taken back since. */
  readonly confirmed?: {
    readonly dueId: string;
    readonly entryId: string;
    readonly open: Pence;
    readonly paidOn: Day | null;
    readonly evidenceNumber: number | null;
  };
};

const shape = {
  id: text,
  lease_terms_id: text,
  kind: oneOf('advance', 'deposit', 'rental', 'charge', 'refund'),
  day,
  amount_pence: money,
  words_digest: orNull(text),
  dropped: flag,
  due_id: orNull(text),
  entry_id: orNull(text),
  open_pence: orNull(money),
  paid_on: orNull(day),
  number: orNull(whole),
};

type Row = { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> };

const columns = `
  SELECT lease_due.id, lease_due.lease_terms_id, lease_due.kind, lease_due.day, lease_due.amount_pence, lease_due.words_digest,
    EXISTS (SELECT 1 FROM lease_due_dropped WHERE lease_due_dropped.lease_due_id = lease_due.id) AS dropped,
    confirmed.due_id, confirmed.entry_id, due_state.open_pence, evidence.number,
    (SELECT max(bank_line.day) FROM bank_match CROSS JOIN bank_line ON bank_line.id = bank_match.bank_line_id
      WHERE bank_match.due_id = confirmed.due_id
        AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)) AS paid_on
  FROM lease_due
    LEFT JOIN lease_due_confirmed AS confirmed ON confirmed.lease_due_id = lease_due.id
      AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = confirmed.entry_id)
    LEFT JOIN due_state ON due_state.due_id = confirmed.due_id
    LEFT JOIN evidence ON evidence.id = confirmed.evidence_id`;

function leaseDueOf(row: Row): LeaseDue {
  const { id, lease_terms_id: termsId, kind, amount_pence: amount, words_digest: wordsDigest, dropped: isDropped } = row;
  const one = { id, termsId, kind, day: row.day, amount, wordsDigest, isDropped };
  const { due_id: dueId, entry_id: entryId, open_pence: open, paid_on: paidOn, number: evidenceNumber } = row;
  return dueId === null || entryId === null || open === null
    ? one
    : { ...one, confirmed: { dueId, entryId, open, paidOn, evidenceNumber } };
}

/** What one version of the terms made due, oldest first, what was dropped since among it. */
export function duesOfTerms({ sql }: Reading, termsId: string): readonly LeaseDue[] {
  return sql.all(`${columns} WHERE lease_due.lease_terms_id = ? ORDER BY lease_due.day, lease_due.rowid`, [termsId], shape).map(leaseDueOf);
}

const termsOfLease = 'SELECT id FROM lease_terms WHERE lease_id = ? ORDER BY version';

/** What all of a lease's terms made due, terms by terms. */
export function duesOfLease(reading: Reading, leaseId: string): readonly LeaseDue[] {
  return reading.sql.all(termsOfLease, [leaseId], { id: text }).flatMap(({ id }) => duesOfTerms(reading, id));
}

export function leaseDueById({ sql }: Reading, id: string): LeaseDue | undefined {
  const row = sql.one(`${columns} WHERE lease_due.id = ?`, [id], shape);
  return row && leaseDueOf(row);
}
