import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleShares } from '#core/book/settling';
import { pence, subtract, total } from '#core/money/pence';

describe('a payment of part of a shared due', () => {
  it('falls on the shares in proportion to what each has left', () => {
    expect(settleShares(pence(5_000), [pence(7_000), pence(3_000)])).toEqual([3_500, 1_500]);
  });

  it('leaves a share alone that is settled already', () => {
    expect(settleShares(pence(10), [pence(0), pence(3_000)])).toEqual([0, 10]);
  });

  it('refuses more than is left, and nothing at all: those are our mistakes', () => {
    expect(() => settleShares(pence(10_001), [pence(7_000), pence(3_000)])).toThrow(RangeError);
    expect(() => settleShares(pence(0), [pence(7_000)])).toThrow(RangeError);
    expect(() => settleShares(pence(1), [pence(7), pence(-3)])).toThrow(RangeError);
  });

  it('never takes back a penny and never goes beyond a share, however many payments there are; the last leaves nothing', () => {
    const shares = fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(shares, fc.array(fc.integer({ min: 1, max: 3_000 }), { maxLength: 8 }), (whole, payments) => {
        let left = whole.map(pence);
        for (const wanted of [...payments, Number.MAX_SAFE_INTEGER]) {
          const open = total(left);
          if (open === 0) return;
          const amount = pence(Math.min(wanted, open));
          const parts = settleShares(amount, left);
          expect(total(parts)).toBe(amount);
          expect(parts.every((part, at) => part >= 0 && part <= (left[at] ?? 0))).toBe(true);
          left = left.map((one, at) => subtract(one, parts[at] ?? pence(0)));
        }
        expect(total(left)).toBe(0);
      }),
    );
  });
});
