import { type Pence, pence } from '#core/money/pence';
import { type Figure, type Source, figuresFrom } from '#core/payroll/figure';
import { type Day, day } from '#core/time/day';

const checked = '2026-11-21';

const calculator: Source = {
  title: 'GOV.UK, minimum wage calculator, minimum_wage.yml at commit 6fb9aab',
  where: 'https://github.com/alphagov/smart-answers',
  checked,
};

const before2025: Source = {
  title: 'Nicholsons Chartered Accountants, Minimum wage rates increase from 1 April 2024',
  where: 'https://www.nicholsonscharteredaccountants.co.uk/blog/minimum-wage-rates-increase-from-1-april-2024/',
  checked,
};

/** Pence for the hour by age in whole years at the start of the pay reference period. Years not named have no minimum wage (under 16). */
export type MinimumWageFigures = {
  /** From the oldest downwards: the first whose age has been reached counts. */
  readonly rates: readonly { readonly fromAge: number; readonly perHour: Figure<Pence> }[];
  readonly apprentice: Figure<Pence>;
  /** For each day on which living accommodation is provided. */
  readonly offset: Figure<Pence>;
};

/** Of pay reference periods that begin on `from` or in the twelve months after it: no longer, though nothing newer should be known. */
export type MinimumWageTable = MinimumWageFigures & { readonly from: Day };

function table(
  from: string,
  source: Source,
  given: { readonly rates: readonly (readonly [number, number])[]; readonly apprentice: number; readonly offset: number },
): MinimumWageTable {
  const figure = figuresFrom(source);
  return {
    from: day(from),
    rates: given.rates.map(([fromAge, perHour]) => ({ fromAge, perHour: figure(pence(perHour)) })),
    apprentice: figure(pence(given.apprentice)),
    offset: figure(pence(given.offset)),
  };
}

/** Newest last. None is out for pay reference periods that begin on 1 April 2027 or later. */
export const minimumWageTables: readonly MinimumWageTable[] = [
  table('2023-04-01', before2025, {
    rates: [
      [23, 1_042],
      [21, 1_018],
      [18, 749],
      [16, 528],
    ],
    apprentice: 528,
    offset: 910,
  }),
  table('2024-04-01', before2025, {
    rates: [
      [21, 1_144],
      [18, 860],
      [16, 640],
    ],
    apprentice: 640,
    offset: 999,
  }),
  table('2025-04-01', calculator, {
    rates: [
      [21, 1_221],
      [18, 1_000],
      [16, 755],
    ],
    apprentice: 755,
    offset: 1_066,
  }),
  table('2026-04-01', calculator, {
    rates: [
      [21, 1_271],
      [18, 1_085],
      [16, 800],
    ],
    apprentice: 800,
    offset: 1_110,
  }),
];
