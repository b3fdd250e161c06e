import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { mayType, termsOf, typists } from '#db/actions/helpers/writers';
import { type Reading } from '#db/kernel/handlers';

/** Everybody who types or typed in the book, with what the holder agreed to, and who asks. */
export function listHelpers(reading: Reading, _: InputOf<'helper.list'>): Result<OutputOf<'helper.list'>> {
  const { today, actor: current } = reading;
  const writers = typists(reading).map((typist) => {
    const terms = termsOf(reading, typist.actorId);
    return { ...typist, terms, isCurrent: mayType(typist.role, terms, today) };
  });
  return done({ today, current, writers });
}
