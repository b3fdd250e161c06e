import { expect, test } from 'vitest';
import { checkSheet, doesMentionPages } from '#core/sheet/check';
import { cellWords } from '#core/sheet/cell';
import { type Block, type Sheet } from '#core/sheet/sheet';

function sheet(...blocks: readonly Block[]): Sheet {
  return { title: 'T', language: 'en-GB', subject: 'S', author: 'A', reference: '', blocks };
}

test('a page reference to nowhere is caught before it is printed', () => {
  expect(() => checkSheet(sheet({ kind: 'paragraph', words: ['See page ', { pageOf: 'gone' }] }))).toThrow('no block is called gone');
  expect(() => checkSheet(sheet({ kind: 'proofs', proofs: [{ state: 'holds', words: 'x', see: 'gone' }] }))).toThrow(
    'no block is called gone',
  );
  expect(() => checkSheet(sheet({ kind: 'list', items: [[{ pageOf: 'gone' }]] }))).toThrow('no block is called gone');
});

test('an anchor used twice is caught: a reference could lead to the wrong one', () => {
  expect(() => checkSheet(sheet({ kind: 'pageBreak', anchor: 'a' }, { kind: 'pageBreak', anchor: 'a' }))).toThrow(
    'two blocks are called a',
  );
});

test('a row that would shift its sums into another column is caught', () => {
  const columns = [
    { name: 'What', kind: 'text' },
    { name: 'Sum', kind: 'money' },
  ] as const;
  expect(() => checkSheet(sheet({ kind: 'table', columns, rows: [{ kind: 'row', cells: ['one'] }] }))).toThrow(
    '2 columns and a row of 1 cells',
  );
  expect(() => checkSheet(sheet({ kind: 'table', columns, rows: [{ kind: 'row', cells: [100, 'one'] }] }))).toThrow(
    'another kind under "What"',
  );
  expect(() => checkSheet(sheet({ kind: 'table', columns: [], rows: [] }))).toThrow('no columns');
  expect(() =>
    checkSheet(
      sheet({
        kind: 'table',
        columns: [
          { name: 'a', kind: 'text', rowHeader: true },
          { name: 'b', kind: 'text', rowHeader: true },
        ],
        rows: [],
      }),
    ),
  ).toThrow('two columns of row headers');
});

test('only blocks that name pages have to be set again when pages turn out otherwise', () => {
  expect(doesMentionPages({ kind: 'paragraph', words: 'Plain.' })).toBe(false);
  expect(doesMentionPages({ kind: 'note', tone: 'plain', words: [{ pageOf: 'x' }] })).toBe(true);
});

test('cells speak by their column: pence as pounds, days in words, half a penny refused', () => {
  expect(cellWords('money', 2_287_461)).toBe('£22,874.61');
  expect(cellWords('number', -3)).toBe('−3');
  expect(cellWords('day', '2026-02-28')).toBe('28 Feb 2026');
  expect(cellWords('day', 'not yet')).toBe('not yet');
  expect(cellWords('text', '2026-02-28')).toBe('2026-02-28');
  expect(cellWords('text', null)).toBe('');
  expect(() => cellWords('money', 0.5)).toThrow('not a whole number of pence');
});
