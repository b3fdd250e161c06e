import { describe, expect, it } from 'vitest';
import { type InputOf } from '#core/contract/routes';
import { pence } from '#core/money/pence';
import { type Day, day } from '#core/time/day';
import { balanceOf } from '#test/support/household';
import { type PayHousehold, nextPayday, payHousehold, payday } from '#test/support/payHousehold';
import { refusedBy } from '#test/support/refusals';

const second = { from: day('2026-07-13'), to: day('2026-08-09') };

/** Sam with 40 hours at £13.00 in the first period: £520.00, of which code NT takes no tax, and letter M no NI below £967 a week. */
function sam(home: PayHousehold): string {
  const { employment } = home.hire('Sam Sample', { tax: { taxCode: 'NT' } });
  for (const on of ['2026-06-15', '2026-06-16', '2026-06-22', '2026-06-23', '2026-06-29']) home.work(employment, on, 8);
  home.sign(employment);
  return employment;
}

function orderOf(employmentId: string, change: Partial<InputOf<'order.add'>> = {}): InputOf<'order.add'> {
  return {
    employmentId,
    kind: 'court_priority',
    madeOn: day('2026-05-01'),
    from: day('2026-06-01'),
    stated: { deduct: pence(5_000), protect: pence(9_000), per: 'week' },
    hasOrdinaryDebt: false,
    carried: pence(0),
    hasCharge: true,
    payBy: 19,
    to: { payee: 'HMCTS', reference: 'AE 1', bank: { accountName: 'HMCTS', sortCode: '60-70-80', account: '10025634' } },
    ...change,
  };
}

function takings(home: PayHousehold, on = payday) {
  return (home.preview(on).payslips[0]?.more?.takings ?? []).map(({ name, amount, to }) => [name, amount, to]);
}

describe('attachment orders', () => {
  it('take what they state above what they protect, carry what is short, make it good, and are free again when the run is void', () => {
    const home = payHousehold();
    const employment = sam(home);
    const { id } = home.ask('order.add', orderOf(employment));
    // 4 × £50 is due, 4 × £90 protected: of £520.00 only £160.00 may be taken.
    expect(takings(home)).toEqual([
      ['Court order with priority', 16_000, 'order'],
      ['Charge for the order', 100, 'kept'],
    ]);
    expect(home.preview().remarks.map(({ words }) => words)).toContainEqual(expect.stringContaining('£40.00 is short'));
    const run = home.approve();
    expect(home.ask('deductions.read', { employmentId: employment }).orders).toMatchObject([{ id, taken: 16_000, short: 4_000 }]);
    expect(home.ask('payment.list', {}).payments).toMatchObject([
      { kind: 'wages', amount: 35_900 },
      { kind: 'order', payee: 'HMCTS', amount: 16_000, payOn: '2026-08-19', reference: 'AE 1', sortCode: '60-70-80', account: '10025634' },
    ]);
    expect(balanceOf(home, 'spent:wages')).toBe(51_900);
    home.work(employment, '2026-07-14', 10);
    home.work(employment, '2026-07-15', 10);
    home.work(employment, '2026-07-16', 10);
    home.work(employment, '2026-07-21', 10);
    home.work(employment, '2026-07-22', 10);
    home.sign(employment, second);
    expect(takings(home, nextPayday)[0]).toEqual(['Court order with priority', 24_000, 'order']);
    home.ask('payRun.void', { id: run.id, reason: 'To look once more.' });
    expect(home.ask('deductions.read', { employmentId: employment }).orders).toMatchObject([{ taken: 0, short: 0 }]);
    expect(home.ask('health.check', {}).checks.filter(({ holds }) => !holds)).toEqual([]);
  });

  // Attachment of Earnings Act 1971 Sch 3 para 6(2)(b). Protected are 4 × £90.00; pay of £260.00 is £100.00 short of that. Of the next £520.00
  // no more than £60.00 lies above £360.00 and those £100.00, which are made good with it.
  it('with priority protect what an earlier payday fell short of, until it is made good', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample');
    home.ask('order.add', orderOf(employment, { hasCharge: false }));
    const paid = (amount: number, on: Day) => {
      home.extra(employment, amount);
      const found = takings(home, on)[0]?.[1];
      home.approve(on);
      return found;
    };
    expect(paid(26_000, payday)).toBeUndefined();
    expect(paid(52_000, nextPayday)).toBe(6_000);
    expect(paid(52_000, day('2026-09-11'))).toBe(16_000);
  });

  it('stop a student loan where the law says so, and end with their reason', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample', { tax: { taxCode: 'NT', studentLoan: '1' }, perHour: pence(6_000) });
    for (const on of ['2026-06-15', '2026-06-16', '2026-06-22', '2026-06-23', '2026-06-29']) home.work(employment, on, 8);
    home.sign(employment);
    expect(home.preview().payslips[0]?.sums.studentLoan).toBeGreaterThan(0);
    const { stated: _, ...byTable } = orderOf(employment, { kind: 'council_tax_england', hasCharge: false });
    const { id } = home.ask('order.add', byTable);
    expect(home.preview().payslips[0]?.sums.studentLoan).toBe(0);
    home.ask('order.end', { id, endedOn: day('2026-07-01'), reason: 'Paid off.' });
    expect(takings(home)).toEqual([]);
    expect(home.ask('deductions.read', { employmentId: employment }).orders).toMatchObject([{ id, ended: '2026-07-01' }]);
  });
});

describe('an order of a PA with two jobs here', () => {
  it('goes by the pay of its own job, and the payday asks what of both is to be deducted; with one job nothing is asked', () => {
    const home = payHousehold();
    const employment = sam(home);
    home.ask('order.add', orderOf(employment));
    const asked = () => home.preview().remarks.filter(({ words }) => words.includes('has another job with this employer'));
    expect(asked()).toEqual([]);
    const assistantId = home.ask('deductions.read', { employmentId: employment }).assistantId;
    home.ask('employment.add', { assistantId, payGroupId: home.group, payrollId: '2', job: 'At night', startsOn: day('2026-06-15') });
    expect(asked()).toMatchObject([{ kind: 'look', employmentId: employment, mend: 'deductions' }]);
    expect(asked()[0]?.words).toContain('the court order with priority recorded here goes by the pay of this job alone');
  });
});

describe('a direct attachment', () => {
  it('whose notice states a sum for each week takes that sum, of four weeks four times', () => {
    const home = payHousehold();
    const employment = sam(home);
    home.ask('order.add', orderOf(employment, { kind: 'dea_standard', stated: { deduct: pence(300), per: 'week' }, hasCharge: false }));
    // Of four weeks’ £520.00 the table has 3%, £15.60.
    expect(takings(home)).toEqual([['Direct earnings attachment', 1_200, 'order']]);
    expect(home.ask('deductions.read', { employmentId: employment }).orders).toMatchObject([{ stated: { deduct: 300, per: 'week' } }]);
  });
});

describe('agreed deductions and advances', () => {
  it('an overpayment is got back by its instalments until none of it is left', () => {
    const home = payHousehold();
    const employment = sam(home);
    const agreed = { employmentId: employment, kind: 'overpayment', what: 'Paid twice in May', from: day('2026-06-20') } as const;
    home.ask('deduction.add', {
      ...agreed,
      each: pence(4_000),
      total: pence(6_000),
      consentedOn: day('2026-06-18'),
      consent: 'Signed, in the folder',
    });
    expect(takings(home)).toEqual([['Paid twice in May', 4_000, 'kept']]);
    home.approve();
    home.work(employment, '2026-07-14', 8);
    home.sign(employment, second);
    expect(takings(home, nextPayday)).toEqual([['Paid twice in May', 2_000, 'kept']]);
    home.approve(nextPayday);
    expect(home.ask('deductions.read', { employmentId: employment }).agreed).toMatchObject([{ taken: 6_000 }]);
  });

  it('what the employer wants back for the job never takes pay below the minimum wage', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample', { tax: { taxCode: 'NT' }, perHour: pence(1_100) });
    home.work(employment, '2026-06-15', 10);
    home.sign(employment);
    const uniform = { employmentId: employment, kind: 'job', what: 'Uniform', from: day('2026-06-20'), each: pence(1_000) } as const;
    home.ask('deduction.add', { ...uniform, consentedOn: day('2026-06-18'), consent: 'Signed, in the folder' });
    // Aged 20: £10.85 an hour. £110.00 less £108.50 leaves £1.50.
    expect(takings(home)).toEqual([['Uniform', 150, 'kept']]);
    expect(home.preview().canApprove).toBe(true);
    // With a second one there is no room left at all, which no line of the payslip would say.
    home.ask('deduction.add', { ...uniform, what: 'Shoes', consentedOn: day('2026-06-18'), consent: 'Signed, in the folder' });
    const said = home.preview().remarks.map(({ words }) => words);
    expect(said.join(' ')).toContain('”: £0.00 of £10.00: more would be below the minimum wage.');
  });

  it('an advance is owed at once, got back from pay, and its money is then no longer advanced', () => {
    const home = payHousehold();
    const employment = sam(home);
    const advance = {
      employmentId: employment,
      day: day('2026-06-25'),
      amount: pence(20_000),
      planLineId: home.wages.ann,
      why: 'A rent deposit',
    };
    const { id } = home.ask('advance.add', { ...advance, each: pence(15_000), from: payday });
    expect(balanceOf(home, 'advanced')).toBe(20_000);
    expect(home.ask('payment.list', {}).payments).toMatchObject([
      { kind: 'advance', amount: 20_000, payee: 'Sam Sample', sortCode: '12-34-56', reference: 'WAGES' },
    ]);
    home.approve();
    expect(balanceOf(home, 'advanced')).toBe(5_000);
    expect(refusedBy(home, 'advance.takeBack', { id, reason: 'Not needed.' })).toMatchObject({ code: 'advance.gotBack', isAsItWas: true });
    home.work(employment, '2026-07-14', 8);
    home.sign(employment, second);
    home.approve(nextPayday);
    expect(balanceOf(home, 'advanced')).toBe(0);
    expect(home.ask('health.check', {}).checks.filter(({ holds }) => !holds)).toEqual([]);
  });

  it('an advance not yet paid is taken back with its reason', () => {
    const home = payHousehold();
    const employment = sam(home);
    const advance = {
      employmentId: employment,
      day: day('2026-06-25'),
      amount: pence(20_000),
      planLineId: home.wages.ann,
      why: 'A rent deposit',
    };
    const { id } = home.ask('advance.add', { ...advance, each: pence(15_000), from: payday });
    home.ask('advance.takeBack', { id, reason: 'Not needed after all.' });
    expect(balanceOf(home, 'advanced')).toBe(0);
    expect(takings(home)).toEqual([]);
  });
});

describe('claims', () => {
  const trip = (home: PayHousehold, employmentId: string, on: string, miles: number, perMile: number) =>
    home.ask('claim.add', {
      kind: 'mileage',
      employmentId,
      day: day(on),
      planLineId: home.wages.ann,
      words: 'Swimming with Ann',
      vehicle: 'car',
      tenths: miles * 10,
      passengers: 0,
      perMile: pence(perMile),
      from: 'home of Ann',
      to: 'the pool',
      isHomeToWork: false,
    });

  it('mileage at the approved rate is paid on top of pay, free of tax; above it the excess is taxed', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample', { tax: { taxCode: 'BR', niLetter: 'M' } });
    home.work(employment, '2026-06-15', 10);
    home.sign(employment);
    trip(home, employment, '2026-06-15', 100, 55);
    const free = home.preview().payslips[0];
    expect([free?.sums.gross, free?.sums.tax, free?.more?.expenses, free?.more?.taxable]).toEqual([13_000, 2_600, 5_500, 13_000]);
    trip(home, employment, '2026-06-16', 100, 75);
    const taxed = home.preview().payslips[0];
    expect([taxed?.sums.gross, taxed?.sums.tax, taxed?.more?.expenses, taxed?.more?.taxable]).toEqual([13_000, 3_000, 13_000, 15_000]);
    expect(taxed?.more?.expenseLines.map(({ name, amount }) => [name, amount])).toEqual([
      ['Mileage, 100 miles by car at £0.55', 5_500],
      ['Mileage, 100 miles by car at £0.75', 7_500],
    ]);
    expect(taxed?.working.filter(({ about }) => about === 'expenses').map(({ words }) => words)).toEqual([
      '200 miles are paid £130.00.',
      'For income tax these miles are approved for £110.00 more this tax year (£0.55 a mile by car for the first 10,000 miles of 2026-27, then £0.25): £20.00 of it counts as pay.',
      'For National Insurance the first rate counts for every mile: £20.00 counts.',
    ]);
    const run = home.approve();
    expect(home.ask('claim.list', {}).claims.map(({ payslipNumber }) => payslipNumber)).toEqual([1, 1]);
    expect(home.ask('payment.list', {}).payments).toMatchObject([{ kind: 'wages', amount: 13_000 - 3_000 + 13_000 }]);
    home.ask('payRun.void', { id: run.id, reason: 'To look once more.' });
    expect(home.ask('claim.list', {}).claims.map(({ payslipNumber }) => payslipNumber)).toEqual([undefined, undefined]);
  });

  it('mileage of April and May 2026 paid at 45p is topped up to 55p once, free of tax and National Insurance', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample', { tax: { taxCode: 'BR' } });
    home.work(employment, '2026-06-15', 10);
    home.sign(employment);
    trip(home, employment, '2026-04-20', 120, 45);
    trip(home, employment, '2026-06-02', 50, 45);
    home.approve();
    expect(home.ask('claim.list', {}).topUps).toMatchObject([{ claims: 1, amount: 1_200 }]);
    expect(home.ask('claim.topUp', { employmentId: employment })).toEqual({ claims: 1, amount: 1_200 });
    expect(home.ask('claim.list', {}).topUps).toEqual([]);
    home.work(employment, '2026-07-14', 10);
    home.sign(employment, second);
    const next = home.preview(nextPayday).payslips[0];
    expect([next?.more?.expenses, next?.more?.taxable, next?.more?.niable]).toEqual([1_200, 13_000, 13_000]);
    expect(refusedBy(home, 'claim.topUp', { employmentId: employment })).toMatchObject({ code: 'claim.nothingToTopUp', isAsItWas: true });
  });

  it('an expense is paid once; not wholly for the work, it is taxed', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample', { tax: { taxCode: 'BR' } });
    home.work(employment, '2026-06-15', 10);
    home.sign(employment);
    const ticket = { kind: 'expense', employmentId: employment, day: day('2026-06-15'), planLineId: home.wages.ann } as const;
    home.ask('claim.add', { ...ticket, amount: pence(800), words: 'Cinema ticket, to be with Ann', isTaxed: false });
    const { id } = home.ask('claim.add', { ...ticket, amount: pence(1_000), words: 'Bus from home', isTaxed: true });
    expect(home.preview().payslips[0]?.more).toMatchObject({ expenses: 1_800, taxable: 14_000 });
    home.ask('claim.takeBack', { id, reason: 'Not agreed.' });
    expect(home.preview().payslips[0]?.more).toMatchObject({ expenses: 800, taxable: 13_000 });
  });

  it('tax on an expense may be more than the pay beside it: what is paid in all stays above nothing, and the payday is approved', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample', { tax: { taxCode: 'BR' } });
    home.work(employment, '2026-06-15', 10);
    home.sign(employment);
    const taxed = {
      kind: 'expense',
      employmentId: employment,
      day: day('2026-06-15'),
      planLineId: home.wages.ann,
      words: 'Bus from home',
      isTaxed: true,
    } as const;
    home.ask('claim.add', { ...taxed, amount: pence(80_000) });
    // £130.00 and £800.00 at 20%: £186.00 is taken, £56.00 more than the pay for the hours; £744.00 is paid.
    const run = home.approve();
    const [payslip] = home.ask('payRun.read', { id: run.id }).payslips;
    expect(payslip?.data).toMatchObject({ sums: { gross: 13_000, tax: 18_600, net: -5_600 }, more: { expenses: 80_000, paid: 74_400 } });
    expect(home.ask('payment.list', {}).payments).toMatchObject([{ kind: 'wages', amount: 74_400 }]);
    expect(home.ask('health.check', {}).sound).toBe(true);
  });
});

describe('what the employer is to get back from a PA who leaves', () => {
  it('is told on the last payday, as far as that pay leaves it over', () => {
    const home = payHousehold();
    const { employment: employmentId } = home.hire('Sam Sample');
    const line = { planLineId: home.wages.ann, from: payday };
    home.ask('advance.add', { ...line, employmentId, day: day('2026-07-01'), amount: pence(30_000), each: pence(5_000), why: 'A deposit' });
    const agreed = {
      kind: 'overpayment',
      what: 'Paid twice in May',
      from: payday,
      consentedOn: day('2026-07-01'),
      consent: 'In the folder',
    } as const;
    home.ask('deduction.add', { ...agreed, employmentId, each: pence(4_000), total: pence(20_000) });
    home.extra(employmentId, 50_000);
    home.approve();
    home.extra(employmentId, 40_000, { day: day('2026-07-20') });
    const told = (): readonly string[] =>
      home
        .preview(nextPayday)
        .remarks.map(({ words }) => words)
        .filter((words) => words.includes('got back'));
    expect(told()).toEqual([]);
    home.ask('employment.end', { id: employmentId, endsOn: day('2026-07-31') });
    // £300.00 less two instalments of £50.00; £200.00 less two of £40.00.
    expect(told()).toEqual([
      'Sam Sample leaves on 31 July 2026, and the last pay leaves £120.00 of “Paid twice in May” and £200.00 of “A deposit” to be got back. Agree in writing how they pay it back. A deduction that takes more of this pay is a new one, agreed in writing: end the old one under Orders and deductions, and record it.',
    ]);
  });
});
