import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { addDays, day } from '#core/time/day';
import { hledgerFaults } from '#test/support/hledger';
import { balanceOf } from '#test/support/household';
import { type PayHousehold, nextPayday, payHousehold } from '#test/support/payHousehold';
import { payFaults } from '#test/support/payLaws';
import { refusedBy } from '#test/support/refusals';

const september = day('2026-09-11');

function bill({ employer: employerId }: PayHousehold, taxMonth: number, taxYear = '2026-27') {
  return { employerId, taxYear, taxMonth };
}

function payBills(home: PayHousehold, on: string): void {
  for (const { dueId, amount } of home.ask('payment.list', {}).payments.filter(({ kind }) => kind === 'tax_bill'))
    home.match(home.line('ann', on, -amount, 'HMRC'), dueId, amount);
}

/** The three figures at the head of the payment record: due, paid, still to pay. */
function figuresOf(home: PayHousehold, taxYear = '2026-27'): readonly unknown[] {
  const { id } = home.ask('p32.issue', { employerId: home.employer, taxYear });
  const { blocks } = home.ask('paper.read', { id }).sheet;
  return blocks.flatMap((block) => (block.kind === 'figures' ? block.figures.map((one) => ('sum' in one ? one.sum : undefined)) : []));
}

function notesOf(home: PayHousehold): readonly unknown[] {
  const { id } = home.ask('p32.issue', { employerId: home.employer, taxYear: '2026-27' });
  return home.ask('paper.read', { id }).sheet.blocks.flatMap((block) => (block.kind === 'note' ? [block.words] : []));
}

function backOf(home: PayHousehold) {
  return home.ask('hmrc.read', { recent: true }).back.map(({ taxYear, amount, isOver }) => [taxYear, amount, isOver]);
}

/** HMRC's account shows that nothing is owed either way: by how much this book differs. */
function differenceAtNothing(home: PayHousehold, on: string): number | undefined {
  home.ask('hmrc.balance', { employerId: home.employer, day: day(on), balance: pence(0) });
  return home.ask('hmrc.balances', { employerId: home.employer }).balances.find((read) => read.day === on)?.difference;
}

/** Journal = payslips = what is owed = statement of every stream; every entry balances, for hledger too. */
function faults(home: PayHousehold): readonly string[] {
  const monies = Object.values(home.streams).map((streamId) => ({ streamId }));
  const book = home.book();
  return [...payFaults(book, { household: { monies }, from: day('2026-04-01'), to: day('2026-10-31') }), ...hledgerFaults(book)];
}

/** £100.00 of Sam’s July is taxed at the basic rate and paid; from August on 1257L gives it back, and nobody else owes anything. */
function owedBack(): PayHousehold & { readonly sam: string } {
  const home = payHousehold();
  const sam = home.hire('Sam Sample', { tax: { taxCode: 'BR' } }).employment;
  home.extra(sam, 50_000);
  home.approve();
  home.ask('hmrc.bill', bill(home, 4));
  payBills(home, '2026-08-03');
  const code = { taxCode: '1257L', basis: 'cumulative', niLetter: 'M', studentLoan: null, postgraduateLoan: false } as const;
  home.ask('employment.tax', { employmentId: sam, from: day('2026-08-01'), ...code, why: 'A notice' });
  home.extra(sam, 5_000, { day: day('2026-08-01') });
  home.approve(nextPayday);
  return { ...home, sam };
}

function payBack(home: PayHousehold, amount: number, on = '2026-08-20', taxYear = '2026-27') {
  return home.ask('hmrc.payBack', { employerId: home.employer, taxYear, amount: pence(amount), day: day(on) });
}

function dueOf(home: PayHousehold): string {
  return home.ask('due.list', { direction: 'in' }).dues.find(({ kind }) => kind === 'tax_bill')?.id ?? '';
}

/** Kim’s £500.00 by the basic rate, paid by another group of an employer’s. */
function payOf(home: PayHousehold, employerId: string, payday: string): void {
  const four = { employerId, name: 'Other', frequency: 'four-weekly', firstFrom: addDays(day(payday), -32) } as const;
  const group = home.ask('payGroup.add', { ...four, firstPayday: day(payday) }).id;
  home.extra(home.hire('Kim Sample', { group, tax: { taxCode: 'BR' } }).employment, 50_000, { day: addDays(day(payday), -10) });
  const { digest } = home.ask('payRun.preview', { payGroupId: group, payday: day(payday) });
  home.ask('payRun.approve', { payGroupId: group, payday: day(payday), digest });
}

function statementOf(home: PayHousehold, from: string, to: string) {
  return home.ask('statement.preview', { streamId: home.streams.ann, from: day(from), to: day(to) }).data;
}

describe('what HMRC pays back', () => {
  it('£100.00 are offered, wait for the bank, and are less than nothing paid: £100.00 − £100.00 due, paid, and nothing left', () => {
    const home = owedBack();
    expect(backOf(home)).toEqual([['2026-27', 10_000, false]]);
    expect([balanceOf(home, 'owed:hmrc'), figuresOf(home)]).toEqual([10_000, [0, 10_000, -10_000]]);
    const { id } = payBack(home, 10_000);
    expect([balanceOf(home, 'owed:hmrc'), balanceOf(home, 'owed:hmrc_bill')]).toEqual([0, 10_000]);
    expect(home.ask('hmrc.read', {})).toMatchObject({
      owed: 0,
      back: [],
      paidBack: [{ id, taxYear: '2026-27', day: '2026-08-20', amount: 10_000, open: 10_000 }],
      months: [{ taxMonth: 5, canBill: false, bill: { id, isBack: true, open: 10_000 } }, { taxMonth: 4 }],
    });
    expect(home.ask('payment.list', {}).payments.filter(({ kind }) => kind === 'tax_bill')).toEqual([]);
    expect(faults(home)).toEqual([]);
    home.match(home.line('ann', '2026-08-24', 10_000, 'HMRC PAYE'), dueOf(home), 10_000);
    expect(home.ask('hmrc.read', {}).paidBack).toMatchObject([{ id, open: 0 }]);
    expect(notesOf(home)).toEqual(['Below nothing, a sum is owed back by HMRC, or was paid back by it.']);
    expect([balanceOf(home, 'owed:hmrc_bill'), figuresOf(home)]).toEqual([0, [0, 0, 0]]);
    expect(differenceAtNothing(home, '2026-09-01')).toBe(0);
    expect(faults(home)).toEqual([]);
  });

  it('what HMRC keeps is met by the next bill: £60.00 back of £100.00, and Kim’s £60.00 less £40.00 are £20.00', () => {
    const home = owedBack();
    payBack(home, 6_000);
    expect(backOf(home)).toEqual([['2026-27', 4_000, false]]);
    home.extra(home.hire('Kim Sample', { tax: { taxCode: 'BR' } }).employment, 30_000, { day: day('2026-08-20') });
    home.approve(september);
    expect(backOf(home)).toEqual([]);
    home.ask('hmrc.bill', bill(home, 6));
    expect(home.ask('hmrc.read', {}).months[0]?.bill).toMatchObject({ amount: 2_000, isBack: false });
    home.match(home.line('ann', '2026-08-24', 6_000, 'HMRC PAYE'), dueOf(home), 6_000);
    payBills(home, '2026-09-20');
    expect([balanceOf(home, 'owed:hmrc'), figuresOf(home)]).toEqual([0, [6_000, 6_000, 0]]);
    expect(faults(home)).toEqual([]);
  });

  it('is refused above what is owed back, for a day to come, before its payday, and while a bill is still to be recorded', () => {
    const home = owedBack();
    const given = { employerId: home.employer, taxYear: '2026-27', amount: pence(10_000), day: day('2026-08-20') };
    const refusal = (more: object) => refusedBy(home, 'hmrc.payBack', { ...given, ...more });
    expect(refusal({ amount: pence(10_001) })).toMatchObject({ code: 'pay.backTooMuch', field: 'amount', isAsItWas: true });
    expect(refusal({ day: day('2030-01-01') })).toMatchObject({ code: 'pay.backFuture', field: 'day', isAsItWas: true });
    expect(refusal({ day: day('2026-08-13') })).toMatchObject({ code: 'pay.nothingBack', field: 'day', isAsItWas: true });
    expect(refusal({ taxYear: '2025-26' })).toMatchObject({ code: 'year.noMonths', field: 'taxYear', isAsItWas: true });
    expect(refusal({ employerId: 'employer-9' })).toMatchObject({ code: 'input.notFound', field: 'employerId', isAsItWas: true });
    const kim = home.hire('Kim Sample', { tax: { taxCode: 'BR' } }).employment;
    home.extra(kim, 30_000, { day: day('2026-08-20'), planLineId: home.wages.council });
    home.approve(september);
    expect(backOf(home)).toEqual([]);
    expect(refusal({ day: september })).toMatchObject({ code: 'pay.nothingBack', isAsItWas: true });
    // Ben’s council pays its £60.00; Ann’s money is still owed £100.00.
    home.ask('hmrc.bill', bill(home, 6));
    expect(backOf(home)).toEqual([['2026-27', 10_000, false]]);
    payBack(home, 10_000, '2026-09-20');
    home.match(home.line('ann', '2026-09-24', 10_000, 'HMRC PAYE'), dueOf(home), 10_000);
    expect(figuresOf(home)).toEqual([6_000, 0, 6_000]);
    expect(faults(home)).toEqual([]);
  });

  it('taken back, it is owed back again; once the bank has had it, it is not', () => {
    const home = owedBack();
    const { id } = payBack(home, 10_000);
    home.ask('hmrc.takeBackBill', { id, reason: 'HMRC keeps it' });
    expect([balanceOf(home, 'owed:hmrc'), balanceOf(home, 'owed:hmrc_bill'), backOf(home)]).toEqual([
      10_000,
      0,
      [['2026-27', 10_000, false]],
    ]);
    const again = payBack(home, 10_000);
    home.match(home.line('ann', '2026-08-24', 10_000, 'HMRC PAYE'), dueOf(home), 10_000);
    const refused = refusedBy(home, 'hmrc.takeBackBill', { id: again.id, reason: 'Too late' });
    expect(refused).toMatchObject({ code: 'pay.backAtBank', isAsItWas: true });
    expect(refused.sentence).toBe('The bank has this from HMRC. Undo that match first, with a reason, then take it back.');
  });

  it('holds its pay run, and says so: not as something that is to be paid to HMRC', () => {
    const home = owedBack();
    const { id } = payBack(home, 10_000);
    const newest = () => home.ask('pay.read', {}).runs.find(({ payday }) => payday === nextPayday)?.id ?? '';
    const refused = refusedBy(home, 'payRun.void', { id: newest(), reason: 'Too much' });
    expect(refused).toMatchObject({ code: 'pay.runPaidBack', isAsItWas: true });
    expect(refused.sentence).toBe(
      'Pay run 2 cannot be made void: it is part of what HMRC pays back. Take that back first, or correct the pay with a line in the next pay run.',
    );
    home.ask('hmrc.takeBackBill', { id, reason: 'The pay was wrong' });
    home.ask('payRun.void', { id: newest(), reason: 'Too much' });
    expect([balanceOf(home, 'owed:hmrc'), backOf(home), faults(home)]).toEqual([0, [], []]);
  });

  it('hides no bill of the same month: what is to be paid stands in it, while what comes back waits too', () => {
    const home = owedBack();
    payBack(home, 10_000);
    payOf(home, home.employer, '2026-08-28');
    // Kim’s £500.00 at the basic rate: £100.00.
    const { id } = home.ask('hmrc.bill', bill(home, 5));
    const [month] = home.ask('hmrc.read', {}).months;
    expect(month).toMatchObject({ taxMonth: 5, bill: { id, amount: 10_000, open: 10_000, isBack: false } });
    payBills(home, '2026-09-20');
    expect(home.ask('hmrc.read', {}).months[0]?.bill).toMatchObject({ id, open: 0, paidOn: ['2026-09-20'] });
    expect(faults(home)).toEqual([]);
  });

  it('is of the tax month of its own day, though a later month has its payday when it is recorded', () => {
    const home = owedBack();
    home.extra(home.sam, 1_000, { day: day('2026-08-20') });
    home.approve(september);
    payBack(home, 10_000, '2026-08-20');
    home.match(home.line('ann', '2026-08-24', 10_000, 'HMRC PAYE'), dueOf(home), 10_000);
    expect(statementOf(home, '2026-04-01', '2026-08-31').lines.find(({ kind }) => kind === 'refund')?.words).toBe(
      'HMRC: tax and National Insurance paid back, 6 August to 5 September 2026',
    );
  });

  it('is offered beside another employer, who owes HMRC as much out of the same money', () => {
    const home = owedBack();
    const other = { name: 'Jo Invented', nation: 'england', payeReference: '123/AB457', accountsOffice: '123PA00045679' } as const;
    payOf(home, home.ask('employer.add', { ...other, paysHmrc: 'quarter' }).id, '2026-08-14');
    expect(balanceOf(home, 'owed:hmrc')).toBe(0);
    expect(backOf(home)).toEqual([['2026-27', 10_000, false]]);
    payBack(home, 10_000);
    expect(home.ask('hmrc.read', {})).toMatchObject({ owed: 10_000, back: [], paidBack: [{ employerId: home.employer, open: 10_000 }] });
    expect(faults(home)).toEqual([]);
  });

  it('keeps the bridge where the bank has it before its own day, on either side of a statement’s end', () => {
    const home = owedBack();
    payBack(home, 10_000);
    home.match(home.line('ann', '2026-08-18', 10_000, 'HMRC PAYE'), dueOf(home), 10_000);
    for (const [from, to] of [
      ['2026-04-01', '2026-08-19'],
      ['2026-08-20', '2026-09-30'],
    ] as const) {
      const { data } = home.ask('statement.preview', { streamId: home.streams.ann, from: day(from), to: day(to) });
      expect(data.proofs.filter(({ id }) => id.includes('bridge')).map(({ state }) => state)).toEqual(['holds']);
      expect(data.owed.filter(({ kind }) => kind === 'tax' || kind === 'tax_bill')).toEqual([]);
    }
  });

  it('is money back on the statement, by its own words, and the payslips that it comes from', () => {
    const home = owedBack();
    payBack(home, 10_000);
    home.match(home.line('ann', '2026-08-24', 10_000, 'HMRC PAYE'), dueOf(home), 10_000);
    const data = statementOf(home, '2026-04-01', '2026-08-31');
    const line = data.lines.find(({ kind }) => kind === 'refund');
    expect(line).toMatchObject({
      amount: 10_000,
      words: expect.stringMatching(/^HMRC: tax and National Insurance paid back, 6 August to 5 September 2026$/),
      payroll: { payslips: [2] },
    });
    const states = data.proofs.filter(({ id }) => ['wages', 'hmrc'].includes(id) || id.includes('bridge')).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['holds', 'explained']));
    expect(data.proofs.find(({ id }) => id === 'hmrc')?.words).toBe(
      'HMRC was paid £100.00 for tax and National Insurance on these wages, and paid £100.00 back; nothing more is owed.',
    );
  });

  it('in two parts: the statement tells both, and what is still owed back before the second', () => {
    const home = owedBack();
    const hmrc = () => statementOf(home, '2026-04-01', '2026-08-31').proofs.find(({ id }) => id === 'hmrc')?.words;
    const said = 'HMRC was paid £100.00 for tax and National Insurance on these wages';
    expect(hmrc()).toBe(`${said}; HMRC owes £100.00 back.`);
    payBack(home, 6_000);
    home.match(home.line('ann', '2026-08-24', 6_000, 'HMRC PAYE'), dueOf(home), 6_000);
    expect(hmrc()).toBe(`${said}, and paid £60.00 back; HMRC owes £40.00 back.`);
    // The second takes up no payday of its own.
    payBack(home, 4_000, '2026-08-25');
    home.match(home.line('ann', '2026-08-26', 4_000, 'HMRC PAYE'), dueOf(home), 4_000);
    expect(hmrc()).toBe(`${said}, and paid £100.00 back; nothing more is owed.`);
    expect([figuresOf(home), faults(home)]).toEqual([[0, 0, 0], []]);
  });
});

const answered = { careOnly: true, household: false, shared: false, usedBefore: pence(0) } as const;

/**
 * A pensioner’s £3,000.00 on 3 April 2026, in the last month of 2025-26: tax £600.00, employer NI £392.25, billed and paid before the allowance
 * of that year is claimed; and Kim’s £1,000.00 of the same day, which no bill has: tax £200.00.
 */
function yearOver(isPaid = true): PayHousehold {
  const home = payHousehold();
  const started = { startsOn: day('2026-03-02') } as const;
  const ofYear = { employerId: home.employer, taxYear: '2025-26' } as const;
  const pay = (name: string, amount: number, hired: Parameters<PayHousehold['hire']>[1]): void => {
    const four = { employerId: home.employer, name, frequency: 'four-weekly', firstFrom: started.startsOn } as const;
    const group = home.ask('payGroup.add', { ...four, firstPayday: day('2026-04-03') }).id;
    home.extra(home.hire(`${name} Sample`, { ...started, ...hired, group }).employment, amount, { day: day('2026-04-02') });
    const { digest } = home.ask('payRun.preview', { payGroupId: group, payday: day('2026-04-03') });
    home.ask('payRun.approve', { payGroupId: group, payday: day('2026-04-03'), digest });
  };
  home.ask('allowance.answer', { ...answered, ...ofYear, claimed: false });
  pay('Sam', 300_000, { born: day('1955-02-01'), tax: { niLetter: 'C', taxCode: 'BR' } });
  home.ask('hmrc.bill', bill(home, 12, '2025-26'));
  if (isPaid) payBills(home, '2026-04-20');
  home.ask('allowance.answer', { ...answered, ...ofYear, claimed: true });
  pay('Kim', 100_000, { tax: { niLetter: 'X', taxCode: 'BR' } });
  return home;
}

function askedAtHome(home: PayHousehold): readonly string[] {
  const { tasks } = home.ask('home.read', {});
  return tasks.filter(({ id }) => id.startsWith('hmrc-back')).map(({ title }) => title);
}

// GOV.UK, Employment Allowance, When to claim: what is left of a tax year that is over is asked for, to be used or paid back.
describe('what is left of an allowance claimed after its tax year', () => {
  it('£392.25 meet Kim’s £200.00, and £192.25 come back: of £1,192.25, £800.00 are due and paid', () => {
    const home = yearOver();
    expect(backOf(home)).toEqual([['2025-26', 19_225, true]]);
    const asked = () => askedAtHome(home);
    expect(asked()).toEqual(['Ask HMRC for £192.25 back']);
    payBack(home, 19_225, '2026-06-01', '2025-26');
    expect(asked()).toEqual([]);
    expect(home.ask('hmrc.read', {})).toMatchObject({ owed: 0, back: [], paidBack: [{ taxYear: '2025-26', open: 19_225 }] });
    expect(home.ask('hmrc.read', {}).setOffs.map(({ now }) => now)).toEqual([0]);
    expect(figuresOf(home, '2025-26')).toEqual([80_000, 99_225, -19_225]);
    home.match(home.line('ann', '2026-06-04', 19_225, 'HMRC PAYE'), dueOf(home), 19_225);
    expect(figuresOf(home, '2025-26')).toEqual([80_000, 80_000, 0]);
    expect([balanceOf(home, 'spent:allowance'), balanceOf(home, 'owed:hmrc')]).toEqual([-39_225, 0]);
    expect(differenceAtNothing(home, '2026-07-01')).toBe(0);
    expect(faults(home)).toEqual([]);
  });

  it('is not asked for at home before the bill of £992.25 is paid: £992.25 less £192.25 are owed to HMRC till then', () => {
    const home = yearOver(false);
    expect([home.ask('hmrc.read', {}).owed, askedAtHome(home)]).toEqual([99_225 + 20_000, []]);
    payBills(home, '2026-04-20');
    expect(askedAtHome(home)).toEqual(['Ask HMRC for £192.25 back']);
  });

  it('is told as of a year that is over on its payment record too: no bill of it need be left to take it off', () => {
    const home = yearOver();
    const { id } = home.ask('p32.issue', { employerId: home.employer, taxYear: '2025-26' });
    const { blocks } = home.ask('paper.read', { id }).sheet;
    expect(blocks.flatMap((block) => (block.kind === 'note' ? [block.words] : []))).toEqual([
      'HMRC sets £392.25 of the Employment Allowance of 2025-26 off, and approved payslips do not have it. Until a bill of 2025-26 or a repayment has it, what this book says is owed is £392.25 too much. Paydays of 2025-26 that wait are on no bill of a later tax year. What HMRC owes back after them can be asked for.',
    ]);
  });

  it('taken back, the allowance is left again, and a part of it leaves the rest to the next bill', () => {
    const home = yearOver();
    const { id } = payBack(home, 19_225, '2026-06-01', '2025-26');
    home.ask('hmrc.takeBackBill', { id, reason: 'HMRC uses it' });
    expect(backOf(home)).toEqual([['2025-26', 19_225, true]]);
    payBack(home, 10_000, '2026-06-01', '2025-26');
    home.extra(home.hire('Lou Sample', { tax: { taxCode: 'BR', niLetter: 'X' } }).employment, 100_000);
    home.approve();
    home.ask('hmrc.bill', bill(home, 4));
    expect(home.ask('hmrc.read', {}).months[0]?.bill?.amount).toBe(20_000 - 9_225);
    expect(faults(home)).toEqual([]);
  });
});
