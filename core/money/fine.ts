import { type Pence, pence } from './pence.ts';
import { ceilingOf, floorOf } from './quick.ts';
import { type Rate } from './rate.ts';

declare const fineBrand: unique symbol;

/**
 * Ten-millionths of a pound: what HMRC cuts average weekly earnings down to, neither rounding them up nor down. Never negative.
 * £1 is 10,000,000 and a penny 100,000, so that £900,000,000 is still a whole number that a double holds.
 */
export type Fine = number & { readonly [fineBrand]: true };

const inAPenny = 100_000;

function isFine(value: number): value is Fine {
  return Number.isSafeInteger(value) && value >= 0;
}

/** Brands whole ten-millionths of a pound. Throws RangeError where they are not: that is our mistake, not a person's. */
export function fine(value: number): Fine {
  if (!isFine(value)) throw new RangeError(`not whole ten-millionths of a pound: ${String(value)}`);
  return value;
}

export const noFine: Fine = fine(0);

/** A sum of money that is not negative, exactly. */
export function fineFrom(sum: Pence): Fine {
  return fine(sum * inAPenny);
}

/** A part of a sum that is not negative, cut down to a ten-millionth of a pound. */
export function fineOf(sum: Pence, { above, below }: Rate): Fine {
  return fine(floorOf(sum, { above: above * inAPenny, below }));
}

/** A part of fine money, cut down to a ten-millionth of a pound. */
export function finePart(of: Fine, part: Rate): Fine {
  return fine(floorOf(of, part));
}

export function fineTotal(of: Iterable<Fine>): Fine {
  let whole = 0;
  for (const one of of) whole += one;
  return fine(whole);
}

export function lesserFine(a: Fine, b: Fine): Fine {
  return a < b ? a : b;
}

/** Cut down to four decimals of a pound, as HMRC's tables of daily rates have it. */
export function cutToHundredths(of: Fine): Fine {
  return fine(Math.floor(of / 1_000) * 1_000);
}

/** Up to the penny. */
export function upToPennyFrom(of: Fine): Pence {
  return pence(ceilingOf(of, { above: 1, below: inAPenny }));
}

/** To the nearest penny, an exact half up. */
export function nearestPennyFrom(of: Fine): Pence {
  return pence(Math.floor((of + inAPenny / 2) / inAPenny));
}

/** `£140.00`, `£144.3173076`: two decimals, and more only where there is more. */
export function finePounds(of: Fine): string {
  const whole = Math.floor(of / 10_000_000);
  const grouped = String(whole).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
  const part = String(of % 10_000_000)
    .padStart(7, '0')
    .replace(/0{1,5}$/u, '');
  return `£${grouped}.${part}`;
}
