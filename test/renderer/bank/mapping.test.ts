import { describe, expect, it } from 'vitest';
import { checkMapping } from '#core/bank/checkMapping';
import { readBankFile } from '#core/bank/readBankFile';
import { type Rows } from '#core/bank/types';
import { mappingShape } from '#core/contract/shapes/bank';
import { columnOptions, foundIn, titleOptions } from '#renderer/bank/bringIn/columnOptions';
import { type MapValues, mapForm, mappingOf, mapProblems } from '#renderer/bank/bringIn/mapping';
import { mapped, valueOf } from '#test/support/bank/bankFixture';

/** As the form stands before anybody types, with what is common to the files below. */
const answers: MapValues = {
  ...mapForm.draft('test', {}).read().raws,
  name: 'Harbour Bank',
  header: 'yes',
  date: '0',
  order: 'day_first',
  amounts: 'two',
  more: 'no',
  words: ['1'],
};
const two: MapValues = { ...answers, out: '2', in: '3', balance: '4' };

/** What the file says once its columns are mapped so: through the contract, as the book keeps a layout. */
function read(values: MapValues, rows: Rows): readonly (readonly [string, number])[] {
  expect(mapProblems(values)).toEqual([]);
  const mapping = valueOf(checkMapping(mappingShape.parse(mappingOf(values, rows))));
  return valueOf(readBankFile(rows, mapped(mapping))).lines.map(({ day, amount }) => [day, amount]);
}

describe('the columns as a person shows them', () => {
  it('become a layout that the contract takes', () => {
    const mapping = mappingOf(two, [['Date', 'Details', 'Out', 'In', 'Balance']]);
    expect(mapping).toEqual({
      header: ['Date', 'Details', 'Out', 'In', 'Balance'],
      dateColumn: 0,
      dateOrder: 'day_first',
      amount: { outColumn: 2, inColumn: 3 },
      wordsColumns: [1],
      balanceColumn: 4,
    });
    expect(mappingShape.safeParse(mapping).success).toBe(true);
  });

  it('keep no header where the first row is a payment, or nothing would ever fit again', () => {
    expect(mappingOf({ ...two, header: 'no' }, [['03/07/2026']])).not.toHaveProperty('header');
  });

  it('ask for the columns and words that the kind of amount needs', () => {
    const fields = (values: Partial<MapValues>): readonly (string | undefined)[] =>
      mapProblems({ ...answers, ...values }).map(({ field }) => field);
    expect(fields({ amount: '2', in: '3' })).toEqual(['out']);
    expect(fields({ amounts: 'negative', out: '2', in: '3' })).toEqual(['amount']);
    expect(fields({ amounts: 'flag', amount: '2', outWords: ' , ' })).toEqual(['flag', 'outWords']);
    expect(fields({ ...two, header: 'later' })).toEqual(['headerRow']);
    expect(fields({ ...two, more: 'yes', state: '4', pocket: '5' })).toEqual(['posted', 'pocketIs']);
    expect(fields({ ...two, more: 'no', state: '4' })).toEqual([]);
  });
});

describe('a file mapped by hand is read right where', () => {
  it('a letter beside the amount says which way, in a last column without a title', () => {
    const rows = [
      ['Date', 'Details', 'Amount', ''],
      ['05/11/2026', 'Example Council', '1,480.00', 'C'],
      ['06/11/2026', 'Example Gym', '38.50', 'd'],
    ];
    expect(read({ ...answers, amounts: 'flag', amount: '2', flag: '3' }, rows)).toEqual([
      ['2026-11-05', 148_000],
      ['2026-11-06', -3_850],
    ]);
    expect(foundIn(rows, '3', answers)).toBe('C, d');
  });

  it('plus and minus stand in a column of their own', () => {
    const rows = [
      ['Date', 'Details', '+/-', 'Amount'],
      ['05/11/2026', 'Example Council', '+', '10.00'],
      ['06/11/2026', 'Example Gym', '-', '4.00'],
    ];
    expect(read({ ...answers, amounts: 'flag', amount: '3', flag: '2' }, rows).map(([, amount]) => amount)).toEqual([1_000, -400]);
  });

  it('the titles stand below labels, and money out has a minus in its own column', () => {
    const rows = [
      ['Account:', '12345678'],
      [''],
      ['Date', 'Details', 'Money out', 'Money in'],
      ['05/11/2026', 'Example Council', '', '10.00'],
      ['06/11/2026', 'Example Gym', '-4.00', ''],
    ];
    const values: MapValues = { ...answers, header: 'later', headerRow: '2', out: '2', in: '3', minus: ['yes'] };
    expect(read({ ...values, more: 'yes', accountLabel: 'Account:' }, rows).map(([, amount]) => amount)).toEqual([1_000, -400]);
    expect(titleOptions(rows).map(({ id }) => id)).toEqual(['0', '2', '3', '4']);
    expect(columnOptions({ rows, columns: 4 }, values)[1]?.name).toContain('Example Council');
  });

  it('a fee is taken besides, one payment is pending, and another is of a pocket', () => {
    const rows = [
      ['Pocket', 'Date', 'Details', 'Amount', 'Fee', 'State'],
      ['Main', '05/11/2026', 'Example Gym', '-4.00', '0.20', 'DONE'],
      ['Main', '06/11/2026', 'Example Gym', '-5.00', '0', 'WAITING'],
      ['Savings', '06/11/2026', 'Moved', '5.00', '0', 'DONE'],
    ];
    const values: MapValues = { ...answers, amounts: 'negative', amount: '3', date: '1', words: ['2'], more: 'yes', fee: '4' };
    const state = { state: '5', posted: 'done', notPosted: 'waiting', pocket: '0', pocketIs: 'main' };
    expect(read({ ...values, ...state }, rows)).toEqual([['2026-11-05', -420]]);
  });
});
