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

/** Every leased vehicle of the book, in the order in which they were added. */
export function allLeases(reading: Reading): readonly Lease[] {
  return reading.sql.all(`${columns} ORDER BY lease.log_seq`, [], shape).map((row) => leaseOf(reading, row));
}

/** A lease of the book; input.notFound where there is none, beside the input of that name. */
export function leaseById(reading: Reading, id: string, field: string): Result<Lease> {
  const row = reading.sql.one(`${columns} WHERE lease.id = ?`, [id], shape);
  return row === undefined ? refused(problem('input.notFound', { what: 'leased vehicle' }, field)) : done(leaseOf(reading, row));
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
