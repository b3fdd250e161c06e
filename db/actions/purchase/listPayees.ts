import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Reading } from '#db/kernel/handlers';
import { orNull, text } from '#db/rows';

const payees = `
  SELECT DISTINCT (SELECT json_extract(json, '$.payee') FROM content WHERE content.digest = purchase.words_digest) AS payee
  FROM purchase WHERE day >= '0000-01-01'`;

/** Everyone something was ever bought from, to be offered while a name is typed. */
export function listPayees(reading: Reading, _: InputOf<'purchase.payees'>): Result<OutputOf<'purchase.payees'>> {
  const found = reading.sql.all(payees, [], { payee: orNull(text) }).flatMap(({ payee }) => payee ?? []);
  return done({ payees: found.toSorted() });
}
