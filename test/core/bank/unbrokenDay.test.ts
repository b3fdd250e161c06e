import { expect, test } from 'vitest';
import { isUnbrokenDay } from '#core/bank/unbrokenDay';
import { pence } from '#core/money/pence';

const line = (amount: number, balance: number, text = 'CAFE') => ({ amount: pence(amount), balance: pence(balance), text });

test('two parts of one day that join are unbroken, and so is a part with the whole', () => {
  expect(isUnbrokenDay([line(-10, 990)], [line(-10, 980)])).toBe(true);
  expect(isUnbrokenDay([line(-10, 990)], [line(-10, 990), line(-10, 980)])).toBe(true);
});

test('parts with a row missing between them are not: the missing row may have shifted the balances', () => {
  expect(isUnbrokenDay([line(-10, 990)], [line(-10, 970)])).toBe(false);
});

test('a day put in another order leaves or reaches a balance twice', () => {
  expect(isUnbrokenDay([line(-10, 990), line(-5, 985)], [line(-5, 995), line(-10, 985)])).toBe(false);
  expect(isUnbrokenDay([line(-10, 990)], [line(-10, 990, 'GYM')])).toBe(false);
});

test('a payment and its refund, put in another order, go round in a ring and are not told apart', () => {
  expect(isUnbrokenDay([line(-10, 990), line(10, 1000)], [line(10, 1010), line(-10, 1000)])).toBe(false);
});

test('a ring beside a walk is not joined to it', () => {
  expect(isUnbrokenDay([line(-10, 990)], [line(-10, 490), line(10, 500)])).toBe(false);
});

test('without a balance on every line nothing is told', () => {
  expect(isUnbrokenDay([{ amount: pence(-10), text: 'CAFE' }], [line(-10, 980)])).toBe(false);
});
