import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Pence, add, pence, subtract, total } from '#core/money/pence';
import { type ChargedLine, costTogether, grossByPlanLine, shareCost } from '#core/pay/shareCost';
import { overdrawnPlanLine } from '#core/pay/payslip';

function sums(gross: readonly number[], employerNi: number, allowance: number, net: number) {
  return shareCost(gross.map(pence), { employerNi: pence(employerNi), allowance: pence(allowance), net: pence(net) });
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

  test('every column adds up, every row balances, and no part is below nothing where its whole is not', () => {
    const parts = fc.array(fc.integer({ min: 0, max: 300_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(parts, fc.nat(60_000), fc.nat(100), fc.integer({ min: 0, max: 130 }), (gross, employerNi, met, hundredths) => {
        const whole = gross.reduce((so, one) => so + one, 0);
        const ni = whole === 0 ? 0 : employerNi;
        const allowance = Math.floor((ni * met) / 100);
        const net = Math.floor((whole * hundredths) / 100);
        const rows = sums(gross, ni, allowance, net);
        const hmrc = whole + ni - allowance - net;
        expect(costTogether(rows)).toEqual({ gross: whole, employerNi: ni, allowance, net, hmrc });
        for (const row of rows) {
          expect(subtract(add(row.gross, row.employerNi), row.allowance)).toBe(add(row.net, row.hmrc));
          expect(Math.min(row.gross, row.employerNi, row.allowance, row.net)).toBeGreaterThanOrEqual(0);
          expect(row.allowance).toBeLessThanOrEqual(row.employerNi);
          expect(hmrc < 0 ? row.hmrc <= 0 : row.hmrc >= 0).toBe(true);
        }
      }),
      { numRuns: 2_000 },
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
