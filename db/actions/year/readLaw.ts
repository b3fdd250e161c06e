import { type Result, done } from '#core/contract/result';
import { type OutputOf } from '#core/contract/routes';
import { packsOf } from '#db/actions/year/lawOf';
import { type Reading } from '#db/kernel/handlers';

/** The figures that the book's year packs brought, for whoever works something out beside the book. */
export function readLaw(reading: Reading): Result<OutputOf<'law.read'>> {
  return done({ packs: packsOf(reading).map(({ table }) => table) });
}
