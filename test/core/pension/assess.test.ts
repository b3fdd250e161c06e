import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { type AssessmentFacts, assess, birthday, pensionCategories } from '#core/pension/assess';
import { ageOn } from '#core/payroll/state-pension-age';
import { pensionThresholds } from '#core/payroll/years/pensions';
import { addDays, day } from '#core/time/day';

const thresholds = pensionThresholds('2026-27', 'four-weekly');
if (thresholds === undefined) throw new RangeError('2026-27 is known');
const known = thresholds;

const period = { from: day('2026-06-01'), to: day('2026-06-28') };
const adult: AssessmentFacts = {
  name: 'Alex Adult',
  born: day('1990-01-01'),
  period,
  startsOn: day('2025-01-01'),
  frequency: 'four-weekly',
  earnings: pence(76_801),
};

function assessed(more: Partial<AssessmentFacts>) {
  const { category, since, age } = assess({ ...adult, ...more }, known);
  return { category, since, age };
}

describe('a PA in a pay period', () => {
  it('is eligible above the trigger and not on it, non-eligible above the lower threshold and not on it', () => {
    const by = [76_801, 76_800, 48_001, 48_000, 0].map((earnings) => assessed({ earnings: pence(earnings) }).category);
    expect(by).toEqual(['eligible', 'non_eligible', 'non_eligible', 'entitled', 'entitled']);
  });

  it('is eligible from the 22nd birthday within the period, not from its first day', () => {
    expect(assessed({ born: day('2004-06-15') })).toEqual({ category: 'eligible', since: '2026-06-15', age: 22 });
    expect(assessed({ born: day('2004-06-28') }).category).toBe('eligible');
    expect(assessed({ born: day('2004-06-29') }).category).toBe('non_eligible');
  });

  it('is eligible until State Pension age: reached on the first day is too late, reached on the second is not', () => {
    const pensionDays = [day('1959-06-01'), day('1959-06-02')].map(
      (born) => assessed({ born, period: { from: day('2025-06-01'), to: day('2025-06-28') }, startsOn: day('2024-01-01') }).category,
    );
    expect(pensionDays).toEqual(['non_eligible', 'eligible']);
  });

  it('is no worker for pensions before 16 or from 75, and is one on the birthday at 16 and the day before 75', () => {
    expect(assessed({ born: day('2010-06-28') }).category).toBe('non_eligible');
    expect(assessed({ born: day('2010-06-29') })).toMatchObject({ category: 'none' });
    expect(assessed({ born: day('1951-06-01') }).category).toBe('none');
    expect(assessed({ born: day('1951-06-02') }).category).toBe('non_eligible');
  });

  it('is assessed from the first day of a job that began within the period', () => {
    expect(assessed({ startsOn: day('2026-06-10') }).since).toBe('2026-06-10');
  });

  it('says what it rests on, in the frequency’s own words', () => {
    expect(assess(adult, known).words).toBe(
      'Alex Adult earns £768.01, more than the £768.00 in four weeks from which someone between 22 and State Pension age is enrolled.',
    );
    expect(assess({ ...adult, born: day('1955-01-01') }, known).words).toContain('past State Pension age since 1 January 2021');
  });

  it('someone born on 29 February turns 22 on 1 March of a common year, as the age has it', () => {
    expect(birthday(day('2004-02-29'), 22)).toBe('2026-03-01');
    expect(birthday(day('2004-02-29'), 24)).toBe('2028-02-29');
  });

  it('has exactly one category, from a day of the period, whatever the birth, the days and the pay', () => {
    const days = fc.integer({ min: 0, max: 36_000 }).map((count) => addDays(day('1930-01-01'), count));
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 500_000 }), fc.integer({ min: -400, max: 27 }), (born, earnings, started) => {
        const startsOn = addDays(period.from, started);
        const found = assess({ ...adult, born, earnings: pence(earnings), startsOn }, known);
        expect(pensionCategories.filter((one) => one === found.category)).toHaveLength(1);
        expect(found.since >= period.from && found.since <= period.to).toBe(true);
        expect(found.age).toBe(ageOn(born, found.since));
        if (found.category === 'eligible') expect(found.age).toBeGreaterThanOrEqual(22);
        if (found.category === 'none') expect(found.age < 16 || found.age >= 75).toBe(true);
      }),
    );
  });

  it('never falls in category when more is earned', () => {
    const rank = { entitled: 0, non_eligible: 1, eligible: 2, none: -1 };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 0, max: 200_000 }), (some, more) => {
        const [less, greater] = [some, some + more].map((earnings) => rank[assessed({ earnings: pence(earnings) }).category]);
        expect(greater ?? 0).toBeGreaterThanOrEqual(less ?? 0);
      }),
    );
  });
});
