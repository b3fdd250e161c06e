import { ageOn } from '#core/payroll/state-pension-age';
import { type TimeSpan, minutesIn, without } from '#core/shifts/cutShift';
import { hoursInWords, spanOfTimeInWords } from '#core/shifts/words';
import { type Day, type Span, addDays, day, daysIn } from '#core/time/day';
import { londonMidnight } from '#core/time/london';
import { dayInWords } from '#core/time/words';
import { type PlannedShift, plannedMoment } from './planShifts.ts';
import { restsIn, withoutRest } from './rests.ts';
import { youngWorkingTime as law } from './rules.ts';
import { type RotaWarning, type Worked, inWeek } from './warning.ts';
import { dayWithName, listInWords } from './words.ts';

function isYoungOn(born: Day, on: Day): boolean {
  return ageOn(born, on) < law.adultAt.value;
}

/** Whether any day of the week is before the 18th birthday. */
export function isYoungIn({ born }: Pick<Worked, 'born'>, { from }: Span): boolean {
  return isYoungOn(born, from);
}

const source = `The Working Time Regulations 1998 say so (checked on ${dayInWords(day(law.dayOf.source.checked))}`;
const householdMay = 'they may not bind a private household, so ask Acas';

function warning(words: string, shifts: readonly PlannedShift[]): RotaWarning {
  return { kind: 'young', isAdvice: false, ids: shifts.map(({ id }) => id), words };
}

type Own = { readonly name: string; readonly shifts: readonly PlannedShift[]; readonly days: readonly Day[] };

/** Minutes of work between two moments; a sleep-in counts whole. */
function minutesWithin(shifts: readonly PlannedShift[], { from, to }: TimeSpan): number {
  const parts = shifts
    .flatMap((shift) => without(shift, shift.breaks))
    .map((part) => ({ from: Math.max(part.from, from), to: Math.min(part.to, to) }));
  return minutesIn(parts.filter((part) => part.to > part.from));
}

function dayHours({ name, shifts, days }: Own): readonly RotaWarning[] {
  const long = days.flatMap((on) => {
    const span = { from: londonMidnight(on), to: londonMidnight(addDays(on, 1)) };
    const minutes = minutesWithin(shifts, span);
    return minutes > law.dayOf.value ? [{ on, minutes, span }] : [];
  });
  if (long.length === 0) return [];
  const said = listInWords(long.map(({ on, minutes }) => `${hoursInWords(minutes)} on ${dayWithName(on)}`));
  const meant = shifts.filter((shift) => long.some(({ span }) => shift.from < span.to && shift.to > span.from));
  return [
    warning(
      `${name} is not 18 yet and is planned for ${said}. The limit is 8 hours in a day. ${source}, reg 5A). More is allowed only where care must go on, no adult is free and their training does not suffer (reg 27A); ${householdMay}.`,
      meant,
    ),
  ];
}

function weekHours({ name, shifts, days }: Own): readonly RotaWarning[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const minutes = minutesWithin(shifts, { from: londonMidnight(first), to: londonMidnight(addDays(last, 1)) });
  if (minutes <= law.weekOf.value) return [];
  return [
    warning(
      `${name} is not 18 yet and is planned for ${hoursInWords(minutes)} this week. The limit is 40 hours in each week, and they cannot agree to more. ${source}, reg 5A). More is allowed only where care must go on, no adult is free and their training does not suffer (reg 27A); ${householdMay}.`,
      shifts,
    ),
  ];
}

/** The night that begins on the day, and the one that ends on it. */
function nightsOf(morning: Day): readonly TimeSpan[] {
  const { from, to } = law.night.value;
  const night = (on: Day): TimeSpan => ({ from: plannedMoment(on, from), to: plannedMoment(addDays(on, 1), to) });
  return [night(addDays(morning, -1)), night(morning)];
}

function nights({ name, shifts, days }: Own): readonly RotaWarning[] {
  const meant = shifts.filter(({ on, from, to }) => days.includes(on) && nightsOf(on).some((night) => from < night.to && to > night.from));
  if (meant.length === 0) return [];
  return [
    warning(
      `${name} is not 18 yet and is planned at night: ${meant.map(spanOfTimeInWords).join('; ')}. They may not work from 22:00 to 06:00 (where their contract has them work after 22:00, from 23:00 to 07:00). ${source}, reg 6A). Hospitals and the like are excepted; ${householdMay}.`,
      meant,
    ),
  ];
}

function breaks({ name, shifts, days }: Own): readonly RotaWarning[] {
  const meant = shifts.filter(
    (shift) =>
      days.includes(shift.on) &&
      minutesIn([shift]) > law.breakAfter.value &&
      !shift.breaks.some(({ from, to }) => to - from >= law.breakOf.value),
  );
  if (meant.length === 0) return [];
  const said = listInWords([...new Set(meant.map(({ on }) => dayWithName(on)))]);
  return [
    warning(
      `${name} is not 18 yet and works longer than 4½ hours without a planned break of 30 minutes on ${said}. Plan one. ${source}, reg 12(4)).`,
      meant,
    ),
  ];
}

function dailyRest({ name, shifts, days }: Own): readonly RotaWarning[] {
  return withoutRest(shifts, law.dailyRest.value)
    .filter((stretch) => stretch.shifts.some(({ on }) => days.includes(on)))
    .map((stretch) =>
      warning(
        `${name} is not 18 yet and has less than 12 hours off in a row in 24: ${stretch.shifts.map(spanOfTimeInWords).join('; ')}. Plan 12 hours off. ${source}, reg 10(2)). Short or split shifts in one day may interrupt it.`,
        stretch.shifts,
      ),
    );
}

function weeklyRest({ name, shifts }: Own, week: Span): readonly RotaWarning[] {
  const [longest = 0] = restsIn(shifts, week);
  if (longest >= law.weeklyRest.value) return [];
  return [
    warning(
      `${name} is not 18 yet and has no 48 hours off in a row this week: the longest rest is ${hoursInWords(Math.max(longest, 0))}. Plan two days off together. ${source}, reg 11(3)).`,
      shifts.filter((shift) => inWeek(shift, week)),
    ),
  ];
}

/**
 * What the law of working time says of a PA who is not 18 yet: on the days before the birthday, each stricter than for adults and none
 * by average. `worked.shifts` of the day before and after the week count for rest.
 */
export function youngWarnings(worked: Worked, week: Span): readonly RotaWarning[] {
  const all = Array.from({ length: daysIn(week) }, (_, at) => addDays(week.from, at));
  const days = all.filter((on) => isYoungOn(worked.born, on));
  const own = { name: worked.name, shifts: worked.shifts, days };
  const ofWeek = {
    ...own,
    shifts: worked.shifts.filter(({ from, to }) => from < londonMidnight(addDays(week.to, 1)) && to > londonMidnight(week.from)),
  };
  return [...dayHours(ofWeek), ...weekHours(ofWeek), ...nights(ofWeek), ...breaks(ofWeek), ...dailyRest(own), ...weeklyRest(own, week)];
}
