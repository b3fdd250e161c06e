import { describe, expect, it } from 'vitest';
import { mappingShape } from '#core/contract/shapes/bank';
import { mappingOf, mapProblems } from '#renderer/bank/bringIn/mapping';

const answers = {
  name: 'Harbour Bank',
  header: 'yes',
  date: '0',
  order: 'day_first',
  amounts: 'two',
  amount: '',
  out: '2',
  in: '3',
  words: ['1'],
  balance: '4',
} as const;

describe('the columns as a person shows them', () => {
  it('become a layout that the contract takes', () => {
    const mapping = mappingOf(answers, ['Date', 'Details', 'Out', 'In', 'Balance']);
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
    expect(mappingOf({ ...answers, header: 'no' }, ['03/07/2026'])).not.toHaveProperty('header');
  });

  it('ask for the columns that the kind of amount needs', () => {
    expect(mapProblems({ amounts: 'two', amount: '2', out: '', in: '3' }).map(({ field }) => field)).toEqual(['out']);
    expect(mapProblems({ amounts: 'negative', amount: '', out: '2', in: '3' }).map(({ field }) => field)).toEqual(['amount']);
  });
});
