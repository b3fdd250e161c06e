import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type PayHousehold, payHousehold } from '#test/support/payHousehold';
import { itIs, paidOnce } from '#test/support/payYear';
import { refusedBy } from '#test/support/refusals';
import { reporting } from '#test/support/rti/reporting';

const contact = { address: '1 Sample Street, Madeup, M1 1AA', phone: '01632 960 001', email: 'rose@example.org' } as const;

function change(home: PayHousehold, more: { readonly address?: string; readonly phone?: string; readonly email?: string }): void {
  home.ask('employer.change', {
    id: home.employer,
    name: 'Rose Invented',
    nation: 'england',
    payeReference: '123/AB456',
    paysHmrc: 'month',
    ...more,
  });
}

const employer = (home: PayHousehold) => home.ask('team.read', {}).employers[0];

describe('where an employer is reached', () => {
  it('is kept as content, newest over older, and empty again where it is taken out', () => {
    const home = payHousehold();
    expect(employer(home)?.address).toBeUndefined();
    change(home, contact);
    expect(employer(home)).toMatchObject(contact);
    change(home, { ...contact, phone: '01632 960 002' });
    expect(employer(home)?.phone).toBe('01632 960 002');
    change(home, {});
    expect(employer(home)?.address).toBeUndefined();
    home.reopen();
    expect(home.ask('health.check', {}).checks.filter(({ holds }) => !holds)).toEqual([]);
  });

  it('stands on a P45 and a statement of earnings', () => {
    const home = payHousehold();
    const { employment } = paidOnce(home);
    change(home, contact);
    itIs(home, '2026-07-20');
    home.ask('leaving.record', { employmentId: employment, lastDay: day('2026-07-12'), why: 'ended' });
    const { id } = home.ask('p45.issue', { employmentId: employment });
    expect(JSON.stringify(home.ask('paper.read', { id }).sheet)).toContain(`Rose Invented, ${contact.address}`);
    expect(refusedBy(home, 'p45.issue', { employmentId: employment })).toMatchObject({ code: 'year.p45Once', isAsItWas: true });
    const earnings = home.ask('earnings.issue', { employmentId: employment, taxYear: '2026-27' });
    expect(JSON.stringify(home.ask('paper.read', { id: earnings.id }).sheet)).toContain(contact.address);
  });
});

describe('a payroll taken over', () => {
  const sums = {
    atLel: pence(206_800),
    lelToPt: pence(180_800),
    ptToUel: pence(12_400),
    employeeNi: pence(992),
    employerNi: pence(36_960),
  };

  it('tells HMRC all earnings of the year, those below the lower limit and above the upper one too', () => {
    const home = payHousehold();
    const sam = home.hire('Sam Sample', { tax: { taxCode: 'BR', niLetter: 'M' } });
    const forward = {
      employmentId: sam.employment,
      taxYear: '2026-27',
      kind: 'takeover',
      pay: pence(450_000),
      tax: pence(90_000),
      studentLoan: pence(0),
      postgraduateLoan: pence(0),
      employeeNi: sums.employeeNi,
      employerNi: sums.employerNi,
    } as const;
    const short = { ...forward, letters: [{ letter: 'M', ...sums, earnings: pence(399_999) }] };
    expect(refusedBy(home, 'employment.bringForward', short)).toMatchObject({ code: 'people.earningsBelowBands', isAsItWas: true });
    home.ask('employment.bringForward', { ...forward, letters: [{ letter: 'M', ...sums, earnings: pence(450_000) }] });
    home.extra(sam.employment, 40_000);
    const { id: payRunId } = home.approve();
    reporting(home, [sam]);
    // £400.00 in four weeks is below the lower limit of £516.00: in the year’s earnings all the same, and in no band.
    expect(home.ask('report.payday', { payRunId }).fps?.employees[0]?.letters).toMatchObject([
      { letter: 'M', earnings: 40_000, earningsToDate: 490_000, atLel: 206_800, lelToPt: 180_800, ptToUel: 12_400 },
    ]);
  });
});
