import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type EvidenceRow, evidenceColumns, evidenceOfRow } from '#db/actions/evidenceForPeople';
import { evidenceUses } from '#db/actions/ledger/evidenceUses';
import { given } from '#db/actions/given';
import { pageOf } from '#db/actions/page';
import { lookedAt } from '#db/actions/purchase/looks';
import { type Reading } from '#db/kernel/handlers';
import { whole } from '#db/rows';

const columns = 'SELECT id, number, media_type, bytes, name_digest, log_seq FROM evidence';
const newestFirst = `${columns} WHERE number < ? ORDER BY number DESC`;
const one = `${columns} WHERE id = ?`;
const counted = 'SELECT count(*) AS found FROM evidence WHERE number >= 1';

const shape = { ...evidenceColumns, log_seq: whole };
type Row = EvidenceRow & { readonly log_seq: number };

function withUses(reading: Reading, rows: readonly Row[]): OutputOf<'evidence.list'>['evidence'] {
  const [newest] = rows;
  const oldest = rows.at(-1);
  if (newest === undefined || oldest === undefined) return [];
  // Numbers are given in the order of the log, so the last of the page is the oldest.
  const uses = evidenceUses(reading, { first: oldest.number, last: newest.number, since: oldest.log_seq });
  return rows.map((row) => ({
    ...evidenceOfRow(reading, row),
    usedFor: uses.get(row.id) ?? [],
    ...given({ looked: lookedAt(reading, row.id) }),
  }));
}

/** A page of the proofs that the book keeps, newest first, and everything that each one proves; and how many there are in all. */
export function listEvidence(reading: Reading, { before }: InputOf<'evidence.list'>): Result<OutputOf<'evidence.list'>> {
  const { rows, earlier } = pageOf(reading.sql.each(newestFirst, [before ?? Number.MAX_SAFE_INTEGER], shape));
  const count = reading.sql.one(counted, [], { found: whole })?.found ?? 0;
  return done({ evidence: withUses(reading, rows), earlier, count });
}

export function oneEvidence(reading: Reading, { id }: InputOf<'evidence.one'>): Result<OutputOf<'evidence.one'>> {
  const row = reading.sql.one(one, [id], shape);
  const [evidence] = row === undefined ? [] : withUses(reading, [row]);
  return evidence === undefined ? refused(problem('input.notFound', { what: 'proof' }, 'id')) : done(evidence);
}
