import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Pence, add, nothing, pence, subtract, total } from '#core/money/pence';
import { type ChargedLine, type CostShare, type WholeCost, grossByPlanLine, shareCost } from '#core/pay/shareCost';
import { overdrawnPlanLine } from '#core/pay/payslip';
import { saidCharge } from '#core/pay/payslipMore';

const noMore = { employerPension: 0, recovered: 0, pension: 0, orders: 0, advances: 0, kept: 0 };

function whole(sums: Readonly<Record<keyof WholeCost, number>>): WholeCost {
  const { employerNi, allowance, net, employerPension, recovered, pension, orders, advances, kept } = sums;
  return {
    employerNi: pence(employerNi),
    allowance: pence(allowance),
    net: pence(net),
    employerPension: pence(employerPension),
    recovered: pence(recovered),
    pension: pence(pension),
    orders: pence(orders),
    advances: pence(advances),
    kept: pence(kept),
  };
}

function sums(gross: readonly number[], employerNi: number, allowance: number, net: number) {
  const earned = gross.map((sum) => ({ gross: pence(sum), expenses: nothing }));
  return shareCost(earned, whole({ ...noMore, employerNi, allowance, net })).map(saidCharge);
}

function column(rows: readonly CostShare[], name: keyof CostShare): Pence {
  return total(rows.map((row) => row[name]));
}

describe('a payslip’s cost shared by plan line', () => {
  test('worked by hand: £1,580.00 and £420.00 of gross, £242.25 employer NI, £100.00 of it met, £1,591.56 in hand', () => {
    // Employer NI by gross: 24225 × 1580/2000 = 19137.75 and 5087.25. The allowance by that: 10000 × 19138/24225 = 7900.10 and 2099.90.
    // So the lines cost 1,692.38 and 449.87; net by cost: 159156 × 169238/214225 = 125733.43 and 33422.57.
    expect(sums([158_000, 42_000], 24_225, 10_000, 159_156)).toEqual([
      { gross: 158_000, employerNi: 19_138, allowance: 7_900, net: 125_733, hmrc: 43_505 },
      { gross: 42_000, employerNi: 5_087, allowance: 2_100, net: 33_423, hmrc: 11_564 },
    ]);
  });

  test('a tax refund larger than what HMRC is owed is a debit on every line, never a wage below nothing', () => {
    expect(sums([10_000, 10_000], 0, 0, 25_001)).toEqual([
      { gross: 10_000, employerNi: 0, allowance: 0, net: 12_501, hmrc: -2_501 },
      { gross: 10_000, employerNi: 0, allowance: 0, net: 12_500, hmrc: -2_500 },
    ]);
  });

  test('pay of nothing with tax paid back is borne by the first line', () => {
    expect(sums([0, 0], 0, 0, 500)).toEqual([
      { gross: 0, employerNi: 0, allowance: 0, net: 500, hmrc: -500 },
      { gross: 0, employerNi: 0, allowance: 0, net: 0, hmrc: 0 },
    ]);
  });

  test('an employer’s pension, expenses and an order are borne by the lines that bear the pay', () => {
    const earned = [
      { gross: pence(70_000), expenses: pence(900) },
      { gross: pence(30_000), expenses: nothing },
    ];
    // By gross: employer NI 9,225 as 6,458 and 2,767 (6,457.5 and 2,767.5, the first of two equal halves); pension 1,560 as 1,092 and 468.
    const rows = shareCost(
      earned,
      whole({ ...noMore, employerNi: 9_225, allowance: 0, net: 90_000, employerPension: 1_560, pension: 3_640, orders: 2_000 }),
    );
    expect(rows.map(({ employerNi, employerPension }) => [employerNi, employerPension])).toEqual([
      [6_458, 1_092],
      [2_767, 468],
    ]);
    expect(column(rows, 'pension')).toBe(3_640);
    expect(column(rows, 'orders')).toBe(2_000);
    expect(column(rows, 'hmrc')).toBe(100_000 + 900 + 9_225 + 1_560 - 90_000 - 3_640 - 2_000);
  });

  test('an advance is got back by the plan line that paid it out, and only what that cannot hold by the others', () => {
    const earned = (ownAdvances: number) => [
      { gross: pence(60_000), expenses: nothing },
      { gross: pence(40_000), expenses: nothing, ownAdvances: pence(ownAdvances) },
    ];
    const got = (advances: number) =>
      shareCost(earned(advances), whole({ ...noMore, employerNi: 0, allowance: 0, net: 100_000 - advances, advances })).map((row) => [
        row.advances,
        row.net,
      ]);
    expect(got(5_000)).toEqual([
      [0, 60_000],
      [5_000, 35_000],
    ]);
    expect(got(45_000)).toEqual([
      [5_000, 55_000],
      [40_000, 0],
    ]);
  });

  test('maternity pay that HMRC gives back with compensation leaves HMRC owing the line', () => {
    const rows = shareCost(
      [{ gross: pence(19_432), expenses: nothing }],
      whole({ ...noMore, employerNi: 0, allowance: 0, net: 19_432, recovered: 21_181 }),
    );
    expect(rows.map(({ net, hmrc }) => [net, hmrc])).toEqual([[19_432, -21_181]]);
  });

  test('every column adds up, every row balances, and no part is below nothing where its whole is not', () => {
    const parts = fc.array(fc.record({ gross: fc.integer({ min: 0, max: 300_000 }), expenses: fc.integer({ min: 0, max: 9_000 }) }), {
      minLength: 1,
      maxLength: 6,
    });
    const percent = fc.integer({ min: 0, max: 100 });
    const paid = fc.record({ net: fc.integer({ min: 0, max: 130 }), pension: percent, orders: percent, advances: percent, kept: percent });
    const employer = fc.record({ employerNi: fc.nat(60_000), met: percent, employerPension: fc.nat(9_000), recovered: fc.nat(40_000) });
    fc.assert(
      fc.property(parts, employer, paid, (given, { met, ...besides }, out) => {
        const earned = given.map(({ gross, expenses }) => ({ gross: pence(gross), expenses: pence(expenses) }));
        const gross = total(earned.map((row) => row.gross));
        const expenses = total(earned.map((row) => row.expenses));
        const { employerNi, employerPension, recovered } = gross === 0 ? { employerNi: 0, employerPension: 0, recovered: 0 } : besides;
        const allowance = Math.floor((employerNi * met) / 100);
        const cost = gross + expenses + employerNi + employerPension - allowance;
        const net = Math.floor((cost * out.net) / 100);
        const left = Math.max(0, cost - net);
        const [pension, orders, advances, kept] = [out.pension, out.orders, out.advances, out.kept].map((one) =>
          Math.floor((left * one) / 400),
        );
        const sum = whole({
          employerNi,
          allowance,
          net,
          employerPension,
          recovered,
          pension: pension ?? 0,
          orders: orders ?? 0,
          advances: advances ?? 0,
          kept: kept ?? 0,
        });
        const rows = shareCost(earned, sum);
        for (const name of [
          'employerNi',
          'allowance',
          'net',
          'employerPension',
          'recovered',
          'pension',
          'orders',
          'advances',
          'kept',
        ] as const)
          expect(column(rows, name)).toBe(sum[name]);
        for (const row of rows) {
          const { hmrc, ...others } = row;
          expect(subtract(add(row.gross, row.expenses, row.employerNi, row.employerPension), row.allowance, row.recovered)).toBe(
            add(row.net, hmrc, row.pension, row.orders, row.advances, row.kept),
          );
          if (out.net <= 100) {
            expect(Math.min(...Object.values(others))).toBeGreaterThanOrEqual(0);
            expect(add(hmrc, row.recovered)).toBeGreaterThanOrEqual(0);
          }
          expect(row.allowance).toBeLessThanOrEqual(row.employerNi);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('gross pay by plan line adds up to the lines of pay, corrections too', () => {
    const charge = fc.record({ planLineId: fc.constantFrom('a', 'b', 'c'), weight: fc.integer({ min: 1, max: 6_000_000 }) });
    const line: fc.Arbitrary<ChargedLine> = fc.record({
      kind: fc.constant('hours' as const),
      name: fc.constant('Day'),
      amount: fc.integer({ min: -50_000, max: 200_000 }).map(pence),
      charges: fc.uniqueArray(charge, { minLength: 1, selector: ({ planLineId }) => planLineId }),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const parts: readonly Pence[] = [...grossByPlanLine(lines).values()];
        expect(total(parts)).toBe(total(lines.map(({ amount }) => amount)));
        expect(overdrawnPlanLine(lines) === undefined).toBe(parts.every((part) => part >= 0));
      }),
    );
  });
});
