import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { type PensionTerms, belowLeast, contributionsOf, leastOf, pensionBases, percent } from '#core/pension/contributions';
import { pensionThresholds } from '#core/payroll/years/pensions';

const weekly = pensionThresholds('2026-27', 'weekly');
if (weekly === undefined) throw new RangeError('2026-27 is known');
const thresholds = weekly;

const banded: PensionTerms = { method: 'net_pay', basis: 'qualifying', employeeHundredths: 500, employerHundredths: 300 };
const pay = (earnings: number) => ({ earnings: pence(earnings), pensionable: pence(earnings) });

describe('contributions', () => {
  it('are worked out on the band of qualifying earnings, or on all pensionable pay where a set is certified', () => {
    expect(contributionsOf(banded, pay(20_000), thresholds)).toMatchObject({ pensionable: 8_000, employee: 400, employer: 240 });
    expect(contributionsOf({ ...banded, basis: 'set_3', employeeHundredths: 400 }, pay(20_000), thresholds)).toMatchObject({
      pensionable: 20_000,
      employee: 800,
      employer: 600,
    });
  });

  it('take four fifths with relief at source: the provider claims the rest', () => {
    const relieved = contributionsOf({ ...banded, method: 'relief_at_source' }, pay(20_000), thresholds);
    expect(relieved).toMatchObject({ employee: 320, employer: 240 });
    expect(relieved.words).toBe(
      'On qualifying earnings of £80.00 (pay between £120.00 and £967.00): 5% from the PA, of which four fifths, £3.20, are taken and the provider claims the tax relief; 3% from the employer, £2.40.',
    );
  });

  it('go up to the penny, so that half a penny is never kept from the scheme', () => {
    // 3% and 5% of £0.49 are 1.47p and 2.45p.
    expect(contributionsOf(banded, pay(12_049), thresholds)).toMatchObject({ employee: 3, employer: 2 });
  });

  it('are nothing where pay is below nothing, as after a correction', () => {
    for (const basis of pensionBases)
      expect(contributionsOf({ ...banded, basis }, pay(-500), thresholds)).toMatchObject({ pensionable: 0, employee: 0, employer: 0 });
  });

  it('never fall when more is paid, and both together are never below the least that the law takes of the basis', () => {
    const anyTerms = fc.constantFrom(...pensionBases).chain((basis) =>
      fc.record({
        basis: fc.constant(basis),
        method: fc.constantFrom('net_pay' as const, 'relief_at_source' as const),
        employerHundredths: fc.integer({ min: leastOf[basis].value.employer, max: 1_500 }),
        more: fc.integer({ min: 0, max: 700 }),
      }),
    );
    fc.assert(
      fc.property(
        anyTerms,
        fc.integer({ min: 0, max: 200_000 }),
        fc.integer({ min: 0, max: 5_000 }),
        ({ more, ...part }, earned, extra) => {
          const least = leastOf[part.basis].value;
          const employeeHundredths = Math.max(least.together - part.employerHundredths, 0) + more;
          const terms: PensionTerms = { ...part, employeeHundredths };
          const [less, greater] = [
            contributionsOf(terms, pay(earned), thresholds),
            contributionsOf(terms, pay(earned + extra), thresholds),
          ];
          expect(greater.employee).toBeGreaterThanOrEqual(less.employee);
          expect(greater.employer).toBeGreaterThanOrEqual(less.employer);
          const grossed = terms.method === 'net_pay' ? less.employee : less.employee / 0.8;
          expect((grossed + less.employer) * 10_000).toBeGreaterThanOrEqual(less.pensionable * least.together - 1e-6);
          expect(less.employer * 10_000).toBeGreaterThanOrEqual(less.pensionable * least.employer);
        },
      ),
    );
  });

  it('agreed below the least are named: the employer’s own part first, then both together', () => {
    expect(belowLeast(banded)).toBeUndefined();
    expect(belowLeast({ ...banded, employerHundredths: 299 })).toBe('employer');
    expect(belowLeast({ ...banded, employeeHundredths: 499 })).toBe('together');
    expect(belowLeast({ ...banded, basis: 'set_1' })).toBe('employer');
    expect(belowLeast({ ...banded, basis: 'set_1', employerHundredths: 400 })).toBeUndefined();
    expect(belowLeast({ ...banded, basis: 'set_3', employeeHundredths: 400 })).toBeUndefined();
  });

  it('are told in percent without trailing noughts', () => {
    expect([500, 350, 325, 5, 1_000].map(percent)).toEqual(['5%', '3.5%', '3.25%', '0.05%', '10%']);
  });
});
