import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type DutyInput } from '#core/contract/shapes/rota';
import { type TimeSpan } from '#core/shifts/cutShift';
import { clockMinute } from '#core/time/london';

const minutesInDay = 1_440;

type Typed = Pick<DutyInput, 'kind' | 'starts' | 'ends' | 'endsNextDay' | 'breaks'>;

/** Minutes by the clock from the midnight before it starts; a time no later than the one before it is on the next day. */
function onClock(time: string, after: number, isEnd: boolean): number {
  const minute = clockMinute(time);
  const isSameDay = isEnd ? minute > after : minute >= after;
  return isSameDay ? minute : minute + minutesInDay;
}

function wrongTimes({ starts, ends, endsNextDay }: Typed): Problem | undefined {
  if (!endsNextDay && ends === starts) return problem('rota.noLength', { time: starts }, 'ends');
  if (!endsNextDay && ends < starts) return problem('rota.endsBeforeStarts', { starts, ends }, 'ends');
  return endsNextDay && ends > starts ? problem('rota.longerThanDay', { starts, ends }, 'ends') : undefined;
}

function wrongBreak(shift: TimeSpan, part: TimeSpan, before: readonly TimeSpan[], at: number): Problem | undefined {
  const field = `breaks.${String(at)}.from`;
  if (part.from < shift.from || part.to > shift.to) return problem('shift.partOutside', { what: 'break' }, field);
  const overlaps = before.some((other) => part.from < other.to && other.from < part.to);
  return overlaps ? problem('shift.partsOverlap', { what: 'break' }, field) : undefined;
}

/**
 * Whether a duty's times can be: it ends after it starts, on the next day only where that is said, at most 24 hours by the clock, with
 * breaks inside that leave something to pay. Problems rota.endsBeforeStarts, rota.noLength, rota.longerThanDay, shift.….
 */
export function checkDuty(typed: Typed): Result<Typed> {
  const wrong = wrongTimes(typed);
  if (wrong !== undefined) return refused(wrong);
  if (typed.kind === 'sleep_in' && typed.breaks.length > 0) return refused(problem('shift.breakInSleepIn', {}, 'breaks'));
  const from = clockMinute(typed.starts);
  const shift = { from, to: onClock(typed.ends, from, true) };
  const breaks: TimeSpan[] = [];
  for (const [at, { from: begins, to: ends }] of typed.breaks.entries()) {
    if (begins === ends) return refused(problem('shift.partNoLength', { what: 'break' }, `breaks.${String(at)}.to`));
    const start = onClock(begins, from, false);
    const part = { from: start, to: start - (start % minutesInDay) + onClock(ends, start % minutesInDay, true) };
    const unfit = wrongBreak(shift, part, breaks, at);
    if (unfit !== undefined) return refused(unfit);
    breaks.push(part);
  }
  const rested = breaks.reduce((so, part) => so + part.to - part.from, 0);
  return rested >= shift.to - shift.from ? refused(problem('shift.allBreak', {}, 'breaks')) : done(typed);
}
