import { type z } from 'zod';
import { erased } from '#core/book/dueWords';
import { type evidenceShape } from '#core/contract/shapes/money';
import { mediaTypes } from '#core/evidence/mediaTypes';
import { type Reading } from '#db/kernel/handlers';
import { oneOf, text, whole } from '#db/rows';

export type EvidenceForPeople = z.infer<typeof evidenceShape>;

const columns = {
  id: text,
  number: whole,
  media_type: oneOf(...mediaTypes),
  bytes: whole,
  name_digest: text,
};

export type EvidenceRow = { readonly [Name in keyof typeof columns]: ReturnType<(typeof columns)[Name]> };
export const evidenceColumns = columns;

export function evidenceOfRow({ contentOf }: Reading, row: EvidenceRow): EvidenceForPeople {
  const name = contentOf(row.name_digest);
  return { id: row.id, number: row.number, mediaType: row.media_type, bytes: row.bytes, name: typeof name === 'string' ? name : erased };
}

/** A proof as windows name it: by its number and the name it came with. Throws where there is no such proof. */
export function evidenceForPeople(reading: Reading, evidenceId: string): EvidenceForPeople {
  const row = reading.sql.one('SELECT id, number, media_type, bytes, name_digest FROM evidence WHERE id = ?', [evidenceId], columns);
  if (row === undefined) throw new RangeError('no such evidence');
  return evidenceOfRow(reading, row);
}
