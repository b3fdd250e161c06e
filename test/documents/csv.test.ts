import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pence } from '#core/money/pence';
import { type CsvCell, csvBytes } from '#documents/csv';

function text(header: readonly string[], rows: readonly (readonly CsvCell[])[], forExcel = false): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvBytes(header, rows, { forExcel }));
}

test('money, days and words are written the same for every reader, lines ending as RFC 4180 asks', () => {
  expect(
    text(
      ['day', 'payee', 'sum'],
      [
        ['2026-07-01', 'Smith, "Jo"', { sum: pence(-300) }],
        ['2026-07-02', null, 5],
      ],
    ),
  ).toBe('day,payee,sum\r\n2026-07-01,"Smith, ""Jo""",-3.00\r\n2026-07-02,,5\r\n');
});

test('a payee that a spreadsheet would run as a formula is only ever text, while money keeps its minus', () => {
  const rows = ['=HYPERLINK("http://x")', '+44', '-1+1', '@SUM(A1)', '\t=1', '\uff1d1'].map((payee) => [payee, { sum: pence(-100) }]);
  for (const line of text(['payee', 'sum'], rows).split('\r\n').slice(1, -1)) expect(line).toMatch(/^"?'.*,-1\.00$/);
});

test('the byte order mark is there for Excel and nowhere else', () => {
  expect(text(['é'], [], true)).toBe('\ufeffé\r\n');
  expect(text(['é'], [])).toBe('é\r\n');
});

test('a short row is our mistake: it would shift sums under the wrong heading', () => {
  expect(() => csvBytes(['a', 'b'], [['1']], { forExcel: false })).toThrow('a row of 1 cells under 2 headings');
});

test('whatever people type comes back as it was, but for the guarding apostrophe', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '=', "'", 'é', '😀') }), {
    minLength: 2,
    maxLength: 2,
  });
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (rows) => {
      const read: readonly (readonly string[])[] = parse(text(['a', 'b'], rows), { record_delimiter: '\r\n', relax_quotes: false });
      const guarded = rows.map((row) => row.map((cell) => (/^[=\r]/.test(cell) ? `'${cell}` : cell)));
      expect(read.slice(1)).toEqual(guarded);
    }),
  );
});
