import { type Pence, pence } from '#core/money/pence';
import { type Figure, figuresFrom } from '#core/payroll/figure';
import { peopleSources } from '#core/people/sources';
import { type Day, day } from '#core/time/day';

/** The most that a week's pay counts for in redundancy pay: in Great Britain, and in Northern Ireland. Pence. */
export type RedundancyFigures = { readonly gb: Figure<Pence>; readonly ni: Figure<Pence> };

/** From each 6 April until the next. */
export type RedundancyCap = RedundancyFigures & { readonly from: Day };

const cap = figuresFrom(peopleSources.redundancyCap);

function capFrom(from: string, gb: number, ni: number): RedundancyCap {
  return { from: day(from), gb: cap(pence(gb)), ni: cap(pence(ni)) };
}

/** Newest last. */
export const redundancyCaps: readonly RedundancyCap[] = [
  capFrom('2023-04-06', 64_300, 66_900),
  capFrom('2024-04-06', 70_000, 72_900),
  capFrom('2025-04-06', 71_900, 74_900),
  capFrom('2026-04-06', 75_100, 78_300),
];
