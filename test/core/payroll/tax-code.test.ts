import { describe, expect, test } from 'vitest';
import { readTaxCode } from '#core/payroll/tax-code';
import { year2026 } from '#core/payroll/years/2026-27';
import { problemOf, valueOf } from './support.ts';

const { incomeTax } = year2026;

function treated(code: string): unknown {
  const { written, region, treatment, isMarkedNonCumulative } = valueOf(readTaxCode(code, incomeTax));
  const detail = 'number' in treatment ? [treatment.number] : 'band' in treatment ? [treatment.band] : [];
  return [written, region, isMarkedNonCumulative ? 'alone' : 'year', treatment.kind, ...detail];
}

function because(code: string): string {
  const { code: problem, sentence } = problemOf(readTaxCode(code, incomeTax));
  expect(problem).toBe('pay.taxCodeImpossible');
  expect(sentence).toContain(`“${code}”`);
  return /cannot exist: (.*)\. Copy/.exec(sentence)?.[1] ?? '';
}

describe('tax codes', () => {
  test.each([
    ['1257L', ['1257L', 'rUK', 'year', 'free pay', 1257]],
    ['S1383M', ['S1383M', 'Scotland', 'year', 'free pay', 1383]],
    ['C1131N', ['C1131N', 'Wales', 'year', 'free pay', 1131]],
    ['999999T', ['999999T', 'rUK', 'year', 'free pay', 999_999]],
    ['1L', ['1L', 'rUK', 'year', 'free pay', 1]],
    ['0T', ['0T', 'rUK', 'year', 'free pay', 0]],
    ['S0T', ['S0T', 'Scotland', 'year', 'free pay', 0]],
    ['K1', ['K1', 'rUK', 'year', 'additional pay', 1]],
    ['CK9999', ['CK9999', 'Wales', 'year', 'additional pay', 9999]],
    ['BR', ['BR', 'rUK', 'year', 'one rate', 1]],
    ['SBR', ['SBR', 'Scotland', 'year', 'one rate', 1]],
    ['D0', ['D0', 'rUK', 'year', 'one rate', 2]],
    ['CD1', ['CD1', 'Wales', 'year', 'one rate', 3]],
    ['SD3', ['SD3', 'Scotland', 'year', 'one rate', 5]],
    ['NT', ['NT', 'rUK', 'year', 'no tax']],
    ['SNT', ['SNT', 'Scotland', 'year', 'no tax']],
  ])('%s is read with its region and treatment', (code, want) => {
    expect(treated(code)).toStrictEqual(want);
  });

  test.each(['1257L W1', '1257L M1', '1257L X', '1257LX', '1257LW1', '1257L W1/M1', '  1257l m1  '])(
    '“%s” is marked as non-cumulative',
    (code) => {
      expect(treated(code)).toStrictEqual(['1257L', 'rUK', 'alone', 'free pay', 1257]);
    },
  );

  test('the mark goes with every other kind of code', () => {
    expect(treated('SK100M1')).toStrictEqual(['SK100', 'Scotland', 'alone', 'additional pay', 100]);
    expect(treated('BR X')).toStrictEqual(['BR', 'rUK', 'alone', 'one rate', 1]);
    expect(treated('NT W1')).toStrictEqual(['NT', 'rUK', 'alone', 'no tax']);
  });

  test.each([
    ['K0', 'K codes start at K1'],
    ['SK007', 'K codes start at K1'],
    ['K10000', 'K codes end at K9999'],
    ['CK10000', 'K codes end at K9999'],
    ['0L', 'the only code that starts with a nought is 0T'],
    ['S01257L', 'the only code that starts with a nought is 0T'],
    ['1257', 'its last letter is missing, as in 1257L'],
    ['C1257', 'its last letter is missing, as in 1257L'],
    ['1257 M1', 'its last letter is missing, as in 1257L'],
    ['1000000L', 'its number has more than six digits'],
    ['S1000000L', 'its number has more than six digits'],
    ['1257P', 'a number is followed by L, M, N or T'],
    ['C1257Y', 'a number is followed by L, M, N or T'],
    ['SNT1', 'nothing follows NT or BR but the mark W1, M1 or X'],
    ['BR1', 'nothing follows NT or BR but the mark W1, M1 or X'],
    ['CBRL', 'nothing follows NT or BR but the mark W1, M1 or X'],
    ['D2', 'no tax rate in England and Northern Ireland goes with that D code this year'],
    ['CD2', 'no tax rate in Wales goes with that D code this year'],
    ['SD4', 'no tax rate in Scotland goes with that D code this year'],
    ['D9', 'no tax rate in England and Northern Ireland goes with that D code this year'],
    ['', 'no tax code is written like that'],
    ['S', 'no tax code is written like that'],
    ['X', 'no tax code is written like that'],
    ['W1257L', 'no tax code is written like that'],
    ['L1257', 'no tax code is written like that'],
    ['K', 'no tax code is written like that'],
    ['D', 'no tax code is written like that'],
    ['D10', 'no tax code is written like that'],
    ['SC1257L', 'no tax code is written like that'],
    ['1257LL', 'no tax code is written like that'],
    ['12 57L', 'no tax code is written like that'],
    ['XK0', 'no tax code is written like that'],
    ['X1257', 'no tax code is written like that'],
    ['XNT1', 'no tax code is written like that'],
    ['X01L', 'no tax code is written like that'],
    ['1257L-1', 'no tax code is written like that'],
    ['0LL', 'no tax code is written like that'],
    ['1000000LL', 'no tax code is written like that'],
    ['XK10000', 'no tax code is written like that'],
    ['K10000L', 'no tax code is written like that'],
    ['X1000000L', 'no tax code is written like that'],
    ['X12L', 'no tax code is written like that'],
  ])('“%s” is refused by name', (code, want) => {
    expect(because(code)).toBe(want);
  });

  test('a very long code is quoted no further than a person would read', () => {
    const { sentence } = problemOf(readTaxCode('9'.repeat(500), incomeTax));
    expect(sentence).toContain(`“${'9'.repeat(40)}”`);
    const long = problemOf(readTaxCode(`D9${' '.repeat(500)}`, incomeTax));
    expect(long.sentence.length).toBeLessThan(200);
  });
});
