import { describe, expect, test } from 'vitest';
import { readBankFile } from '#core/bank/readBankFile';
import { readMoney } from '#core/bank/readMoney';
import { readRow } from '#core/bank/readRow';
import { measureOrder } from '#core/bank/runningBalance';
import { type ColumnMapping, type Row } from '#core/bank/types';
import { pence } from '#core/money/pence';
import { mapped, problemOf, valueOf } from '#test/support/bank/bankFixture';

const header = ['Date', 'Words', 'Out', 'In', 'Balance'];
const mapping: ColumnMapping = {
  header,
  dateColumn: 0,
  dateOrder: 'day_first',
  wordsColumns: [1],
  amount: { outColumn: 2, inColumn: 3 },
  balanceColumn: 4,
};

describe('one row', () => {
  const read = (...row: Row) => readRow(row, 7, mapping);

  test.each<readonly [string, Row, string]>([
    ['has words in a column too many', ['05/11/2026', 'Gym', '38.50', '', '1.00', 'spilt'], 'it has 6 columns, and should have 5'],
    ['has a column too few', ['05/11/2026', 'Gym', '38.50', ''], 'it has 4 columns, and should have 5'],
    ['has a balance that is none', ['05/11/2026', 'Gym', '38.50', '', 'lots'], '“lots” is not a balance'],
    ['has a minus among money in', ['05/11/2026', 'Gym', '', '-38.50', '1.00'], '“-38.50” has a minus sign in the column of money in'],
    ['has an amount and no date', ['', 'Gym', '38.50', '', '1.00'], 'it has no date'],
    ['has an amount and no real date', ['soon', 'Gym', '38.50', '', '1.00'], '“soon” is not a date'],
    ['is cut off in its date', ['05/1'], 'it has 1 column, and should have 5'],
    ['has letters in its money in', ['05/11/2026', 'Gym', '', '3850p', '1.00'], '“3850p” is not an amount of money'],
    ['has neither amount nor balance', ['05/11/2026', 'Gym', '', '', ''], 'it has no amount'],
    ['is of a shop called Total, with its date lost', ['', 'TOTAL ENERGY SHOP', '38.50', '', '1.00'], 'it has no date'],
  ])('that %s is broken', (_, row, why) => {
    expect(read(...row)).toEqual({ kind: 'broken', row: 7, why });
  });

  test('that is the heading once more, a label, or moves no money is left out and says why', () => {
    expect(read(...header)).toEqual({ kind: 'leftOut', row: 7, why: 'it is the heading again' });
    expect(read('Closing balance', '', '', '', '12.00')).toMatchObject({ kind: 'leftOut', why: 'it is a label, not a payment' });
    expect(read('Totals', '', '38.50', '40.00', '')).toMatchObject({ kind: 'leftOut', why: 'it is a label, not a payment' });
    expect(read('05/11/2026', 'Card check', '0.00', '', '')).toMatchObject({ kind: 'leftOut', why: 'no money moved' });
    expect(read('05/11/2026', 'Balance brought forward', '', '', '')).toMatchObject({ kind: 'leftOut', why: 'no money moved' });
    expect(read('', ' ', '', '', '')).toEqual({ kind: 'blank' });
  });

  test('that states a balance and no amount is part of the running balance', () => {
    expect(read('05/11/2026', 'Balance at', '', '', '12.00')).toMatchObject({ kind: 'balance', balance: 1_200 });
    expect(read('05/11/2026', 'Card check', '0.00', '0.00', '12.00')).toMatchObject({ kind: 'balance', balance: 1_200 });
  });
});

describe('the amount of a row', () => {
  const minusOut = { outColumn: 0, inColumn: 1, minusIn: 'out' } as const;
  const flagged = { column: 0, flagColumn: 1, inFlags: ['C'], outFlags: ['D'] };

  test('may carry a minus in the column of money out, in every row or in none', () => {
    expect(readMoney(['-38.50', ''], minusOut)).toBe(-3_850);
    expect(readMoney(['38.50', ''], minusOut)).toEqual({ why: '“38.50” has no minus sign, and the other amounts out have one' });
    expect(readMoney(['0.00', '38.50'], minusOut)).toBe(3_850);
  });

  test('beside a flag is unsigned, and the flag says in or out', () => {
    expect(readMoney(['38.50', 'd'], flagged)).toBe(-3_850);
    expect(readMoney(['', 'd'], flagged)).toBe('blank');
    expect(readMoney(['38.50', 'X'], flagged)).toEqual({ why: '“X” says neither in nor out' });
    expect(readMoney(['-38.50', 'D'], flagged)).toEqual({ why: '“-38.50” has a minus sign beside “D”' });
    expect(readMoney(['some', 'D'], flagged)).toEqual({ why: '“some” is not an amount of money' });
  });
});

describe('the running balance', () => {
  const step = (row: number, amount: number, balance?: number) => ({
    row,
    amount: pence(amount),
    ...(balance === undefined ? {} : { balance: pence(balance) }),
  });

  test('is walked across rows without one, and then does not prove the file whole', () => {
    expect(measureOrder([step(2, -10, 990), step(3, -10), step(4, -10, 970)], 'unknown')).toEqual({
      kind: 'follows',
      order: 'oldest_first',
      opening: 1_000,
      closing: 970,
      isWhole: false,
    });
    expect(measureOrder([step(2, -10, 990), step(3, -10), step(4, -10, 960)], 'oldest_first')).toEqual({ kind: 'broken', row: 4 });
  });

  test('counts back to the opening where the first rows have none', () => {
    expect(measureOrder([step(2, -10), step(3, -10, 980), step(4, -10)], 'oldest_first')).toMatchObject({ opening: 1_000, closing: 970 });
  });

  test('that holds both ways leaves the order to the dates', () => {
    const ring = [step(2, -10, 990), step(3, 10, 1_000)];
    expect(measureOrder(ring, 'newest_first')).toMatchObject({ order: 'newest_first', opening: 990, closing: 990 });
    expect(measureOrder(ring, 'oldest_first')).toMatchObject({ order: 'oldest_first', opening: 1_000, closing: 1_000 });
  });
});

describe('a file whose order nothing proves', () => {
  const bare: ColumnMapping = {
    header: ['Date', 'Words', 'Amount'],
    dateColumn: 0,
    dateOrder: 'day_first',
    wordsColumns: [1],
    amount: { column: 2, spendIs: 'negative' },
  };
  const linesOf = (...dates: readonly string[]) =>
    valueOf(
      readBankFile([['Date', 'Words', 'Amount'], ...dates.map((date, place) => [date, `Shop ${String(place)}`, '-1.00'])], mapped(bare)),
    );

  test('is put oldest first by its days, a turned file turned back within each day too', () => {
    expect(linesOf('03/11/2026', '02/11/2026', '02/11/2026').lines.map(({ text }) => text)).toEqual(['Shop 2', 'Shop 1', 'Shop 0']);
    expect(linesOf('02/11/2026', '02/11/2026', '03/11/2026').lines.map(({ text }) => text)).toEqual(['Shop 0', 'Shop 1', 'Shop 2']);
  });

  test('and that goes to and fro is sorted by day alone', () => {
    const file = linesOf('03/11/2026', '01/11/2026', '02/11/2026', '01/11/2026');
    expect(file.order).toBe('unknown');
    expect(file.lines.map(({ text }) => text)).toEqual(['Shop 1', 'Shop 3', 'Shop 2', 'Shop 0']);
  });

  test('holds no payments where only labels stand below the heading', () => {
    expect(
      problemOf(
        readBankFile(
          [
            ['Date', 'Words', 'Amount'],
            ['Total', '', ''],
          ],
          mapped(bare),
        ),
      ).code,
    ).toBe('bank.noRows');
    expect(problemOf(readBankFile([[''], ['', '']], mapped(bare))).code).toBe('bank.noRows');
  });
});
