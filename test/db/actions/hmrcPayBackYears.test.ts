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
