import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Counted, type Slices, atOnce, every, step } from '#core/jobs/slices';

function* counting(counts: readonly Counted[]): Slices<string, Counted> {
  yield* counts;
  return 'counted';
}

test('a step’s own count becomes its part of the whole, which never goes back or past its end', () => {
  fc.assert(
    fc.property(fc.nat(100), fc.nat(100), fc.nat(50), (one, other, of) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const counts = Array.from({ length: of + 1 }, (_, done) => ({ done, of }));
      const told = [...step({ words: 'Counting', from, to }, counting(counts))];
      for (const [place, { done }] of told.entries()) {
        expect(done).toBeGreaterThanOrEqual(told[place - 1]?.done ?? from);
        expect(done).toBeLessThanOrEqual(to);
      }
      if (of > 0) expect(told.at(-1)?.done).toBeCloseTo(to);
    }),
  );
});

test('every item is taken once and in order, whatever the breaths in between', () => {
  const taken: number[] = [];
  const list = Array.from({ length: 1_001 }, (_, place) => place);
  const breaths = [...every(list, (item) => void taken.push(item))];
  expect(taken).toEqual(list);
  expect(breaths.length).toBe(5);
});

test('stopped between two slices, a step lets the work inside it put its things away', () => {
  const put: string[] = [];
  function* work(): Slices<string, Counted> {
    try {
      yield { done: 1, of: 2 };
      return 'never';
    } finally {
      put.push('away');
    }
  }
  function* whole(): Slices<string> {
    return yield* step({ words: 'Working', from: 0, to: 100 }, work());
  }
  const slices = whole();
  slices.next();
  slices.next();
  slices.return('stopped');
  expect(put).toEqual(['away']);
  expect(atOnce(whole())).toBe('never');
});
