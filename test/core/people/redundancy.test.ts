import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownLaw } from '#core/payroll/law';
import { pence } from '#core/money/pence';
import { capOn, halfWeeks, redundancyPay, weeksInWords } from '#core/people/redundancy';
import { day } from '#core/time/day';

// Worked examples: GOV.UK's own unit tests of its calculator (alphagov/smart-answers at 6fb9aab), and the table made from it.

describe('weeks of redundancy pay', () => {
  it('gives what GOV.UK’s calculator gives, so that no year is counted at the wrong age', () => {
    // Age, complete years, a week's pay, the cap of that year, and the pay, in pounds.
    const examples = [
      [45, 12, 350, 350, 4_900],
      [42, 22, 500, 430, 8_815],
      [48, 14, 381, 430, 6_667.5],
    ] as const;
    for (const [age, years, week, cap, pay] of examples) expect((halfWeeks(age, years) * Math.min(week, cap)) / 2).toBe(pay);
  });

  it('agrees with the table row by row where ages meet: under 22, from 22, from 41, and twenty years at most', () => {
    const rows = [
      [18, 2, '1'],
      [18, 3, '1½'],
      [22, 7, '3½'],
      [23, 2, '1½'],
      [24, 9, '5½'],
      [41, 20, '19½'],
      [42, 2, '2½'],
      [42, 20, '20½'],
      [43, 2, '3'],
      [47, 6, '9'],
      [50, 20, '24½'],
      [60, 20, '29½'],
      [61, 20, '30'],
      [70, 35, '30'],
    ] as const;
    expect(rows.map(([age, years]) => weeksInWords(halfWeeks(age, years)))).toEqual(rows.map(([, , weeks]) => weeks));
  });

  it('is nothing before two complete years, and never less for a year more of age or of work', () => {
    fc.assert(
      fc.property(fc.integer({ min: 18, max: 74 }), fc.integer({ min: 0, max: 40 }), (age, years) => {
        expect(halfWeeks(age, 1)).toBe(0);
        expect(halfWeeks(age + 1, years)).toBeGreaterThanOrEqual(halfWeeks(age, years));
        expect(halfWeeks(age, years + 1)).toBeGreaterThanOrEqual(halfWeeks(age, years));
        expect(halfWeeks(age, years)).toBeLessThanOrEqual(60);
      }),
    );
  });
});

describe('the cap on a week’s pay', () => {
  it('is the year’s, from 6 April, and Northern Ireland’s own', () => {
    expect(capOn(day('2026-04-05'), 'england', ownLaw.redundancy)).toMatchObject({ cap: pence(71_900), isOld: false });
    expect(capOn(day('2026-04-06'), 'scotland', ownLaw.redundancy)).toMatchObject({ cap: pence(75_100), isOld: false });
    expect(capOn(day('2026-04-06'), 'northern_ireland', ownLaw.redundancy)).toMatchObject({ cap: pence(78_300), isOld: false });
    expect(capOn(day('2023-04-05'), 'wales', ownLaw.redundancy)).toBeUndefined();
  });

  it('says that a newer year’s is not known here, rather than passing last year’s off as this one’s', () => {
    expect(capOn(day('2027-04-06'), 'england', ownLaw.redundancy)).toMatchObject({ cap: pence(75_100), isOld: true });
    const facts = { born: day('1980-01-01'), startsOn: day('2020-01-01'), endsOn: day('2027-05-01'), nation: 'england' } as const;
    const found = redundancyPay({ ...facts, weekPay: pence(90_000) }, ownLaw.redundancy);
    expect(found?.working[1]?.words).toContain('A newer year’s cap was not known');
  });
});

describe('redundancy pay', () => {
  const facts = { born: day('1980-06-15'), startsOn: day('2016-10-06'), nation: 'england' } as const;

  it('counts complete years to the last day and the age on it, with the week’s pay capped', () => {
    // Ten years on 5 October 2026, aged 46: five of them at one and a half weeks, five at one: 12½ weeks. 12½ × £751.
    const found = redundancyPay({ ...facts, endsOn: day('2026-10-05'), weekPay: pence(80_000) }, ownLaw.redundancy);
    expect(found).toMatchObject({ years: 10, age: 46, halfWeeks: 25, cap: 75_100, pay: 938_750 });
    expect(redundancyPay({ ...facts, endsOn: day('2026-10-04'), weekPay: pence(80_000) }, ownLaw.redundancy)?.years).toBe(9);
  });

  it('rounds half a penny up: it is the least that is owed', () => {
    const young = { born: day('2005-01-01'), startsOn: day('2023-10-06'), nation: 'england' } as const;
    expect(redundancyPay({ ...young, endsOn: day('2026-10-05'), weekPay: pence(10_001) }, ownLaw.redundancy)).toMatchObject({
      halfWeeks: 3,
      pay: 15_002,
    });
  });

  it('reaches the most the law gives: £22,530 in Great Britain and £23,490 in Northern Ireland in 2026-27', () => {
    const old = { born: day('1960-01-01'), startsOn: day('2000-01-01'), endsOn: day('2026-11-30'), weekPay: pence(200_000) } as const;
    expect(redundancyPay({ ...old, nation: 'england' }, ownLaw.redundancy)?.pay).toBe(2_253_000);
    expect(redundancyPay({ ...old, nation: 'northern_ireland' }, ownLaw.redundancy)?.pay).toBe(2_349_000);
  });
});
