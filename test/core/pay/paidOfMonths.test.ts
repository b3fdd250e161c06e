import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pence, total } from '#core/money/pence';
import { paidOfMonths } from '#core/pay/taxBill';

function paidFor(amount: number, paid: number, ...owed: readonly number[]): readonly number[] {
  return paidOfMonths({ amount: pence(amount), paid: pence(paid), owed: owed.map(pence) });
}

describe('what is paid on a bill of several months', () => {
  test('each month has paid what it owes once the bill is paid whole, and its part of it before', () => {
    expect(paidFor(20_000, 20_000, 10_000, 10_000)).toEqual([10_000, 10_000]);
    expect(paidFor(30_000, 15_000, 10_000, 20_000)).toEqual([5_000, 10_000]);
    expect(paidFor(30_000, 0, 10_000, 20_000)).toEqual([0, 0]);
  });

  test('a month that is owed back has met the other by as much as is paid', () => {
    // £100.00 less £20.00 owed back is a bill of £80.00.
    expect(paidFor(8_000, 8_000, 10_000, -2_000)).toEqual([10_000, -2_000]);
    expect(paidFor(8_000, 4_000, 10_000, -2_000)).toEqual([5_000, -1_000]);
  });

  test('what an earlier bill left over is shared by what the months owe; a bill may be of months that owe nothing themselves', () => {
    expect(paidFor(15_000, 15_000, 10_000, 10_000)).toEqual([7_500, 7_500]);
    expect(paidFor(4_000, 4_000, -1_000)).toEqual([4_000]);
    expect(paidFor(100, 100, 0, 0)).toEqual([50, 50]);
  });

  test('together it is always what was paid', () => {
    const owed = fc.array(fc.integer({ min: -50_000, max: 50_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(owed, fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 0, max: 100_000 }), (sums, amount, at) => {
        const paid = pence(at % (amount + 1));
        const parts = paidOfMonths({ amount: pence(amount), paid, owed: sums.map(pence) });
        expect(parts).toHaveLength(sums.length);
        expect(total(parts)).toBe(paid);
      }),
    );
  });
});
