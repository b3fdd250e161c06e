import { assert, boolean, constant, constantFrom, integer, oneof, property, record, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, nothing, pence, total } from '#core/money/pence';
import { type PayInput } from '#core/payroll/calculate-pay';
import { nationalInsurance, niThresholds } from '#core/payroll/national-insurance';
import { factsOf, frequencies, type Frequency } from '#core/payroll/tax-period';
import { niLetters } from '#core/payroll/year-table';
import { yearTables } from '#core/payroll/years/all';
import { payOf } from './support.ts';

const suffix = integer({ min: 1, max: 3_000 }).map((number) => `${String(number)}L`);
const additional = integer({ min: 1, max: 1_500 }).map((number) => `K${String(number)}`);
const region = constantFrom('', 'S', 'C');
const numbered = tuple(region, oneof(suffix, additional, constant('0T'))).map(([prefix, code]) => prefix + code);
const flat = constantFrom('BR', 'D0', 'D1', 'SBR', 'SD0', 'SD1', 'SD2', 'SD3', 'CBR', 'CD0', 'CD1', 'NT');
const anyCode = oneof({ weight: 3, arbitrary: numbered }, { weight: 1, arbitrary: flat });
const anyYear = constantFrom(...yearTables.map(({ taxYear }) => taxYear));
const anyFrequency = constantFrom(...frequencies);
const anyPay = integer({ min: 0, max: 2_500_000 }).map(pence);

/** The payday's own week or month in the ordinary year: the second fortnight is week 4. */
function periodOf(frequency: Frequency, payday: number): number {
  return payday * factsOf[frequency].span;
}

const anyPayday: ReturnType<typeof record<Pick<PayInput, 'taxYear' | 'frequency' | 'taxCode'>>> = record({
  taxYear: anyYear,
  frequency: anyFrequency,
  taxCode: anyCode,
});

describe('laws of income tax', () => {
  test('paid in parts or at once, the year so far bears the same tax, where no limit bound', () => {
    const parts = tuple(anyPayday, integer({ min: 1, max: 12 }), anyPay, boolean());
    assert(
      property(parts, ([of, paydays, usual, isSteady]) => {
        let payBefore = nothing;
        let taxBefore = nothing;
        let wasLimited = false;
        for (let payday = 1; payday <= paydays; payday += 1) {
          const gross = isSteady ? usual : pence((usual * payday) % 1_900_000);
          const { tax, steps } = payOf({ ...of, period: periodOf(of.frequency, payday), gross, payBefore, taxBefore });
          wasLimited ||= steps.incomeTax.isLimited;
          payBefore = add(payBefore, gross);
          taxBefore = add(taxBefore, tax);
        }
        const whole = payOf({ ...of, period: periodOf(of.frequency, paydays), gross: payBefore });
        return wasLimited || whole.steps.incomeTax.due === taxBefore;
      }),
      { numRuns: 400 },
    );
  });

  test('a limit that bound is made good by the first payday that is large enough', () => {
    const gross = tuple(anyPay, anyPay).map(([small, large]) => ({ small, large: add(large, small, small, small) }));
    assert(
      property(anyPayday, gross, (of, { small, large }) => {
        const first = payOf({ ...of, period: periodOf(of.frequency, 1), gross: small });
        const second = payOf({ ...of, period: periodOf(of.frequency, 2), gross: large, payBefore: small, taxBefore: first.tax });
        return second.steps.incomeTax.isLimited || add(first.tax, second.tax) === second.steps.incomeTax.due;
      }),
    );
  });

  test('week 1, month 1 and extra paydays never refund', () => {
    const alone = record({ gross: anyPay, payBefore: anyPay, taxBefore: anyPay, period: integer({ min: 1, max: 12 }) });
    assert(
      property(anyPayday, alone, (of, sums) => payOf({ ...of, ...sums, basis: 'non-cumulative' }).tax >= 0),
      { numRuns: 500 },
    );
    const weekly = constantFrom('weekly', 'fortnightly', 'four-weekly');
    assert(property(anyPayday, weekly, alone, (of, frequency, sums) => payOf({ ...of, ...sums, frequency, period: 53 }).tax >= 0));
  });

  test('a pound more pay never means less tax, and never more than a pound more', () => {
    const sums = record({ gross: anyPay, payBefore: anyPay, taxBefore: anyPay, basis: constantFrom('cumulative', 'non-cumulative') });
    assert(
      property(anyPayday, sums, integer({ min: 1, max: 12 }), (of, given, payday) => {
        const input = { ...of, ...given, period: periodOf(of.frequency, payday) };
        const rise = payOf({ ...input, gross: add(given.gross, pence(100)) }).tax - payOf(input).tax;
        return rise >= 0 && rise <= 100;
      }),
      { numRuns: 1_000 },
    );
  });

  test('no more than half of a payment is ever taken in tax', () => {
    const sums = record({ gross: anyPay, payBefore: anyPay, taxBefore: anyPay });
    assert(property(anyPayday, sums, (of, given) => payOf({ ...of, ...given }).tax * 2 <= given.gross));
  });
});

const anyNi = record({ taxYear: anyYear, frequency: anyFrequency, niLetter: constantFrom(...niLetters), gross: anyPay });

function niTable(taxYear: string): (typeof yearTables)[number]['nationalInsurance'] {
  const found = yearTables.find((table) => table.taxYear === taxYear);
  if (found === undefined) throw new RangeError(`no year ${taxYear}`);
  return found.nationalInsurance;
}

describe('laws of National Insurance', () => {
  test('the bands and what is above them sum to the pay, wherever any band is reported', () => {
    assert(
      property(anyNi, ({ taxYear, frequency, niLetter, gross }) => {
        const table = niTable(taxYear);
        const { bands, charged } = nationalInsurance(table, niLetter, frequency, gross);
        const reported = total(Object.values(bands));
        if (niLetter === 'X' || gross < niThresholds(table, frequency).lowerEarningsLimit) return reported === 0;
        return reported + charged.employeeAbove === gross;
      }),
      { numRuns: 1_000 },
    );
  });

  test('a penny more pay at any threshold moves either side by a penny at most, and never down', () => {
    for (const { nationalInsurance: table } of yearTables)
      for (const frequency of frequencies)
        for (const letter of niLetters)
          for (const threshold of Object.values(niThresholds(table, frequency)))
            for (const apart of [-2, -1, 0, 1]) {
              const below = nationalInsurance(table, letter, frequency, pence(threshold + apart));
              const beyond = nationalInsurance(table, letter, frequency, pence(threshold + apart + 1));
              expect([0, 1]).toContain(beyond.employee - below.employee);
              expect([0, 1]).toContain(beyond.employer - below.employer);
            }
  });

  test('net pay is what is left, and a penny more gross never leaves less of it than a loan’s pound and the tax on a pound', () => {
    assert(
      property(anyNi, boolean(), (of, postgraduateLoan) => {
        const { tax, employeeNi, studentLoan, postgraduateLoan: loan, net } = payOf({ ...of, postgraduateLoan, studentLoan: '2' });
        const more = payOf({ ...of, postgraduateLoan, studentLoan: '2', gross: pence(of.gross + 1) });
        return net === of.gross - tax - employeeNi - studentLoan - loan && more.net - net >= -(100 + 100 + 100);
      }),
    );
  });
});
