import { type Nation } from '#core/contract/shapes/people';
import { type Pence, nothing, total } from '#core/money/pence';
import { nearestPenny, portion, rate } from '#core/money/rate';
import { pounds } from '#core/money/words';
import { minutesInWords } from '#core/pay/words';
import { holidayLaw, holidaySources } from '#core/payroll/years/holiday';
import { type Day, addDays, later, weekday } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type Step } from './entitlement.ts';

/** One week of pay, or several of a payroll taken over that are known by their total only. */
export type PaidWeek = {
  /** The week's last day. */
  readonly to: Day;
  /** How many weeks the figures are of, this one the last. */
  readonly weeks: number;
  readonly minutes: number;
  readonly pay: Pence;
  /** On sick or family leave in it, for any time: left out, and an earlier one taken (reg 15C(4), 16(3)). */
  readonly isAway?: boolean;
};

export type WeekAverage = {
  readonly weeks: number;
  readonly pay: Pence;
  readonly minutes: number;
  /** Average pay and minutes of a week, to the nearest penny and exact ÷ weeks. */
  readonly weekPay: Pence;
  readonly weekMinutes: number;
  /** Pence for an hour, to the nearest penny, for people to read: leave is paid by the exact ratio. */
  readonly perHour: Pence;
  readonly from: Day;
  readonly to: Day;
  readonly working: readonly Step[];
};

/** The last day of the last whole week before the day, or the day itself where it is a week's last (ERA 1996 s235). */
export function lastWeekEnd(on: Day, weekEndsOn: number): Day {
  return addDays(on, -((weekday(on) - weekEndsOn + 7) % 7));
}

type Range = { readonly most: number; readonly back: number };

/** How many weeks the average is of: 52 of the last 104 in Great Britain; 12 in Northern Ireland, as far back as is known. */
export function averageRange(nation: Nation): Range {
  return nation === 'northern_ireland'
    ? { most: holidayLaw.northernAverageWeeks.value, back: Number.POSITIVE_INFINITY }
    : { most: holidayLaw.averageWeeks.value, back: holidayLaw.lookBackWeeks.value };
}

type Taken = { readonly weeks: number; readonly minutes: number; readonly pay: Pence; readonly from: Day; readonly to: Day };

/** As much of one record as there is room for; a part of a total is taken in proportion. */
function partOf(week: PaidWeek, room: number, oldest: Day): Taken | undefined {
  const first = addDays(week.to, -7 * week.weeks + 1);
  const within = first >= oldest ? week.weeks : Math.floor(daysFrom(oldest, week.to) / 7);
  const weeks = Math.min(week.weeks, room, Math.max(0, within));
  if (weeks === 0) return undefined;
  const from = addDays(week.to, -7 * weeks + 1);
  if (weeks === week.weeks) return { weeks, minutes: week.minutes, pay: week.pay, from, to: week.to };
  const share = rate(weeks, week.weeks);
  return {
    weeks,
    minutes: Math.round((week.minutes * weeks) / week.weeks),
    pay: portion(week.pay, share, nearestPenny),
    from,
    to: week.to,
  };
}

function daysFrom(from: Day, to: Day): number {
  let weeks = 0;
  while (addDays(from, (weeks + 1) * 7 - 1) <= to) weeks += 1;
  return weeks * 7;
}

function sentence({ weeks, pay, minutes, from, to }: Taken, weekPay: Pence, range: Range): Step {
  const asked = weeks < range.most ? ` (fewer than ${String(range.most)} are known, so all of them count)` : '';
  return {
    words: `${String(weeks)} paid ${weeks === 1 ? 'week' : 'weeks'} from ${dayInWords(from)} to ${dayInWords(to)}${asked} paid ${pounds(pay)} for ${minutesInWords(minutes)}: ${pounds(weekPay)} a week. Weeks without pay, and weeks on sick or family leave, are left out and earlier ones taken.`,
    sources: [range.most === holidayLaw.averageWeeks.value ? holidaySources.pay : holidaySources.northernIreland, holidaySources.weeksPay],
  };
}

/**
 * The average week before the first day of leave: the last 52 paid weeks of the last 104 (12 in Northern Ireland), whole weeks of this
 * employment only. Undefined where no paid week is known. Pence and minutes. Source: WTR reg 16(3), ERA 1996 s221 to 224.
 */
export function averageWeek(
  known: readonly PaidWeek[],
  { on, startsOn, nation, weekEndsOn }: { readonly on: Day; readonly startsOn: Day; readonly nation: Nation; readonly weekEndsOn: number },
): WeekAverage | undefined {
  const range = averageRange(nation);
  const last = lastWeekEnd(on, weekEndsOn);
  const oldest = range.back === Number.POSITIVE_INFINITY ? startsOn : later(startsOn, addDays(last, -7 * range.back + 1));
  const used: Taken[] = [];
  let room = range.most;
  for (const week of known.toSorted((a, b) => (a.to < b.to ? 1 : a.to > b.to ? -1 : 0))) {
    if (week.to > last || week.pay <= 0 || week.isAway === true) continue;
    const part = partOf(week, room, oldest);
    if (part === undefined) continue;
    used.push(part);
    room -= part.weeks;
    if (room === 0) break;
  }
  return used.length === 0 ? undefined : averageOf(used, range);
}

function averageOf(used: readonly Taken[], range: Range): WeekAverage {
  const weeks = used.reduce((so, one) => so + one.weeks, 0);
  const minutes = used.reduce((so, one) => so + one.minutes, 0);
  const pay = total(used.map((one) => one.pay));
  const weekPay = portion(pay, rate(1, weeks), nearestPenny);
  const perHour = minutes === 0 ? nothing : portion(pay, rate(60, minutes), nearestPenny);
  const [newest, first] = [used[0], used.at(-1)];
  if (newest === undefined || first === undefined) throw new RangeError('an average of no weeks');
  const taken = { weeks, minutes, pay, from: first.from, to: newest.to };
  return { ...taken, weekPay, weekMinutes: Math.round(minutes / weeks), perHour, working: [sentence(taken, weekPay, range)] };
}

/**
 * The weeks before an absence that its leave is earned by (reg 15C): the last 52 not on sick or family leave, of at most 104, counted back
 * from the day before it; weeks without work count, as nothing. Minutes and how many weeks. `known` end on that day's weekday; weeks of an
 * earlier payroll, which end as they do, count in the week that holds their last day.
 */
export function weeksBeforeAway(
  known: readonly PaidWeek[],
  { on, startsOn }: { readonly on: Day; readonly startsOn: Day },
): { readonly minutes: number; readonly weeks: number } {
  const last = addDays(on, -1);
  const endOf = (to: Day): Day => addDays(to, (weekday(last) - weekday(to) + 7) % 7);
  const oldest = later(startsOn, addDays(last, -7 * holidayLaw.lookBackWeeks.value + 1));
  const away = new Set(known.filter(({ isAway }) => isAway === true).map(({ to }) => endOf(to)));
  const ends = new Set<Day>();
  for (let end = last; ends.size < holidayLaw.averageWeeks.value && addDays(end, -6) >= oldest; end = addDays(end, -7)) {
    if (!away.has(end)) ends.add(end);
  }
  const minutes = known.filter(({ isAway }) => isAway !== true).reduce((so, week) => so + minutesWithin(week, ends, endOf), 0);
  return { minutes, weeks: ends.size };
}

function minutesWithin({ to, weeks, minutes }: PaidWeek, ends: ReadonlySet<Day>, endOf: (to: Day) => Day): number {
  const each = Array.from({ length: weeks }, (_, place) => endOf(addDays(to, -7 * place)));
  return Math.round((minutes * each.filter((end) => ends.has(end)).length) / weeks);
}
