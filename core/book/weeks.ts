import { type Every } from '#core/contract/shapes/setup';
import { type Pence, times, total } from '#core/money/pence';
import { downToPenny, portion, rate } from '#core/money/rate';
import { type Day, isWithin } from '#core/time/day';
import { type Award } from './schedule.ts';

/** How many payments make a year of 52 weeks, as funders count it; none for a payment that comes once. */
function paymentsInAYear(every: Every): number {
  switch (every) {
    case 'week':
      return 52;
    case 'fortnight':
      return 26;
    case 'four_weeks':
      return 13;
    case 'month':
      return 12;
    case 'quarter':
      return 4;
    case 'year':
      return 1;
    case 'once':
      return 0;
  }
}

/** A year of 52 weeks of the awards that run on a day. */
export function yearOfAwards(awards: readonly Award[], day: Day): Pence {
  return total(awards.filter((award) => isWithin(day, award)).map(({ amount, every }) => times(amount, paymentsInAYear(every))));
}

/**
 * How many weeks of award a balance makes, in hundredths of a week, cut down: 487 is 4.87 weeks. Undefined where no award runs
 * on that day. The week is a fifty-second of a year's payments: a monthly award of £520 is £120 a week.
 */
export function weeksOfAward(balance: Pence, awards: readonly Award[], day: Day): number | undefined {
  const year = yearOfAwards(awards, day);
  return year === 0 ? undefined : portion(balance, rate(5200, year), downToPenny);
}

/** `4.9 weeks`, `1 week`: cut down to a tenth. */
export function weeksInWords(hundredths: number): string {
  const tenths = Math.trunc(hundredths / 10);
  const sign = tenths < 0 ? '−' : '';
  const size = Math.abs(tenths);
  const part = size % 10 === 0 ? '' : `.${String(size % 10)}`;
  return `${sign}${String(Math.floor(size / 10))}${part} ${size === 10 ? 'week' : 'weeks'}`;
}
