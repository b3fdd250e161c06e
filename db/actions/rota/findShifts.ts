import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { daysOf, plannedId } from '#core/rota/planShifts';
import { type Day, type Span, addDays, isWithin } from '#core/time/day';
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

function recurringHits(patterns: readonly StoredPattern[], look: Look): readonly Hit[] {
  const hits = patterns.flatMap((pattern) => {
    const { duty } = pattern;
    const planned = { employmentId: duty.employmentId ?? null, kind: duty.kind, dutyId: duty.id };
    return daysOf(pattern, look.span).flatMap((on) => hitOf(look, pattern.id, { ...planned, on }) ?? []);
  });
  return hits.toSorted(newestFirst).slice(0, most + 1);
}

const once = `
  SELECT rota_pattern.id, rota_pattern.from_day, rota_duty.employment_id, rota_duty.kind, rota_duty.id AS duty_id
  FROM rota_pattern CROSS JOIN rota_duty ON rota_duty.id = rota_pattern.duty_id
  WHERE rota_pattern.every_weeks IS NULL AND rota_pattern.from_day BETWEEN ? AND ? ORDER BY rota_pattern.from_day DESC`;
const onceShape = { id: text, from_day: day, employment_id: orNull(text), kind: oneOf('work', 'sleep_in'), duty_id: text };

function onceHits({ sql }: Reading, look: Look): readonly Hit[] {
  const hits: Hit[] = [];
  for (const row of sql.all(once, [look.span.from, look.span.to], onceShape)) {
    const hit = hitOf(look, row.id, { employmentId: row.employment_id, kind: row.kind, dutyId: row.duty_id, on: row.from_day });
    if (hit !== undefined) hits.push(hit);
    if (hits.length > most) break;
  }
  return hits;
}

/** Planned shifts that what was typed names, newest first: by PA, kind, plan line, whose care, note, state, or day. */
export function findShifts(reading: Reading, { from, to, words = '' }: InputOf<'rota.find'>): Result<OutputOf<'rota.find'>> {
  const span = { from: from ?? addDays(reading.today, -6 * 366), to: to ?? addDays(reading.today, 366) };
  const isSought = seeker(reading, words);
  if (isSought === undefined) return done({ shifts: [], more: false });
  const changes = changesWithin(reading.sql, span);
  const look = { span, isSought, changes: new Map(changes.map((change) => [plannedId(change.patternId, change.day), change])) };
  const recurring = recurringWithin(reading.sql, span);
  const hits = [...recurringHits(recurring, look), ...onceHits(reading, look)].toSorted(newestFirst);
  const shown = hits.slice(0, most);
  const wanted = new Set(shown.map(({ patternId }) => patternId));
  const known = new Map(recurring.map((pattern) => [pattern.id, pattern]));
  const patterns = new Map(
    [...wanted].flatMap((id) => {
      const pattern = known.get(id) ?? patternById(reading.sql, id);
      return pattern === undefined ? [] : [[id, pattern] as const];
    }),
  );
  const rota = { patterns: [...patterns.values()], changes: changes.filter(({ patternId }) => wanted.has(patternId)) };
  const shifts = shown.flatMap(({ patternId, day: of, on }) => {
    const pattern = patterns.get(patternId);
    const own = pattern === undefined ? [] : shiftsOf({ patterns: [pattern], changes: rota.changes }, { from: on, to: on });
    return own.filter((shift) => shift.day === of);
  });
  return done({ shifts: shiftsForPeople(reading, rota, shifts), more: hits.length > most });
}
