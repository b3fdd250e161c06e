import { type Day, addDays } from '#core/time/day';

/** The longest time that a rota leaves a line without a shift before it is no rota any more. */
const longestGap = 28;

/**
 * The last day for which the rota says who works: its last shift before four weeks without one, and the year's end where it goes on
 * like that until then. Undefined where nothing is planned. `days` are those of the shifts, in order.
 */
export function plannedTo(days: readonly Day[], on: Day, end: Day): Day | undefined {
  let last: Day | undefined;
  let gap = 7;
  let before = on;
  for (const day of days.filter((one) => one > on)) {
    const next = addDays(before, longestGap);
    if (day > next) break;
    if (last !== undefined) while (addDays(before, gap) < day) gap += 1;
    last = day;
    before = day;
  }
  return last !== undefined && addDays(last, gap) > end ? end : last;
}
