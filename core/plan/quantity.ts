import { type Pence } from '#core/money/pence';
import { nearestPenny, portion, rate } from '#core/money/rate';

/** What a plan counts: hours of care, visits, miles. */
export const units = ['hour', 'night', 'day', 'week', 'visit', 'session', 'mile', 'trip', 'item', 'pound'] as const;
export type Unit = (typeof units)[number];

/** So many units at a rate, for each of the line's periods. Quantities are in hundredths: 3,250 is 32.5 hours. */
export type Quantity = { readonly unit: Unit; readonly rate: Pence; readonly quantityHundredths: number };

/** What the units cost: quantity × rate, to the nearest penny. */
export function costOfQuantity({ rate: each, quantityHundredths }: Quantity): Pence {
  return portion(each, rate(quantityHundredths, 100), nearestPenny);
}

/** `32.5`, of 3,250. */
export function quantityInWords(hundredths: number): string {
  const part = String(Math.abs(hundredths) % 100)
    .padStart(2, '0')
    .replace(/0+$/u, '');
  return `${hundredths < 0 ? '−' : ''}${String(Math.floor(Math.abs(hundredths) / 100))}${part === '' ? '' : `.${part}`}`;
}

export const unitWords: Readonly<Record<Unit, { readonly one: string; readonly several: string }>> = {
  hour: { one: 'hour', several: 'hours' },
  night: { one: 'night', several: 'nights' },
  day: { one: 'day', several: 'days' },
  week: { one: 'week', several: 'weeks' },
  visit: { one: 'visit', several: 'visits' },
  session: { one: 'session', several: 'sessions' },
  mile: { one: 'mile', several: 'miles' },
  trip: { one: 'trip', several: 'trips' },
  item: { one: 'item', several: 'items' },
  pound: { one: 'pound', several: 'pounds' },
};

/** `32.5 hours`, `1 visit`. */
export function unitsInWords(unit: Unit, hundredths: number): string {
  return `${quantityInWords(hundredths)} ${hundredths === 100 ? unitWords[unit].one : unitWords[unit].several}`;
}
