import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { done } from '#core/contract/result';
import { pence } from '#core/money/pence';
import { addForInHand } from '#core/payroll/netToGross';
import { payOf, problemOf, valueOf } from './support.ts';

const weekly = { frequency: 'weekly', period: 10, basis: 'non-cumulative' } as const;

function inHand(agreed: number, change: Parameters<typeof payOf>[0] = weekly) {
  return addForInHand(pence(agreed), (gross) => done(payOf({ ...change, gross }).net));
}

describe('“I agreed £500 in hand”', () => {
  test('£500 a week on 1257L is £600.26 of pay, and no less comes to it', () => {
    const { added, inHand: got, isExact } = valueOf(inHand(50_000));
    expect([isExact, got, added]).toStrictEqual([true, 50_000, 60_026]);
    // £600.26 − 20% of £358 − 8% of £358.26 = £500.00.
    expect(payOf({ ...weekly, gross: pence(added - 1) }).net).toBeLessThan(50_000);
  });

  test('a sum that no pay comes to is said, with the nearest penny', () => {
    const steps = addForInHand(pence(1_001), (gross) => done(pence(gross - (gross % 2))));
    expect(valueOf(steps)).toStrictEqual({ added: 1_002, inHand: 1_002, isExact: false });
  });

  test('what is in hand already is refused with its sum, and so is what no wage comes to', () => {
    const held = addForInHand(pence(400), (gross) => done(pence(gross + 500)));
    expect(problemOf(held)).toMatchObject({ code: 'inHand.below' });
    expect(problemOf(inHand(20_000_000))).toMatchObject({ code: 'inHand.tooMuch' });
  });

  test('the answer is what calculatePay pays for it, and no pay within £30 of it is nearer', () => {
    const codes = constantFrom('1257L', 'BR', 'K100', 'S1257L', '0T');
    const loans = constantFrom(null, '1' as const, '2' as const);
    assert(
      property(integer({ min: 5_000, max: 300_000 }), codes, loans, (agreed, taxCode, studentLoan) => {
        const of = { ...weekly, taxCode, studentLoan, postgraduateLoan: studentLoan !== null };
        const { added, inHand: got } = valueOf(inHand(agreed, of));
        if (payOf({ ...of, gross: added }).net !== got) return false;
        const off = Math.abs(got - agreed);
        for (let near = -3_000; near <= 3_000; near += 7) {
          const gross = pence(Math.max(0, added + near));
          if (Math.abs(payOf({ ...of, gross }).net - agreed) < off) return false;
        }
        return true;
      }),
      { numRuns: 25 },
    );
  });
});
