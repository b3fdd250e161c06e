import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { doneInWords, isByItself } from '#core/helpers/logWords';
import { dayAndTime } from '#core/time/london';
import { typists } from '#db/actions/helpers/writers';
import { type Reading } from '#db/kernel/handlers';
import { instant, text, whole } from '#db/rows';

const most = 50;
const shape = { seq: whole, at: instant, actor_id: text, route: text };

// From the newest down by the key; of one person it goes on until enough of theirs are found.
const all = 'SELECT seq, at, actor_id, route FROM log WHERE seq < ? ORDER BY seq DESC LIMIT ?';
const ofOne = 'SELECT seq, at, actor_id, route FROM log WHERE seq < ? AND actor_id = ? ORDER BY seq DESC LIMIT ?';

/** Everything that was done in the book, newest first, a page at a time: when, by whom, and what. */
export function readLog(reading: Reading, { before, actorId }: InputOf<'log.read'>): Result<OutputOf<'log.read'>> {
  const known = new Map(typists(reading).map((typist) => [typist.actorId, typist]));
  const from = before ?? Number.MAX_SAFE_INTEGER;
  const rows =
    actorId === undefined ? reading.sql.all(all, [from, most + 1], shape) : reading.sql.all(ofOne, [from, actorId, most + 1], shape);
  const entries = rows.slice(0, most).map(({ seq, at, actor_id: actor, route }) => {
    const by = isByItself(route) ? undefined : known.get(actor);
    return { seq, ...dayAndTime(at), what: doneInWords(route), ...(by === undefined ? {} : { by: { ...by } }) };
  });
  return done({ entries, earlier: rows.length > most });
}
