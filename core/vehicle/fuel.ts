import { type Day, type Span, isWithin } from '#core/time/day';
import { type ClockReading } from './projection.ts';

/** A gallon is 4.54609 litres: Weights and Measures Act 1985, schedule 1. */
const gallon = 454_609n;

/** A quarter more than the miles need is still cold starts, hills and idling for the lift. */
const margin = { above: 5, below: 4 } as const;

export type FuelFacts = {
  /** The days that are looked at. */
  readonly days: Span;
  /** Hundredths of a litre, each on its day. */
  readonly bought: readonly { readonly day: Day; readonly hundredths: number }[];
  /** Oldest first. */
  readonly readings: readonly ClockReading[];
  /** Tenths of a mile of the trips of these days. */
  readonly tripTenths: number;
  readonly milesPerGallon: number;
};

/** Fuel beside miles: hundredths of a litre, and how the miles are known. */
export type FuelUse = { readonly bought: number; readonly needed: number; readonly by: 'clock' | 'trips' };

/** Rounded up to the hundredth of a litre. */
function neededFor(tenths: number, milesPerGallon: number): number {
  const below = 10_000n * BigInt(milesPerGallon);
  return Number((BigInt(tenths) * gallon + below - 1n) / below);
}

/**
 * Fuel that was bought beside what the miles would take. By the clock where it was read on two days of those asked for: then of the days
 * between the two readings. Else by the trips of the log. Undefined where fuel, miles or miles to a gallon are not known.
 */
export function fuelUse({ days, bought, readings, tripTenths, milesPerGallon }: FuelFacts): FuelUse | undefined {
  if (!Number.isSafeInteger(milesPerGallon) || milesPerGallon <= 0) return undefined;
  const read = readings.filter(({ day }) => isWithin(day, days));
  const [first, last] = [read[0], read.at(-1)];
  const isRead = first !== undefined && last !== undefined && first.day < last.day && last.miles > first.miles;
  const counted = isRead ? { from: first.day, to: last.day } : days;
  const tenths = isRead ? (last.miles - first.miles) * 10 : tripTenths;
  const sum = bought.reduce((so, { day, hundredths }) => (isWithin(day, counted) ? so + hundredths : so), 0);
  if (sum === 0 || tenths <= 0) return undefined;
  return { bought: sum, needed: neededFor(tenths, milesPerGallon), by: isRead ? 'clock' : 'trips' };
}

/** More than a quarter above what the miles need. */
export function isMuchFuel({ bought, needed }: FuelUse): boolean {
  return bought * margin.below > needed * margin.above;
}

export function fuelInWords({ bought, needed, by }: FuelUse): string {
  const litres = (hundredths: number): string => String(Math.round(hundredths / 100));
  const how = by === 'clock' ? 'the miles on the clock' : 'the miles of the trips in the log';
  return `${litres(bought)} litres were bought, and ${how} take about ${litres(needed)}.`;
}
