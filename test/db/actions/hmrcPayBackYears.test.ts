import { expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type PayHousehold, payHousehold } from '#test/support/payHousehold';

function approve(home: PayHousehold, payGroupId: string, payday: string): void {
  const { digest } = home.ask('payRun.preview', { payGroupId, payday: day(payday) });
  home.ask('payRun.approve', { payGroupId, payday: day(payday), digest });
}

function backOf(home: PayHousehold) {
  return home.ask('hmrc.read', { recent: true }).back.map(({ taxYear, amount, isOver }) => [taxYear, amount, isOver]);
}

/**
 * Sam’s P45 has £200.00 of tax on £1,000.00. With £50.00 more on 3 April 2026 that is below 1257L’s allowance of £12,570.00, so that the last
 * payday of 2025-26 gives the £200.00 back, which HMRC owes.
 */
function endOfYear(): PayHousehold & { readonly weekly: string; readonly sam: string } {
  const home = payHousehold();
  home.clock.set('2026-04-04T09:00:00.000Z');
  const every = { employerId: home.employer, name: 'Weekly', frequency: 'weekly' } as const;
  const weekly = home.ask('payGroup.add', { ...every, firstFrom: day('2026-03-23'), firstPayday: day('2026-04-03') }).id;
  const given = { startsOn: day('2026-03-23'), group: weekly, tax: { taxCode: '1257L' } } as const;
  const sam = home.hire('Sam Sample', given).employment;
  const none = { employeeNi: pence(0), employerNi: pence(0), studentLoan: pence(0), postgraduateLoan: pence(0) };
  const p45 = { taxYear: '2025-26', kind: 'p45', pay: pence(100_000), tax: pence(20_000), ...none } as const;
  home.ask('employment.bringForward', { ...p45, employmentId: sam });
  home.extra(sam, 5_000, { day: day('2026-04-02') });
  approve(home, weekly, '2026-04-03');
  return { ...home, weekly, sam };
}

/** The first payday of 2026-27, of which nothing is owed. */
function nextYear(home: ReturnType<typeof endOfYear>): void {
  home.extra(home.sam, 5_000, { day: day('2026-04-02') });
  approve(home, home.weekly, '2026-04-10');
}

it('what HMRC owes back of a year stays offered while a payday of the next year is approved ahead of it', () => {
  const home = endOfYear();
  expect(backOf(home)).toEqual([['2025-26', 20_000, false]]);
  nextYear(home);
  expect(backOf(home)).toEqual([['2025-26', 20_000, false]]);
  home.clock.set('2026-04-08T09:00:00.000Z');
  expect(backOf(home)).toEqual([['2025-26', 20_000, true]]);
});

it('what HMRC kept of a repayment is of the year that is over, until a bill of the next year takes it off', () => {
  const home = endOfYear();
  const ofYear = { employerId: home.employer, taxYear: '2025-26', day: day('2026-04-04') } as const;
  home.ask('hmrc.payBack', { ...ofYear, amount: pence(12_000) });
  home.clock.set('2026-04-20T09:00:00.000Z');
  nextYear(home);
  expect(backOf(home)).toEqual([['2025-26', 8_000, true]]);
  home.ask('hmrc.payBack', { ...ofYear, amount: pence(8_000), day: day('2026-04-20') });
  expect(backOf(home)).toEqual([]);
});

/** A pensioner’s £3,000.00 of 3 April 2026, billed and paid before the allowance is claimed: employer NI 15% × (£3,000.00 − £385.00) = £392.25. */
it('what an allowance leaves of a year long over is offered whether or not the months of long ago are asked for', () => {
  const home = payHousehold();
  home.clock.set('2027-11-23T09:00:00.000Z');
  const ofYear = { employerId: home.employer, taxYear: '2025-26' } as const;
  const claim = { ...ofYear, careOnly: true, household: false, shared: false, usedBefore: pence(0) } as const;
  const four = { employerId: home.employer, name: 'Early', frequency: 'four-weekly', firstFrom: day('2026-03-02') } as const;
  const group = home.ask('payGroup.add', { ...four, firstPayday: day('2026-04-03') }).id;
  const sam = { startsOn: day('2026-03-02'), group, born: day('1955-02-01'), tax: { niLetter: 'C', taxCode: 'BR' } } as const;
  home.ask('allowance.answer', { ...claim, claimed: false });
  home.extra(home.hire('Sam Sample', sam).employment, 300_000, { day: day('2026-04-02') });
  approve(home, group, '2026-04-03');
  home.ask('hmrc.bill', { ...ofYear, taxMonth: 12 });
  const [due] = home.ask('due.list', { direction: 'out' }).dues.filter(({ kind }) => kind === 'tax_bill');
  home.match(home.line('ann', '2026-04-20', -99_225, 'HMRC'), due?.id ?? '', 99_225);
  home.ask('allowance.answer', { ...claim, claimed: true });
  expect(home.ask('hmrc.read', {}).back).toMatchObject([{ taxYear: '2025-26', amount: 39_225, isOnBills: false }]);
  expect(backOf(home)).toEqual([['2025-26', 39_225, true]]);
  expect(home.ask('home.read', {}).tasks.map(({ title }) => title)).toContain('Ask HMRC for £392.25 back');
});
