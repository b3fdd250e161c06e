import { type Pence, pence } from '#core/money/pence';
import { type Rate, rate } from '#core/money/rate';
import { type Figure, figuresFrom } from '#core/payroll/figure';
import { type Day, day } from '#core/time/day';
import { sickPayTo2026, familyRates, sickPayFrom2026, recoveryRates, sickRates } from './statutorySources.ts';

/** Statutory pay of one tax year, as data. Sick pay changes on 6 April; family pay with the pay week (core/statutory/familyRate). */
export type StatutoryTable = {
  /** '2026-27'. */
  readonly taxYear: string;
  readonly from: Day;
  readonly to: Day;
  readonly sick: {
    /** The flat rate for a week. */
    readonly weekly: Figure<Pence>;
    /** The most of average weekly earnings that sick pay may be; absent while the flat rate alone counted. */
    readonly mostOfEarnings?: Figure<Rate>;
    /** Who earned less on average had no sick pay; absent since the limit is gone. */
    readonly lowestEarnings?: Figure<Pence>;
    readonly waitingDays: Figure<number>;
    /** How many days in a row make a period of incapacity for work. */
    readonly shortest: Figure<number>;
  };
  readonly family: {
    readonly weekly: Figure<Pence>;
    readonly mostOfEarnings: Figure<Rate>;
    /** Average earnings below this give no family pay: the lower earnings limit of the relevant week's year. */
    readonly lowestEarnings: Figure<Pence>;
  };
  readonly recovery: {
    /** What HMRC adds for a small employer, who gets back all of the family pay besides. */
    readonly compensation: Figure<Rate>;
    /** What every other employer gets back. */
    readonly others: Figure<Rate>;
    /** Class 1 National Insurance of the last whole tax year, both sides, up to which an employer is small. */
    readonly smallUpTo: Figure<Pence>;
  };
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
