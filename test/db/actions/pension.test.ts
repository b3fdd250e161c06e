import { describe, expect, it } from 'vitest';
import { day } from '#core/time/day';
import { balanceOf } from '#test/support/household';
import { nextPayday, payday } from '#test/support/payHousehold';
import { nest, nestTerms, pensionHousehold } from '#test/support/pension';

// £1,000.00 in four weeks: £520.00 lie between £480.00 and £3,867.00. 3% is £15.60; four fifths of 5% are £20.80.
const both = { employee: 2_080, employer: 1_560 };

describe('a PA who has to be enrolled', () => {
  it('keeps the payday waiting by name until they are enrolled, and is paid with contributions then', () => {
    const home = pensionHousehold();
    expect(home.preview()).toMatchObject({ canApprove: false });
    const blocks = home.preview().remarks.filter(({ kind }) => kind === 'blocks');
    expect(blocks).toEqual([
      {
        kind: 'blocks',
        employmentId: home.alex.employment,
        mend: 'pension',
        words:
          'Alex Adult earns £1,000.00, more than the £768.00 in four weeks from which someone between 22 and State Pension age is enrolled. Enrol them from 15 June 2026, or postpone it, under Team, “Pension”.',
      },
    ]);
    expect(home.ask('pension.assistant', { employmentId: home.alex.employment }).need).toMatchObject({
      kind: 'blocks',
      from: '2026-06-15',
    });
    home.enrol();
    const [payslip] = home.preview().payslips;
    expect(payslip?.more).toMatchObject({
      pension: both.employee,
      employerPension: both.employer,
      pensionTo: { schemeId: home.scheme, scheme: 'NEST', method: 'relief_at_source', pensionable: 52_000, payOn: '2026-08-22' },
      told: [{ name: 'Workplace pension', value: 'In NEST since 15 June 2026' }],
    });
    home.approve();
    expect(balanceOf(home, 'owed:pension')).toBe(0);
    expect(balanceOf(home, 'owed:pension_bill')).toBe(-3_640);
    const told = home.ask('pension.assistant', { employmentId: home.alex.employment });
    expect(told).toMatchObject({ standing: 'member', contributed: both, assessed: { category: 'eligible', age: 36, earnings: 100_000 } });
    expect(told.need).toBeUndefined();
    expect(home.ask('payment.list', {}).payments.find(({ kind }) => kind === 'pension')).toMatchObject({
      payee: 'NEST Corporation',
      amount: 3_640,
      payOn: '2026-08-22',
    });
  });

  it('may be postponed: the payday goes through, the deferral date’s does not', () => {
    const home = pensionHousehold();
    const { employment } = home.alex;
    home.ask('pension.postpone', {
      employmentId: employment,
      day: day('2026-06-15'),
      until: day('2026-08-01'),
      noticeOn: day('2026-06-20'),
    });
    expect(home.preview().payslips[0]?.more?.told).toContainEqual({ name: 'Workplace pension', value: 'Postponed until 1 August 2026' });
    home.approve();
    home.extra(employment, 100_000, { day: day('2026-08-01') });
    expect(home.preview(nextPayday).remarks.find(({ mend }) => mend === 'pension')?.words).toContain(
      'The postponement ended on 1 August 2026. Enrol them from 1 August 2026',
    );
  });
});

describe('who opts out in time', () => {
  it('has everything back with the next pay, and so has the employer; void, it is owed again', () => {
    const home = pensionHousehold();
    const { employment } = home.alex;
    home.enrol();
    home.letter('enrolment', '2026-07-20');
    expect(home.ask('pension.assistant', { employmentId: employment }).optOut).toEqual({ from: '2026-07-20', to: '2026-08-19' });
    home.approve();
    const untouched = home.preview().payslips;
    expect(untouched).toEqual([]);
    home.ask('pension.optOut', { employmentId: employment, noticeOn: day('2026-08-10') });
    expect(home.ask('pension.assistant', { employmentId: employment })).toMatchObject({
      refundBy: '2026-09-09',
      words: 'Opted out on 10 August 2026',
    });
    home.extra(employment, 100_000, { day: day('2026-08-01') });
    const [payslip] = home.preview(nextPayday).payslips;
    expect(payslip?.more).toMatchObject({ pension: -both.employee, employerPension: -both.employer });
    expect(payslip?.deductions).toContainEqual(expect.objectContaining({ name: 'Pension paid back', amount: -2_080 }));
    const run = home.approve(nextPayday);
    expect(balanceOf(home, 'owed:pension_bill')).toBe(0);
    // The provider has yet to pay it back: a statement counts it as coming, and its cost stays the book's.
    const span = { from: day('2026-06-01'), to: nextPayday };
    const { data } = home.ask('statement.preview', { streamId: home.streams.ann, ...span });
    expect(data.bridge).toMatchObject({ lessRefundsComingAtEnd: both.employee + both.employer, cost: 200_000 });
    const refund = () => home.ask('pension.assistant', { employmentId: employment });
    expect(refund().contributed).toEqual({ employee: 0, employer: 0 });
    expect(refund().refundBy).toBeUndefined();
    home.ask('payRun.void', { id: run.id, reason: 'To look again' });
    expect(refund()).toMatchObject({ contributed: both, refundBy: '2026-09-09' });
    expect(home.preview(nextPayday).payslips[0]?.more?.pension).toBe(-both.employee);
  });

  it('is not asked for again, and not enrolled again, until the employer’s re-enrolment', () => {
    const home = pensionHousehold();
    home.enrol();
    home.ask('pension.optOut', { employmentId: home.alex.employment, noticeOn: payday });
    expect(home.preview().remarks.filter(({ kind }) => kind === 'blocks')).toEqual([]);
    expect(home.preview().payslips[0]?.more?.pension).toBe(0);
  });
});

it('who leaves after the month keeps what was paid in, and has nothing taken on paydays from that day', () => {
  const home = pensionHousehold();
  const { employment } = home.alex;
  home.enrol();
  home.approve();
  home.ask('pension.leave', { employmentId: employment, day: nextPayday, words: 'Cannot afford it' });
  home.extra(employment, 100_000, { day: day('2026-08-01') });
  expect(home.preview(nextPayday).payslips[0]?.more).toMatchObject({ pension: 0, employerPension: 0 });
  expect(home.ask('pension.assistant', { employmentId: employment })).toMatchObject({ contributed: both, standing: 'out' });
});

it('a net pay arrangement is taken before tax, and a percentage above the least is what was agreed', () => {
  const home = pensionHousehold();
  home.ask('pension.agreeTerms', {
    ...nestTerms,
    schemeId: home.scheme,
    method: 'net_pay',
    basis: 'set_3',
    employeeHundredths: 600,
    employerHundredths: 450,
  });
  home.enrol();
  const [payslip] = home.preview().payslips;
  expect(payslip?.more).toMatchObject({ pension: 6_000, employerPension: 4_500, taxable: 94_000, niable: 100_000 });
});

it('who joined pays their own percentage of all pay, and the employer nothing', () => {
  const home = pensionHousehold();
  const { employment } = home.hire('Ines Entitled', { born: day('1990-01-01'), tax: { niLetter: 'A' } });
  home.extra(employment, 40_000);
  const joined = {
    employmentId: employment,
    kind: 'joined',
    schemeId: home.scheme,
    day: day('2026-07-01'),
    setUpOn: day('2026-07-02'),
  } as const;
  home.ask('pension.join', { ...joined, noticeOn: day('2026-06-25'), ownHundredths: 500 });
  const payslip = home.preview().payslips.find(({ employmentId }) => employmentId === employment);
  expect(payslip?.more).toMatchObject({ pension: 1_600, employerPension: 0 });
});

it('who joined and comes to earn more than the trigger is to be enrolled: what the employer pays in then is not nothing (PA 2008 s3)', () => {
  const home = pensionHousehold();
  home.enrol();
  const { employment } = home.hire('Ines Entitled', { born: day('1990-01-01'), tax: { niLetter: 'A' } });
  home.extra(employment, 40_000);
  const of = { employmentId: employment, schemeId: home.scheme } as const;
  const asked = { noticeOn: day('2026-06-10'), ownHundredths: 500 };
  home.ask('pension.join', { ...of, kind: 'joined', day: day('2026-06-15'), setUpOn: day('2026-06-25'), ...asked });
  const blocked = () =>
    home
      .preview(nextPayday)
      .remarks.filter(({ kind, mend }) => kind === 'blocks' && mend === 'pension')
      .map(({ words }) => words);
  home.approve();
  home.extra(employment, 76_800, { day: day('2026-08-01') });
  // Just as much as the trigger is not more than it.
  expect(blocked()).toEqual([]);
  home.extra(employment, 1_200, { day: day('2026-08-01') });
  expect(blocked()).toEqual([
    'Ines Entitled earns £780.00, more than the £768.00 in four weeks from which someone between 22 and State Pension age is enrolled. They joined the pension themselves, and what is paid in is below the law’s least for who is enrolled. Record that they left that membership, and then enrol them from 13 July 2026, under Team, “Pension”.',
  ]);
  expect(home.ask('pension.assistant', { employmentId: employment }).need).toMatchObject({ kind: 'blocks', from: '2026-07-13' });
  // 5% and 3% of all pay are enough of their own accord: nobody has to enrol them.
  const percentages = { employeeHundredths: 500, employerHundredths: 300 };
  home.ask('pension.ownTerms', { employmentId: employment, from: day('2026-07-13'), percentages });
  expect(blocked()).toEqual([]);
  home.ask('pension.ownTerms', { employmentId: employment, from: day('2026-07-13') });
  home.ask('pension.leave', { employmentId: employment, day: day('2026-07-13') });
  expect(blocked()[0]).toContain('Enrol them from 13 July 2026, under Team, “Pension”.');
  home.ask('pension.join', { ...of, kind: 'enrolled', day: day('2026-07-13'), setUpOn: day('2026-08-01') });
  expect(blocked()).toEqual([]);
  // £300.00 lie above £480.00: four fifths of 5% are £12.00, 3% is £9.00.
  const payslip = home.preview(nextPayday).payslips.find(({ employmentId }) => employmentId === employment);
  expect(payslip?.more).toMatchObject({ pension: 1_200, employerPension: 900 });
});

it('letters are papers of the employment, tell the opt-out month, and are asked for until they are given', () => {
  const home = pensionHousehold();
  const { employment } = home.alex;
  home.enrol();
  const due = () => home.ask('pension.assistant', { employmentId: employment }).tasks;
  expect(due()).toMatchObject([{ title: 'Give Alex Adult the letter about enrolment', by: '2026-07-26' }]);
  const preview = home.ask('pension.previewLetter', { employmentId: employment, kind: 'enrolment', givenOn: day('2026-07-20') });
  expect(JSON.stringify(preview.sheet)).toContain('You can opt out from 20 July 2026 to 19 August 2026.');
  home.letter('enrolment', '2026-07-20');
  expect(due()).toEqual([]);
  expect(home.ask('papers.list', { about: employment }).papers).toMatchObject([
    { kind: 'pension_letter', title: 'You are in a workplace pension' },
  ]);
  expect(home.ask('pension.assistant', { employmentId: employment }).letters).toMatchObject([{ kind: 'enrolment', givenOn: '2026-07-20' }]);
});

it('an employer is told what is due: duties, the declaration, and the window of re-enrolment', () => {
  const home = pensionHousehold();
  const employer = () => home.ask('pension.employers', {}).employers[0];
  expect(employer()).toMatchObject({
    dutiesStart: '2026-04-06',
    firstJob: '2026-04-06',
    declareBy: '2026-09-05',
    nextReEnrolment: { anniversary: '2029-04-06', window: { from: '2029-01-06', to: '2029-07-05' } },
    schemes: [{ name: 'NEST', terms: [{ employeeHundredths: 500 }] }],
    tasks: [{ title: 'Declare compliance to the Pensions Regulator', by: '2026-09-05' }],
  });
  home.ask('pension.declare', { employerId: home.employer, kind: 'declaration', doneOn: day('2026-08-01'), words: 'Reference 12' });
  expect(employer()).toMatchObject({ tasks: [], declarations: [{ words: 'Reference 12', doneOn: '2026-08-01' }] });
  home.ask('pension.changeScheme', { ...nest, id: home.scheme, paymentSource: 'Weekly' });
  expect(employer()?.schemes[0]?.paymentSource).toBe('Weekly');
});

it('the contribution file of a payday has every member, with what was taken and what comes back', () => {
  const home = pensionHousehold();
  home.enrol();
  const run = home.approve();
  const file = home.ask('pension.file', { payRunId: run.id, schemeId: home.scheme });
  expect(file).toMatchObject({
    employerReference: 'EMP123456789',
    frequency: 'four-weekly',
    period: { from: '2026-06-15', to: '2026-07-12' },
    members: [{ name: 'Alex Adult', pensionable: 52_000, employee: 2_080, employer: 1_560, isRefund: false }],
  });
  expect(home.ask('pension.employers', {}).employers[0]?.runs).toMatchObject([
    { number: 1, members: 1, together: 3_640, payBy: '2026-08-22' },
  ]);
});

it('a member without pay, and one who left since the payday before, are in the file with nothing, so that the provider does not ask', () => {
  const home = pensionHousehold();
  const { employment } = home.alex;
  const other = home.hire('Uma Unpaid', { born: day('1990-01-01'), tax: { niLetter: 'A' } }).employment;
  home.enrol();
  home.enrol({ employmentId: other });
  home.approve();
  const file = (id: string) =>
    home.ask('pension.file', { payRunId: id, schemeId: home.scheme }).members.map(({ name, employee, leftOn }) => [name, employee, leftOn]);
  home.ask('pension.leave', { employmentId: employment, day: day('2026-08-03') });
  home.extra(employment, 100_000, { day: day('2026-08-01') });
  const second = home.approve(nextPayday);
  expect(file(second.id)).toEqual([
    ['Alex Adult', 0, '2026-08-03'],
    ['Uma Unpaid', 0, undefined],
  ]);
});

it('who opted out years ago is enrolled again on the re-enrolment day, and not before the employer has chosen one', () => {
  const home = pensionHousehold();
  const { employer, scheme, ask } = home;
  ask('pension.duties', { employerId: employer, startsOn: day('2023-07-01') });
  ask('pension.agreeTerms', { ...nestTerms, schemeId: scheme, from: day('2023-07-01') });
  const { employment } = home.hire('Ola Out', { born: day('1985-01-01'), startsOn: day('2023-07-01'), tax: null });
  const tax = { taxCode: '1257L', basis: 'cumulative', niLetter: 'A', studentLoan: null, postgraduateLoan: false, why: 'P45' } as const;
  ask('employment.tax', { employmentId: employment, from: day('2026-04-06'), ...tax });
  const joining = { employmentId: employment, schemeId: scheme, day: day('2023-07-01'), setUpOn: day('2023-07-03') } as const;
  ask('pension.join', { ...joining, kind: 'enrolled' });
  ask('pension.optOut', { employmentId: employment, noticeOn: day('2023-07-20') });
  home.extra(employment, 100_000);
  const said = () => home.preview().remarks.filter(({ employmentId, mend }) => employmentId === employment && mend === 'pension');
  expect(said()).toMatchObject([{ kind: 'look' }]);
  expect(said()[0]?.words).toContain('Choose your re-enrolment day between 1 April 2026 and 30 September 2026');
  ask('pension.reEnrol', { employerId: employer, day: day('2026-07-01') });
  expect(said()).toMatchObject([{ kind: 'blocks' }]);
  expect(said()[0]?.words).toContain('Enrol them again from 1 July 2026, your re-enrolment day');
  expect(
    home.try('pension.postpone', {
      employmentId: employment,
      day: day('2026-06-15'),
      until: day('2026-08-01'),
      noticeOn: day('2026-06-20'),
    }),
  ).toBe('pension.postponeMember');
  ask('pension.join', { ...joining, kind: 're_enrolled', day: day('2026-07-01'), setUpOn: day('2026-07-10') });
  expect(said()).toEqual([]);
  expect(home.preview().payslips.find(({ employmentId }) => employmentId === employment)?.more).toMatchObject({ pension: both.employee });
  ask('pension.letter', { employmentId: employment, kind: 're_enrolment', givenOn: day('2026-07-12') });
  expect(ask('pension.assistant', { employmentId: employment })).toMatchObject({
    letters: [{ kind: 're_enrolment' }],
    optOut: { from: '2026-07-12', to: '2026-08-11' },
  });
  expect(ask('pension.employers', {}).employers[0]?.tasks.map(({ title }) => title)).toContain(
    'Declare compliance again to the Pensions Regulator',
  );
});
