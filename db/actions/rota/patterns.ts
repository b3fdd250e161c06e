import { type Pattern } from '#core/rota/pattern';
import { type Day, type Span } from '#core/time/day';
import { type Instant } from '#core/time/instant';
import { given } from '#db/actions/given';
import { day, flag, instant, oneOf, orNull, text, whole } from '#db/rows';
import { type ReadSql } from '#db/sql';
import { type StoredDuty, dutyById, dutyColumns, dutyOf, dutyShape } from './duties.ts';

export type StoredPattern = Pattern & { readonly duty: StoredDuty; readonly follows?: string };

const shape = {
  id: text,
  from_day: day,
  to_day: orNull(day),
  is_ended: flag,
  ended_on: orNull(day),
  every_weeks: orNull(whole),
  weekdays: orNull(text),
  anchor_day: orNull(day),
  together: orNull(text),
  follows: orNull(text),
  ...dutyShape,
};

const columns = `rota_pattern.id, from_day, to_day, every_weeks, weekdays, anchor_day, together, follows,
  EXISTS (SELECT 1 FROM rota_pattern_ended WHERE pattern_id = rota_pattern.id) AS is_ended,
  (SELECT ended.to_day FROM rota_pattern_ended AS ended WHERE ended.pattern_id = rota_pattern.id ORDER BY ended.log_seq DESC LIMIT 1) AS ended_on,
  ${dutyColumns}`;

type Row = { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> };

function recursOf({ every_weeks: everyWeeks, weekdays, anchor_day: anchor }: Row): Pattern['recurs'] {
  if (everyWeeks === null || weekdays === null || anchor === null) return undefined;
  return { everyWeeks, weekdays: Array.from(weekdays, Number), anchor };
}

function patternOf(row: Row): StoredPattern {
  const to = row.is_ended ? row.ended_on : row.to_day;
  const { id, from_day: from, together, follows } = row;
  return { id, from, duty: dutyOf(row), ...given({ to, recurs: recursOf(row), together, follows }) };
}

const joined = 'FROM rota_pattern CROSS JOIN rota_duty ON rota_duty.id = rota_pattern.duty_id';

const recurring = `SELECT ${columns} ${joined} WHERE rota_pattern.every_weeks >= 1 AND rota_pattern.from_day <= ?`;
const once = `SELECT ${columns} ${joined} WHERE rota_pattern.every_weeks IS NULL AND rota_pattern.from_day BETWEEN ? AND ?`;
const movedThere = `SELECT ${columns} ${joined} WHERE rota_pattern.every_weeks IS NULL
  AND rota_pattern.id IN (SELECT pattern_id FROM rota_change WHERE on_day BETWEEN ? AND ?)
  AND NOT rota_pattern.from_day BETWEEN ? AND ?`;
const one = `SELECT ${columns} ${joined} WHERE rota_pattern.id = ?`;

/** Patterns that go on within the span. */
export function recurringWithin(sql: ReadSql, { from, to }: Span): readonly StoredPattern[] {
  return sql
    .all(recurring, [to], shape)
    .map(patternOf)
    .filter((pattern) => pattern.to === undefined || pattern.to >= from);
}

/** Whatever may have a shift within the span. */
export function patternsWithin(sql: ReadSql, { from, to }: Span): readonly StoredPattern[] {
  return [
    ...recurringWithin(sql, { from, to }),
    ...sql.all(once, [from, to], shape).map(patternOf),
    ...sql.all(movedThere, [from, to, from, to], shape).map(patternOf),
  ];
}

export function patternById(sql: ReadSql, id: string): StoredPattern | undefined {
  const row = sql.one(one, [id], shape);
  return row && patternOf(row);
}

const changeShape = {
  pattern_id: text,
  day,
  change: oneOf('cancelled', 'removed', 'instead', 'as_planned'),
  on_day: orNull(day),
  said: orNull(text),
  duty: orNull(text),
};

type ChangeRow = { readonly [Name in keyof typeof changeShape]: ReturnType<(typeof changeShape)[Name]> };

export type StoredChange = { readonly patternId: string; readonly day: Day; readonly wordsDigest: string | null } & (
  { readonly kind: 'cancelled' | 'removed' } | { readonly kind: 'instead'; readonly duty: StoredDuty; readonly on: Day }
);

function changeOf(
  sql: ReadSql,
  { pattern_id: patternId, change: kind, duty, on_day: on, said: wordsDigest, ...row }: ChangeRow,
): readonly StoredChange[] {
  const about = { patternId, day: row.day, wordsDigest };
  if (kind === 'as_planned') return [];
  if (kind !== 'instead') return [{ ...about, kind }];
  return duty === null || on === null ? [] : [{ ...about, kind, duty: dutyById(sql, duty), on }];
}

const newest = `log_seq = (SELECT max(log_seq) FROM rota_change AS later
  WHERE later.pattern_id = rota_change.pattern_id AND later.day = rota_change.day)`;
const changeColumns = 'pattern_id, day, kind AS change, duty_id AS duty, on_day, words_digest AS said';
const changed = `SELECT ${changeColumns} FROM rota_change WHERE day BETWEEN ? AND ? AND ${newest}`;
const moved = `SELECT ${changeColumns} FROM rota_change WHERE on_day BETWEEN ? AND ? AND NOT day BETWEEN ? AND ? AND ${newest}`;

/** What stands otherwise on the days of the span, and what was moved into it from another day. */
export function changesWithin(sql: ReadSql, { from, to }: Span): readonly StoredChange[] {
  const rows = [...sql.all(changed, [from, to], changeShape), ...sql.all(moved, [from, to, from, to], changeShape)];
  return rows.flatMap((row) => changeOf(sql, row));
}

const when = '(SELECT at FROM log WHERE seq = log_seq) AS at, (SELECT actor_id FROM log WHERE seq = log_seq) AS actor_id';
const whenShape = { at: instant, actor_id: text };

const saidOfDay = `SELECT ${changeColumns}, ${when} FROM rota_change
  WHERE pattern_id = ? AND day = ? ORDER BY log_seq`;

/** Everything that was said of one day of a pattern, oldest first. */
export function historyOfDay(sql: ReadSql, patternId: string, on: Day) {
  return sql
    .all(saidOfDay, [patternId, on], { ...changeShape, ...whenShape })
    .map(({ change: kind, said: wordsDigest, at, actor_id: actorId }) => ({ kind, wordsDigest, at, actorId }));
}

const planned = `SELECT ${when} FROM rota_pattern WHERE id = ?`;

/** When a pattern was written down, and by whom. */
export function plannedAt(sql: ReadSql, patternId: string): { readonly at: Instant; readonly actorId: string } | undefined {
  const row = sql.one(planned, [patternId], whenShape);
  return row && { at: row.at, actorId: row.actor_id };
}
