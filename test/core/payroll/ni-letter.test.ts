import { describe, expect, test } from 'vitest';
import { day } from '#core/time/day';
import { type NiCircumstances, niLetterFor } from '#core/payroll/ni-letter';
import { ageOn, statePensionDay } from '#core/payroll/state-pension-age';
import { problemOf, valueOf } from './support.ts';

const plain: NiCircumstances = { born: day('1990-05-17'), payday: day('2026-11-27'), certificates: [], isApprentice: false };

function letter(change: Partial<NiCircumstances>): string {
  return valueOf(niLetterFor({ ...plain, ...change })).letter;
}

function because(change: Partial<NiCircumstances>): string {
  return valueOf(niLetterFor({ ...plain, ...change })).because;
}

const veteranYear = { from: day('2026-03-02'), to: day('2027-03-01') };

describe('which letter a PA should have', () => {
  test.each([
    ['A', {}, 'Nothing about their age or certificates sets them apart.'],
    ['X', { certificates: ['not liable in the UK'] }, 'They are insured in another country and hold the certificate for it.'],
    ['X', { born: day('2010-11-28') }, 'They are under 16 on 27 November 2026.'],
    ['M', { born: day('2010-11-27') }, 'They are under 21 on 27 November 2026.'],
    ['M', { born: day('2005-11-28') }, 'They are under 21 on 27 November 2026.'],
    ['A', { born: day('2005-11-27') }, 'Nothing about their age or certificates sets them apart.'],
    ['H', { born: day('2001-11-28'), isApprentice: true }, 'They are an apprentice and under 25 on 27 November 2026.'],
    ['A', { born: day('2001-11-27'), isApprentice: true }, 'Nothing about their age or certificates sets them apart.'],
    ['H', { born: day('2007-01-01'), isApprentice: true }, 'They are an apprentice and under 25 on 27 November 2026.'],
    ['C', { born: day('1960-07-20') }, 'They reached State Pension age by 20 November 2026.'],
    ['A', { born: day('1960-07-28') }, 'Nothing about their age or certificates sets them apart.'],
    ['C', { born: day('1960-07-27') }, 'They reached State Pension age by 27 November 2026.'],
    ['C', { born: day('1950-01-01'), certificates: ['reduced rate'] }, 'They reached State Pension age by 6 October 2020.'],
    ['B', { born: day('1961-04-05'), certificates: ['reduced rate'] }, 'They hold a certificate for the married woman’s reduced rate.'],
    ['J', { certificates: ['deferment'] }, 'They hold a deferment certificate, because another job pays enough.'],
    ['J', { born: day('2005-11-27'), certificates: ['deferment'] }, 'They hold a deferment certificate, because another job pays enough.'],
    [
      'Z',
      { born: day('2005-11-28'), certificates: ['deferment'] },
      'They hold a deferment certificate and are under 21 on 27 November 2026.',
    ],
    ['V', { veteranYear }, 'They left the forces and are in their first year of civilian work, to 1 March 2027.'],
    ['A', { veteranYear, payday: day('2027-03-02') }, 'Nothing about their age or certificates sets them apart.'],
    ['M', { veteranYear, born: day('2007-01-01') }, 'They are under 21 on 27 November 2026.'],
    ['F', { site: 'freeport' }, 'They work in a special tax site, and nothing else sets them apart.'],
    ['N', { site: 'investment zone' }, 'They work in a special tax site, and nothing else sets them apart.'],
    [
      'I',
      { site: 'freeport', born: day('1961-01-05'), certificates: ['reduced rate'] },
      'They hold a certificate for the married woman’s reduced rate.',
    ],
    [
      'E',
      { site: 'investment zone', born: day('1961-01-05'), certificates: ['reduced rate'] },
      'They hold a certificate for the married woman’s reduced rate.',
    ],
    ['L', { site: 'freeport', certificates: ['deferment'] }, 'They hold a deferment certificate, because another job pays enough.'],
    ['D', { site: 'investment zone', certificates: ['deferment'] }, 'They hold a deferment certificate, because another job pays enough.'],
    ['S', { site: 'freeport', born: day('1950-01-01') }, 'They reached State Pension age by 6 October 2020.'],
    ['K', { site: 'investment zone', born: day('1950-01-01') }, 'They reached State Pension age by 6 October 2020.'],
    ['M', { site: 'freeport', born: day('2007-01-01') }, 'They are under 21 on 27 November 2026.'],
  ] as const)('%s for %o', (want, change, reason) => {
    expect([letter(change), because(change)]).toStrictEqual([want, reason]);
  });

  test('a certificate of another country comes before everything', () => {
    expect(letter({ born: day('1950-01-01'), certificates: ['deferment', 'not liable in the UK'] })).toBe('X');
  });

  test('a reduced rate certificate cannot belong to someone born after 5 April 1961', () => {
    const { code, sentence } = problemOf(niLetterFor({ ...plain, born: day('1961-04-06'), certificates: ['reduced rate'] }));
    expect(code).toBe('pay.reducedRateImpossible');
    expect(sentence).toContain('6 April 1961');
  });

  test('every choice names its source and the day it was checked', () => {
    const ordinary = valueOf(niLetterFor(plain));
    expect(ordinary.source.title).toContain('NIM01540');
    const pensioner = valueOf(niLetterFor({ ...plain, born: day('1950-01-01') }));
    expect(pensioner.source.title).toContain('Pensions Act 2014');
    const reduced = valueOf(niLetterFor({ ...plain, born: day('1961-01-05'), certificates: ['reduced rate'] }));
    expect(reduced.source.title).toContain('7955');
    expect([ordinary, pensioner, reduced].map(({ source }) => [source.checked, source.where.slice(0, 8)])).toStrictEqual(
      Array.from({ length: 3 }, () => ['2026-11-22', 'https://']),
    );
  });
});

describe('State Pension age', () => {
  test.each([
    ['1950-01-01', '2020-10-06'],
    ['1954-10-05', '2020-10-06'],
    ['1954-10-06', '2020-10-06'],
    ['1960-04-05', '2026-04-05'],
    ['1960-04-06', '2026-05-06'],
    ['1960-05-05', '2026-06-05'],
    ['1960-05-06', '2026-07-06'],
    ['1960-06-06', '2026-09-06'],
    ['1960-07-06', '2026-11-06'],
    ['1960-07-31', '2026-11-30'],
    ['1960-08-06', '2027-01-06'],
    ['1960-09-06', '2027-03-06'],
    ['1960-10-06', '2027-05-06'],
    ['1960-11-06', '2027-07-06'],
    ['1960-12-06', '2027-09-06'],
    ['1960-12-31', '2027-09-30'],
    ['1961-01-06', '2027-11-06'],
    ['1961-01-31', '2027-11-30'],
    ['1961-02-06', '2028-01-06'],
    ['1961-03-05', '2028-02-05'],
    ['1961-03-06', '2028-03-06'],
    ['1977-04-05', '2044-04-05'],
    ['1977-04-06', undefined],
  ])('born on %s: %s', (born, want) => {
    expect(statePensionDay(day(born))).toBe(want);
  });

  test('age turns on the birthday, and on 1 March for someone born on 29 February', () => {
    expect([ageOn(day('2005-11-28'), day('2026-11-27')), ageOn(day('2005-11-28'), day('2026-11-28'))]).toStrictEqual([20, 21]);
    expect([ageOn(day('2004-02-29'), day('2025-02-28')), ageOn(day('2004-02-29'), day('2025-03-01'))]).toStrictEqual([20, 21]);
    expect(ageOn(day('2004-02-29'), day('2024-02-29'))).toBe(20);
  });
});
