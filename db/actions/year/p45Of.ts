import { type Day } from '#core/time/day';
import { type Reading } from '#db/kernel/handlers';
import { day, whole } from '#db/rows';

/** The number of the employment's P45, and the day it was issued; undefined where there is none. */
export function p45Of({ sql }: Reading, employmentId: string): { readonly number: number; readonly on: Day } | undefined {
  const row = sql.one(
    `SELECT paper.number, document.issued_on FROM paper JOIN document ON document.id = paper.document_id
     WHERE paper.about = ? AND paper.kind = 'p45' ORDER BY paper.number LIMIT 1`,
    [employmentId],
    { number: whole, issued_on: day },
  );
  return row && { number: row.number, on: row.issued_on };
}
