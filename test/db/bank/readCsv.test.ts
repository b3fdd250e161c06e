import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { atOnce } from '#core/jobs/slices';
import { csvSlices, readCsv, readFirstRows, rowsOfBankFile } from '#db/bank/readCsv';
import { problemOf, valueOf } from '#test/support/bank/bankFixture';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the bytes of a bank file', () => {
  test('are UTF-8 where they can be, else windows-1252, so that £ is never lost', () => {
    expect(valueOf(rowsOfBankFile(bytesOf('a,£1\n')))).toEqual([['a', '£1']]);
    expect(valueOf(rowsOfBankFile(Uint8Array.of(0x61, 0x2c, 0xa3, 0x31, 0x0a)))).toEqual([['a', '£1']]);
  });

  test('are UTF-16 by their mark or by their noughts, either way round', () => {
    const little = new Uint8Array(Array.from('Date,£1\n').flatMap((letter) => [letter.charCodeAt(0), 0]));
    const big = new Uint8Array(Array.from('Date,£1\n').flatMap((letter) => [0, letter.charCodeAt(0)]));
    for (const bytes of [little, big, Uint8Array.of(0xff, 0xfe, ...little), Uint8Array.of(0xfe, 0xff, ...big)])
      expect(valueOf(rowsOfBankFile(bytes))).toEqual([['Date', '£1']]);
  });

  test.each([
    ['a PDF', '%PDF-1.7\n'],
    ['a zip or a spreadsheet', 'PK\u0003\u0004....'],
    ['OFX', 'OFXHEADER:100\nDATA:OFXSGML\n'],
    ['OFX as XML, or a web page', '\n<?xml version="1.0"?>'],
    ['QIF', '!Type:Bank\nD01/11/2026\n'],
    ['MT940', ':20:EXAMPLE\n:25:123456-12345678\n'],
    ['rubbish with nought bytes', 'Date,Amount\n01/11/2026,\u0000\u0000\n'],
  ])('of %s are refused in a sentence', (_, text) => {
    expect(problemOf(rowsOfBankFile(bytesOf(text))).code).toBe('bank.notText');
  });

  test('of an old spreadsheet are refused', () => {
    expect(problemOf(rowsOfBankFile(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))).code).toBe('bank.notText');
  });

  test('that are none hold no payments', () => {
    expect(problemOf(rowsOfBankFile(new Uint8Array())).code).toBe('bank.noRows');
  });
});

describe('the rows', () => {
  test('keep blank lines, so that row numbers are a spreadsheet’s', () => {
    expect(valueOf(readCsv('a,b\r\n\r\n1,2\r\n'))).toEqual([['a', 'b'], [''], ['1', '2']]);
  });

  test('keep commas, quotation marks and line breaks inside quoted cells, and stray marks as they stand', () => {
    expect(valueOf(readCsv('a,"b, ""c""\r\nd"\r\n12" tyre,e\r\n'))).toEqual([
      ['a', 'b, "c"\r\nd'],
      ['12" tyre', 'e'],
    ]);
  });

  test('are cut at semicolons or tabs where that cuts them alike, though words hold commas', () => {
    expect(valueOf(readCsv('Date;Words;Amount\n1;a, b, c;"2,000.00"\n2;d, e, f;1\n'))[1]).toEqual(['1', 'a, b, c', '2,000.00']);
    expect(valueOf(readCsv('Date\tAmount\n1\t2\n'))[1]).toEqual(['1', '2']);
  });
});

describe('a text cut in slices', () => {
  const whole = (text: string): unknown => {
    try {
      const rows: unknown = parse(text, {
        record_delimiter: ['\r\n', '\n', '\r'],
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: false,
      });
      return rows;
    } catch {
      return 'refused';
    }
  };

  test('gives the rows of the whole text, wherever quotation marks and line ends fall', () => {
    const part = fc.constantFrom('a', '1', ',', '"', '""', '\n', '\r\n', '\r', ' ', '"x,\ny"', 'b,c\r\n');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (parts, letters) => {
        const text = `a,b\na,b\n${parts.join('')}`;
        const sliced = atOnce(csvSlices(text, letters));
        expect(sliced.ok ? sliced.value : 'refused').toEqual(whole(text));
      }),
      { numRuns: 500 },
    );
  });

  test('says the row of the whole file where a quotation mark never closes', () => {
    const result = atOnce(csvSlices('a,b\n1,2\n3,4\n"5,6\n7,8\n', 4));
    expect(problemOf(result).sentence).toMatch(/^Row 4 /u);
  });

  test('shows the first rows of a large file without reading all of it', () => {
    const rows = valueOf(readFirstRows('Date,Words\n'.repeat(100_000)));
    expect(rows[0]).toEqual(['Date', 'Words']);
    expect(rows.length).toBeLessThan(5_000);
  });
});
