import { erased, textIn } from '#core/book/dueWords';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type OutputOf } from '#core/contract/routes';
import { type Day } from '#core/time/day';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { day, orNull, text, whole } from '#db/rows';

type LeaseOut = OutputOf<'lease.list'>['leases'][number];

/** A leased vehicle as it was added, and its end where it has one. */
export type Lease = Pick<LeaseOut, 'id' | 'vehicle' | 'lessor' | 'agreement' | 'registration' | 'startsOn' | 'ended'>;

const shape = { id: text, starts_on: day, words_digest: text, ended_on: orNull(day), reason_digest: orNull(text) };
type Row = { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> };

const columns = `
  SELECT lease.id, lease.starts_on, lease.words_digest, lease_ended.day AS ended_on, lease_ended.reason_digest
  FROM lease LEFT JOIN lease_ended ON lease_ended.lease_id = lease.id`;

function leaseOf({ contentOf }: Reading, row: Row): Lease {
  const words = contentOf(row.words_digest);
  const end = row.ended_on;
  const why = row.reason_digest === null ? undefined : textIn(contentOf(row.reason_digest), 'reason');
  return {
    id: row.id,
    startsOn: row.starts_on,
    vehicle: textIn(words, 'vehicle') ?? erased,
    lessor: textIn(words, 'lessor') ?? erased,
    ...given({ agreement: textIn(words, 'agreement'), registration: textIn(words, 'registration') }),
    ...(end === null ? {} : { ended: { day: end, reason: why ?? erased } }),
  };
}

/** A payment that stands and that the bank has not settled whole. */
const unsettled = `
  SELECT 1 FROM lease_terms CROSS JOIN lease_due ON lease_due.lease_terms_id = lease_terms.id
  WHERE lease_terms.lease_id = lease.id
    AND NOT EXISTS (SELECT 1 FROM lease_due_dropped WHERE lease_due_dropped.lease_due_id = lease_due.id)
    AND NOT EXISTS (
      SELECT 1 FROM lease_due_confirmed AS confirmed CROSS JOIN due_state ON due_state.due_id = confirmed.due_id
      WHERE confirmed.lease_due_id = lease_due.id AND due_state.open_pence = 0
        AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = confirmed.entry_id))`;

/** The leased vehicles of the book, in the order in which they were added: without those that ended before a day and are paid for. */
export function leasesSince(reading: Reading, since: Day): readonly Lease[] {
  const asked = `${columns} WHERE lease_ended.day IS NULL OR lease_ended.day >= ? OR EXISTS (${unsettled}) ORDER BY lease.log_seq`;
  return reading.sql.all(asked, [since], shape).map((row) => leaseOf(reading, row));
}

/** Those without an end, in the same order. */
export function leasesStanding(reading: Reading): readonly Lease[] {
  return reading.sql.all(`${columns} WHERE lease_ended.day IS NULL ORDER BY lease.log_seq`, [], shape).map((row) => leaseOf(reading, row));
}

export function countLeases({ sql }: Reading): number {
  return sql.one('SELECT count(*) AS count FROM lease', [], { count: whole })?.count ?? 0;
}

export function leaseNamed(reading: Reading, id: string): Lease | undefined {
  const row = reading.sql.one(`${columns} WHERE lease.id = ?`, [id], shape);
  return row && leaseOf(reading, row);
}

/** The vehicle that a payment is for. */
export function leaseOfDue(reading: Reading, leaseDueId: string): Lease | undefined {
  const of = 'SELECT lease_id FROM lease_due JOIN lease_terms ON lease_terms.id = lease_due.lease_terms_id WHERE lease_due.id = ?';
  const row = reading.sql.one(of, [leaseDueId], { lease_id: text });
  return row && leaseNamed(reading, row.lease_id);
}

/** A lease of the book; input.notFound where there is none, beside the input of that name. */
export function leaseById(reading: Reading, id: string, field: string): Result<Lease> {
  const lease = leaseNamed(reading, id);
  return lease === undefined ? refused(problem('input.notFound', { what: 'leased vehicle' }, field)) : done(lease);
}

/** The days of the newest terms of a lease and their number. Throws where it has none: no lease is added without. */
export function newestTerms(
  { sql }: Reading,
  leaseId: string,
): { readonly id: string; readonly version: number; readonly from: Day; readonly endsOn: Day } {
  const row = sql.one(
    'SELECT id, version, from_day, ends_on FROM lease_terms WHERE lease_id = ? ORDER BY version DESC LIMIT 1',
    [leaseId],
    { id: text, version: whole, from_day: day, ends_on: day },
  );
  if (row === undefined) throw new RangeError('a lease without terms');
  return { id: row.id, version: row.version, from: row.from_day, endsOn: row.ends_on };
}
