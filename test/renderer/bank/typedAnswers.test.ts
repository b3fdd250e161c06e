import { expect, test } from 'vitest';
import { type OutputOf } from '#core/contract/routes';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { afterAnswers, answerKey, answersOf } from '#renderer/bank/bringIn/typedAnswers';

type Preview = OutputOf<'bank.preview'>;

function ask(row: number, amount: number): Preview['asks'][number] {
  const typed = { id: `bank_line-${String(row)}`, day: day('2026-10-09'), words: 'gym' };
  return { row, day: day('2026-10-10'), amount: pence(amount), words: `CARD ${String(row)}`, typed, from: 'typed' };
}

const [out, into] = [ask(2, -4_000), ask(3, 1_500)];
const preview: Preview = {
  from: day('2026-10-01'),
  to: day('2026-10-10'),
  lines: 6,
  fresh: 5,
  already: 1,
  moneyIn: pence(2_000),
  moneyOut: pence(9_000),
  proofs: [],
  notes: [],
  first: [],
  asks: [out, into],
};

test('a line called the same is counted as already in the book, and its money is not counted twice', () => {
  const after = afterAnswers(preview, { [answerKey(out)]: 'same', [answerKey(into)]: 'second' });
  expect(after).toMatchObject({ fresh: 4, already: 2, moneyIn: 2_000, moneyOut: 5_000 });
  expect(afterAnswers(preview, {})).toEqual(preview);
});

test('nothing is sent while a line has no answer, and an answer of another file is none', () => {
  expect(answersOf(preview.asks, { [answerKey(out)]: 'same' })).toBeUndefined();
  expect(answersOf(preview.asks, { [answerKey(out)]: 'same', [answerKey({ ...into, words: 'CARD 9' })]: 'same' })).toBeUndefined();
  expect(answersOf(preview.asks, { [answerKey(out)]: 'same', [answerKey(into)]: 'second' })).toEqual([
    { row: 2, typedId: 'bank_line-2', is: 'same' },
    { row: 3, typedId: 'bank_line-3', is: 'second' },
  ]);
});
