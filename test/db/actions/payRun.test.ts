import { describe, expect, it } from 'vitest';
import { type Pence, pence, total } from '#core/money/pence';
import { day } from '#core/time/day';
import { undrawnPapers } from '#db/kernel/drawing';
import { verifyPdf } from '#documents/verify';
import { loadFonts } from '#documents/fonts';
import { drawPayslip } from '#documents/payslip';
import { complaintsAbout } from '#cli/verify/facts';
import { balanceOf } from '#test/support/household';
import { type PayHousehold, nextPayday, payHousehold } from '#test/support/payHousehold';
import { refusedBy } from '#test/support/refusals';

const basicRate = { taxCode: 'BR' } as const;

function balances(home: PayHousehold, stream?: string): Readonly<Record<string, Pence>> {
  const of = (account: string): Pence => balanceOf(home, account, stream);
  return {
    wages: of('spent:wages'),
    allowance: of('spent:allowance'),
    net: of('owed:wages'),
    hmrc: of('owed:hmrc'),
    bill: of('owed:hmrc_bill'),
  };
}

function faultsOf({ ask }: PayHousehold): readonly string[] {
  return ask('health.check', {})
    .checks.filter(({ holds }) => !holds)
    .map(({ words }) => words);
}

describe('a payday', () => {
  it('goes from shifts to a payslip, an entry for each plan line and a wage that waits for the bank', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample', { tax: basicRate });
    for (const on of ['2026-06-15', '2026-06-22', '2026-06-29']) home.work(employment, on, 8);
    home.work(employment, '2026-07-06', 6, { splitId: home.split, planLineIds: [home.wages.ann, home.wages.ben] });
    home.sign(employment);
    const before = home.preview();
    // 30 hours at £13.00. The 24 are Ann's; of the 6, 70% is Ann's and 30% Ben's: £366.60 and £23.40. Tax at 20%: £78.00.
    expect(before.payslips[0]?.lines).toEqual([{ kind: 'hours', name: 'Day', minutes: 1_800, rate: 1_300, amount: 39_000 }]);
    expect(before.together).toMatchObject({ gross: 39_000, tax: 7_800, net: 31_200, hmrc: 7_800, cost: 39_000 });
    const run = home.approve();
    expect(balances(home, home.streams.ann)).toEqual({ wages: 36_660, allowance: 0, net: -29_328, hmrc: -7_332, bill: 0 });
    expect(balances(home, home.streams.benHealth)).toEqual({ wages: 2_340, allowance: 0, net: -1_872, hmrc: -468, bill: 0 });
    const [payslip] = home.ask('payRun.read', { id: run.id }).payslips;
    expect(payslip).toMatchObject({ number: 1, open: 31_200, paidOn: [], drawn: [] });
    expect(payslip?.data).toMatchObject({ number: 1, payRunNumber: 1, timesheets: [{ number: 1, minutes: 1_800 }] });
    expect({ ...payslip?.data, number: 0, payRunNumber: 0 }).toEqual(before.payslips[0]);
    expect(home.ask('payment.list', {}).payments).toMatchObject([
      {
        kind: 'wages',
        payee: 'Sam Sample',
        amount: 31_200,
        sortCode: '12-34-56',
        reference: 'WAGES',
        streams: [{ amount: 29_328 }, { amount: 1_872 }],
      },
    ]);
    expect(faultsOf(home)).toEqual([]);
  });

  it('leaves no trace when it is only looked at, and says the same twice', () => {
    const home = payHousehold();
    home.extra(home.hire('Sam Sample').employment, 50_000);
    expect(home.preview()).toEqual(home.preview());
    expect(balances(home).wages).toBe(0);
  });

  it('counts what the tax year had before: earlier paydays, a payroll taken over, a P45', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample');
    const figures = { employeeNi: pence(500), employerNi: pence(0), studentLoan: pence(0), postgraduateLoan: pence(0) };
    const told = { employmentId: employment, taxYear: '2026-27' };
    home.ask('employment.bringForward', { ...told, kind: 'takeover', pay: pence(100_000), tax: pence(2_000), ...figures });
    home.ask('employment.bringForward', { ...told, kind: 'p45', pay: pence(200_000), tax: pence(4_000), ...figures, employeeNi: pence(0) });
    home.extra(employment, 50_000);
    home.approve();
    home.extra(employment, 60_000, { day: day('2026-08-01') });
    const [payslip] = home.preview(nextPayday).payslips;
    // Week 19 uses table 20: £4,100.00 in all is below the free pay of £4,838.40, so all £60.00 taken before comes back on the first payday.
    expect(payslip?.yearToDate).toMatchObject({
      gross: 210_000,
      tax: -4_000,
      employeeNi: 500,
      net: 213_500,
      taxableWithP45: 410_000,
      taxWithP45: 0,
    });
    expect(payslip?.sums.tax).toBe(0);
  });

  it('uses the Employment Allowance up, and counts what an earlier payroll had used', () => {
    const home = payHousehold();
    home.ask('employer.claimAllowance', { employerId: home.employer, taxYear: '2026-27', claimed: true, usedBefore: pence(1_030_000) });
    const pensioner = { born: day('1950-01-01'), tax: { niLetter: 'C' } };
    const paid = ['Ann Older', 'Bea Older'].map((name) => home.hire(name, pensioner).employment);
    for (const employment of paid) home.extra(employment, 150_000);
    // Each: 15% of £1,500 − £385 is £167.25; £200.00 of the £10,500 is left.
    expect(home.preview().payslips.map(({ allowance }) => allowance)).toEqual([16_725, 3_275]);
    home.approve();
    for (const employment of paid) home.extra(employment, 150_000, { day: day('2026-08-01') });
    expect(home.preview(nextPayday).together).toMatchObject({ employerNi: 33_450, allowance: 0 });
    expect(balances(home)).toMatchObject({ wages: 333_450, allowance: -20_000 });
  });

  it('is drawn in three forms, each unchanged, adding up, and with the digest of the book’s log', () => {
    const home = payHousehold();
    home.extra(home.hire('Sam Sample', { tax: basicRate }).employment, 50_000);
    const told: (readonly [string, boolean])[] = [];
    home.book().onChange(({ route, toDraw }) => void told.push([route, toDraw]));
    home.approve();
    expect(told).toEqual([['payRun.approve', true]]);
    const papers = [...undrawnPapers(home.book().opened)];
    expect(papers.map(({ kind, form }) => [kind, form])).toEqual([
      ['payslip', 'normal'],
      ['payslip', 'large'],
      ['payslip', 'grey'],
    ]);
    const [paper] = papers;
    if (paper?.kind !== 'payslip') throw new Error('no payslip to draw');
    const bytes = drawPayslip(paper.payslip, paper.form, loadFonts());
    const verified = verifyPdf(bytes, complaintsAbout);
    expect(verified.facts.map(({ holds, words }) => [holds, words])).toEqual([
      [true, 'The file is unchanged since it was sealed.'],
      [true, 'The data is attached as payslip.json.'],
      [true, 'The attached data has the digest that the file names.'],
      [true, 'The attached data adds up.'],
    ]);
    const logged = home.book().opened.kernel.handle.connection.prepare('SELECT data_digest FROM document').pluck().get();
    expect(verified.dataDigest).toBe(logged);
    const { documentId } = paper.payslip;
    home.book().fileDocument({ documentId, form: 'normal', bytes, renderer: 'test' }, {});
    expect([...undrawnPapers(home.book().opened)].map(({ form }) => form)).toEqual(['large', 'grey']);
  });
});

describe('a pay run made void', () => {
  it('mirrors its entries, frees timesheets and sums, and keeps its numbers for ever', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample', { tax: basicRate });
    home.work(employment, '2026-06-15', 8);
    const timesheet = home.sign(employment);
    home.extra(employment, 5_000);
    const run = home.approve();
    expect(home.try('timesheet.open', { id: timesheet, reason: 'A day is missing' })).not.toBe('ok');
    home.ask('payRun.void', { id: run.id, reason: 'The rate was wrong' });
    expect(total(Object.values(balances(home)).map((sum) => pence(Math.abs(sum))))).toBe(0);
    expect(home.ask('payRun.read', { id: run.id })).toMatchObject({ voided: 'The rate was wrong', canVoid: false });
    expect(home.ask('payment.list', {}).payments).toEqual([]);
    const again = home.approve();
    expect(again.number).toBe(2);
    expect(home.ask('payRun.read', { id: again.id }).payslips[0]).toMatchObject({ number: 2, data: { yearToDate: { gross: 15_400 } } });
    expect(faultsOf(home)).toEqual([]);
  });

  it('is refused once the bank paid, once HMRC’s bill has it, once a later run stands on it, and twice', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample', { tax: basicRate });
    home.extra(employment, 50_000);
    const first = home.approve();
    home.extra(employment, 50_000, { day: day('2026-08-01') });
    const second = home.approve(nextPayday);
    const reason = 'To try it';
    expect(refusedBy(home, 'payRun.void', { id: first.id, reason })).toMatchObject({ code: 'pay.runNotLast', isAsItWas: true });
    const due = home.ask('payment.list', {}).payments.at(-1);
    const match = home.match(home.line('ann', '2026-08-14', -40_000, 'SAM SAMPLE'), due?.dueId ?? '', 40_000);
    expect(refusedBy(home, 'payRun.void', { id: second.id, reason })).toMatchObject({
      code: 'pay.runPaid',
      field: 'id',
      isAsItWas: true,
      sentence:
        'Pay run 2 cannot be made void: the bank has paid Sam Sample. Correct it with a line in the next pay run, or undo that match first if it was a mistake.',
    });
    home.ask('bank.unmatch', { matchId: match, reason });
    const bill = home.ask('hmrc.bill', { employerId: home.employer, taxYear: '2026-27', taxMonth: 5 });
    expect(refusedBy(home, 'payRun.void', { id: second.id, reason })).toMatchObject({ code: 'pay.runBilled', isAsItWas: true });
    expect(home.ask('payRun.read', { id: second.id })).toMatchObject({ billed: true, canVoid: false });
    home.ask('hmrc.takeBackBill', { id: bill.id, reason });
    home.ask('payRun.void', { id: second.id, reason });
    expect(refusedBy(home, 'payRun.void', { id: second.id, reason })).toMatchObject({ code: 'pay.alreadyVoid', isAsItWas: true });
    home.ask('payRun.void', { id: first.id, reason });
    expect(faultsOf(home)).toEqual([]);
  });
});
