import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Reading } from '#db/kernel/handlers';

/** The checked copies in the book's own snapshots folder, newest first. */
export function listSnapshots({ care }: Reading, _: InputOf<'snapshot.list'>): Result<OutputOf<'snapshot.list'>> {
  return done({ snapshots: care.snapshots().map(({ name, madeAt, why, bytes, sound }) => ({ name, madeAt, why, bytes, sound })) });
}
