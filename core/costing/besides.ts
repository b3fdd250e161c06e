import { type CostPlan } from '#core/contract/shapes/costing';
import { type Every } from '#core/contract/shapes/setup';
import { type Pence, nothing, times, total } from '#core/money/pence';
import { nearestPenny, portion, rate } from '#core/money/rate';
import { pounds } from '#core/money/words';
import { percent } from '#core/pension/contributions';
import { type Weights, type YearItem, overLines } from './item.ts';
import { yearWeeks } from './paydays.ts';
import { planSource } from './sources.ts';

/** How many of a price a year of 52 weeks has. */
const inAYear: Readonly<Record<Every, number>> = {
  week: yearWeeks,
  fortnight: 26,
  four_weeks: 13,
  month: 12,
  quarter: 4,
  year: 1,
  once: 1,
};

const eachWords: Readonly<Record<Every | 'payslip', string>> = {
  week: 'a week',
  fortnight: 'a fortnight',
  four_weeks: 'every four weeks',
  month: 'a month',
  quarter: 'a quarter',
  year: 'a year',
  once: 'once',
  payslip: 'for each payslip',
};

/** What an amount by the week, month or other comes to in a year of 52 weeks. Pence. */
export function yearly(amount: Pence, every: Every): Pence {
  return times(amount, inAYear[every]);
}

/** A year’s sum by the week: a fifty-second, to the penny. */
export function weekly(year: Pence): Pence {
  return portion(year, rate(1, yearWeeks), nearestPenny);
}

function evenWeights({ planLines }: CostPlan): Weights {
  return new Map(planLines.map(({ id }) => [id, 1]));
}

/** What is bought besides wages: charged to its own plan line, or shared as all wages are. */
export function besidesOf(plan: CostPlan, wages: Weights, payslips: number): readonly YearItem[] {
  const shared = wages.size > 0 ? wages : evenWeights(plan);
  return plan.costs.map(({ kind, name, amount, every, planLine }): YearItem => {
    const count = every === 'payslip' ? payslips : inAYear[every];
    const year = times(amount, count);
    const charged = planLine === undefined ? ' Shared over plan lines as the wages are.' : '';
    return {
      kind,
      name,
      words: `${name}: ${pounds(amount)} ${eachWords[every]}${count === 1 ? '' : `, ${String(count)} in the year, is ${pounds(year)}`}.${charged}`,
      sources: [planSource],
      year,
      parts: overLines(year, planLine === undefined ? shared : new Map([[planLine, 1]])),
    };
  });
}

/** A percentage of everything else, plan line by plan line; undefined where the plan has none. */
export function contingencyOf({ contingencyHundredths, planLines }: CostPlan, items: readonly YearItem[]): YearItem | undefined {
  if (contingencyHundredths === 0) return undefined;
  const parts = planLines.flatMap(({ id }) => {
    const line = total(items.flatMap((item) => item.parts.filter(({ planLine }) => planLine === id).map(({ year }) => year)));
    const year = portion(line, rate(contingencyHundredths, 10_000), nearestPenny);
    return year === nothing ? [] : [{ planLine: id, year }];
  });
  const year = total(parts.map((part) => part.year));
  const all = total(items.map((item) => item.year));
  return {
    kind: 'contingency',
    name: 'Contingency',
    words: `${percent(contingencyHundredths)} of everything else, ${pounds(all)}, worked out for each plan line by itself: ${pounds(year)}.`,
    sources: [planSource],
    year,
    parts,
  };
}
