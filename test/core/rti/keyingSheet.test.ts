import { describe, expect, it } from 'vitest';
import { nothing, pence } from '#core/money/pence';
import { differences, keyingSheet, summaryKeys } from '#core/rti/keyingSheet';
import { day } from '#core/time/day';
import { fpsOf, reporter, sam } from '#test/support/rti/reports';

describe('what to type into Basic PAYE Tools', () => {
  const [keys] = keyingSheet(fpsOf([sam]));

  it('has a box for each thing, as people read it and as it is copied', () => {
    expect(keys?.details).toContainEqual({ item: '10', name: 'Date of birth', shown: '3 February 1990', copied: '03/02/1990' });
    expect(keys?.payment).toContainEqual({ item: '43', name: 'Payment date', shown: '17 July 2026', copied: '17/07/2026' });
    expect(keys?.payment).toContainEqual({ item: '58', name: 'Pay for tax purposes', shown: '£700.00', copied: '700.00' });
    expect(keys?.payment.map(({ name }) => name)).not.toContain('Late reporting reason');
  });

  it('no two boxes of a person have one name: a screen reader tells copy buttons apart by it', () => {
    const twoForenames = { ...sam, person: { ...sam.person, forenames: ['Sam', 'Lee'] } };
    const [both] = keyingSheet(fpsOf([twoForenames]));
    const names = [...(both?.details ?? []), ...(both?.payment ?? [])].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('a person’s two records are told apart, and each says where the National Insurance of both stands', () => {
    const first = { ...sam, aggregated: true as const, letters: [] };
    const second = { ...sam, aggregated: true as const, employmentId: 'employment-2', payId: '2', pay: { ...sam.pay, taxable: nothing } };
    const [told, beside] = keyingSheet(fpsOf([first, second]));
    expect([told?.name, beside?.name]).toEqual([`Sam Sample, payroll id ${sam.payId}`, 'Sam Sample, payroll id 2']);
    expect(told?.note).toContain('told under the person’s other job, and here there is none');
    expect(beside?.note).toContain('This payday pays nothing for this job: it is here for the National Insurance alone.');
    expect(keys?.note).toBeUndefined();
  });

  it('flags any difference to the penny, and nothing that agrees or was not typed', () => {
    const fps = fpsOf([sam]);
    const one = { employmentId: sam.employmentId };
    expect(differences(fps, [{ ...one, item: 'tax', amount: pence(9_160) }])).toEqual([]);
    expect(differences(fps, [{ ...one, item: 'employeeNi', amount: pence(3_663) }])).toEqual([
      { name: 'Sam Sample', what: 'Employee’s National Insurance', by: -1 },
    ]);
    expect(differences(fps, [])).toEqual([]);
  });
});

describe('what to type for the employer', () => {
  it('says a month without pay, and nothing that is not so', () => {
    const eps = {
      format: 'pa-ledger-eps-1' as const,
      taxYear: '2026-27',
      taxMonth: 5,
      reporter,
      noPayment: { from: day('2026-08-06'), to: day('2026-09-05') },
      recovered: [{ kind: 'smp' as const, recovered: pence(100), compensation: nothing }],
    };
    expect(summaryKeys(eps).map(({ name, shown }) => `${name}: ${shown}`)).toEqual([
      'Tax month: 5',
      'Nobody was paid from: 6 August 2026',
      'Nobody was paid to: 5 September 2026',
      'Statutory maternity pay got back, this tax year: £1.00',
    ]);
    const fallen = { ...eps, recovered: [{ kind: 'smp' as const, recovered: nothing, compensation: nothing }] };
    expect(summaryKeys(fallen).map(({ shown }) => shown)).toEqual(['5', '6 August 2026', '5 September 2026', '£0.00', '£0.00']);
  });
});
