import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { usualPayOf } from '#core/pay/usualPay';
import { type PensionTerms, contributionsOf, pensionBases } from '#core/pension/contributions';
import { type JobsInScheme, payForContributions } from '#core/pension/familyLeave';
import { pensionThresholds } from '#core/payroll/years/pensions';

const weekly = pensionThresholds('2026-27', 'weekly');
if (weekly === undefined) throw new RangeError('2026-27 is known');
const thresholds = weekly;

const banded: PensionTerms = { method: 'net_pay', basis: 'qualifying', employeeHundredths: 500, employerHundredths: 300 };
const usualOf = (sum: number) => ({ pay: pence(sum), words: 'Worked as usual.' });
const job = (gross: number, usual?: number) => ({ gross: pence(gross), ...(usual === undefined ? {} : { usual: pence(usual) }) });

describe('contributions through paid family leave', () => {
  it('of two jobs in one scheme share the band of what both are usually paid, so that the whole of it is paid on', () => {
    // Jobs of £200.00 and £300.00 a week; the second on leave with £194.32. Both usually: £500.00 − £120.00 = £380.00, 3% is £11.40.
    const jobs = (place: number): JobsInScheme => ({ each: [job(20_000), job(19_432, 30_000)], place });
    const first = contributionsOf(banded, payForContributions({ gross: pence(20_000) }, jobs(0)), thresholds);
    const second = contributionsOf(banded, payForContributions({ gross: pence(19_432), usual: usualOf(30_000) }, jobs(1)), thresholds);
    // £380.00 by £200.00 and £300.00: £152.00 and £228.00.
    expect([first.employersOn, second.employersOn, first.employer, second.employer]).toEqual([15_200, 22_800, 456, 684]);
    expect(first.pensionable + second.pensionable).toBe(20_000 + 19_432 - 12_000);
    expect(first.words).toContain('here that of another of the PA’s jobs.');
  });

  it('say nothing of it where no leave is paid, or where the employer pays nothing', () => {
    expect(payForContributions({ gross: pence(20_000) })).toEqual({ earnings: 20_000, pensionable: 20_000 });
    const pay = payForContributions({ gross: pence(19_432), usual: usualOf(30_000) });
    expect(contributionsOf({ ...banded, employerHundredths: 0 }, pay, thresholds)).toMatchObject({ employer: 0 });
    expect(contributionsOf({ ...banded, employerHundredths: 0 }, pay, thresholds).employersOn).toBeUndefined();
  });

  it('take the same from the PA as without it, and never less from the employer', () => {
    const sums = fc.record({ gross: fc.integer({ min: 0, max: 120_000 }), more: fc.integer({ min: -20_000, max: 60_000 }) });
    const terms = fc.constantFrom(...pensionBases).map((basis): PensionTerms => ({ ...banded, basis }));
    fc.assert(
      fc.property(terms, sums, fc.option(sums), (of, own, other) => {
        const each = [own, ...(other === null ? [] : [other])].map(({ gross, more }) => job(gross, Math.max(0, gross + more)));
        const jobs = other === null ? undefined : { each, place: 0 };
        const usual = usualOf(Math.max(0, own.gross + own.more));
        const paid = contributionsOf(
          of,
          payForContributions({ gross: pence(own.gross) }, jobs && { ...jobs, each: each.map(({ gross }) => ({ gross })) }),
          thresholds,
        );
        const away = contributionsOf(of, payForContributions({ gross: pence(own.gross), usual }, jobs), thresholds);
        expect([away.pensionable, away.employee, away.withRelief]).toEqual([paid.pensionable, paid.employee, paid.withRelief]);
        expect(away.employer).toBeGreaterThanOrEqual(paid.employer);
      }),
    );
  });
});

describe('usual pay', () => {
  const leave = (amount: number, pay: number) => ({
    kind: 'smp' as const,
    amount: pence(amount),
    recovered: pence(0),
    compensation: pence(0),
    usual: usualOf(pay),
  });

  it('puts the leave’s days at what they usually pay, beside what else is paid', () => {
    expect(usualPayOf(pence(29_432), [{ statutory: [leave(19_432, 30_000)] }])).toEqual({ pay: 40_000, words: 'Worked as usual.' });
    expect(usualPayOf(pence(29_432), [{ statutory: [] }, {}])).toBeUndefined();
  });

  it('is never less than what is paid', () => {
    expect(usualPayOf(pence(33_000), [{ statutory: [leave(27_000, 25_714)] }])?.pay).toBe(33_000);
  });
});
