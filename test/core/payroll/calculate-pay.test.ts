import { describe, expect, test } from 'vitest';
import { pence } from '#core/money/pence';
import { inPounds, payOf, refusalOf } from './support.ts';

describe('one payment', () => {
  test('£3,000.00 in month 1 of 2026-27 on 1257L, letter A, plan 2 and a postgraduate loan', () => {
    const { steps, ...figures } = payOf({ studentLoan: '2', postgraduateLoan: true });
    expect(figures).toStrictEqual({
      tax: inPounds('390.20'),
      employeeNi: inPounds('156.16'),
      employerNi: inPounds('387.45'),
      niBands: { atLel: inPounds('559.00'), lelToPt: inPounds('489.00'), ptToUel: inPounds('1952.00') },
      studentLoan: inPounds('49.00'),
      postgraduateLoan: inPounds('75.00'),
      net: inPounds('2329.64'),
    });
    expect(steps.period.table).toBe(1);
    expect(steps.code.written).toBe('1257L');
    expect(steps.table.taxYear).toBe('2026-27');
  });

  test('a refund adds to the pay', () => {
    expect(payOf({ period: 2, gross: pence(0), payBefore: inPounds('3000.00'), taxBefore: inPounds('390.20') })).toMatchObject({
      tax: inPounds('-209.60'),
      net: inPounds('209.60'),
    });
  });

  test('pay before counts on a cumulative code, and not on month 1', () => {
    const before = { period: 3, payBefore: inPounds('4000.00'), taxBefore: inPounds('100.00') };
    expect(payOf(before).tax).toBe(inPounds('671.00'));
    expect(payOf({ ...before, basis: 'non-cumulative' }).tax).toBe(inPounds('390.20'));
    expect(payOf({ ...before, basis: 'non-cumulative', taxCode: '1257L M1' }).tax).toBe(inPounds('390.20'));
  });

  test('no loan is taken on letter X, since no National Insurance counts', () => {
    expect(payOf({ niLetter: 'X', studentLoan: '2', postgraduateLoan: true })).toMatchObject({
      studentLoan: 0,
      postgraduateLoan: 0,
      net: inPounds('2609.80'),
    });
    expect(payOf({ niLetter: 'C', studentLoan: '2' }).studentLoan).toBe(inPounds('49.00'));
  });

  test('each loan is taken only where it was declared', () => {
    expect(payOf({ studentLoan: '1' })).toMatchObject({ studentLoan: inPounds('68.00'), postgraduateLoan: 0 });
    expect(payOf({ postgraduateLoan: true })).toMatchObject({ studentLoan: 0, postgraduateLoan: inPounds('75.00') });
  });
});

describe('what is refused', () => {
  test.each([
    [{ period: 13 }, 'pay.periodOutside', 'There is no period 13 in monthly pay. Use the tax month of the payday, 1 to 12.'],
    [
      { taxCode: 'K0' },
      'pay.taxCodeImpossible',
      'The tax code “K0” cannot exist: K codes start at K1. Copy the code from HMRC’s notice or the P45.',
    ],
    [
      { taxCode: '1257l x' },
      'pay.basisContradictsCode',
      'The tax code “1257L” is marked as non-cumulative, but the basis given is cumulative. Change one of the two to agree with HMRC’s notice.',
    ],
    [{ gross: pence(-1) }, 'pay.amountNegative', '“gross” is below nothing. Write an amount of "0.00" or more.'],
    [{ payBefore: pence(-1) }, 'pay.amountNegative', '“payBefore” is below nothing. Write an amount of "0.00" or more.'],
    [{ taxBefore: pence(-1) }, 'pay.amountNegative', '“taxBefore” is below nothing. Write an amount of "0.00" or more.'],
    [
      { gross: pence(100_000_000_000) },
      'pay.amountTooLarge',
      '“gross” is £1,000,000,000.00 or more, which no wage is. Check that the decimal point is in its place.',
    ],
    [
      { payBefore: pence(100_000_000_000) },
      'pay.amountTooLarge',
      '“payBefore” is £1,000,000,000.00 or more, which no wage is. Check that the decimal point is in its place.',
    ],
    [
      { taxBefore: pence(100_000_000_000) },
      'pay.amountTooLarge',
      '“taxBefore” is £1,000,000,000.00 or more, which no wage is. Check that the decimal point is in its place.',
    ],
    [
      { taxYear: '2025-26', studentLoan: '5' },
      'pay.studentLoanNotCollected',
      'Plan 5 is not collected from pay in 2025-26. Leave the student loan out for this year.',
    ],
  ] as const)('%o', (change, code, sentence) => {
    expect(refusalOf(change)).toStrictEqual({ code, sentence });
  });

  test('a code marked week 1 is right with a non-cumulative basis, and so is the last amount below the limit', () => {
    expect(payOf({ taxCode: '1257L X', basis: 'non-cumulative' }).tax).toBe(inPounds('390.20'));
    expect(payOf({ gross: pence(99_999_999_999) }).net).toBeGreaterThan(0);
  });
});
