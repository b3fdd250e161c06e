import { describe, expect, it, test } from 'vitest';
import { readModulusTable } from '#core/bank/modulus/readModulusTable';
import { problemOf, valueOf } from '#test/support/bank/bankFixture';
import { inventedSubstitutions as substitutions, weightRow } from '#test/support/bank/modulusTable';

const good = weightRow('990000', 'MOD11', '8 7 6 5 4 3 2 -1');
const next = weightRow('990001', 'DBLAL', '2 1 2 1 2 1 2 128', '14');

describe('the published layout', () => {
  it('is read whatever parts its lines and columns, with weights below nothing and of three digits', () => {
    for (const weights of [`${good}\r\n${next}\r\n`, `${good}\n${next}`, `\uFEFF${good}\r\n\r\n${next}   \r\n\u001A`]) {
      const { ranges, substitutes } = valueOf(readModulusTable({ weights, substitutions }));
      expect(ranges).toEqual([
        { from: '990000', to: '990000', rows: [{ algorithm: 'MOD11', weights: [0, 0, 0, 0, 0, 0, 8, 7, 6, 5, 4, 3, 2, -1] }] },
        {
          from: '990001',
          to: '990001',
          rows: [{ algorithm: 'DBLAL', weights: [0, 0, 0, 0, 0, 0, 2, 1, 2, 1, 2, 1, 2, 128], exception: 14 }],
        },
      ]);
      expect([...substitutes]).toEqual([['990500', '990501']]);
    }
  });

  test.each<readonly [string, string, string]>([
    ['a row cut off', good.slice(0, 60), 'and should have 14'],
    ['a column too many', `${next} 3`, 'and should have 14'],
    ['a weight that is none', good.replace('-1', '1x'), '“1x” is not a weight'],
    ['an unknown sum', good.replace('MOD11', 'MOD97'), '“MOD97” is not MOD10, MOD11 or DBLAL'],
    ['an exception nobody knows', next.replace(/14$/u, '15'), '“15” is not an exception'],
    ['a range that ends before it starts', good.replace('990000 990000', '990009 990000'), 'comes before its first'],
    ['a sort code of five digits', good.replace('990000', '99000'), 'does not begin with two sort codes'],
    ['a range that runs into another', good.replace('990000 990000', '990000 990005'), 'its sort codes run into those of row 1'],
  ])('%s refuses the whole file and says which row', (_, row, why) => {
    const refused = problemOf(readModulusTable({ weights: `${next}\n${row}\n`, substitutions }));
    expect(refused).toMatchObject({ code: 'bankCheck.brokenRow', field: 'weights', details: { row: '2' } });
    expect(refused.sentence).toContain(why);
  });

  it('has at most two rows for the same sort codes', () => {
    const refused = problemOf(readModulusTable({ weights: `${good}\n${good}\n${good}`, substitutions }));
    expect(refused.sentence).toContain('Row 3 of VALACDOS cannot be read: it is the third for 990000 to 990000.');
  });

  test.each(['', '%PDF-1.7', substitutions, 'Date,Words,Out\n'])('another file in its place is told as such: %j', (weights) => {
    expect(problemOf(readModulusTable({ weights, substitutions }))).toMatchObject({ code: 'bankCheck.otherLayout', field: 'weights' });
  });

  it('has substitutions of two sort codes each, each sort code once', () => {
    const read = (text: string): unknown => problemOf(readModulusTable({ weights: good, substitutions: text }));
    expect(read(good)).toMatchObject({ code: 'bankCheck.otherLayout', field: 'substitutions' });
    expect(read('990500 990501\n990502')).toMatchObject({ code: 'bankCheck.brokenRow', details: { file: 'SCSUBTAB', row: '2' } });
    expect(read('990500 990501\n990500 990502')).toMatchObject({ code: 'bankCheck.brokenRow', details: { row: '2' } });
  });
});
