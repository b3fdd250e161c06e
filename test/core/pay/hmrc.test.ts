import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nothing, pence, total } from '#core/money/pence';
import { hmrcLines, hmrcReference, payHmrcBy, taxMonthInWords } from '#core/pay/hmrcMonth';
import { type OwedPart, billParts } from '#core/pay/taxBill';
import { noSums } from '#core/pay/yearSoFar';

describe('what is paid on to HMRC', () => {
  test('by the 22nd after the tax month, or after the last month of its quarter', () => {
    expect(payHmrcBy('2026-27', 4, 'month')).toBe('2026-08-22');
    expect(payHmrcBy('2026-27', 9, 'month')).toBe('2027-01-22');
    expect([1, 2, 3, 4].map((month) => payHmrcBy('2026-27', month, 'quarter'))).toEqual([
      '2026-07-22',
      '2026-07-22',
      '2026-07-22',
      '2026-10-22',
    ]);
  });

  test('the reference is the accounts office’s thirteen characters, the year and the month', () => {
    expect(hmrcReference('123pa00045678', '2026-27', 8)).toBe('123PA000456782708');
    expect(taxMonthInWords('2026-27', 8)).toBe('tax month 8, 6 Nov to 5 Dec 2026');
    expect(taxMonthInWords('2026-27', 9)).toBe('tax month 9, 6 Dec 2026 to 5 Jan 2027');
  });

  test('the lines of the payment record: deductions and employer NI, less the allowance and what HMRC gives back', () => {
    const one = {
      sums: { ...noSums, tax: pence(32_580), employeeNi: pence(8_264), employerNi: pence(24_225) },
      allowance: pence(10_000),
      recovered: pence(1_069),
    };
    const two = {
      sums: { ...noSums, tax: pence(-1_000), studentLoan: pence(900), postgraduateLoan: pence(100) },
      allowance: nothing,
      recovered: nothing,
    };
    expect(hmrcLines([one, two])).toEqual({
      tax: 31_580,
      employeeNi: 8_264,
      employerNi: 24_225,
      studentLoan: 900,
      postgraduateLoan: 100,
      allowance: 10_000,
      recovered: 1_069,
      owed: 54_000,
    });
  });

  test('a refund on one plan line is met by the stream’s largest others; a stream that is owed waits', () => {
    const part = (key: string, stream: string, owed: number): OwedPart => ({ key, stream, owed: pence(owed) });
    const parts = [part('a', 'health', 500), part('b', 'health', 2_000), part('c', 'health', -2_300), part('d', 'council', -100)];
    expect(billParts(parts).map(({ key, billed }) => [key, billed])).toEqual([
      ['a', 200],
      ['b', 0],
      ['c', 0],
    ]);
  });

  test('what is billed is what each stream owes, and never below nothing on any line', () => {
    const parts = fc.array(fc.record({ stream: fc.constantFrom('x', 'y', 'z'), owed: fc.integer({ min: -5_000, max: 5_000 }) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(parts, (given) => {
        const billed = billParts(given.map(({ stream, owed }, place) => ({ key: String(place), stream, owed: pence(owed) })));
        for (const stream of ['x', 'y', 'z']) {
          const owed = total(given.filter((one) => one.stream === stream).map((one) => pence(one.owed)));
          const own = billed.filter((one) => one.stream === stream);
          expect(total(own.map((one) => one.billed))).toBe(owed > 0 ? owed : 0);
          expect(total(own.map((one) => one.owed))).toBe(owed > 0 ? owed : 0);
        }
        expect(billed.every((one) => one.billed >= 0)).toBe(true);
      }),
    );
  });
});
