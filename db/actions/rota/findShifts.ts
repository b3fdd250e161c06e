import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { daysOf, plannedId } from '#core/rota/planShifts';
import { type Day, type Span, addDays, isWithin, later } from '#core/time/day';
import { type Reading } from '#db/kernel/handlers';
import { day, oneOf, orNull, text } from '#db/rows';
import { type Sought, seeker } from './seeker.ts';
import { type StoredChange, type StoredPattern, changesWithin, patternById, recurringWithin } from './patterns.ts';
import { shiftsOf } from './rota.ts';
import { shiftsForPeople } from './shiftForPeople.ts';

const most = 100;

/** One day of one pattern that is what was looked for. */
type Hit = { readonly patternId: string; readonly day: Day; readonly on: Day };

type Look = {
  readonly span: Span;
  readonly changes: ReadonlyMap<string, StoredChange>;
  readonly isSought: (shift: Sought) => boolean;
};

function hitOf({ span, changes, isSought }: Look, patternId: string, planned: Omit<Sought, 'state'>): Hit | undefined {
  const day = planned.on;
  const change = changes.get(plannedId(patternId, day));
  if (change?.kind === 'removed') return undefined;
  if (change?.kind !== 'instead')
    return isSought({ ...planned, state: change === undefined ? 'planned' : 'cancelled' }) ? { patternId, day, on: day } : undefined;
  const { on, duty } = change;
  const sought = { employmentId: duty.employmentId ?? null, kind: duty.kind, dutyId: duty.id, on, state: 'changed' as const };
  return isWithin(on, span) && isSought(sought) ? { patternId, day, on } : undefined;
}

/** Newest first, so that what the last days hold is found without reading every day there ever was. */
function newestFirst(a: Hit, b: Hit): number {
  return Number(a.on < b.on) - Number(a.on > b.on) || Number(a.patternId < b.patternId) - Number(a.patternId > b.patternId);
}

function recurringHits(patterns: readonly StoredPattern[], look: Look, within: Span): readonly Hit[] {
  return patterns.flatMap((pattern) => {
    const { duty } = pattern;
    const planned = { employmentId: duty.employmentId ?? null, kind: duty.kind, dutyId: duty.id };
    return daysOf(pattern, within).flatMap((on) => hitOf(look, pattern.id, { ...planned, on }) ?? []);
  });
}

const once = `
  SELECT rota_pattern.id, rota_pattern.from_day, rota_duty.kind,
    coalesce(rota_duty.employment_id, (SELECT assistant_id FROM rota_duty_helper WHERE rota_duty_helper.duty_id = rota_duty.id)) AS employment_id, rota_duty.id AS duty_id
  FROM rota_pattern CROSS JOIN rota_duty ON rota_duty.id = rota_pattern.duty_id
  WHERE rota_pattern.every_weeks IS NULL AND rota_pattern.from_day BETWEEN ? AND ?`;
const onceShape = { id: text, from_day: day, employment_id: orNull(text), kind: oneOf('work', 'sleep_in'), duty_id: text };

function onceHits({ sql }: Reading, look: Look, { from, to }: Span): readonly Hit[] {
  return sql.all(once, [from, to], onceShape).flatMap((row) => {
    const planned = { employmentId: row.employment_id, kind: row.kind, dutyId: row.duty_id, on: row.from_day };
    return hitOf(look, row.id, planned) ?? [];
  });
}

const daysAtOnce = 26 * 7;

type Found = { readonly hits: readonly Hit[]; readonly changes: readonly StoredChange[] };

/** Half a year at a time from the newest on, until there are more than can be shown. */
function hitsIn(reading: Reading, patterns: readonly StoredPattern[], { span, isSought }: Omit<Look, 'changes'>): Found {
  const hits: Hit[] = [];
  const known: StoredChange[] = [];
  for (let last = span.to; last >= span.from && hits.length <= most; last = addDays(last, -daysAtOnce)) {
    const within = { from: later(span.from, addDays(last, 1 - daysAtOnce)), to: last };
    const changes = changesWithin(reading.sql, within);
    const look = { span, isSought, changes: new Map(changes.map((change) => [plannedId(change.patternId, change.day), change])) };
    hits.push(...recurringHits(patterns, look, within), ...onceHits(reading, look, within));
    known.push(...changes);
  }
  return { hits: hits.toSorted(newestFirst), changes: known };
}

/** The shifts themselves, in the order of the hits. */
function shown(reading: Reading, hits: readonly Hit[], patterns: readonly StoredPattern[], changes: readonly StoredChange[]) {
  const known = new Map(patterns.map((pattern) => [pattern.id, pattern]));
  for (const { patternId } of hits) {
    const pattern = known.get(patternId) ?? patternById(reading.sql, patternId);
    if (pattern !== undefined) known.set(patternId, pattern);
  }
  const shifts = hits.flatMap(({ patternId, day: of, on }) => {
    const pattern = known.get(patternId);
    const change = changes.filter((one) => one.patternId === patternId && one.day === of);
    const own = pattern === undefined ? [] : shiftsOf({ patterns: [pattern], changes: change }, { from: on, to: on });
    return own.filter((shift) => shift.day === of);
  });
  return shiftsForPeople(reading, { patterns: [...known.values()], changes }, shifts);
}

/** Planned shifts that what was typed names, newest first: by PA, kind, plan line, whose care, note, state, or day. */
export function findShifts(reading: Reading, { from, to, words = '' }: InputOf<'rota.find'>): Result<OutputOf<'rota.find'>> {
  const span = { from: from ?? addDays(reading.today, -6 * 366), to: to ?? addDays(reading.today, 366) };
  const isSought = seeker(reading, words);
  if (isSought === undefined) return done({ shifts: [], more: false });
  const recurring = recurringWithin(reading.sql, span);
  const { hits, changes } = hitsIn(reading, recurring, { span, isSought });
  return done({ shifts: shown(reading, hits.slice(0, most), recurring, changes), more: hits.length > most });
}
