import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { nextPayday, payHousehold, payday } from '#test/support/payHousehold';
import { refusedBy } from '#test/support/refusals';

describe('an approval that cannot stand leaves the book as it was', () => {
  it('a second one of the same payday', () => {
    const home = payHousehold();
    home.extra(home.hire('Sam Sample').employment, 50_000);
    const { digest } = home.preview();
    home.approve();
    const again = { payGroupId: home.group, payday, digest };
    expect(refusedBy(home, 'payRun.approve', again)).toEqual({
      code: 'pay.alreadyApproved',
      field: 'payday',
      sentence:
        'This payday is already approved, as pay run 1. If it is wrong and nobody is paid yet, make that one void with a reason first.',
      isAsItWas: true,
    });
    expect(home.preview()).toMatchObject({ canApprove: false, remarks: [{ kind: 'blocks' }] });
  });

  it('one after something moved: a sum, a tax code, the bank details', () => {
    const home = payHousehold();
    const { assistant, employment } = home.hire('Sam Sample');
    home.extra(employment, 50_000);
    const seen = { payGroupId: home.group, payday };
    const moves = [
      () => void home.extra(employment, 100),
      () =>
        void home.ask('employment.tax', {
          employmentId: employment,
          from: payday,
          taxCode: '1250L',
          basis: 'cumulative',
          niLetter: 'M',
          studentLoan: null,
          postgraduateLoan: false,
          why: 'A notice',
        }),
      () => {
        const details = { accountName: 'Sam Sample', sortCode: '12-34-56', account: '99999999' };
        home.ask('assistant.bank', { assistantId: assistant, details, again: details, why: 'A new account' });
      },
    ];
    for (const move of moves) {
      const { digest } = home.preview();
      move();
      expect(refusedBy(home, 'payRun.approve', { ...seen, digest })).toMatchObject({ code: 'pay.moved', isAsItWas: true });
    }
    home.approve();
  });

  it('hours that only one side signed, or nobody', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample');
    home.work(employment, '2026-06-15', 8);
    const waiting = 'Sam Sample’s hours of 15 June to 12 July 2026 are not signed by both sides yet. Sign that timesheet first.';
    const asked = { payGroupId: home.group, payday };
    expect(home.preview()).toMatchObject({ payslips: [], remarks: [{ words: waiting }] });
    expect(refusedBy(home, 'payRun.approve', { ...asked, digest: home.preview().digest })).toMatchObject({
      code: 'pay.blocked',
      sentence: `This payday cannot be approved yet. ${waiting}`,
      isAsItWas: true,
    });
    const period = { from: day('2026-06-15'), to: day('2026-07-12') };
    home.ask('timesheet.sign', {
      employmentId: employment,
      ...period,
      signatures: [{ side: 'assistant', name: 'Sam', signedOn: day('2026-07-13') }],
    });
    expect(home.preview().remarks.map(({ words }) => words)).toEqual([waiting]);
    home.ask('timesheet.sign', {
      employmentId: employment,
      ...period,
      signatures: [{ side: 'employer', name: 'Rose', signedOn: day('2026-07-13') }],
    });
    home.approve();
  });

  it('a PA who would have to be enrolled in a pension, by name', () => {
    const home = payHousehold();
    const { employment } = home.hire('Alex Adult', { born: day('1990-01-01'), tax: { niLetter: 'A' } });
    home.extra(employment, 76_801);
    const answer = refusedBy(home, 'payRun.approve', { payGroupId: home.group, payday, digest: home.preview().digest });
    expect(answer).toMatchObject({ code: 'pay.blocked', isAsItWas: true });
    expect(answer.sentence).toContain('Alex Adult earns £768.01, more than the £768.00 in four weeks');
  });

  it('no tax details; nobody to pay; no payday; no such group', () => {
    const home = payHousehold();
    const asked = { payGroupId: home.group, payday };
    const attempt = () => refusedBy(home, 'payRun.approve', { ...asked, digest: home.preview().digest });
    expect(attempt()).toMatchObject({ code: 'pay.nothingToPay', isAsItWas: true });
    const { assistant, employment } = home.hire('Sam Sample', { tax: null });
    const extra = home.extra(employment, 50_000);
    expect(attempt()).toMatchObject({ code: 'pay.blocked', isAsItWas: true });
    home.ask('payExtra.takeBack', { id: extra, reason: 'Not yet' });
    home.extra(home.hire('Kim Sample').employment, 50_000);
    home.ask('employment.add', {
      assistantId: assistant,
      payGroupId: home.group,
      payrollId: '77',
      job: 'PA at night',
      startsOn: day('2026-06-20'),
    });
    home.approve();
    const { digest } = home.preview();
    expect(refusedBy(home, 'payRun.approve', { ...asked, payday: day('2026-07-18'), digest })).toMatchObject({
      code: 'pay.notAPayday',
      field: 'payday',
    });
    expect(refusedBy(home, 'payRun.approve', { ...asked, payGroupId: 'pay_group-9', digest })).toMatchObject({
      code: 'input.notFound',
      field: 'payGroupId',
    });
  });

  it('an earlier payday after a later one, whose tax was worked out without it', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample');
    home.extra(employment, 50_000, { day: day('2026-08-01') });
    home.approve(nextPayday);
    home.extra(employment, 50_000);
    const answer = refusedBy(home, 'payRun.approve', { payGroupId: home.group, payday, digest: home.preview().digest });
    expect(answer).toMatchObject({ code: 'pay.blocked', isAsItWas: true });
    expect(answer.sentence).toContain('The later payday of 14 August 2026 is approved already');
  });

  it('a payday inside an issued statement, or before the book begins', () => {
    const home = payHousehold();
    home.extra(home.hire('Sam Sample').employment, 50_000);
    const digest = '0'.repeat(64);
    const { connection } = home.book().opened.kernel.handle;
    connection
      .prepare("INSERT INTO document VALUES ('document-x', 1, 'statement', 1, 1, '2026-08-01', ?, ?, NULL, NULL)")
      .run(digest, digest);
    connection
      .prepare("INSERT INTO statement VALUES ('statement-x', 1, ?, 1, 1, '2026-04-01', '2026-07-31', 0, 0, 'document-x', NULL)")
      .run(home.streams.ann);
    const answer = refusedBy(home, 'payRun.approve', { payGroupId: home.group, payday, digest: home.preview().digest });
    expect(answer).toMatchObject({ code: 'pay.blocked', isAsItWas: true });
    expect(answer.sentence).toContain('Ann’s health budget has an issued statement up to 31 July 2026');
    const early = {
      employerId: home.employer,
      name: 'Early',
      frequency: 'four-weekly',
      firstFrom: day('2026-02-23'),
      firstPayday: day('2026-03-27'),
    } as const;
    const { id } = home.ask('payGroup.add', early);
    const preview = home.ask('payRun.preview', { payGroupId: id, payday: early.firstPayday });
    expect(preview.remarks.map(({ words }) => words)).toEqual([
      'This book starts on 1 April 2026. Anything earlier is part of its opening balances.',
    ]);
  });
});

describe('an extra sum that cannot be', () => {
  const asked = { kind: 'extra', day: day('2026-07-01'), amount: pence(5_000), words: 'Training' } as const;

  const mistakes = [
    ['input.notFound', 'employmentId', { employmentId: 'employment-9' }],
    ['pay.extraNothing', 'amount', { amount: pence(0) }],
    ['pay.extraTakesBack', 'amount', { amount: pence(-1) }],
    ['pay.beforeStart', 'day', { day: day('2026-04-05') }],
    ['pay.afterEnd', 'day', { day: day('2026-11-01') }],
    ['input.notFound', 'planLineId', { planLineId: 'plan_line-99' }],
    ['pay.otherPayslip', 'corrects', { kind: 'correction', corrects: 'payslip-9' }],
  ] as const;

  it('is refused in one sentence beside its own field, for a PA who was not there yet as for any other reason', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample');
    home.ask('employment.end', { id: employment, endsOn: day('2026-10-31') });
    for (const [code, field, change] of mistakes) {
      const input = { ...asked, employmentId: employment, planLineId: home.wages.ann, ...change };
      expect(refusedBy(home, 'payExtra.add', input)).toMatchObject({ code, field, isAsItWas: true });
    }
    const gym = { ...asked, employmentId: employment, planLineId: home.lines.gym };
    expect(refusedBy(home, 'payExtra.add', gym)).toMatchObject({ code: 'pay.notWages', field: 'planLineId', isAsItWas: true });
  });

  it('is borne by no plan line that may not be spent on, or that the funder has not agreed to', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample');
    const lineOf = (rule: 'ask_first' | 'not_allowed'): string =>
      home.ask('planLine.add', {
        streamId: home.streams.ann,
        beneficiaryId: home.ann,
        outcomeId: home.ask('outcome.add', { beneficiaryId: home.ann, name: rule }).id,
        name: `Bonus, ${rule}`,
        category: 'wages',
        rule,
        agreed: pence(1_000),
        every: 'month',
        from: day('2026-04-01'),
      }).id;
    const code = (planLineId: string) => refusedBy(home, 'payExtra.add', { ...asked, employmentId: employment, planLineId });
    expect(code(lineOf('not_allowed'))).toMatchObject({ code: 'money.notAllowed', field: 'planLineId', isAsItWas: true });
    const asking = lineOf('ask_first');
    expect(code(asking)).toMatchObject({ code: 'money.askFirst', field: 'planLineId', isAsItWas: true });
    home.ask('planLine.approve', { id: asking, by: 'A. Officer', on: day('2026-06-01') });
    home.extra(employment, 5_000, { planLineId: asking });
  });

  it('is taken back once, and not after a payslip has it; a correction names a payslip that stands', () => {
    const home = payHousehold();
    const sam = home.hire('Sam Sample').employment;
    const kim = home.hire('Kim Sample').employment;
    const wrong = home.extra(sam, 1_000);
    home.ask('payExtra.takeBack', { id: wrong, reason: 'Typed twice' });
    const reason = 'To try it';
    expect(refusedBy(home, 'payExtra.takeBack', { id: wrong, reason })).toMatchObject({ code: 'pay.extraTakenBack', isAsItWas: true });
    expect(refusedBy(home, 'payExtra.takeBack', { id: 'pay_extra-9', reason })).toMatchObject({ code: 'input.notFound' });
    const taken = home.extra(sam, 50_000);
    const run = home.approve();
    expect(refusedBy(home, 'payExtra.takeBack', { id: taken, reason })).toMatchObject({
      code: 'pay.extraTaken',
      sentence: 'This sum is already on payslip 1. Record a correction instead, which goes on the next one.',
      isAsItWas: true,
    });
    expect(home.ask('payExtra.list', {}).extras).toMatchObject([{ assistant: 'Sam Sample', amount: 50_000, payslipNumber: 1 }]);
    const [payslip] = home.ask('payRun.read', { id: run.id }).payslips;
    const correction = {
      ...asked,
      kind: 'correction',
      amount: pence(-500),
      corrects: payslip?.id ?? '',
      planLineId: home.wages.ann,
    } as const;
    expect(refusedBy(home, 'payExtra.add', { ...correction, employmentId: kim })).toMatchObject({
      code: 'pay.otherPayslip',
      isAsItWas: true,
    });
    home.ask('payExtra.add', { ...correction, employmentId: sam, day: day('2026-08-01') });
    home.extra(sam, 20_000, { day: day('2026-08-01') });
    expect(home.preview(nextPayday).payslips[0]?.sums.gross).toBe(19_500);
  });
});

it('a first day of work is not moved past days that were paid: HMRC was told of both', () => {
  const home = payHousehold();
  const { employment } = home.hire('Sam Sample', { startsOn: day('2026-06-15') });
  home.extra(employment, 50_000);
  const { id } = home.approve();
  const moved = { id: employment, payrollId: '1', job: 'PA', startsOn: day('2026-07-13') };
  expect(refusedBy(home, 'employment.change', moved)).toEqual({
    code: 'people.startsAfterPay',
    field: 'startsOn',
    sentence:
      'Payslip 1 has paid days up to 12 July 2026, before that first day. Choose a first day in that pay period or before, or make its pay run void first.',
    isAsItWas: true,
  });
  home.ask('employment.change', { ...moved, startsOn: day('2026-07-01') });
  home.ask('payRun.void', { id, reason: 'The wrong PA' });
  home.ask('employment.change', moved);
});
