import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { daysOfQuarter, paperDueOn } from '#core/rti/days';
import { type PackFacts, paperPackSheet } from '#core/rti/paperPack';
import { checkSheet } from '#core/sheet/check';
import { sheetText } from '#core/sheet/text';
import { day } from '#core/time/day';
import { sam } from '#test/support/rti/reports';

const facts: PackFacts = {
  employer: 'Rose Invented',
  payeReference: '635/A635',
  accountsOffice: '635PC00000000',
  taxYear: '2026-27',
  quarter: 2,
  days: daysOfQuarter('2026-27', 2),
  dueOn: paperDueOn('2026-27', 2),
  paid: [
    { payday: day('2026-07-17'), employee: sam },
    { payday: day('2026-07-24'), employee: { ...sam, period: 16, toDate: { ...sam.toDate, taxable: pence(140_000), tax: pence(18_320) } } },
  ],
  idle: [6],
  allowance: true,
  recovered: [{ name: 'Statutory maternity pay', recovered: pence(10_000), compensation: pence(850) }],
};

describe('a quarter for HMRC’s paper forms', () => {
  const sheet = paperPackSheet(facts);
  const text = sheetText(sheet);

  it('can be printed, and says by when, who may, and what Universal Credit asks', () => {
    expect(() => checkSheet(sheet)).not.toThrow();
    expect(text).toContain('19 October 2026');
    expect(text).toContain('You must have asked HMRC');
    expect(text).toContain('must report their own pay, every month');
    expect(text).toContain('We have not seen the forms themselves');
  });

  it('adds up the quarter for RT2, lists every payday for RT11, and tells RT5 what no payday says', () => {
    expect(text).toContain('£1,400.00');
    expect(text).toContain('£183.20');
    expect(text).toContain('24 Jul 2026');
    expect(text).toContain('Nobody was paid in tax month 6');
    // HMRC PAYE56010: paper filers claim each year, and on each paper EPS.
    expect(text).toContain('Tick it on every form RT5 of this year, and again next year');
    expect(text).not.toContain('once');
    expect(text).toContain('£8.50');
  });

  it('of somebody whose last day was told before says that they are paid after leaving', () => {
    expect(text).not.toContain('Payment after leaving');
    const employee = { ...sam, leftOn: day('2026-06-30'), paidAfterLeaving: true };
    expect(sheetText(paperPackSheet({ ...facts, paid: [{ payday: day('2026-07-17'), employee }] }))).toContain('Payment after leaving');
  });

  it('without anybody paid it says so, and is still a page', () => {
    const empty = paperPackSheet({ ...facts, paid: [], recovered: [], allowance: false, idle: [] });
    expect(() => checkSheet(empty)).not.toThrow();
    expect(sheetText(empty)).toContain('Nobody was paid in this quarter.');
  });
});
