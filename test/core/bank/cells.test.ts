import { describe, expect, test } from 'vitest';
import { readAmount } from '#core/bank/readAmount';
import { readDates } from '#core/bank/readDates';
import { problemOf, valueOf } from '#test/support/bank/bankFixture';

describe('a cell of money', () => {
  test.each([
    ['1,234.56', 123_456],
    ['£1,234.5', 123_450],
    ['-£52.00', -5_200],
    ['+£52.00', 5_200],
    ['£-52.00', -5_200],
    ['(38.50)', -3_850],
    ['38.50-', -3_850],
    ['38.50 CR', 3_850],
    ['38.50DR', -3_850],
    ['£1,038.50 OD', -103_850],
    ['\u00a038.50', 3_850],
    ['0.00', 0],
    ['.50', 50],
  ])('%s is %i pence', (cell, sum) => {
    expect(readAmount(cell)).toBe(sum);
  });

  test.each([
    '38,50',
    '38.505',
    '-38.50 DR',
    '38.50- CR',
    '(38.50) CR',
    '(-38.50)',
    '--38',
    '12,34.00',
    '\ufffd38.50',
    '$38.50',
    '38.50 EUR',
    'n/a',
    '-',
  ])('%s is no amount, rather than a wrong one', (cell) => {
    expect(readAmount(cell)).toBe('unreadable');
  });

  test('may be blank', () => {
    expect(readAmount(' \u00a0 ')).toBe('blank');
  });
});

describe('dates', () => {
  const read = (...texts: readonly string[]) =>
    readDates(
      texts.map((text, place) => ({ row: place + 2, text })),
      'day_first',
    );

  test.each([
    ['05/11/2026', '2026-11-05'],
    ['5/11/26', '2026-11-05'],
    ['05-11-2026', '2026-11-05'],
    ['05.11.2026', '2026-11-05'],
    ['05 Nov 2026', '2026-11-05'],
    ['5 November 2026', '2026-11-05'],
    ['05-Nov-26', '2026-11-05'],
    ['2026-11-05', '2026-11-05'],
    ['2026-11-05 07:30:04', '2026-11-05'],
    ['2026-11-05T23:30:00.000Z', '2026-11-05'],
    ['05/11/2026 06:01', '2026-11-05'],
    ['29/02/2028', '2028-02-29'],
  ])('%s is %s, and no zone moves it', (text, day) => {
    expect(valueOf(read(text))).toEqual([day]);
  });

  test.each(['29/02/2027', '31/11/2026', '00/11/2026', '05/13/2026', '05/11/0026', '05 Foo 2026', '5 Maybe 2026', 'yesterday', ''])(
    '“%s” is refused with its row',
    (text) => {
      expect(problemOf(read('01/11/2026', text))).toMatchObject({ code: 'bank.brokenRow', details: { row: '3' } });
    },
  );

  test('written two ways in one file are refused', () => {
    expect(problemOf(read('01/11/2026', '2 Nov 2026')).details['why']).toBe('“2 Nov 2026” is written another way than the dates before it');
  });
});
