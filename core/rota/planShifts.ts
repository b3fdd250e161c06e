import { type TimeSpan } from '#core/shifts/cutShift';
import { type Day, type Span, addDays, daysBetween, earlier, isWithin, later, weekday } from '#core/time/day';
import { clockMinute, londonMoment } from '#core/time/london';
import { type DayChange, type Duty, type Pattern, type Recurrence } from './pattern.ts';

/** A shift as it is planned, in minutes since 1970 in UTC. Its id is the pattern's and the day's: the same for ever. */
export type PlannedShift = TimeSpan & {
  /** `rota_pattern-7/2026-11-24`. */
  readonly id: string;
  readonly patternId: string;
  /** The day of the pattern that it stands for. */
  readonly day: Day;
  /** The day on which it starts in London: another one where it was moved. */
  readonly on: Day;
  readonly state: 'planned' | 'changed' | 'cancelled';
  readonly together?: string;
  readonly duty: Duty;
  /** Unpaid breaks as moments. */
  readonly breaks: readonly TimeSpan[];
};

export function plannedId(patternId: string, day: Day): string {
  return `${patternId}/${day}`;
}

const week = 7;
const hour = 60;

export function mondayOf(of: Day): Day {
  return addDays(of, 1 - weekday(of));
}

/**
 * When a planned time comes: the first of the two in the October night, and what the clock of before would have said in the March
 * one (01:30 is 02:30). Source: RFC 5545 §3.3.5, form 3, which calendars follow too.
 */
export function plannedMoment(on: Day, minute: number): number {
  const moment = londonMoment(on, minute);
  if (moment.is === 'once') return moment.at;
  if (moment.is === 'twice') return moment.first;
  const after = londonMoment(on, minute + hour);
  if (after.is !== 'once') throw new RangeError('an hour is left out once');
  return after.at;
}

/** A duty's moments on the day on which it starts: over midnight where it ends no later than it starts. */
export function momentsOf({ starts, ends, breaks }: Duty, on: Day): TimeSpan & { readonly breaks: readonly TimeSpan[] } {
  const start = clockMinute(starts);
  const next = addDays(on, 1);
  const at = (time: string, isEnd: boolean): number => {
    const minute = clockMinute(time);
    const isSameDay = isEnd ? minute > start : minute >= start;
    return plannedMoment(isSameDay ? on : next, minute);
  };
  return {
    from: at(starts, false),
    to: at(ends, true),
    breaks: breaks.map(({ from, to }) => ({ from: at(from, false), to: at(to, true) })),
  };
}

function daysOn(number: number, { everyWeeks, anchor }: Recurrence, within: Span): readonly Day[] {
  const first = addDays(mondayOf(anchor), number - 1);
  const step = everyWeeks * week;
  const skipped = Math.ceil(daysBetween(first, within.from) / step);
  const days: Day[] = [];
  for (let day = addDays(first, skipped * step); day <= within.to; day = addDays(day, step)) days.push(day);
  return days;
}

/** The days of a pattern within a span, in order. A pattern without end has days for as long as the span is. */
export function daysOf({ from, to, recurs }: Pick<Pattern, 'from' | 'to' | 'recurs'>, span: Span): readonly Day[] {
  if (recurs === undefined) return isWithin(from, span) ? [from] : [];
  const within = { from: later(from, span.from), to: to === undefined ? span.to : earlier(to, span.to) };
  if (within.to < within.from) return [];
  return recurs.weekdays.flatMap((number) => daysOn(number, recurs, within)).toSorted();
}

function shiftOf(pattern: Pattern, day: Day, change: DayChange | undefined): PlannedShift | undefined {
  if (change?.kind === 'removed') return undefined;
  const [duty, on] = change?.kind === 'instead' ? [change.duty, change.on] : [pattern.duty, day];
  const state = change === undefined ? 'planned' : change.kind === 'cancelled' ? 'cancelled' : 'changed';
  const together = pattern.together === undefined ? {} : { together: pattern.together };
  return { id: plannedId(pattern.id, day), patternId: pattern.id, day, on, state, ...together, duty, ...momentsOf(duty, on) };
}

function inOrder(a: PlannedShift, b: PlannedShift): number {
  return a.from - b.from || a.to - b.to || (a.id < b.id ? -1 : 1);
}

/** The days outside the span from which one of the pattern's shifts was moved into it. */
function movedIn(pattern: Pattern, changes: readonly DayChange[], span: Span): readonly Day[] {
  return changes.flatMap((change) => {
    if (change.patternId !== pattern.id || change.kind !== 'instead' || isWithin(change.day, span)) return [];
    return isWithin(change.on, span) ? daysOf(pattern, { from: change.day, to: change.day }) : [];
  });
}

/**
 * The shifts that start within a span of days, cancelled ones too, by their start. `changes` are those of the span's days, and those
 * that move a shift into it from another day.
 */
export function planShifts(patterns: readonly Pattern[], changes: readonly DayChange[], span: Span): readonly PlannedShift[] {
  const changed = new Map(changes.map((change) => [plannedId(change.patternId, change.day), change] as const));
  const moved = changes.filter((change) => change.kind === 'instead' && change.on !== change.day);
  const shifts = patterns.flatMap((pattern) =>
    [...daysOf(pattern, span), ...movedIn(pattern, moved, span)].flatMap(
      (day) => shiftOf(pattern, day, changed.get(plannedId(pattern.id, day))) ?? [],
    ),
  );
  return shifts.filter(({ on }) => isWithin(on, span)).toSorted(inOrder);
}
