import { describe, expect, it } from 'vitest';
import { day } from '#core/time/day';
import { balanceOf } from '#test/support/household';
import { type PayHousehold, nextPayday, payHousehold } from '#test/support/payHousehold';
import { refusedBy } from '#test/support/refusals';

const basicRate = { tax: { taxCode: 'BR' } };

/** Sam’s £500.00 is Ann’s, and £100.00 of it Ben’s council’s: tax £100.00 and £20.00. */
function paidOnce(): PayHousehold & { readonly sam: string } {
  const home = payHousehold();
  const sam = home.hire('Sam Sample', basicRate).employment;
  home.extra(sam, 50_000);
  home.extra(sam, 10_000, { planLineId: home.wages.council });
  home.approve();
  return { ...home, sam };
}

function bill({ employer }: PayHousehold, taxMonth = 4) {
  return { employerId: employer, taxYear: '2026-27', taxMonth };
}

describe('what is paid on to HMRC', () => {
  it('is gathered by tax month, billed once, and closed when the bank pays it', () => {
    const home = paidOnce();
    expect(home.ask('hmrc.read', {}).months).toMatchObject([
      { taxMonth: 4, tax: 12_000, owed: 12_000, payBy: '2026-08-22', canBill: true },
    ]);
    const { id } = home.ask('hmrc.bill', bill(home));
    expect([balanceOf(home, 'owed:hmrc'), balanceOf(home, 'owed:hmrc_bill')]).toEqual([0, -12_000]);
    expect([balanceOf(home, 'owed:hmrc_bill', home.streams.ann), balanceOf(home, 'owed:hmrc_bill', home.streams.benCouncil)]).toEqual([
      -10_000, -2_000,
    ]);
    const payment = home.ask('payment.list', {}).payments.find(({ kind }) => kind === 'tax_bill');
    expect(payment).toMatchObject({ payee: 'HMRC', payOn: '2026-08-22', amount: 12_000, reference: '123PA000456782704' });
    expect(refusedBy(home, 'hmrc.bill', bill(home))).toMatchObject({ code: 'pay.nothingToBill', field: 'taxMonth', isAsItWas: true });
    home.match(home.line('ann', '2026-08-20', -10_000, 'HMRC'), payment?.dueId ?? '', 10_000);
    home.match(home.line('ben', '2026-08-20', -2_000, 'HMRC'), payment?.dueId ?? '', 2_000);
    expect(home.ask('hmrc.read', {}).months[0]).toMatchObject({
      canBill: false,
      bill: { id, amount: 12_000, open: 0, paidOn: ['2026-08-20'] },
    });
    expect(refusedBy(home, 'hmrc.takeBackBill', { id, reason: 'To try it' })).toMatchObject({
      code: 'pay.billPaid',
      field: 'id',
      isAsItWas: true,
    });
  });

  it('names the whole bill beside the month: two months that wait make one bill, and it is not the last month’s alone', () => {
    const home = paidOnce();
    home.extra(home.sam, 30_000, { day: day('2026-08-01') });
    home.approve(nextPayday);
    const [august, july] = home.ask('hmrc.read', {}).months;
    expect([july?.owed, july?.toBill, august?.owed, august?.toBill]).toEqual([12_000, 12_000, 6_000, 18_000]);
    home.ask('hmrc.bill', bill(home, 5));
    expect(home.ask('payment.list', {}).payments.find(({ kind }) => kind === 'tax_bill')?.amount).toBe(18_000);
    expect(home.ask('hmrc.read', {}).owed).toBe(18_000);
    home.clock.set('2026-09-15T09:00:00.000Z');
    const tasks = home.ask('home.read', {}).tasks.filter(({ title }) => title.startsWith('Pay HMRC'));
    expect(tasks.map(({ title }) => title)).toEqual(['Pay HMRC £180.00']);
  });

  it('a month that was billed before its last payday is billed again for the rest, and owes both until each is paid', () => {
    const home = paidOnce();
    home.ask('hmrc.bill', bill(home));
    const weekly = { employerId: home.employer, name: 'Weekly', frequency: 'weekly' } as const;
    const late = day('2026-07-31');
    const group = home.ask('payGroup.add', { ...weekly, firstFrom: day('2026-07-20'), firstPayday: late }).id;
    home.extra(home.hire('Kim Sample', { ...basicRate, group }).employment, 20_000);
    const { digest } = home.ask('payRun.preview', { payGroupId: group, payday: late });
    home.ask('payRun.approve', { payGroupId: group, payday: late, digest });
    expect(home.ask('hmrc.read', {})).toMatchObject({ owed: 16_000, months: [{ canBill: true, toBill: 4_000, bill: { amount: 12_000 } }] });
    home.ask('hmrc.bill', bill(home));
    expect(home.ask('hmrc.read', {})).toMatchObject({ owed: 16_000, months: [{ canBill: false, bill: { amount: 12_000 } }] });
    const [due] = home.ask('payment.list', {}).payments.filter(({ kind }) => kind === 'tax_bill');
    home.match(home.line('ann', '2026-08-20', -10_000, 'HMRC'), due?.dueId ?? '', 10_000);
    home.match(home.line('ben', '2026-08-20', -2_000, 'HMRC'), due?.dueId ?? '', 2_000);
    expect(home.ask('hmrc.read', {})).toMatchObject({ owed: 4_000, months: [{ bill: { amount: 4_000, open: 4_000 } }] });
  });

  it('taken back, it is owed and not billed again; twice is refused', () => {
    const home = paidOnce();
    const { id } = home.ask('hmrc.bill', bill(home));
    home.ask('hmrc.takeBackBill', { id, reason: 'The month was wrong' });
    expect([balanceOf(home, 'owed:hmrc'), balanceOf(home, 'owed:hmrc_bill')]).toEqual([-12_000, 0]);
    expect(refusedBy(home, 'hmrc.takeBackBill', { id, reason: 'Once more' })).toMatchObject({
      code: 'money.alreadyReversed',
      isAsItWas: true,
    });
    home.ask('hmrc.bill', bill(home));
    expect(home.ask('hmrc.read', {}).months[0]).toMatchObject({ bill: { amount: 12_000 } });
  });

  it('a refund of one stream waits for that stream’s next bill: one funder’s money never pays another’s', () => {
    const home = paidOnce();
    home.ask('hmrc.bill', bill(home));
    // From August on 1257L: all the tax taken comes back, £120.00, borne by the only plan line that pays.
    home.ask('employment.tax', {
      employmentId: home.sam,
      from: day('2026-08-01'),
      taxCode: '1257L',
      basis: 'cumulative',
      niLetter: 'M',
      studentLoan: null,
      postgraduateLoan: false,
      why: 'A notice',
    });
    home.extra(home.sam, 5_000, { planLineId: home.wages.council, day: day('2026-08-01') });
    const kim = home.hire('Kim Sample', basicRate).employment;
    home.extra(kim, 30_000, { day: day('2026-08-01') });
    home.approve(nextPayday);
    home.ask('hmrc.bill', bill(home, 5));
    expect(balanceOf(home, 'owed:hmrc', home.streams.benCouncil)).toBe(12_000);
    expect(balanceOf(home, 'owed:hmrc_bill', home.streams.ann)).toBe(-16_000);
    home.extra(kim, 100_000, { planLineId: home.wages.council, day: day('2026-08-20') });
    home.approve(day('2026-09-11'));
    home.ask('hmrc.bill', bill(home, 6));
    expect(balanceOf(home, 'owed:hmrc', home.streams.benCouncil)).toBe(0);
    expect(balanceOf(home, 'owed:hmrc')).toBe(0);
  });

  it('an employer who pays by the quarter is billed for all of it by its last month', () => {
    const home = payHousehold();
    home.ask('employer.change', { id: home.employer, name: 'Rose Invented', nation: 'england', paysHmrc: 'quarter' });
    home.extra(home.hire('Sam Sample', basicRate).employment, 50_000);
    home.approve();
    expect(home.ask('hmrc.read', {}).months[0]).toMatchObject({ payBy: '2026-10-22' });
    expect(home.ask('hmrc.read', {}).months[0]?.paymentReference).toBeUndefined();
  });

  it('a month whose payday has not come, a year that is none, an employer who is not there', () => {
    const home = payHousehold();
    home.clock.set('2026-07-10T09:00:00.000Z');
    home.extra(home.hire('Sam Sample', basicRate).employment, 50_000);
    home.approve();
    expect(refusedBy(home, 'hmrc.bill', bill(home))).toMatchObject({ code: 'pay.nothingToBill', isAsItWas: true });
    expect(refusedBy(home, 'hmrc.bill', { ...bill(home), taxYear: '2026-28' })).toMatchObject({
      code: 'pay.taxYearUnreadable',
      isAsItWas: true,
    });
    expect(refusedBy(home, 'hmrc.bill', { ...bill(home), employerId: 'employer-9' })).toMatchObject({
      code: 'input.notFound',
      isAsItWas: true,
    });
    home.clock.set('2026-07-17T09:00:00.000Z');
    home.ask('hmrc.bill', bill(home));
  });
});

describe('the statement', () => {
  /** What is owed at the end of a day out of Ann’s money, and whether cost and journal agree. */
  function owedOn(home: PayHousehold, to: string) {
    const { data } = home.ask('statement.preview', { streamId: home.streams.ann, from: day('2026-04-01'), to: day(to) });
    return {
      owed: data.owed.map(({ kind, since, amount }) => [kind, since, amount]),
      bridge: data.proofs.filter(({ id }) => id.includes('bridge')).map(({ state }) => state),
      cost: data.bridge.cost,
    };
  }

  it('owes the wage and HMRC from the payday, the bill from its own day, and nothing once the bank paid; the bridge holds on every day', () => {
    const home = paidOnce();
    home.ask('hmrc.bill', bill(home));
    const wage = home.ask('payment.list', {}).payments.find(({ kind }) => kind === 'wages');
    home.match(home.line('ann', '2026-07-20', -40_000, 'SAM SAMPLE'), wage?.dueId ?? '', 40_000);
    expect(owedOn(home, '2026-07-16')).toEqual({ owed: [], bridge: ['holds'], cost: 0 });
    expect(owedOn(home, '2026-07-18')).toEqual({
      owed: [
        ['wages', '2026-07-17', 40_000],
        ['tax', '2026-07-17', 10_000],
      ],
      bridge: ['holds'],
      cost: 50_000,
    });
    expect(owedOn(home, '2026-07-31').owed).toEqual([['tax', '2026-07-17', 10_000]]);
    // The bill is dated the tax month's last day, 5 August, and paid by the 22nd: between the two it is owed all the same.
    expect(owedOn(home, '2026-08-10')).toMatchObject({ bridge: ['holds'], cost: 50_000 });
    expect(owedOn(home, '2026-08-10').owed).toEqual([['tax_bill', '2026-08-05', 10_000]]);
    expect(owedOn(home, '2026-08-31')).toMatchObject({ bridge: ['holds'], cost: 50_000 });
    const billed = home.ask('payment.list', {}).payments.find(({ kind }) => kind === 'tax_bill');
    home.match(home.line('ann', '2026-08-12', -10_000, 'HMRC'), billed?.dueId ?? '', 10_000);
    const { data } = home.ask('statement.preview', { streamId: home.streams.ann, from: day('2026-04-01'), to: day('2026-08-31') });
    expect(data.lines.map((line) => [line.day, line.recordedOn])).toEqual([
      ['2026-07-20', '2026-07-17'],
      ['2026-08-12', '2026-08-05'],
    ]);
  });

  it('owes nothing of a bill that the bank paid before its own day, on either side of a month’s end; the bridge holds', () => {
    const home = paidOnce();
    home.ask('hmrc.bill', bill(home));
    const [wage, billed] = home.ask('payment.list', {}).payments;
    home.match(home.line('ann', '2026-07-20', -40_000, 'SAM SAMPLE'), wage?.dueId ?? '', 40_000);
    // The bill is dated 5 August, the tax month’s last day; it was paid with the wages.
    home.match(home.line('ann', '2026-07-20', -4_000, 'HMRC'), billed?.dueId ?? '', 4_000);
    expect(owedOn(home, '2026-07-31')).toEqual({ owed: [['tax', '2026-07-17', 6_000]], bridge: ['holds'], cost: 50_000 });
    home.match(home.line('ann', '2026-07-30', -6_000, 'HMRC'), billed?.dueId ?? '', 6_000);
    expect(owedOn(home, '2026-07-31')).toEqual({ owed: [], bridge: ['holds'], cost: 50_000 });
    const july = { streamId: home.streams.ann, from: day('2026-07-01'), to: day('2026-07-31') };
    const { data } = home.ask('statement.preview', july);
    expect(data.proofs.find(({ id }) => id === 'hmrc')?.words).toContain('HMRC was paid £100.00 for tax and National Insurance');
    const august = home.ask('statement.preview', { ...july, from: day('2026-08-01'), to: day('2026-08-31') }).data;
    expect(august.proofs.filter(({ id }) => id.includes('bridge')).map(({ state }) => state)).toEqual(['holds']);
    expect([august.bridge.cost, august.owed]).toEqual([0, []]);
  });

  it('counts a wage that the bank paid before its payday in the payday’s own period; the bridge holds on either side', () => {
    const home = paidOnce();
    const [wage] = home.ask('payment.list', {}).payments;
    home.match(home.line('ann', '2026-07-15', -40_000, 'SAM SAMPLE'), wage?.dueId ?? '', 40_000);
    const bridgeOf = (from: string, to: string) => {
      const { data } = home.ask('statement.preview', { streamId: home.streams.ann, from: day(from), to: day(to) });
      return [data.bridge.cost, data.bridge.lessPaidAheadAtEnd, data.proofs.find(({ id }) => id === 'bridge')?.state];
    };
    expect(bridgeOf('2026-07-01', '2026-07-16')).toEqual([0, 40_000, 'holds']);
    expect(bridgeOf('2026-07-17', '2026-08-31')).toEqual([50_000, undefined, 'holds']);
    expect(bridgeOf('2026-07-01', '2026-08-31')).toEqual([50_000, undefined, 'holds']);
  });

  it('owes a bill that was taken back once, as not billed, before the day it was to be paid by too', () => {
    const home = paidOnce();
    const { id } = home.ask('hmrc.bill', bill(home));
    home.ask('hmrc.takeBackBill', { id, reason: 'The month was wrong' });
    expect(owedOn(home, '2026-08-10')).toEqual({
      owed: [
        ['wages', '2026-07-17', 40_000],
        ['tax', '2026-07-17', 10_000],
      ],
      bridge: ['holds'],
      cost: 50_000,
    });
  });
});
