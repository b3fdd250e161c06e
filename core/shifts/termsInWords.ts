import { type PayTerms, type RateRule } from '#core/contract/shapes/people';
import { add, type Pence } from '#core/money/pence';
import { nearestPenny, portion, rate } from '#core/money/rate';
import { pounds } from '#core/money/words';

export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const multiples: Readonly<Record<number, string>> = {
  125: 'time and a quarter',
  133: 'time and a third',
  150: 'time and a half',
  200: 'double time',
  300: 'triple time',
};

/** `£19.50 an hour (time and a half)`. */
export function paysInWords(pays: RateRule['pays'], perHour: Pence): string {
  if ('perHour' in pays) return `${pounds(pays.perHour)} an hour`;
  if ('more' in pays) return `${pounds(pays.more)} an hour more than the day rate, so ${pounds(add(perHour, pays.more))} an hour`;
  const name = multiples[pays.hundredths] ?? `${String(pays.hundredths)}% of the day rate`;
  return `${pounds(portion(perHour, rate(pays.hundredths, 100), nearestPenny))} an hour (${name})`;
}

function weekdaysInWords(weekdays: readonly number[]): string {
  const sorted = weekdays.toSorted((a, b) => a - b);
  if (sorted.join() === '1,2,3,4,5') return 'Monday to Friday';
  const names = sorted.map((day) => weekdayNames[day - 1] ?? '');
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** `on Saturday and Sunday, from 22:00 to 07:00 the next day`. */
export function whenInWords({ weekdays, between, bankHoliday }: RateRule['when']): string {
  const parts = [
    ...(bankHoliday === true ? ['on bank holidays'] : []),
    ...(weekdays === undefined ? [] : [`on ${weekdaysInWords(weekdays)}`]),
    ...(between === undefined ? [] : [`from ${between.from} to ${between.to}${between.to > between.from ? '' : ' the next day'}`]),
  ];
  return parts.length === 0 ? 'at any time' : parts.join(', ');
}

export function rateInWords({ name, pays, when }: RateRule, perHour: Pence): string {
  return `${name}: ${paysInWords(pays, perHour)}, ${whenInWords(when)}`;
}

const stackings: Readonly<Record<PayTerms['stacking'], string>> = {
  first: 'Where two rates meet, the one that stands first counts.',
  highest: 'Where two rates meet, the higher one counts.',
  add: 'Where two rates meet, both additions are paid.',
};

const boundaries: Readonly<Record<PayTerms['boundaries'], string>> = {
  split: 'A shift changes rate in the middle, where the rate’s own times begin and end.',
  rate_at_start: 'A shift keeps the rate of its first minute to the end.',
};

function sleepInWords({ allowance, woken }: NonNullable<PayTerms['sleepIn']>): readonly string[] {
  const awake = woken === 'by_the_clock' ? 'at the rate of that hour' : `at ${pounds(woken.perHour)} an hour`;
  return [`Sleep-in: ${pounds(allowance)} for each. Time awake for work is paid besides, ${awake}.`];
}

/** The whole agreement, a sentence to a line. */
export function termsInWords({ perHour, rates, stacking, boundaries: at, sleepIn }: PayTerms): readonly string[] {
  return [
    `Day rate: ${pounds(perHour)} an hour.`,
    ...rates.map((one) => `${rateInWords(one, perHour)}.`),
    ...(rates.length > 1 ? [stackings[stacking]] : []),
    ...(rates.length > 0 ? [boundaries[at]] : []),
    ...(sleepIn === undefined ? [] : sleepInWords(sleepIn)),
  ];
}
