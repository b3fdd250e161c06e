import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nothing, pence, total } from '#core/money/pence';
import { backParts, owedBack, paidOfMonths } from '#core/pay/taxBill';

function parts(...owed: readonly (readonly [stream: string, owed: number])[]) {
  return owed.map(([stream, sum], place) => ({ key: String(place), stream, owed: pence(sum) }));
}

function backOf(sum: number, ...owed: readonly (readonly [stream: string, owed: number])[]) {
  return backParts(parts(...owed), pence(sum)).map(({ key, closed, back }) => [key, closed, back]);
}

describe('what HMRC owes back', () => {
  test('is what all uses come to, and nothing while a stream is still to be billed', () => {
    expect(owedBack(parts(['ann', -80_000]))).toBe(80_000);
    expect(owedBack(parts(['ann', -80_000], ['ann', 30_000], ['ben', -1_000]))).toBe(51_000);
    expect(owedBack(parts(['ann', -80_000], ['ben', 1]))).toBe(0);
    expect(owedBack(parts(['ann', -10_000], ['ann', 10_000]))).toBe(0);
  });

  test('what a use owes is met by what another is owed, and what comes back is of those that are owed', () => {
    expect(backOf(50_000, ['ann', -80_000], ['ann', 30_000])).toEqual([
      ['0', -80_000, 50_000],
      ['1', 30_000, 0],
    ]);
    expect(backOf(20_000, ['ann', -80_000], ['ann', 30_000])).toEqual([
      ['0', -50_000, 20_000],
      ['1', 30_000, 0],
    ]);
  });

  test('two streams share a payment by what each is owed', () => {
    expect(backOf(1_000, ['ann', -3_000], ['ben', -1_000])).toEqual([
      ['0', -750, 750],
      ['1', -250, 250],
    ]);
  });

  test('no use is closed by more than it is, and together they are what is paid', () => {
    const owed = fc.array(fc.tuple(fc.constantFrom('ann', 'ben', 'cat'), fc.integer({ min: -50_000, max: 20_000 })), { maxLength: 9 });
    fc.assert(
      fc.property(owed, fc.nat(), (uses, at) => {
        const all = owedBack(parts(...uses));
        if (all === nothing) return;
        const sum = pence(1 + (at % all));
        const found = backParts(parts(...uses), sum);
        expect(total(found.map(({ back }) => back))).toBe(sum);
        expect(total(found.map(({ closed }) => closed))).toBe(-sum);
        for (const { owed: most, closed, back } of found) {
          expect(Math.abs(closed)).toBeLessThanOrEqual(Math.abs(most));
          expect(Math.sign(closed)).toBe(Math.sign(most));
          expect(back).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

test('what HMRC pays back is less than nothing paid, month by month', () => {
  const back = (amount: number, paid: number, ...owed: readonly number[]): readonly number[] =>
    paidOfMonths({ amount: pence(-amount), paid: pence(-paid), owed: owed.map(pence) });
  expect(back(80_000, 80_000, -50_000, -30_000)).toEqual([-50_000, -30_000]);
  expect(back(80_000, 40_000, -50_000, -30_000)).toEqual([-25_000, -15_000]);
  // £500.00 owed back has met £200.00 of the month before.
  expect(back(30_000, 30_000, 20_000, -50_000)).toEqual([20_000, -50_000]);
  expect(back(30_000, 0, 20_000, -50_000)).toEqual([0, 0]);
  expect(back(7_500, 7_500, 0)).toEqual([-7_500]);
});
