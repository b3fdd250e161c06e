import { type ClockTime } from '#core/contract/shapes/work';
import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type Day } from '#core/time/day';
import { clockMinute, clockText, londonClock, londonMoment } from '#core/time/london';
import { dayInWords } from '#core/time/words';
import { type TimeSpan, minutesIn } from './cutShift.ts';
import { hoursInWords } from './words.ts';

/** A shift's times as typed: London day and time. */
export type TypedTimes = {
  readonly kind: 'work' | 'sleep_in';
  readonly starts: ClockTime;
  readonly ends: ClockTime;
  readonly breaks: readonly { readonly from: ClockTime; readonly to: ClockTime }[];
  readonly woken: readonly { readonly from: ClockTime; readonly to: ClockTime }[];
};

/** The same as moments. `day` is the day on which it starts in London. */
export type Times = TimeSpan & { readonly day: Day; readonly breaks: readonly TimeSpan[]; readonly woken: readonly TimeSpan[] };

const longest = 24 * 60;

/** The moment a person means. In the October night they say which; a time that the March night left out is refused. */
export function momentOf({ day, time, second }: ClockTime, field: string): Result<number> {
  const moment = londonMoment(day, clockMinute(time));
  if (moment.is === 'once') return done(moment.at);
  if (moment.is === 'never') return refused(problem('shift.timeLeftOut', { time, day: dayInWords(day) }, field));
  if (second === undefined) return refused(problem('shift.timeTwice', { time, day: dayInWords(day) }, field));
  return done(second ? moment.second : moment.first);
}

/** The other way: a moment as a person would type it. `second` is said only where the time comes twice. */
export function clockTimeOf(minute: number): ClockTime {
  const { day, minute: clock, isSecond } = londonClock(minute);
  const time = { day, time: clockText(clock) };
  return londonMoment(day, clock).is === 'twice' ? { ...time, second: isSecond } : time;
}

function spanOf(from: ClockTime, to: ClockTime, fields: readonly [string, string]): Result<TimeSpan> {
  const start = momentOf(from, fields[0]);
  if (!start.ok) return start;
  const end = momentOf(to, fields[1]);
  return end.ok ? done({ from: start.value, to: end.value }) : end;
}

type Part = { readonly what: 'break' | 'waking'; readonly list: 'breaks' | 'woken' };

function wrongPart(shift: TimeSpan, part: TimeSpan, before: readonly TimeSpan[], { what, list }: Part, at: number): Problem | undefined {
  const field = `${list}.${String(at)}.from`;
  if (part.to <= part.from) return problem('shift.partNoLength', { what }, `${list}.${String(at)}.to`);
  if (part.from < shift.from || part.to > shift.to) return problem('shift.partOutside', { what }, field);
  if (before.some((other) => part.from < other.to && other.from < part.to)) return problem('shift.partsOverlap', { what }, field);
  return undefined;
}

function readParts(shift: TimeSpan, typed: TypedTimes['breaks'], part: Part): Result<readonly TimeSpan[]> {
  const read: TimeSpan[] = [];
  for (const [at, { from, to }] of typed.entries()) {
    const place = `${part.list}.${String(at)}`;
    const span = spanOf(from, to, [`${place}.from`, `${place}.to`]);
    if (!span.ok) return span;
    const wrong = wrongPart(shift, span.value, read, part, at);
    if (wrong !== undefined) return refused(wrong);
    read.push(span.value);
  }
  return done(read);
}

function wrongShift(shift: TimeSpan, { kind, breaks, woken }: TypedTimes): Problem | undefined {
  const minutes = minutesIn([shift]);
  if (minutes <= 0) return problem('shift.noLength', {}, 'ends');
  if (minutes > longest) return problem('shift.tooLong', { hours: hoursInWords(minutes) }, 'ends');
  if (kind === 'work' && woken.length > 0) return problem('shift.wokenInWork', {}, 'woken');
  return kind === 'sleep_in' && breaks.length > 0 ? problem('shift.breakInSleepIn', {}, 'breaks') : undefined;
}

/**
 * Reads a shift's times: at most 24 hours between the two moments (so 25 on the October night are refused), with breaks or wakings
 * inside it that do not overlap. Problems shift.…, each beside its field.
 */
export function checkTimes(typed: TypedTimes): Result<Times> {
  const shift = spanOf(typed.starts, typed.ends, ['starts', 'ends']);
  if (!shift.ok) return shift;
  const wrong = wrongShift(shift.value, typed);
  if (wrong !== undefined) return refused(wrong);
  const breaks = readParts(shift.value, typed.breaks, { what: 'break', list: 'breaks' });
  if (!breaks.ok) return breaks;
  const woken = readParts(shift.value, typed.woken, { what: 'waking', list: 'woken' });
  if (!woken.ok) return woken;
  if (minutesIn(breaks.value) === minutesIn([shift.value])) return refused(problem('shift.allBreak', {}, 'breaks'));
  return done({ ...shift.value, day: typed.starts.day, breaks: breaks.value, woken: woken.value });
}
