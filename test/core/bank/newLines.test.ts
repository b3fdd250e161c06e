import { describe, expect, test } from 'vitest';
import { newLines } from '#core/bank/newLines';
import { lloydsGroup } from '#core/bank/profiles/lloydsGroup';
import { type FileLine, type KnownLine } from '#core/bank/types';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { readFixture, valueOf } from '#test/support/bank/bankFixture';
import { download, keep } from '#test/support/bank/bankYear';

const year = valueOf(readFixture('lloyds.csv', lloydsGroup)).lines;

function file(lines: readonly FileLine[]) {
  const read = download(lines, 0, lines.length);
  if (read === undefined) throw new Error('no lines');
  return read;
}

function line(on: string, amount: number, balance: number, text = 'MADE UP CAFE'): FileLine {
  return { row: 2, day: day(on), amount: pence(amount), balance: pence(balance), text, raw: text };
}

const kinds = (found: ReturnType<typeof newLines>): readonly string[] => found.explanations.map(({ kind }) => kind);

describe('a second import', () => {
  test('brings the twins of one day in once each, and says that they are two', () => {
    const found = newLines(file(year), []);
    expect(found.fresh).toEqual(year);
    expect(found.explanations.filter(({ kind }) => kind === 'twins').map(({ sentence }) => sentence)).toEqual([
      'Rows 7 and 8 are alike: £3.20 out on 3 Nov 2026 each. The bank lists 2 payments, so all are kept.',
      'Rows 2 and 3 are alike: £4.50 out on 30 Nov 2026 each. The bank lists 2 payments, so all are kept.',
    ]);
  });

  test('of the same file adds nothing and says so', () => {
    const found = newLines(file(year), keep([], year));
    expect(found.fresh).toEqual([]);
    expect(found.already).toHaveLength(8);
    expect(found.explanations[0]?.sentence).toBe('8 lines are in the book already and are not brought in again.');
  });

  test('finds the second twin where the first file ended between the two', () => {
    expect(newLines(file(year.slice(4)), keep([], year.slice(0, 7))).fresh.map(({ row }) => row)).toEqual([2]);
    expect(newLines(file(year.slice(7)), keep([], year.slice(0, 7))).fresh.map(({ row }) => row)).toEqual([2]);
  });

  test('does not take a cut day for twins where balances do not join: it says what it did, and the whole day mends it', () => {
    const whole = [line('2026-11-03', -320, 900), line('2026-11-03', -500, 400, 'GYM'), line('2026-11-03', -320, 80)];
    const book = keep([], whole.slice(0, 1));
    const found = newLines(file(whole.slice(2)), book);
    expect(found.fresh).toEqual([]);
    expect(kinds(found)).toContain('perhapsTwin');
    expect(newLines(file([line('2026-11-02', -1, 1_220), ...whole, line('2026-11-04', -1, 79)]), book).fresh).toHaveLength(4);
  });

  test('keeps lines with other ids of the bank apart, and lines of one id together though reworded', () => {
    const one = { ...line('2026-11-03', -320, 900), externalId: 'tx_1' };
    const other = { ...one, externalId: 'tx_2' };
    expect(newLines(file([other]), keep([], [one])).fresh).toEqual([other]);
    expect(newLines(file([{ ...one, text: 'CAFE, MADE UP' }]), keep([], [one])).fresh).toEqual([]);
  });

  test('knows a line that the bank has reworded, on a day its balances prove whole', () => {
    const before = [line('2026-11-02', -1, 1_220), line('2026-11-03', -320, 900), line('2026-11-04', -1, 899)];
    const after = before.map((one) => ({ ...one, text: one.day === '2026-11-03' ? 'MADE UP CAFE EXAMPLETON' : one.text }));
    const found = newLines(file(after), keep([], before));
    expect(found.fresh).toEqual([]);
    expect(kinds(found)).toContain('reworded');
  });

  test('knows a line whose words were erased, and still brings its twin in', () => {
    const erased = keep([], [line('2026-11-03', -320, 900, '')]);
    const twins = [line('2026-11-03', -320, 900), line('2026-11-03', -320, 580)];
    expect(newLines(file(twins), erased).fresh).toEqual([twins[1]]);
  });

  test('says what the book has and the bank has not', () => {
    const bank = [line('2026-11-02', -1, 1_220), line('2026-11-03', -320, 900), line('2026-11-04', -1, 899)];
    const stray: KnownLine = { id: 'stray', day: day('2026-11-03'), amount: pence(-999), text: 'TYPED BY HAND' };
    const found = newLines(file(bank), [...keep([], bank), stray]);
    expect(found.explanations.find(({ kind }) => kind === 'notInFile')?.sentence).toContain('£9.99 out on 3 Nov 2026');
  });
});

describe('the joint with the book', () => {
  test('holds where the file starts from the book’s balance', () => {
    expect(kinds(newLines(file(year), [], { balanceBefore: pence(0) }))).toContain('joins');
    expect(kinds(newLines(file(year.slice(2)), keep([], year.slice(0, 2)), { balanceBefore: pence(45_095) }))).toContain('joins');
  });

  test('holds for a file of which the days before the account began were cut off', () => {
    const cut = { ...file(year), lines: year.slice(3), span: { from: day('2026-11-12'), to: day('2026-11-30') } };
    expect(kinds(newLines(cut, [], { balanceBefore: pence(44_455) }))).toContain('joins');
  });

  test('shows a gap where it does not', () => {
    const found = newLines(file(year.slice(5)), keep([], year.slice(0, 3)), { balanceBefore: pence(44_455) });
    expect(found.explanations.find(({ kind }) => kind === 'gap')?.sentence).toContain(
      '£321.05 on 27 November 2026, and the book at £444.55',
    );
  });

  test('always says that the last day may not be over', () => {
    expect(newLines(file(year), []).explanations.at(-1)?.sentence).toContain('The file ends on 30 November 2026.');
  });
});
