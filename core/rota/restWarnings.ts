import { minutesIn } from '#core/shifts/cutShift';
import { hoursInWords, spanOfTimeInWords } from '#core/shifts/words';
import { type Day, type Span, addDays, daysIn, later } from '#core/time/day';
import { type PlannedShift } from './planShifts.ts';
import { restsIn, withoutRest } from './rests.ts';
import { workingTime } from './rules.ts';
import { type RotaWarning, type Worked, inWeek } from './warning.ts';
import { listInWords, weekdayOf } from './words.ts';

/** Eleven hours' rest fit into the 24 from its first minute only where it is over after thirteen. */
function dailyRest({ name, shifts }: Worked, week: Span): readonly RotaWarning[] {
  const rest = workingTime.dailyRest.value;
  return withoutRest(shifts, rest)
    .filter((stretch) => stretch.shifts.some((shift) => inWeek(shift, week)))
    .map((stretch) => ({
      kind: 'rest',
      isAdvice: true,
      ids: stretch.shifts.map(({ id }) => id),
      words: `${name} has less than 11 hours off in a row in 24: ${stretch.shifts.map(spanOfTimeInWords).join('; ')}. The law asks for 11. Where care cannot wait, give the same rest soon after, and write down that you did.`,
    }));
}

function weeklyRest({ name, shifts }: Worked, week: Span): readonly RotaWarning[] {
  const rest = workingTime.weeklyRest.value;
  const [longest = 0] = restsIn(shifts, week);
  const [first = 0, second = 0] = restsIn(shifts, { from: addDays(week.from, -daysIn(week)), to: week.to });
  if (longest >= rest || first >= rest * 2 || second >= rest) return [];
  return [
    {
      kind: 'weeklyRest',
      isAdvice: true,
      ids: shifts.filter((shift) => inWeek(shift, week)).map(({ id }) => id),
      words: `${name} has no 24 hours off in a row this week: the longest rest is ${hoursInWords(Math.max(longest, 0))}. The law asks for 24 in a week, or for two such rests (or 48 hours) in two weeks.`,
    },
  ];
}

function restedEnough({ breaks }: PlannedShift): boolean {
  return breaks.some(({ from, to }) => to - from >= workingTime.breakOf.value);
}

function breaks({ name, shifts }: Worked, week: Span): readonly RotaWarning[] {
  const without = shifts.filter(
    (shift) =>
      inWeek(shift, week) && shift.duty.kind === 'work' && shift.to - shift.from > workingTime.breakAfter.value && !restedEnough(shift),
  );
  if (without.length === 0) return [];
  const days = listInWords([...new Set(without.map(({ on }) => weekdayOf(on)))]);
  return [
    {
      kind: 'break',
      isAdvice: true,
      ids: without.map(({ id }) => id),
      words: `${name} works longer than 6 hours without a planned break on ${days}. The law asks for 20 minutes off. If they rest while they are paid, nothing needs to change.`,
    },
  ];
}

function minutesOf(shifts: readonly PlannedShift[]): number {
  return minutesIn(shifts) - shifts.reduce((so, shift) => so + minutesIn(shift.breaks), 0);
}

function weeksCounted(shifts: readonly PlannedShift[], week: Span): number {
  const most = workingTime.averageWeeks.value;
  const earliest: Day = addDays(week.to, 1 - most * 7);
  const first = later(shifts[0]?.on ?? week.from, earliest);
  return Math.min(most, Math.ceil(daysIn({ from: first, to: week.to }) / 7));
}

/** Sleep-ins count whole: whoever has to be there is at work, though asleep (CJEU C-303/98 and C-151/02). */
function hours({ name, shifts }: Worked, week: Span): readonly RotaWarning[] {
  const own = shifts.filter((shift) => inWeek(shift, week));
  const planned = minutesOf(own);
  if (planned <= workingTime.weekOf.value) return [];
  const weeks = weeksCounted(shifts, week);
  const average = Math.round(minutesOf(shifts.filter(({ on }) => on <= week.to)) / weeks);
  const over =
    weeks === 1
      ? 'Only this week is planned so far'
      : `Over the ${String(weeks)} weeks to this one it is ${hoursInWords(average)} on average`;
  return [
    {
      kind: 'hours',
      isAdvice: true,
      ids: own.map(({ id }) => id),
      words: `${name} is planned for ${hoursInWords(planned)} this week, sleep-ins and all. ${over}. The law’s limit is 48 on average over 17 weeks unless they agreed to more in writing; it may not apply to domestic staff in a private home.`,
    },
  ];
}

/** What the law of working time says of one PA's week, as advice. `shifts` of the weeks before and the day after count too. */
export function restWarnings(worked: Worked, week: Span): readonly RotaWarning[] {
  return [dailyRest, weeklyRest, breaks, hours].flatMap((rule) => rule(worked, week));
}
