import { describe, expect, it } from 'vitest';
import { setOffInWords, setOffOnBillInWords } from '#core/pay/allowance';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { hledgerFaults } from '#test/support/hledger';
import { balanceOf } from '#test/support/household';
import { type PayHousehold, nextPayday, payHousehold } from '#test/support/payHousehold';
import { payFaults } from '#test/support/payLaws';
import { refusedBy } from '#test/support/refusals';

const answered = { careOnly: true, household: false, shared: false, usedBefore: pence(0) } as const;

/** A pensioner’s £3,000.00 for four weeks: employer NI is 15% of what is above £5,000 × 4 ÷ 52, up to whole pounds £385.00: £392.25. Tax is £600.00. */
function paidOnce(home: PayHousehold): string {
  const sam = home.hire('Sam Sample', { born: day('1955-02-01'), tax: { niLetter: 'C', taxCode: 'BR' } });
  home.extra(sam.employment, 300_000);
  home.approve();
  return sam.employment;
}

function claim(home: PayHousehold, claimed: boolean, usedBefore = pence(0)): void {
  home.ask('allowance.answer', { ...answered, employerId: home.employer, taxYear: '2026-27', claimed, usedBefore });
}

function unclaimed(): PayHousehold {
  const home = payHousehold();
  home.ask('employer.claimAllowance', { employerId: home.employer, taxYear: '2026-27', claimed: false, usedBefore: pence(0) });
  return home;
}

/** At the basic rate, and with no National Insurance: a fifth is tax. */
function taxedOnly(home: PayHousehold): string {
  return home.hire('Kim Sample', { tax: { taxCode: 'BR', niLetter: 'X' } }).employment;
}

const september = day('2026-09-11');
const bill = (home: PayHousehold, taxMonth: number) => ({ employerId: home.employer, taxYear: '2026-27', taxMonth });

function monthOf(home: PayHousehold, taxMonth: number) {
  return home.ask('hmrc.read', {}).months.find((month) => month.taxMonth === taxMonth && month.taxYear === '2026-27');
}

function setOffOf(home: PayHousehold) {
  const [found] = home.ask('hmrc.read', { recent: true }).setOffs;
  return found && [found.now, found.ifClaimed, found.ifNot];
}

/** What the issued payment record says is due, paid and still to pay, and its notes. */
function p32Of(home: PayHousehold) {
  const { id } = home.ask('p32.issue', { employerId: home.employer, taxYear: '2026-27' });
  const { blocks } = home.ask('paper.read', { id }).sheet;
  return {
    figures: blocks.flatMap((block) => (block.kind === 'figures' ? block.figures.flatMap((one) => ('sum' in one ? [one.sum] : [])) : [])),
    notes: blocks.flatMap((block) => (block.kind === 'note' ? [block.words] : [])),
  };
}

function payBills(home: PayHousehold, on: string): void {
  for (const { dueId, amount } of home.ask('payment.list', {}).payments.filter(({ kind }) => kind === 'tax_bill'))
    home.match(home.line('ann', on, -amount, 'HMRC'), dueId, amount);
}

/** Journal = payslips and set-offs = what is owed = statement of every stream; every entry balances, and the book is sound. */
function faults(home: PayHousehold): readonly string[] {
  const monies = Object.values(home.streams).map((streamId) => ({ streamId }));
  const book = home.book();
  return [...payFaults(book, { household: { monies }, from: day('2026-04-01'), to: day('2026-10-31') }), ...hledgerFaults(book)];
}

/** July without a claim is billed: £600.00 of tax and £392.25. It is claimed, and Sam’s £1,000.00 of August have £92.25 met by themselves. */
function claimedLate(): PayHousehold & { readonly sam: string; readonly kim: string } {
  const home = unclaimed();
  const sam = paidOnce(home);
  home.ask('hmrc.bill', bill(home, 4));
  claim(home, true);
  const kim = taxedOnly(home);
  home.extra(sam, 100_000, { day: day('2026-08-01') });
  home.extra(kim, 300_000, { day: day('2026-08-01') });
  home.approve(nextPayday);
  return { ...home, sam, kim };
}

describe('an allowance claimed after a payday (HMRC PAYE56035: used against the current month’s PAYE)', () => {
  it('£392.25 of July is said, and the bill of August takes it: £800.00 of tax less £392.25 is £407.75', () => {
    const home = claimedLate();
    expect(setOffOf(home)).toEqual([39_225, 39_225, -9_225]);
    expect(p32Of(home).notes).toEqual([setOffInWords(pence(39_225), '2026-27')]);
    expect(monthOf(home, 5)).toMatchObject({ employerNi: 9_225, allowance: 9_225, owed: 80_000, toBill: 40_775, billSetOff: 39_225 });
    home.ask('hmrc.bill', bill(home, 5));
    expect(setOffOf(home)).toEqual([0, 0, -48_450]);
    expect(monthOf(home, 5)).toMatchObject({ allowance: 48_450, setOff: 39_225, owed: 40_775, bill: { amount: 40_775 } });
    expect(monthOf(home, 4)).toMatchObject({ allowance: 0, owed: 99_225 });
    expect(balanceOf(home, 'spent:allowance')).toBe(-48_450);
    expect(home.ask('team.read', {}).employers[0]?.allowances[0]?.used).toBe(48_450);
    expect(home.ask('hmrc.read', {}).owed).toBe(140_000);
    expect(p32Of(home)).toEqual({
      figures: [140_000, 0, 140_000],
      notes: [`In tax month 5, 6 Aug to 5 Sep 2026: ${setOffOnBillInWords(pence(39_225), '2026-27')}`],
    });
    payBills(home, '2026-08-20');
    expect(p32Of(home).figures).toEqual([140_000, 140_000, 0]);
    expect(home.ask('hmrc.balance', { employerId: home.employer, day: day('2026-10-01'), balance: pence(0) })).toBeDefined();
    expect(home.ask('hmrc.balances', { employerId: home.employer }).balances[0]?.difference).toBe(0);
    expect(faults(home)).toEqual([]);
  });

  it('a bill that is taken back gives it back, and the next takes it again', () => {
    const home = claimedLate();
    const { id } = home.ask('hmrc.bill', bill(home, 5));
    home.ask('hmrc.takeBackBill', { id, reason: 'The month was wrong' });
    expect(setOffOf(home)).toEqual([39_225, 39_225, -9_225]);
    expect(balanceOf(home, 'spent:allowance')).toBe(-9_225);
    expect(monthOf(home, 5)).toMatchObject({ allowance: 9_225, owed: 80_000, toBill: 40_775 });
    expect(faults(home)).toEqual([]);
    home.ask('hmrc.bill', bill(home, 5));
    expect(home.ask('hmrc.read', {}).owed).toBe(140_000);
    expect(faults(home)).toEqual([]);
  });

  it('withdrawn afterwards, the next bill takes all of it on again: £200.00 of tax and £484.50 are £684.50', () => {
    const home = claimedLate();
    home.ask('hmrc.bill', bill(home, 5));
    claim(home, false);
    expect(setOffOf(home)).toEqual([-48_450, 0, -48_450]);
    expect(p32Of(home).notes).toContain(setOffInWords(pence(-48_450), '2026-27'));
    home.extra(home.kim, 100_000, { day: day('2026-08-20') });
    home.approve(september);
    expect(monthOf(home, 6)).toMatchObject({ owed: 20_000, toBill: 68_450, billSetOff: -48_450 });
    home.ask('hmrc.bill', bill(home, 6));
    expect(setOffOf(home)).toEqual([0, 48_450, 0]);
    expect(monthOf(home, 6)).toMatchObject({ allowance: -48_450, setOff: -48_450, owed: 68_450 });
    expect(balanceOf(home, 'spent:allowance')).toBe(0);
    payBills(home, '2026-10-01');
    // Tax of £600.00, £800.00 and £200.00, and all employer NI, £392.25 and £92.25.
    expect(p32Of(home).figures).toEqual([208_450, 208_450, 0]);
    expect(faults(home)).toEqual([]);
  });

  it('one that is more than the bill waits with it: £200.00 of August make none, with £600.00 of September it is £407.75', () => {
    const home = unclaimed();
    const sam = paidOnce(home);
    home.ask('hmrc.bill', bill(home, 4));
    claim(home, true);
    home.extra(sam, 100_000, { day: day('2026-08-01') });
    home.approve(nextPayday);
    const august = monthOf(home, 5);
    expect([august?.owed, august?.toBill, august?.canBill, august?.billSetOff]).toEqual([20_000, 0, false, undefined]);
    expect(refusedBy(home, 'hmrc.bill', bill(home, 5))).toMatchObject({ code: 'pay.nothingToBill', isAsItWas: true });
    home.extra(taxedOnly(home), 300_000, { day: day('2026-08-20') });
    home.approve(september);
    home.ask('hmrc.bill', bill(home, 6));
    expect(monthOf(home, 6)).toMatchObject({ setOff: 39_225, owed: 20_775, bill: { amount: 40_775 } });
    payBills(home, '2026-10-01');
    expect(p32Of(home).figures).toEqual([140_000, 140_000, 0]);
    expect(faults(home)).toEqual([]);
  });
});

describe('two funders’ money for one PA', () => {
  /** Sam’s £3,000.00 of July: £2,000.00 are Ann’s, £1,000.00 the council’s; so is employer NI, £261.50 and £130.75. */
  function shared(ann: number, council: number): PayHousehold & { readonly kim: string } {
    const home = unclaimed();
    const sam = home.hire('Sam Sample', { born: day('1955-02-01'), tax: { niLetter: 'C', taxCode: 'BR' } });
    home.extra(sam.employment, 200_000);
    home.extra(sam.employment, 100_000, { planLineId: home.wages.council });
    home.approve();
    home.ask('hmrc.bill', bill(home, 4));
    claim(home, true);
    const kim = taxedOnly(home);
    home.extra(kim, ann, { day: day('2026-08-01') });
    home.extra(kim, council, { day: day('2026-08-01'), planLineId: home.wages.council });
    home.approve(nextPayday);
    home.ask('hmrc.bill', bill(home, 5));
    return { ...home, kim };
  }

  function of(home: PayHousehold, account: string): readonly number[] {
    return [home.streams.ann, home.streams.benCouncil].map((stream) => balanceOf(home, account, stream));
  }

  it('each has its own part back, by the employer NI that it bore: £400.00 − £261.50 and £200.00 − £130.75', () => {
    const home = shared(200_000, 100_000);
    expect(of(home, 'spent:allowance')).toEqual([-26_150, -13_075]);
    expect(of(home, 'owed:hmrc')).toEqual([0, 0]);
    expect(monthOf(home, 5)?.bill?.amount).toBe(13_850 + 6_925);
    const span = { from: day('2026-08-01'), to: day('2026-09-30') };
    const { bridge, owed } = home.ask('statement.preview', { streamId: home.streams.benCouncil, ...span }).data;
    // Wages of £1,000.00 less £130.75 back, where the bill was made.
    expect(bridge.cost).toBe(100_000 - 13_075);
    expect(owed.map(({ words }) => words)).toContain(
      'HMRC: tax and National Insurance, 6 August to 5 September 2026, less £130.75 of the Employment Allowance for paydays before',
    );
    expect(faults(home)).toEqual([]);
    claim(home, false);
    home.extra(home.kim, 100_000, { day: day('2026-08-20') });
    home.extra(home.kim, 100_000, { day: day('2026-08-20'), planLineId: home.wages.council });
    home.approve(september);
    home.ask('hmrc.bill', bill(home, 6));
    expect(of(home, 'spent:allowance')).toEqual([0, 0]);
    expect(faults(home)).toEqual([]);
  });

  it('what one has more of than it owes waits for its own next bill: £50.00 − £130.75, and then £200.00 − £80.75', () => {
    const home = shared(200_000, 25_000);
    expect(monthOf(home, 5)).toMatchObject({ setOff: 39_225, bill: { amount: 13_850 } });
    expect(of(home, 'owed:hmrc')).toEqual([0, 8_075]);
    expect(setOffOf(home)?.[0]).toBe(0);
    expect(faults(home)).toEqual([]);
    home.extra(home.kim, 100_000, { day: day('2026-08-20'), planLineId: home.wages.council });
    home.approve(september);
    home.ask('hmrc.bill', bill(home, 6));
    expect(monthOf(home, 6)?.bill?.amount).toBe(11_925);
    expect(of(home, 'owed:hmrc')).toEqual([0, 0]);
    expect(faults(home)).toEqual([]);
  });
});

it('an allowance claimed no more after a payday: HMRC asks for £392.25 again, and a bill that waits has it', () => {
  const home = payHousehold();
  paidOnce(home);
  expect(setOffOf(home)).toEqual([0, 0, -39_225]);
  claim(home, false);
  expect(setOffOf(home)).toEqual([-39_225, 0, -39_225]);
  expect(p32Of(home).notes).toEqual([setOffInWords(pence(-39_225), '2026-27')]);
  expect(monthOf(home, 4)).toMatchObject({ owed: 60_000, toBill: 99_225, billSetOff: -39_225 });
  home.ask('hmrc.bill', bill(home, 4));
  expect(setOffOf(home)).toEqual([0, 39_225, 0]);
  expect(faults(home)).toEqual([]);
});

it('what a payroll before used is not set off again: £10,400.00 of £10,500.00 leaves £100.00', () => {
  const home = unclaimed();
  paidOnce(home);
  claim(home, true, pence(1_040_000));
  expect(setOffOf(home)).toEqual([10_000, 10_000, 0]);
  home.ask('hmrc.bill', bill(home, 4));
  expect(monthOf(home, 4)).toMatchObject({ setOff: 10_000, owed: 89_225 });
  expect(faults(home)).toEqual([]);
});

/** Sam’s £3,000.00 on 3 April 2026, in the last month of 2025-26, and on 1 May; Kim has a pay group of her own. */
function acrossYears() {
  const home = payHousehold();
  const started = { startsOn: day('2026-03-02') } as const;
  const [sams = '', kims = ''] = ['Early', 'Other'].map(
    (name) =>
      home.ask('payGroup.add', {
        employerId: home.employer,
        name,
        frequency: 'four-weekly',
        firstFrom: started.startsOn,
        firstPayday: day('2026-04-03'),
      }).id,
  );
  const sam = home.hire('Sam Sample', { ...started, born: day('1955-02-01'), tax: { niLetter: 'C', taxCode: 'BR' }, group: sams });
  const kim = home.hire('Kim Sample', { ...started, tax: { niLetter: 'X', taxCode: 'BR' }, group: kims });
  const pay = (payGroupId: string, employment: string, amount: number, on: string, payday: string): void => {
    home.extra(employment, amount, { day: day(on) });
    const { digest } = home.ask('payRun.preview', { payGroupId, payday: day(payday) });
    home.ask('payRun.approve', { payGroupId, payday: day(payday), digest });
  };
  const ofYear = { employerId: home.employer, taxYear: '2025-26' } as const;
  const claimOld = (claimed: boolean): void => {
    home.ask('allowance.answer', { ...answered, ...ofYear, claimed });
  };
  claimOld(false);
  pay(sams, sam.employment, 300_000, '2026-04-02', '2026-04-03');
  return {
    ...home,
    claimOld,
    billOld: () => home.ask('hmrc.bill', { ...ofYear, taxMonth: 12 }),
    oldMonth: () => home.ask('hmrc.read', {}).months.find(({ taxYear, taxMonth }) => taxYear === '2025-26' && taxMonth === 12),
    payKim: () => {
      pay(kims, kim.employment, 100_000, '2026-04-02', '2026-04-03');
    },
    paySamInApril: () => {
      pay(sams, sam.employment, 300_000, '2026-04-20', '2026-05-01');
    },
  };
}

const setOffsOf = (home: PayHousehold) => home.ask('hmrc.read', {}).setOffs.map(({ taxYear, now }) => [taxYear, now]);

// GOV.UK, Employment Allowance, When to claim: HMRC uses what is left of a year that is over where it is asked to.
describe('a bill takes nothing of a tax year before its own, and no payday that its own year’s set-off meets', () => {
  it('Kim’s £200.00 are met by Sam’s £392.25: the £600.00 of the year after are all that is asked', () => {
    const home = acrossYears();
    home.billOld();
    home.claimOld(true);
    home.payKim();
    home.paySamInApril();
    expect(home.oldMonth()).toMatchObject({ toBill: 0, canBill: false });
    const month = monthOf(home, 1);
    expect([month?.owed, month?.toBill, month?.billSetOff]).toEqual([60_000, 60_000, undefined]);
    home.ask('hmrc.bill', bill(home, 1));
    expect(monthOf(home, 1)?.bill?.amount).toBe(60_000);
    expect(setOffsOf(home)).toContainEqual(['2025-26', 39_225]);
    expect(setOffInWords(pence(39_225), '2025-26', true)).toContain('Paydays of 2025-26 that wait are on no bill of a later tax year');
    expect(faults(home)).toEqual([]);
  });

  it('£992.25 less £392.25 are a bill of their own year, and the £600.00 of the year after one of theirs', () => {
    const home = acrossYears();
    home.paySamInApril();
    home.claimOld(true);
    expect(home.oldMonth()).toMatchObject({ toBill: 60_000, billSetOff: 39_225 });
    expect(monthOf(home, 1)?.toBill).toBe(60_000);
    home.ask('hmrc.bill', bill(home, 1));
    home.billOld();
    expect(setOffsOf(home)).toEqual([
      ['2026-27', 0],
      ['2025-26', 0],
    ]);
    expect(home.ask('hmrc.read', {}).owed).toBe(120_000);
    expect(faults(home)).toEqual([]);
  });

  it('without a set-off, one bill takes both: £992.25 and £600.00', () => {
    const home = acrossYears();
    home.paySamInApril();
    expect(monthOf(home, 1)?.toBill).toBe(99_225 + 60_000);
  });
});
