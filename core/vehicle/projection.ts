import { type Pence, nothing, pence } from '#core/money/pence';
import { nearestPenny, portion, rate } from '#core/money/rate';
import { pounds } from '#core/money/words';
import { type Day, daysBetween, daysIn } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type MileageTerms, milesAllowed } from './allowance.ts';
import { milesWords } from './words.ts';

/** What the clock said on a day, in whole miles. */
export type ClockReading = { readonly day: Day; readonly miles: number };

/** Days after which a projection is more than a guess. */
const fewDays = 56;

/** Known once there are two readings on different days. */
export type Projection = {
  readonly first: ClockReading;
  readonly last: ClockReading;
  readonly used: number;
  readonly days: number;
  /** Of the whole lease, and what its use comes to by its last day, if it goes on as it did. */
  readonly leaseDays: number;
  readonly projected: number;
  readonly endsOn: Day;
  /** Absent where the agreement says nothing of miles. */
  readonly allowed?: number;
  readonly allowedSoFar?: number;
  readonly over?: number;
  readonly excessTenths?: number;
  /** Nothing where the use stays within; absent where the agreement does not say what a mile beyond costs. */
  readonly charge?: Pence;
};

type ProjectionFacts = {
  readonly terms: readonly MileageTerms[];
  /** Oldest first. */
  readonly readings: readonly ClockReading[];
};

/** Below half a mile goes down: miles are counted whole. */
function wholeMiles(above: number, below: number): number {
  return Number((BigInt(above) * 2n + BigInt(below)) / (BigInt(below) * 2n));
}

function beyond(projected: number, allowed: number | undefined, excessTenths: number | undefined): Pick<Projection, 'over' | 'charge'> {
  if (allowed === undefined) return {};
  const over = Math.max(0, projected - allowed);
  if (over === 0) return { over, charge: nothing };
  return excessTenths === undefined ? { over } : { over, charge: portion(pence(over), rate(excessTenths, 10), nearestPenny) };
}

/**
 * What the use of a lease comes to by its last day: the miles between the first and the last reading, spread evenly over all of its days.
 * The rate for miles beyond is that of the newest terms. Undefined until there are two readings on different days.
 */
export function projectMiles({ terms, readings }: ProjectionFacts): Projection | undefined {
  const first = readings[0];
  const last = readings.at(-1);
  const begins = terms[0];
  const newest = terms.at(-1);
  if (first === undefined || last === undefined || begins === undefined || newest === undefined) return undefined;
  const days = daysBetween(first.day, last.day);
  if (days <= 0) return undefined;
  const used = last.miles - first.miles;
  const leaseDays = daysIn({ from: begins.from, to: newest.endsOn });
  const projected = wholeMiles(used * leaseDays, days);
  const allowed = milesAllowed(terms, newest.endsOn);
  const allowedSoFar = milesAllowed(terms, last.day);
  const { excessTenths } = newest;
  return {
    first,
    last,
    used,
    days,
    leaseDays,
    projected,
    endsOn: newest.endsOn,
    ...(allowed === undefined ? {} : { allowed }),
    ...(allowedSoFar === undefined ? {} : { allowedSoFar }),
    ...(excessTenths === undefined ? {} : { excessTenths }),
    ...beyond(projected, allowed, excessTenths),
  };
}

/** The way to the projection and its charge, step by step. */
export function projectionWorking(found: Projection): readonly string[] {
  const { first, last, used, days, leaseDays, projected, allowed, over, excessTenths, charge, endsOn } = found;
  const rough = days < fewDays ? [`Only ${String(days)} days lie between the two readings, so this is rough.`] : [];
  const so = [
    `${milesWords(last.miles)} on ${dayInWords(last.day)}, less ${milesWords(first.miles)} on ${dayInWords(first.day)}, is ${milesWords(used)} in ${String(days)} days.`,
    `If it goes on like that, the lease’s ${String(leaseDays)} days to ${dayInWords(endsOn)} come to ${milesWords(used)} × ${String(leaseDays)} ÷ ${String(days)} = ${milesWords(projected)}.`,
    ...rough,
  ];
  if (allowed === undefined || over === undefined) return [...so, 'The terms in the book do not say how many miles are allowed.'];
  const within = `${milesWords(allowed)} are allowed by then.`;
  if (over === 0) return [...so, `${within} That is enough.`];
  const tooMany = `${within} ${milesWords(over)} would be too many.`;
  if (excessTenths === undefined || charge === undefined)
    return [...so, `${tooMany} The terms in the book do not say what each of them costs.`];
  return [...so, tooMany, `${milesWords(over)} × ${String(excessTenths / 10)}p = ${pounds(charge)}.`];
}
