import { type Pence, pence } from '#core/money/pence';
import { rate } from '#core/money/rate';
import { figuresFrom } from '#core/payroll/figure';
import { type StatutoryFigures } from '#core/payroll/year-table';
import { type Day, day } from '#core/time/day';
import { sickPayTo2026, familyRates, sickPayFrom2026, recoveryRates, sickRates } from './statutorySources.ts';

/** Statutory pay of one tax year, as data. Sick pay changes on 6 April; family pay with the pay week (core/statutory/familyRate). */
export type StatutoryTable = StatutoryFigures & {
  /** '2026-27'. */
  readonly taxYear: string;
  readonly from: Day;
  readonly to: Day;
};

const sick = figuresFrom(sickRates);
const family = figuresFrom(familyRates);
const recovery = figuresFrom(recoveryRates);

function pounds(whole: number, part = 0): Pence {
  return pence(whole * 100 + part);
}

const share = rate(90, 100);
const others = recovery(rate(92, 100));
const smallUpTo = recovery(pounds(45_000));

const before2026 = { waitingDays: { value: 3, source: sickPayTo2026 }, shortest: { value: 4, source: sickPayTo2026 } } as const;

/** Every tax year whose statutory pay is known. 2027-28 is not: nobody has published it. */
export const statutoryTables: readonly StatutoryTable[] = [
  {
    taxYear: '2024-25',
    from: day('2024-04-06'),
    to: day('2025-04-05'),
    sick: { weekly: sick(pounds(116, 75)), lowestEarnings: sick(pounds(123)), ...before2026 },
    family: { weekly: family(pounds(184, 3)), mostOfEarnings: family(share), lowestEarnings: family(pounds(123)) },
    recovery: { compensation: recovery(rate(3, 100)), others, smallUpTo },
  },
  {
    taxYear: '2025-26',
    from: day('2025-04-06'),
    to: day('2026-04-05'),
    sick: { weekly: sick(pounds(118, 75)), lowestEarnings: sick(pounds(125)), ...before2026 },
    family: { weekly: family(pounds(187, 18)), mostOfEarnings: family(share), lowestEarnings: family(pounds(125)) },
    recovery: { compensation: recovery(rate(85, 1_000)), others, smallUpTo },
  },
  {
    taxYear: '2026-27',
    from: day('2026-04-06'),
    to: day('2027-04-05'),
    sick: {
      weekly: sick(pounds(123, 25)),
      mostOfEarnings: { value: rate(80, 100), source: sickPayFrom2026 },
      waitingDays: { value: 0, source: sickPayFrom2026 },
      shortest: { value: 1, source: sickPayFrom2026 },
    },
    family: { weekly: family(pounds(194, 32)), mostOfEarnings: family(share), lowestEarnings: family(pounds(129)) },
    recovery: { compensation: recovery(rate(9, 100)), others, smallUpTo },
  },
];
