import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Slices } from '#core/jobs/slices';
import { type Reading } from '#db/kernel/handlers';

/** The full examination of the book, each check with its sentence. */
export function* checkHealth({ care }: Reading, _: InputOf<'health.check'>): Slices<Result<OutputOf<'health.check'>>> {
  const { sound, checks } = yield* care.health();
  return done({ sound, checks: checks.map(({ holds, words }) => ({ holds, words })) });
}
