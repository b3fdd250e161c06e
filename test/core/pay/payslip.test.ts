import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#core/contract/canonical-json';
import { payslipDataShape } from '#core/contract/shapes/pay';
import { add, pence, subtract, total } from '#core/money/pence';
import { type PayslipFacts, buildPayslip, owedToHmrc } from '#core/pay/payslip';
import { noMoreSums } from '#core/pay/noMoreSums';
import { addSums, noSums, nothingSoFar } from '#core/pay/yearSoFar';
import { yearTables } from '#core/payroll/years/all';
import { addDays, day } from '#core/time/day';
import { problemOf, valueOf } from '../payroll/support.ts';
import { hours, sam, sum } from './facts.ts';

const { tax, ...facts } = sam;

function payslipOf(change: Partial<PayslipFacts>) {
  const told = tax ?? { taxCode: '1257L', basis: 'cumulative', niLetter: 'M', studentLoan: null, postgraduateLoan: false };
  return buildPayslip({ ...facts, tax: told, ...change }, yearTables);
}

const before = {
  ...nothingSoFar,
  sums: { ...noSums, gross: pence(600_000), tax: pence(50_000), net: pence(550_000) },
  more: { ...noMoreSums, taxable: pence(600_000), niable: pence(600_000), paid: pence(550_000) },
};
const ordinary = { taxCode: '1257L', basis: 'cumulative', niLetter: 'A', studentLoan: null, postgraduateLoan: false } as const;

describe('a payslip', () => {
  test('worked by hand: £2,000.00 in week 15, two plan lines, £100.00 of the allowance left', () => {
    const lines = [hours(6_000, 1_400, { ann: 7_000, ben: 3_000 }), hours(2_250, 1_600, { ann: 10_000 }, 'Night')];
    const payslip = valueOf(payslipOf({ tax: ordinary, lines, before, allowanceLeft: pence(10_000) }));
    // Tax: £6,000.00 + £2,000.00, less 16 weeks of £241.92, leaves £4,129 at 20%: £825.80, less £500.00 taken before.
    // NI letter A over four weeks: 8% of £2,000 − £967; the employer 15% of £2,000 − £385 (HMRC's thresholds for four weeks).
    expect(payslip.sums).toEqual({
      gross: 200_000,
      tax: 32_580,
      employeeNi: 8_264,
      studentLoan: 0,
      postgraduateLoan: 0,
      net: 159_156,
      employerNi: 24_225,
    });
    expect(payslip.charges.map(({ planLineId, gross, net, hmrc }) => [planLineId, gross, net, hmrc])).toEqual([
      ['plan_line-ann', 158_000, 125_733, 43_505],
      ['plan_line-ben', 42_000, 33_423, 11_564],
    ]);
    expect(payslip.yearToDate).toMatchObject({ gross: 800_000, tax: 82_580, net: 709_156, taxableWithP45: 800_000 });
    expect([payslip.allowance, payslip.cost, owedToHmrc(payslip), payslip.minutes]).toEqual([10_000, 224_225, 55_069, 8_250]);
    expect(payslip.deductions.map(({ name, amount }) => [name, amount])).toEqual([
      ['Income tax', 32_580],
      ['National Insurance', 8_264],
    ]);
    expect(payslip.working.map(({ words }) => words)).toContain('Night: 37 h 30 min at £16.00 an hour is £600.00.');
    expect(payslip.working.at(-1)?.words).toBe(
      'The Employment Allowance meets £100.00 of the employer’s £242.25; £0.00 of the year’s £10,500.00 is left.',
    );
    expect(payslipDataShape.safeParse(payslip).success).toBe(true);
  });

  test('a P45 counts for tax and for nothing else', () => {
    const elsewhere = { pay: pence(600_000), tax: pence(50_000) };
    const payslip = valueOf(payslipOf({ tax: ordinary, lines: [hours(6_000, 2_000)], before: { ...nothingSoFar, elsewhere } }));
    expect(payslip.sums.tax).toBe(32_580);
    expect(payslip.yearToDate).toMatchObject({ gross: 200_000, tax: 32_580, taxableWithP45: 800_000, taxWithP45: 82_580 });
  });

  test('tax paid back is a deduction below nothing, and says so', () => {
    const overpaid = { ...before, sums: { ...before.sums, tax: pence(90_000) } };
    const payslip = valueOf(payslipOf({ lines: [hours(600, 1_400)], before: overpaid }));
    // £6,140.00 less £3,870.72 leaves £2,269 at 20%: £453.80, less £900.00.
    expect(payslip.sums.tax).toBe(-44_620);
    expect(payslip.deductions).toMatchObject([{ name: 'Income tax paid back', amount: -44_620 }]);
    expect(payslip.sums.net).toBe(14_000 + 44_620);
    expect(payslip.charges[0]?.hmrc).toBe(-44_620);
  });

  test('a correction is a line of its own, and pay of nothing is still a payslip', () => {
    const payslip = valueOf(payslipOf({ lines: [hours(600, 1_400), sum('correction', -14_000)] }));
    expect(payslip.lines.map(({ amount }) => amount)).toEqual([14_000, -14_000]);
    expect(payslip.sums).toEqual(noSums);
  });

  test('what calculatePay refuses is refused with its own sentence, and a mariner’s letter by name', () => {
    expect(problemOf(payslipOf({ tax: { ...ordinary, taxCode: '99ZZ' } })).code).toBe('pay.taxCodeImpossible');
    expect(problemOf(payslipOf({ tax: { ...ordinary, niLetter: 'R' } })).code).toBe('pay.niLetterUnknown');
    expect(problemOf(payslipOf({ payday: day('2027-07-17') })).code).toBe('pay.noFiguresForYear');
  });

  test('the same facts are the same payslip, letter by letter', () => {
    expect(canonicalJson(valueOf(payslipOf({})))).toBe(canonicalJson(valueOf(payslipOf({}))));
  });

  test('after any number of paydays the year to date is the sum of the payslips, and net is gross less deductions', () => {
    const paydays = fc.array(fc.integer({ min: 0, max: 400_000 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(
        paydays,
        fc.constantFrom('A', 'M', 'C', 'J'),
        fc.constantFrom('1257L', 'K100', 'BR', 'S1257L'),
        (amounts, niLetter, taxCode) => {
          let so = noSums;
          let taxable = before.more.taxable;
          for (const [place, amount] of amounts.entries()) {
            const payday = addDays(day('2026-07-17'), place * 28);
            const told = { ...ordinary, niLetter, taxCode, studentLoan: '2' as const, postgraduateLoan: true };
            const lines = [sum('extra', amount, 'ann'), sum('extra', Math.floor(amount / 3), 'ben')];
            const payslip = valueOf(
              payslipOf({
                tax: told,
                payday,
                lines,
                before: { ...before, sums: so, more: { ...before.more, taxable } },
                allowanceLeft: pence(5_000),
              }),
            );
            so = addSums(so, payslip.sums);
            taxable = add(taxable, payslip.sums.gross);
            const { taxableWithP45: ____, taxWithP45: _____, ...toDate } = payslip.yearToDate;
            expect(toDate).toEqual(so);
            expect(payslip.sums.net).toBe(subtract(payslip.sums.gross, total(payslip.deductions.map((one) => one.amount))));
            expect(total(payslip.charges.map(({ net }) => net))).toBe(payslip.sums.net);
            expect(total(payslip.charges.map(({ hmrc }) => hmrc))).toBe(owedToHmrc(payslip));
            expect(payslip.sums.net).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });
});
