import { expect, it } from 'vitest';
import { comparableSums } from '#core/evidence/comparable';
import { pence } from '#core/money/pence';

const bought = (purchaseId: string, amount: number, ...proofs: readonly string[]) => ({ purchaseId, amount: pence(amount), proofs });
const papers = (of: Readonly<Record<string, readonly [amount: number | undefined, uses: number]>>) =>
  new Map(Object.entries(of).map(([id, [amount, uses]]) => [id, { amount: amount === undefined ? undefined : pence(amount), uses }]));

it.each([
  ['one receipt of one purchase', [bought('a', 500, 'x')], papers({ x: [400, 1] }), [['a', 500, 400]]],
  ['two receipts of one purchase', [bought('a', 500, 'x', 'y')], papers({ x: [200, 1], y: [300, 1] }), [['a', 500, 500]]],
  ['one receipt of two purchases', [bought('a', 200, 'x'), bought('b', 300, 'x')], papers({ x: [500, 2] }), [['a', 500, 500]]],
  ['a sum that was not read', [bought('a', 500, 'x', 'y')], papers({ x: [200, 1], y: [undefined, 1] }), []],
  ['a receipt that nobody looked at', [bought('a', 500, 'x', 'y')], papers({ x: [200, 1] }), []],
  ['a receipt that proves a purchase of other days too', [bought('a', 500, 'x')], papers({ x: [900, 2] }), []],
  ['no receipt', [bought('a', 500)], papers({}), []],
])('%s: sums are held against each other only where all of them are known', (_, purchases, known, expected) => {
  expect(comparableSums(purchases, known).map(({ purchaseId, asked, says }) => [purchaseId, asked, says])).toEqual(expected);
});
