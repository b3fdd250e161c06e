import { type TimeSpan } from '#core/shifts/cutShift';
import { type Span, addDays } from '#core/time/day';
import { londonMidnight } from '#core/time/london';
import { type PlannedShift } from './planShifts.ts';

const minutesInDay = 1_440;

/** Work without a daily rest in between, from its first minute to its last. */
export type Stretch<Shift extends TimeSpan = PlannedShift> = TimeSpan & { readonly shifts: readonly Shift[] };

function stretchesOf<Shift extends TimeSpan>(shifts: readonly Shift[], rest: number): readonly Stretch<Shift>[] {
  const found: Stretch<Shift>[] = [];
  for (const shift of shifts) {
    const last = found.at(-1);
    if (last !== undefined && shift.from - last.to < rest)
      found[found.length - 1] = { from: last.from, to: Math.max(last.to, shift.to), shifts: [...last.shifts, shift] };
    else found.push({ from: shift.from, to: shift.to, shifts: [shift] });
  }
  return found;
}

/** Stretches of work that leave no such rest, in minutes, in the 24 hours from their first minute. `shifts` are one PA's, in order. */
export function withoutRest<Shift extends TimeSpan>(shifts: readonly Shift[], rest: number): readonly Stretch<Shift>[] {
  return stretchesOf(shifts, rest).filter(({ from, to }) => to - from > minutesInDay - rest);
}

/** Minutes off in a row within some days, longest first. */
export function restsIn(shifts: readonly PlannedShift[], { from, to }: Span): readonly number[] {
  const [start, end] = [londonMidnight(from), londonMidnight(addDays(to, 1))];
  let free = start;
  const rests: number[] = [];
  for (const shift of shifts.filter((one) => one.to > start && one.from < end)) {
    rests.push(shift.from - free);
    free = Math.max(free, shift.to);
  }
  return [...rests, end - free].toSorted((a, b) => b - a);
}
