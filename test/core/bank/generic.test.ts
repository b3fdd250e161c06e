import { describe, expect, test } from 'vitest';
import { checkMapping, signatureOf } from '#core/bank/checkMapping';
import { possibleOrders } from '#core/bank/readDates';
import { type ColumnMapping } from '#core/bank/types';
import { mapped, problemOf, readFixture, valueOf } from '#test/support/bank/bankFixture';

const signed: ColumnMapping = {
  header: ['Date', 'Words', 'Amount'],
  dateColumn: 0,
  dateOrder: 'day_first',
  wordsColumns: [1],
  amount: { column: 2, spendIs: 'negative' },
};

describe('a layout that a person mapped', () => {
  test('reads brackets, a trailing minus, a sign before the £ and thousands commas, and leaves the totals row out', () => {
    const file = valueOf(readFixture('generic-brackets.csv', mapped({ ...signed, header: ['Posted', 'Narrative', 'Value'] })));
    expect(file.lines.map(({ amount }) => amount)).toEqual([125_000, -8_500, -3_850, 850]);
    expect(file.lines[1]).toMatchObject({ raw: 'Rosa Sample   OT    visit', text: 'Rosa Sample OT visit' });
    expect(file.leftOut).toEqual([{ row: 6, why: 'it is a label, not a payment' }]);
    expect(file.notes).toEqual(['Row 6 was left out: it is a label, not a payment.']);
  });

  test('reads CR and DR columns, an overdrawn balance among them', () => {
    const header = ['Day', 'Who', 'Amount', 'CR/DR', 'Balance'];
    const amount = { column: 2, flagColumn: 3, inFlags: ['cr'], outFlags: ['dr'] };
    const file = valueOf(
      readFixture(
        'generic-flags.csv',
        mapped({ header, dateColumn: 0, dateOrder: 'year_first', wordsColumns: [1], amount, balanceColumn: 4 }),
      ),
    );
    expect(file.lines.map((line) => [line.amount, line.balance])).toEqual([
      [125_000, 125_000],
      [-8_500, 116_500],
      [-120_000, -3_500],
    ]);
  });

  test('loses no first payment of a file without a heading', () => {
    const { header: _, ...rest } = signed;
    const file = valueOf(readFixture('generic-no-heading.csv', mapped({ ...rest, columns: 3 })));
    expect(file.lines.map(({ row, amount }) => [row, amount])).toEqual([
      [1, 148_000],
      [2, -1_230],
    ]);
  });

  test('turns a card’s signs round and keeps pending rows out', () => {
    const layout = mapped({ ...signed, header: ['Date', 'Description', 'Amount'], amount: { column: 2, spendIs: 'positive' } });
    const file = valueOf(readFixture('generic-card.csv', layout));
    expect(file.lines.map(({ amount }) => amount)).toEqual([20_000, -3_995]);
    expect(file.leftOut).toEqual([{ row: 2, why: 'it is not yet a payment: the bank calls it pending' }]);
  });

  test('is not applied to a file with another heading, however like it', () => {
    expect(problemOf(readFixture('generic-card.csv', mapped(signed)))).toMatchObject({
      code: 'bank.otherLayout',
      details: { profile: 'My bank' },
    });
  });
});

describe('the order of dates', () => {
  const measured = mapped({ ...signed, dateOrder: 'measured' });

  test('is decided once for the file, by a row that can be read one way only', () => {
    expect(valueOf(readFixture('generic-month-first.csv', measured)).lines.map(({ day }) => day)).toEqual(['2026-11-05', '2026-11-16']);
  });

  test('is refused, not guessed, where every date can be read two ways', () => {
    expect(problemOf(readFixture('generic-unclear-dates.csv', measured)).code).toBe('bank.datesUnclear');
    expect(valueOf(readFixture('generic-unclear-dates.csv', mapped(signed))).span.from).toBe('2026-11-05');
  });

  test('that the person chose is kept to: a date impossible in it breaks the file', () => {
    expect(problemOf(readFixture('generic-month-first.csv', mapped(signed)))).toMatchObject({
      code: 'bank.brokenRow',
      details: { row: '3' },
    });
  });

  test('offers the mapping screen only the orders that read every date', () => {
    expect(possibleOrders(['05/11/2026', '06/11/2026'])).toEqual(['day_first', 'month_first']);
    expect(possibleOrders(['05/11/2026', '16/11/2026'])).toEqual(['day_first']);
    expect(possibleOrders(['2026-11-05'])).toEqual(['year_first']);
    expect(possibleOrders(['Madeup Gym'])).toEqual([]);
  });
});

describe('a mapping', () => {
  test.each<readonly [string, ColumnMapping]>([
    ['a column of their own', { ...signed, balanceColumn: 2 }],
    ['at least one column of words', { ...signed, wordsColumns: [] }],
    ['cannot be the date', { ...signed, wordsColumns: [0] }],
    ['not in the file', { ...signed, wordsColumns: [3] }],
    ['holds a date or an amount', { ...signed, header: ['05/11/2026', 'Madeup Gym', '-38.50'] }],
    ['heading row is empty', { ...signed, header: ['', ''] }],
    [
      'cannot mean both',
      { ...signed, header: ['a', 'b', 'c', 'd'], amount: { column: 2, flagColumn: 3, inFlags: ['C'], outFlags: ['c'] } },
    ],
    [
      'which words mean in',
      { ...signed, header: ['a', 'b', 'c', 'd'], amount: { column: 2, flagColumn: 3, inFlags: [], outFlags: ['D'] } },
    ],
  ])('is refused: %s', (words, mapping) => {
    expect(problemOf(checkMapping(mapping)).sentence).toContain(words);
  });

  test('is recognised by its heading, whatever its case and spacing', () => {
    expect(signatureOf(signed)).toBe(signatureOf({ ...signed, header: [' DATE', 'words ', 'Amount', ''] }));
    expect(signatureOf(signed)).not.toBe(signatureOf({ ...signed, header: ['Date', 'Amount', 'Words'] }));
  });
});
