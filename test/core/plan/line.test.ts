import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreedFor } from '#core/book/agreed';
import { type Every, everyShape } from '#core/contract/shapes/setup';
import { type Pence, add, nothing, pence } from '#core/money/pence';
import { type BudgetLineFacts, budgetLine } from '#core/plan/line';
import { addDays, day } from '#core/time/day';

const year = { from: day('2026-04-01'), to: day('2027-03-31') };

function facts(parts: Partial<BudgetLineFacts> & { readonly agreed: Pence; readonly every: Every }): BudgetLineFacts {
  return {
    id: 'plan_line-1',
    name: 'Swimming',
    beneficiary: 'Ann',
    outcome: 'Stronger',
    from: year.from,
    isForWages: false,
    spentBefore: nothing,
    cost: nothing,
    owed: nothing,
    coming: { worked: [], holiday: [], rota: [], lease: [], order: [] },
    plannedTo: undefined,
    ...parts,
  };
}

const sums = fc.integer({ min: -500_000, max: 5_000_000 }).map(pence);
const some = fc.integer({ min: 0, max: 500_000 }).map(pence);
const days = fc.integer({ min: 0, max: 364 }).map((count) => addDays(year.from, count));
const toCome = fc.array(fc.record({ day: fc.constant(day('2027-01-05')), amount: some, words: fc.constant('') }), { maxLength: 3 });
const anyLine = fc
  .record({
    agreed: some,
    every: fc.constantFrom(...everyShape.options),
    cost: sums,
    owed: sums,
    isForWages: fc.boolean(),
    coming: fc.record({ worked: toCome, holiday: toCome, rota: toCome, lease: toCome, order: toCome }),
    plannedTo: fc.option(days, { nil: undefined }),
  })
  .map(facts);

describe('the law of a plan line', () => {
  it('spent, committed and remaining are always what was agreed, and the forecast is never less than what is known', () => {
    fc.assert(
      fc.property(anyLine, days, (line, on) => {
        const one = budgetLine(line, year, on);
        expect(add(one.spent, one.committed, one.remaining)).toBe(one.agreed);
        expect(add(one.spent, one.owed)).toBe(line.cost);
        expect(one.forecast).toBe(add(one.spent, one.committed, one.expected));
        expect(one.expected).toBeGreaterThanOrEqual(0);
        expect(add(one.forecast, one.left)).toBe(one.agreed);
      }),
    );
  });

  it('a line that goes exactly as planned is forecast at exactly what was agreed, on any day and however it is paced', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...everyShape.options), days, fc.boolean(), (agreed, every, on, isOwed) => {
        const plan = facts({ agreed, every });
        const cost = every === 'once' ? nothing : agreedFor(plan, { from: year.from, to: on });
        const one = budgetLine({ ...plan, cost, owed: isOwed ? cost : nothing }, year, on);
        const wanted = every === 'once' && on >= year.to ? nothing : agreedFor(plan, year);
        expect(one.forecast).toBe(wanted);
      }),
    );
  });

  it('nothing moves when an hour goes from the rota to a timesheet, to a payslip, to the bank', () => {
    const on = day('2026-09-30');
    const wages = { ...facts({ agreed: pence(1_000_000), every: 'month' }), isForWages: true, plannedTo: year.to };
    const hour = [{ day: day('2026-10-28'), amount: pence(13_000), words: '' }];
    const none = { worked: [], holiday: [], rota: [], lease: [], order: [] };
    const stages: readonly BudgetLineFacts[] = [
      { ...wages, coming: { ...none, rota: hour } },
      { ...wages, coming: { ...none, worked: hour } },
      { ...wages, coming: none, cost: pence(13_000), owed: pence(13_000) },
      { ...wages, coming: none, cost: pence(13_000), owed: nothing },
    ];
    const told = stages.map((stage) => budgetLine(stage, year, on));
    expect(told.map(({ forecast }) => forecast)).toEqual([13_000, 13_000, 13_000, 13_000]);
    expect(told.map(({ spent, committed }) => [spent, committed])).toEqual([
      [0, 13_000],
      [0, 13_000],
      [0, 13_000],
      [13_000, 0],
    ]);
  });
});

describe('a line worked out by hand', () => {
  it('£150 a month from April: £1,230 by the end of October, of which £80 is owed, is £2,108.57 by the end of March', () => {
    // Agreed: 12 × 150 = 1,800; seven months are 1,050. The pace is 1,230 ÷ 1,050 of the 750 that are left: 878.571…, so 878.57.
    const line = facts({ agreed: pence(15_000), every: 'month', cost: pence(123_000), owed: pence(8_000) });
    const one = budgetLine(line, year, day('2026-10-31'));
    expect(one).toMatchObject({
      agreed: 180_000,
      agreedSoFar: 105_000,
      spent: 115_000,
      committed: 8_000,
      remaining: 57_000,
      expectation: 'as_so_far',
      expectedFrom: '2026-11-01',
      expected: 87_857,
      forecast: 210_857,
      left: -30_857,
    });
  });

  it('in its first seven weeks a line is expected to go as planned, whatever the first weeks cost', () => {
    const line = facts({ agreed: pence(15_000), every: 'month', cost: pence(40_000) });
    const one = budgetLine(line, year, day('2026-05-19'));
    // To 19 May: 150 + 150 × 19 ÷ 31 = 241.94. So 1,800 − 241.94 = 1,558.06 is left of the plan.
    expect(one).toMatchObject({ expectation: 'as_planned', agreedSoFar: 24_194, expected: 155_806, forecast: 195_806 });
  });

  it('a van leased at £288.41 a month is what the lease says; what else the line is for goes on as so far', () => {
    const lease = Array.from({ length: 5 }, (_, at) => ({ day: addDays(day('2026-11-12'), at * 30), amount: pence(28_841), words: 'Van' }));
    const line = facts({
      agreed: pence(30_000),
      every: 'month',
      cost: pence(210_000),
      coming: { worked: [], holiday: [], rota: [], lease, order: [] },
    });
    const one = budgetLine(line, year, day('2026-10-31'));
    // As planned so far: 7 × 300 = 2,100. The rest of the plan is 1,500, of which the lease is 1,442.05: 57.95 for petrol.
    expect(one).toMatchObject({ sums: { lease: 144_205 }, committed: 144_205, expected: 5_795, forecast: 360_000, left: 0 });
  });

  it('wages are what the rota says as far as it goes, and as so far from there on', () => {
    const rota = [{ day: day('2026-11-30'), amount: pence(90_000), words: '' }];
    const coming = { worked: [], holiday: [], rota, lease: [], order: [] };
    const line = facts({
      agreed: pence(100_000),
      every: 'month',
      cost: pence(630_000),
      isForWages: true,
      plannedTo: day('2026-11-30'),
      coming,
    });
    const one = budgetLine(line, year, day('2026-10-31'));
    // Seven months of 900 where 1,000 are planned; November is the rota's 900; four months at nine tenths are 3,600.
    expect(one).toMatchObject({ expected: 360_000, expectedFrom: '2026-12-01', forecast: 1_080_000, left: 120_000 });
    expect(budgetLine({ ...line, plannedTo: year.to }, year, day('2026-10-31'))).toMatchObject({ expected: 0, expectation: 'known' });
  });

  it('what is agreed once is expected to be spent once: no more is, when it was', () => {
    const bike = facts({ agreed: pence(145_000), every: 'once' });
    expect(budgetLine(bike, year, day('2026-06-01'))).toMatchObject({ expected: 145_000, expectation: 'once', forecast: 145_000 });
    const order = [{ day: day('2026-07-01'), amount: pence(114_500), words: 'Bike' }];
    const coming = { worked: [], holiday: [], rota: [], lease: [], order };
    const deposit = budgetLine({ ...bike, cost: pence(30_000), coming }, year, day('2026-06-01'));
    expect(deposit).toMatchObject({ spent: 30_000, committed: 114_500, expected: 500, forecast: 145_000 });
    expect(budgetLine({ ...bike, cost: pence(146_000) }, year, day('2026-06-01'))).toMatchObject({ expected: 0, left: -1_000 });
  });

  it('a refund larger than the spending is no committed money, and a line of the year before is not expected', () => {
    const back = facts({ agreed: pence(10_000), every: 'month', cost: pence(-2_000), owed: pence(500) });
    expect(budgetLine(back, year, day('2026-10-31'))).toMatchObject({ spent: -2_000, owed: 0, committed: 0, expected: 0 });
    const over = facts({ agreed: pence(10_000), every: 'month', to: day('2026-03-01'), from: day('2025-04-01') });
    expect(budgetLine(over, year, day('2026-10-31'))).toMatchObject({ agreed: 0, expected: 0, expectation: 'known' });
  });
});
