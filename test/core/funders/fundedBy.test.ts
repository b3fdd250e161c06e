import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type LineShare, fundedParts } from '#core/funders/fundedBy';
import { pence, total } from '#core/money/pence';
import { share } from '#core/money/share';

/** Shares that make 10,000, in any number up to four. */
const hundredths = fc
  .array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 4 })
  .map((weights) => share(pence(10_000), weights).filter((part) => part > 0));

const bearers = hundredths.map((parts) => parts.map((part, at): LineShare => ({ planLineId: `line-${String(at)}`, hundredths: part })));

it('a cost split between people and then between moneys loses no penny: everybody’s parts make their share, and all make the whole', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -5_000_000, max: 5_000_000 }).map(pence),
      hundredths,
      fc.array(bearers, { minLength: 4, maxLength: 4 }),
      (whole, people, moneys) => {
        const amounts = share(whole, people);
        const shares = amounts.map((amount, at) => ({ amount, bearers: moneys[at] ?? [] }));
        const parts = fundedParts(shares);
        expect(total(parts.map(({ amount }) => amount))).toBe(whole);
        for (const one of shares) expect(total(fundedParts([one]).map(({ amount }) => amount))).toBe(one.amount);
        // A part of a sum is never more than the sum, nor of the other sign.
        for (const { amount } of parts) expect(Math.sign(amount) === Math.sign(whole) || amount === 0).toBe(true);
      },
    ),
  );
});
