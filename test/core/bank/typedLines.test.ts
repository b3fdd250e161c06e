import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TypedLine, askAboutTyped, sameAsTyped } from '#core/bank/typedLines';
import { type FileLine } from '#core/bank/types';
import { pence } from '#core/money/pence';
import { addDays, day, daysBetween } from '#core/time/day';

const start = day('2026-04-10');

function inFile(row: number, after: number, amount = -4_000): FileLine {
  return { row, day: addDays(start, after), amount: pence(amount), text: `CARD ${String(row)}`, raw: '' };
}

function typed(id: string, after: number, amount = -4_000): TypedLine {
  return { id, day: addDays(start, after), amount: pence(amount), text: 'gym' };
}

function asked(lines: readonly FileLine[], known: readonly TypedLine[]): readonly string[] {
  return askAboutTyped(lines, known).map(({ line, typed: one }) => `${String(line.row)}=${one.id}`);
}

describe('a new line is asked about', () => {
  test('where a typed line has its amount and is at most three days away, before or after', () => {
    expect(
      asked([inFile(2, 3), inFile(3, -3, -700), inFile(4, 4, -900)], [typed('a', 0), typed('b', 0, -700), typed('c', 0, -900)]),
    ).toEqual(['2=a', '3=b']);
  });

  test('never where the money goes the other way', () => {
    expect(asked([inFile(2, 0, 4_000)], [typed('a', 0)])).toEqual([]);
  });

  test('with the nearest typed line, and two with two', () => {
    expect(asked([inFile(2, 0), inFile(3, 1)], [typed('b', 1), typed('a', 0)])).toEqual(['2=a', '3=b']);
  });

  test('with the same typed line as another where there is only one, so that a person may say which it is', () => {
    expect(asked([inFile(2, 0), inFile(3, 1)], [typed('a', 0)])).toEqual(['2=a', '3=a']);
  });

  test('once, only about its own amount, and within three days, however many there are', () => {
    const lines = fc.array(fc.tuple(fc.integer({ min: -6, max: 6 }), fc.constantFrom(-100, -200, 100)), { maxLength: 12 });
    fc.assert(
      fc.property(lines, lines, (file, known) => {
        const fresh = file.map(([after, amount], place) => inFile(place + 2, after, amount));
        const asks = askAboutTyped(
          fresh,
          known.map(([after, amount], place) => typed(String(place), after, amount)),
        );
        expect(new Set(asks.map(({ line }) => line)).size).toBe(asks.length);
        for (const { line, typed: one } of asks) {
          expect(line.amount).toBe(one.amount);
          expect(Math.abs(daysBetween(line.day, one.day))).toBeLessThanOrEqual(3);
        }
      }),
    );
  });
});

describe('the answers', () => {
  const asks = askAboutTyped([inFile(2, 0), inFile(3, 1)], [typed('a', 0)]);

  test('are needed for every line, and never guessed', () => {
    const result = sameAsTyped(asks, [{ row: 2, typedId: 'a', is: 'second' }]);
    expect(result).toMatchObject({ ok: false, problem: { code: 'bank.typedUnclear', details: { count: '1' }, field: 'answers' } });
  });

  test('about another typed line than the one asked about do not count', () => {
    expect(
      sameAsTyped(
        asks,
        [2, 3].map((row) => ({ row, typedId: 'b', is: 'same' as const })),
      ),
    ).toMatchObject({ ok: false });
  });

  test('cannot call two lines the one that was typed', () => {
    const result = sameAsTyped(
      asks,
      [2, 3].map((row) => ({ row, typedId: 'a', is: 'same' as const })),
    );
    expect(result).toMatchObject({ ok: false, problem: { code: 'bank.typedTwice', details: { row: '3' } } });
  });

  test('leave the line out that is the same, and only that', () => {
    const result = sameAsTyped(asks, [
      { row: 2, typedId: 'a', is: 'second' },
      { row: 3, typedId: 'a', is: 'same' },
    ]);
    expect(result.ok ? result.value.map(({ line }) => line.row) : result.problem.code).toEqual([3]);
  });
});
