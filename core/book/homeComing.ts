import { type Pence, absolute } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Day, type Span, daysBetween } from '#core/time/day';
import { spanInWords } from '#core/time/words';
import { type VehicleDue } from './homeTasks.ts';

export type ComingFacts = {
  readonly today: Day;
  readonly payments: readonly { readonly funder: string; readonly amount: Pence; readonly day: Day }[];
  readonly statements: readonly { readonly funder: string; readonly period: Span; readonly due: Day }[];
  readonly vehicles: readonly VehicleDue[];
  readonly pay: readonly Coming[];
  /** The last day of each stream's last award. */
  readonly endings: readonly { readonly stream: string; readonly day: Day }[];
};

export type Coming = { readonly words: string; readonly day: Day };

export const daysAhead = 60;
const mostShown = 6;

function vehicleWords(vehicle: string, lessor: string, amount: Pence): string {
  const sum = pounds(absolute(amount));
  return amount < 0 ? `${sum} back from ${lessor} for ${vehicle}` : `${sum} to ${lessor} for ${vehicle}`;
}

/** What the next weeks bring, soonest first: payments, paydays, statements, the vehicle, awards that end. */
export function homeComing({ today, payments, statements, vehicles, pay, endings }: ComingFacts): readonly Coming[] {
  const all = [
    ...payments.map(({ funder, amount, day }) => ({ words: `${pounds(amount)} from ${funder}`, day })),
    ...statements.map(({ funder, period, due }) => ({ words: `Statement for ${funder}, ${spanInWords(period)}`, day: due })),
    ...vehicles.map(({ vehicle, lessor, amount, day }) => ({ words: vehicleWords(vehicle, lessor, amount), day })),
    ...pay,
    ...endings.map(({ stream, day }) => ({ words: `The award of ${stream} ends. Ask for the next letter`, day })),
  ];
  return all
    .filter(({ day }) => day >= today && daysBetween(today, day) <= daysAhead)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .slice(0, mostShown);
}
