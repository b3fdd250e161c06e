import { describe, expect, test } from 'vitest';
import { lloydsGroup } from '#core/bank/profiles/lloydsGroup';
import { problemOf, readFixture, valueOf } from '#test/support/bank/bankFixture';

describe('a Lloyds file', () => {
  test('is read oldest first, in signed pence, though it is written newest first in two unsigned columns', () => {
    const file = valueOf(readFixture('lloyds.csv', lloydsGroup));
    expect(file.order).toBe('newest_first');
    expect(file.span).toEqual({ from: '2026-11-02', to: '2026-11-30' });
    expect(file.lines.map(({ row, day, amount, balance }) => [row, day, amount, balance])).toEqual([
      [9, '2026-11-02', 45_095, 45_095],
      [8, '2026-11-03', -320, 44_775],
      [7, '2026-11-03', -320, 44_455],
      [6, '2026-11-12', -3_850, 40_605],
      [5, '2026-11-20', -8_500, 32_105],
      [4, '2026-11-27', 120_000, 152_105],
      [3, '2026-11-30', -450, 151_655],
      [2, '2026-11-30', -450, 151_205],
    ]);
    expect(file.proof).toEqual({ kind: 'running', opening: 0, closing: 151_205 });
    expect(file.proofs).toEqual(['The running balance follows on in all 8 rows, from £0.00 to £1,512.05.']);
  });

  test('keeps every word, padded as the bank has it and squeezed for reading', () => {
    const { lines } = valueOf(readFixture('lloyds.csv', lloydsGroup));
    expect(lines[0]).toMatchObject({ raw: 'EXAMPLE ICB DP0042 ', text: 'EXAMPLE ICB DP0042', type: 'BGC' });
    expect(lines[4]?.text).toBe('ROSA SAMPLE OT 400000001234567890 INV-204 10 20NOV26 09:15');
    expect(lines[1]?.text).toBe('MADE UP CAFE, EXAMPLETON CD 0000 02NOV26');
  });

  test('names its account without the apostrophe that stands before the sort code', () => {
    expect(valueOf(readFixture('lloyds.csv', lloydsGroup)).account).toEqual({ digits: '12345678', ending: '5678', sortCode: '123456' });
  });

  test.each(['lloyds-trailing-comma-in-heading.csv', 'lloyds-trailing-comma-in-rows.csv', 'lloyds-bom.csv', 'lloyds-utf16.csv'])(
    'reads the same from %s',
    (name) => {
      expect(valueOf(readFixture(name, lloydsGroup))).toEqual(valueOf(readFixture('lloyds.csv', lloydsGroup)));
    },
  );

  test('reads the same lines from a file turned oldest first: order is measured, not assumed', () => {
    const turned = valueOf(readFixture('lloyds-reversed.csv', lloydsGroup));
    const usual = valueOf(readFixture('lloyds.csv', lloydsGroup));
    expect(turned.order).toBe('oldest_first');
    expect(turned.lines.map(({ balance }) => balance)).toEqual(usual.lines.map(({ balance }) => balance));
  });

  test('notes that a spreadsheet has been at it: semicolons, and an account number that lost its first digits', () => {
    const file = valueOf(readFixture('lloyds-resaved.csv', lloydsGroup, { account: '12345678' }));
    expect(file.lines).toHaveLength(8);
    expect(file.notes.join(' ')).toContain('has lost digits');
  });
});

describe('a Lloyds file with one broken row', () => {
  test.each([
    ['lloyds-bad-day.csv', '“31/11/2026” is not a real day, day first'],
    ['lloyds-two-amounts.csv', 'it has an amount in and an amount out'],
    ['lloyds-no-amount.csv', 'it has a balance and no amount'],
    ['lloyds-nothing-in-row.csv', 'it has no amount'],
    ['lloyds-bad-amount.csv', '“38.5O” is not an amount of money'],
    ['lloyds-narrow-row.csv', 'it has 5 columns, and should have 8'],
    ['lloyds-minus.csv', '“-38.50” has a minus sign in the column of money out'],
  ])('%s is refused whole, with the row and why', (name, why) => {
    expect(problemOf(readFixture(name, lloydsGroup))).toMatchObject({ code: 'bank.brokenRow', details: { row: '6', why } });
  });

  test('is refused where a quotation mark never closes', () => {
    expect(problemOf(readFixture('lloyds-unclosed-quote.csv', lloydsGroup))).toMatchObject({
      code: 'bank.brokenRow',
      details: { row: '7' },
    });
  });

  test('is refused where a row is missing, since the balance jumps there', () => {
    expect(problemOf(readFixture('lloyds-missing-row.csv', lloydsGroup))).toMatchObject({
      code: 'bank.balanceBroken',
      details: { row: '5' },
    });
  });
});

describe('the wrong file', () => {
  test('of another account is refused with both endings', () => {
    expect(problemOf(readFixture('lloyds.csv', lloydsGroup, { account: '20-30-40 00001111' }))).toMatchObject({
      code: 'bank.wrongAccount',
      details: { file: '5678', account: '1111' },
    });
  });

  test('is not refused where the book holds only the last digits, and they agree', () => {
    expect(readFixture('lloyds.csv', lloydsGroup, { account: '5678' }).ok).toBe(true);
    expect(readFixture('lloyds.csv', lloydsGroup, { account: '' }).ok).toBe(true);
  });

  test.each([
    ['lloyds-two-accounts.csv', 'bank.severalAccounts'],
    ['lloyds-no-rows.csv', 'bank.noRows'],
    ['nationwide.csv', 'bank.otherLayout'],
    ['generic-no-heading.csv', 'bank.otherLayout'],
    ['midata.csv', 'bank.midata'],
    ['midata-semicolons.csv', 'bank.midata'],
  ])('%s is %s', (name, code) => {
    expect(problemOf(readFixture(name, lloydsGroup)).code).toBe(code);
  });
});
