import { type Repeat } from '#core/book/repeats';
import { erased, textIn } from '#core/book/dueWords';
import { type Problem, problem } from '#core/contract/problem';
import { type Day } from '#core/time/day';
import { type Reading } from '#db/kernel/handlers';
import { day, oneOf, orNull, text } from '#db/rows';
import { repeatEvery } from '#db/schema/repeats';

/** A purchase that comes again, as it was told, and everything said of its days since. */
export type RepeatRow = Repeat & {
  readonly id: string;
  /** The purchase that it was told of. */
  readonly first: string;
  /** The newest purchase of it that stands; the first where none does. */
  readonly newest: string;
  readonly skipped: readonly { readonly day: Day; readonly reason: string }[];
  readonly endReason: string | undefined;
};

const told = {
  id: text,
  purchase_id: text,
  every: oneOf(...repeatEvery),
  from_day: day,
  to_day: orNull(day),
};

const columns = 'SELECT id, purchase_id, every, from_day, to_day FROM purchase_repeat';

const recorded = `
  SELECT purchase_repeated.purchase_id, purchase_repeated.day FROM purchase_repeated
    CROSS JOIN purchase ON purchase.id = purchase_repeated.purchase_id CROSS JOIN due ON due.id = purchase.due_id
  WHERE purchase_repeated.repeat_id = ? AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = due.entry_id)
  ORDER BY purchase_repeated.day`;

const skips = 'SELECT day, reason_digest FROM purchase_repeat_skipped WHERE repeat_id = ? ORDER BY day';
const ends = 'SELECT last_day, reason_digest FROM purchase_repeat_ended WHERE repeat_id = ?';

type Told = { readonly [Name in keyof typeof told]: ReturnType<(typeof told)[Name]> };

function repeatOf({ sql, contentOf }: Reading, row: Told): RepeatRow {
  const reasonOf = (digest: string): string => textIn(contentOf(digest), 'reason') ?? erased;
  const made = sql.all(recorded, [row.id], { purchase_id: text, day });
  const skipped = sql
    .all(skips, [row.id], { day, reason_digest: text })
    .map(({ day: on, reason_digest: digest }) => ({ day: on, reason: reasonOf(digest) }));
  const end = sql.one(ends, [row.id], { last_day: day, reason_digest: text });
  return {
    id: row.id,
    first: row.purchase_id,
    newest: made.at(-1)?.purchase_id ?? row.purchase_id,
    every: row.every,
    from: row.from_day,
    to: row.to_day ?? undefined,
    lastDay: end?.last_day,
    endReason: end === undefined ? undefined : reasonOf(end.reason_digest),
    skipped,
    answered: new Set([...made, ...skipped].map((one) => one.day)),
  };
}

/** Everything that comes again, in the order it was told. */
export function allRepeats(reading: Reading): readonly RepeatRow[] {
  return reading.sql.all(`${columns} ORDER BY log_seq, id`, [], told).map((row) => repeatOf(reading, row));
}

export function repeatById(reading: Reading, id: string): RepeatRow | undefined {
  const row = reading.sql.one(`${columns} WHERE id = ?`, [id], told);
  return row === undefined ? undefined : repeatOf(reading, row);
}

export function noRepeat(): Problem {
  return problem('input.notFound', { what: 'repeating purchase' }, 'repeatId');
}
