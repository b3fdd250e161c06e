import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownLaw } from '#core/payroll/law';
import { type CostAssistant, type CostPlan, costPlanShape } from '#core/contract/shapes/costing';
import { comparePlans } from '#core/costing/compare';
import { costPlan } from '#core/costing/costPlan';
import { sums } from '#core/costing/costing';
import { total } from '#core/money/pence';
import { costed } from './plans.ts';

const lineIds = ['a', 'b', 'c'] as const;
const charges = fc.array(fc.record({ planLine: fc.constantFrom(...lineIds), weight: fc.integer({ min: 1, max: 100 }) }), {
  minLength: 1,
  maxLength: 3,
});
const hours = fc.record({
  kind: fc.constant('hours'),
  name: fc.constant('Day'),
  minutes: fc.integer({ min: 0, max: 4_000 }),
  perHour: fc.integer({ min: 1_271, max: 3_000 }),
  charges,
});
const sleepIn = fc.record({
  kind: fc.constant('sleep_in'),
  name: fc.constant('Sleep-in'),
  hundredths: fc.integer({ min: 0, max: 600 }),
  each: fc.integer({ min: 1, max: 12_000 }),
  charges,
});
const assistant = fc.record(
  {
    name: fc.constant('PA'),
    born: fc.constantFrom('1958-01-02', '1960-05-20', '1990-01-01', '2004-09-09', '2005-07-15'),
    paid: fc.constantFrom('weekly', 'fortnightly', 'four-weekly', 'monthly'),
    weeks: fc.integer({ min: 1, max: 52 }),
    daysAWeek: fc.integer({ min: 1, max: 7 }),
    work: fc.array(fc.oneof(hours, sleepIn), { maxLength: 3 }),
    holiday: fc.constantFrom('cover', 'rolled_up'),
    pension: fc.constantFrom('by_law', 'member', 'none'),
    sickness: fc.record({ days: fc.integer({ min: 0, max: 40 }), pay: fc.constantFrom('statutory', 'full') }),
    trainingMinutes: fc.integer({ min: 0, max: 3_000 }),
  },
  { requiredKeys: ['name', 'weeks', 'daysAWeek', 'work', 'holiday', 'pension', 'sickness', 'trainingMinutes'] },
);
const cost = fc.record(
  {
    kind: fc.constantFrom('insurance', 'payroll', 'training', 'other'),
    name: fc.constant('Bought'),
    amount: fc.integer({ min: 0, max: 50_000 }),
    every: fc.constantFrom('week', 'month', 'year', 'payslip'),
    planLine: fc.constantFrom(...lineIds),
  },
  { requiredKeys: ['kind', 'name', 'amount', 'every'] },
);
const anyPlan: fc.Arbitrary<CostPlan> = fc
  .record({
    taxYear: fc.constantFrom('2025-26', '2026-27'),
    paid: fc.constantFrom('weekly', 'fortnightly', 'four-weekly', 'monthly'),
    claimed: fc.boolean(),
    usedElsewhere: fc.integer({ min: 0, max: 1_100_000 }),
    basis: fc.constantFrom('qualifying', 'set_1'),
    assistants: fc.array(assistant, { maxLength: 4 }),
    costs: fc.array(cost, { maxLength: 3 }),
    contingencyHundredths: fc.constantFrom(0, 500, 1_000),
    redundancy: fc.boolean(),
  })
  .map(({ claimed, usedElsewhere, basis, assistants, ...plan }) =>
    costPlanShape.parse({
      ...plan,
      name: 'Any plan',
      nation: 'england',
      allowance: { claimed, usedElsewhere },
      pension: { basis, employerHundredths: basis === 'qualifying' ? 300 : 400 },
      planLines: lineIds.map((id) => ({ id, name: id, agreed: { amount: 50_000, every: 'week' } })),
      assistants: assistants.map((one, place) => ({ ...one, key: String(place) })),
    }),
  );

function withMore(plan: CostPlan, place: number, minutes: number): CostPlan {
  const more = (one: CostAssistant): CostAssistant => ({
    ...one,
    work: one.work.map((work) => (work.kind === 'hours' ? { ...work, minutes: Math.min(10_080, work.minutes + minutes) } : work)),
  });
  return { ...plan, assistants: plan.assistants.map((one, at) => (at === place ? more(one) : one)) };
}

describe('the laws of a costing', () => {
  it('adds up by plan line, by PA, by kind and by part, in the year and in the week, and no part is below nothing', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { whole, items, lines, assistants, rest, kinds } = costed(plan);
        for (const list of [items, lines, [...assistants, rest], kinds, items.flatMap(({ parts }) => parts)])
          expect(sums(list)).toEqual(whole);
        for (const { parts, year, week } of items) {
          expect(sums(parts)).toEqual({ year, week });
          expect(parts.every((part) => part.year >= 0 && part.week >= 0)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never asks less for more hours', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat({ max: 3 }), fc.integer({ min: 1, max: 900 }), (plan, place, minutes) => {
        expect(costed(withMore(plan, place, minutes)).whole.year).toBeGreaterThanOrEqual(costed(plan).whole.year);
      }),
      { numRuns: 150 },
    );
  });

  it('finds nothing between a plan and itself, and the difference of two plans adds up by every list', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat({ max: 3 }), fc.integer({ min: -900, max: 900 }), (plan, place, minutes) => {
        const base = costed(plan);
        const same = comparePlans(base, base);
        if (!same.ok) throw new Error(same.problem.sentence);
        for (const { more } of [same.value, ...same.value.kinds, ...same.value.lines, ...same.value.assistants])
          expect(more).toEqual({ year: 0, week: 0 });
        const other =
          minutes < 0 ? { ...plan, assistants: plan.assistants.filter((_, at) => at !== place) } : withMore(plan, place, minutes);
        const found = comparePlans(base, costed(other));
        if (!found.ok) throw new Error(found.problem.sentence);
        const { kinds, lines, assistants, more } = found.value;
        for (const list of [kinds, lines, assistants]) {
          expect(sums(list.map((row) => row.more))).toEqual(more);
          expect(
            list.filter((row) => row.more.year === 0).every((row) => row.more.week === 0 || list.every((one) => one.more.year === 0)),
          ).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('uses no more of the Employment Allowance than there is, and leaves National Insurance of at least nothing', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { allowance, items } = costed(plan);
        const ni = total(items.filter(({ kind }) => kind === 'employer_ni').map(({ year }) => year));
        expect(ni).toBe(allowance.before - allowance.used);
        expect(allowance.used).toBeLessThanOrEqual(plan.allowance.claimed ? Math.max(0, 1_050_000 - plan.allowance.usedElsewhere) : 0);
      }),
      { numRuns: 80 },
    );
  });

  it('refuses every plan of a year without figures', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(costPlan({ ...plan, taxYear: '2027-28' }, ownLaw).ok).toBe(false);
      }),
      { numRuns: 20 },
    );
  });
});
