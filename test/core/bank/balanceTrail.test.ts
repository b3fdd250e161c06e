import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBalanceTrail } from '#core/bank/balanceTrail';
import { add, pence } from '#core/money/pence';

const amounts = fc.array(fc.constantFrom(-10, 10, 20, -30), { minLength: 1, maxLength: 12 });

function day(from: number, moves: readonly number[]) {
  let running = pence(from);
  return moves.map((move) => {
    running = add(running, pence(move));
    return { amount: pence(move), balance: running };
  });
}

test('a day that a bank printed is a trail in whatever order its lines are held', () => {
  fc.assert(
    fc.property(
      amounts.chain((moves) => fc.tuple(fc.constant(moves), fc.shuffledSubarray(day(100, moves), { minLength: moves.length }))),
      ([, shuffled]) => {
        expect(isBalanceTrail(pence(100), shuffled)).toBe(true);
      },
    ),
  );
});

test('a line lost from inside a day breaks it', () => {
  expect(
    isBalanceTrail(pence(100), [
      { amount: pence(-10), balance: pence(90) },
      { amount: pence(-10), balance: pence(70) },
    ]),
  ).toBe(false);
});

test('a trail that starts elsewhere, or a ring beside it, is none', () => {
  expect(isBalanceTrail(pence(50), day(100, [-10, -10]))).toBe(false);
  expect(isBalanceTrail(pence(50), day(100, [-10, 10]))).toBe(false);
  expect(isBalanceTrail(pence(100), [...day(100, [-10]), ...day(500, [10, -10])])).toBe(false);
});
