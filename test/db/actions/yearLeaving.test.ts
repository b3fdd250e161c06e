import { describe, expect, it } from 'vitest';
import { day } from '#core/time/day';
import { nextPayday, payHousehold } from '#test/support/payHousehold';
import { itIs, paidOnce } from '#test/support/payYear';
import { refusedBy } from '#test/support/refusals';
import { reporting } from '#test/support/rti/reporting';

describe('leaving', () => {
  it('ends the job, waits for the last pay, makes one P45 and no second; pay after it is by 0T alone', () => {
    const home = payHousehold();
    const { employment: employmentId, assistant } = paidOnce(home);
    itIs(home, '2026-07-20');
    home.ask('leaving.record', { employmentId, lastDay: day('2026-07-10'), why: 'resigned', words: 'Moved away' });
    expect(home.ask('team.read', {}).assistants.find(({ id }) => id === assistant)?.employments[0]?.endsOn).toBe('2026-07-10');
    expect(home.ask('leaving.read', { employmentId })).toMatchObject({
      canIssueP45: true,
      leaving: { why: 'resigned', words: 'Moved away' },
    });
    const issued = home.ask('p45.issue', { employmentId });
    const { sheet } = home.ask('paper.read', { id: issued.id });
    const boxes = sheet.blocks.flatMap((block) => (block.kind === 'pairs' ? block.pairs : []));
    expect(boxes).toContainEqual({ name: '6 Tax code at leaving date', value: 'BR' });
    expect(boxes).toContainEqual({ name: '7 Last entry on the payroll record', value: 'Week 16' });
    expect(boxes).toContainEqual({ name: '7 Total pay to date', value: '£700.00' });
    expect(boxes).toContainEqual({ name: '7 Total tax to date', value: '£140.00' });
    expect(refusedBy(home, 'p45.issue', { employmentId })).toMatchObject({ code: 'year.p45Once', isAsItWas: true });
    const again = home.ask('earnings.issue', { employmentId, taxYear: '2026-27' });
    expect(home.ask('paper.read', { id: again.id }).paper.kind).toBe('earnings_statement');
    home.extra(employmentId, 10_000);
    itIs(home, '2026-08-10');
    const after = home.preview(nextPayday);
    expect(after.payslips[0]).toMatchObject({ taxCode: '0T', basis: 'non-cumulative', sums: { tax: 2_000 } });
    expect(after.remarks.map(({ words }) => words.slice(0, 69))).toContain(
      'Sam Sample has left and has a P45, so this is a payment after leaving',
    );
    expect(after.payslips[0]?.working.map(({ words }) => words)).toContain(
      'The job has ended and there is a P45, so code 0T is used, each payday by itself.',
    );
    expect(after.canApprove).toBe(true);
    // Besides the regular pay it is a week’s pay by itself: 8% of what is above £242.00, not above £967.00. Letter M: nothing of the employer’s.
    expect(after.payslips[0]?.sums).toMatchObject({ employeeNi: 0, employerNi: 0 });
    home.extra(employmentId, 20_000);
    const more = home.preview(nextPayday).payslips[0];
    expect(more?.sums).toMatchObject({ gross: 30_000, employeeNi: 464 });
    expect(more?.more?.ni).toMatchObject({ earnings: 30_000, atLel: 12_900 });
    expect(more?.working.map(({ words }) => words)).toContain(
      'The job has ended, and £300.00 is paid besides its regular pay, so for National Insurance it is one week’s pay by itself.',
    );
  });

  // HMRC CSLM10211: “Enter ‘Y’ … if you have received instructions from HMRC to start making deductions … and you have not received a Stop Notice.”
  it.each([
    ['SL2', '2', 'not marked'],
    ['SL1', null, 'Y'],
  ] as const)('a %s that comes after the last pay and before the P45 counts for its box 5', (kind, studentLoan, expected) => {
    const home = payHousehold();
    const { employment: employmentId } = home.hire('Sam Sample', { tax: { studentLoan } });
    home.extra(employmentId, 70_000);
    home.approve();
    itIs(home, '2026-07-31');
    home.ask('leaving.record', { employmentId, lastDay: day('2026-07-10'), why: 'resigned' });
    const plan = kind === 'SL1' ? { plan: '2' as const } : {};
    home.ask('notice.record', { employmentId, kind, taxYear: '2026-27', issuedOn: day('2026-07-25'), from: day('2026-07-28'), ...plan });
    const { id } = home.ask('p45.issue', { employmentId });
    const boxes = home.ask('paper.read', { id }).sheet.blocks.flatMap((block) => (block.kind === 'pairs' ? block.pairs : []));
    expect(boxes).toContainEqual({ name: '5 Student loan deductions to continue', value: expected });
  });

  // SI 2016/606 reg 84: the P45 states that the employee is a borrower. Who had only a postgraduate loan had an empty box 5.
  it.each([
    [{ postgraduateLoan: true }, 'Y'],
    [{ studentLoan: '2' }, 'Y'],
    [{}, 'not marked'],
  ] as const)('a P45 of a PA whose loans are %j has “%s” in box 5', (loans, value) => {
    const home = payHousehold();
    const { employment: employmentId } = home.hire('Sam Sample', { tax: loans });
    home.extra(employmentId, 10_000);
    home.approve();
    itIs(home, '2026-07-20');
    home.ask('leaving.record', { employmentId, lastDay: day('2026-07-10'), why: 'resigned' });
    const { sheet } = home.ask('paper.read', { id: home.ask('p45.issue', { employmentId }).id });
    const boxes = sheet.blocks.flatMap((block) => (block.kind === 'pairs' ? block.pairs : []));
    expect(boxes).toContainEqual({ name: '5 Student loan deductions to continue', value });
  });

  it('hours that came late keep their own pay period for National Insurance, beside a bonus that is a week’s pay', () => {
    const home = payHousehold();
    const { employment: employmentId } = home.hire('Sam Sample', { born: day('1990-02-01'), tax: { niLetter: 'A' } });
    home.work(employmentId, '2026-07-09', 8);
    itIs(home, '2026-07-20');
    home.ask('leaving.record', { employmentId, lastDay: day('2026-07-10'), why: 'resigned' });
    home.sign(employmentId);
    home.extra(employmentId, 50_000);
    const slip = home.preview(nextPayday).payslips[0];
    // £104.00 of hours in four weeks, nothing; 8% of £500.00 − £242.00 and 15% of £500.00 − £96.00.
    expect(slip?.sums).toMatchObject({ employeeNi: 2_064, employerNi: 6_060 });
    const ordinary = home.preview().payslips[0];
    expect(ordinary?.sums).toMatchObject({ gross: slip?.sums.gross, employeeNi: 0 });
  });

  it('a last day that was only said of the job leads the same way: last pay with holiday owed, one P45, its day fixed, 0T after it', () => {
    const home = payHousehold();
    const { assistant, employment } = home.hire('Sam Sample', { born: day('2006-02-01'), startsOn: day('2026-06-15') });
    const employmentId = employment;
    reporting(home, [{ assistant, employment }]);
    const leave = { leaveYearStart: '04-01', weeks: 560, bankHolidays: 'included', beyondFourWeeks: 'normal', sleepIns: 'woken' } as const;
    home.ask('holiday.agree', { employmentId, from: day('2026-06-15'), ...leave, kind: 'irregular', paid: 'when_taken', accrual: 'legal' });
    for (const on of ['2026-06-16', '2026-06-23', '2026-06-30']) home.work(employment, on, 10);
    home.ask('employment.end', { id: employment, endsOn: day('2026-07-10') });
    itIs(home, '2026-07-17');
    const before = home.ask('leaving.read', { employmentId });
    expect(before).toMatchObject({ canIssueP45: false, leaving: { lastDay: '2026-07-10', why: 'ended', words: '' } });
    expect(before.leaving?.id).toBeUndefined();
    expect(before.tasks.find(({ key }) => key === 'pay')).toMatchObject({ state: 'next', words: expect.stringContaining('not signed') });
    home.sign(employment);
    // 30 hours earn 12.07%, 3 hours 37 minutes, up to the hour: 4 hours at £13.00 are owed, in the last pay.
    const last = home.preview().payslips[0];
    expect(last?.lines.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['hours', 39_000],
      ['holiday', 5_200],
    ]);
    const run = home.approve();
    expect(home.ask('report.payday', { payRunId: run.id }).fps?.employees[0]).toMatchObject({
      leftOn: '2026-07-10',
      paidAfterLeaving: false,
    });
    const report = home.ask('report.make', { payRunId: run.id, isFinal: false });
    home.ask('report.send', { id: report.id, day: day('2026-07-17'), way: 'basic_paye_tools', compared: [] });
    expect(home.ask('home.read', {}).tasks.filter(({ screen }) => screen === 'leaving')).toHaveLength(1);
    const { sheet } = home.ask('paper.read', { id: home.ask('p45.issue', { employmentId }).id });
    const boxes = sheet.blocks.flatMap((block) => (block.kind === 'pairs' ? block.pairs : []));
    expect(boxes).toContainEqual({ name: '4 Leaving date', value: '10 July 2026' });
    expect(boxes).toContainEqual({ name: '7 Total pay to date', value: '£442.00' });
    // What the P45 says stands: the day is moved no more, by whichever way.
    const job = { id: employment, payrollId: '1', job: 'PA', startsOn: day('2026-06-15') };
    for (const endsOn of [day('2026-07-11'), undefined])
      expect(refusedBy(home, 'employment.change', { ...job, ...(endsOn === undefined ? {} : { endsOn }) })).toMatchObject({
        code: 'year.leavingFrozen',
        field: 'endsOn',
        isAsItWas: true,
      });
    home.ask('employment.change', { ...job, job: 'Personal assistant', endsOn: day('2026-07-10') });
    home.extra(employment, 30_000, { day: day('2026-07-10') });
    itIs(home, '2026-08-14');
    const after = home.ask('payRun.read', { id: home.approve(nextPayday).id });
    expect(after.payslips[0]?.data).toMatchObject({ taxCode: '0T', basis: 'non-cumulative', sums: { tax: 6_000 } });
    expect(home.ask('report.payday', { payRunId: after.id }).fps?.employees[0]).toMatchObject({
      leftOn: '2026-07-10',
      paidAfterLeaving: true,
    });
    expect(refusedBy(home, 'p45.issue', { employmentId })).toMatchObject({ code: 'year.p45Once', isAsItWas: true });
  });

  it('whose day the job’s own dates move moves with them, and is no leaving once the job goes on', () => {
    const home = payHousehold();
    const { employment: employmentId } = home.hire('Sam Sample');
    home.ask('leaving.record', { employmentId, lastDay: day('2026-08-07'), why: 'retired' });
    const job = { id: employmentId, payrollId: '1', job: 'PA', startsOn: day('2026-04-06') };
    home.ask('employment.change', { ...job, endsOn: day('2026-08-14') });
    expect(home.ask('leaving.read', { employmentId }).leaving).toMatchObject({ lastDay: '2026-08-14', why: 'retired' });
    home.ask('employment.change', job);
    expect(home.ask('leaving.read', { employmentId })).toMatchObject({ tasks: [], canIssueP45: false });
    expect(home.ask('leaving.read', { employmentId }).leaving).toBeUndefined();
    home.ask('leaving.record', { employmentId, lastDay: day('2026-08-28'), why: 'moved' });
    expect(home.ask('leaving.read', { employmentId }).leaving).toMatchObject({ lastDay: '2026-08-28', why: 'moved' });
  });

  it('in a new tax year before any pay of it makes a P45 without figures: those of the old year are no new employer’s', () => {
    const home = payHousehold();
    itIs(home, '2027-04-10');
    const { employment: employmentId } = home.hire('Sam Sample', { born: day('2008-02-01'), tax: { taxCode: '1257L' } });
    home.extra(employmentId, 70_000);
    home.approve();
    home.ask('leaving.record', { employmentId, lastDay: day('2027-04-09'), why: 'ended' });
    const { sheet } = home.ask('paper.read', { id: home.ask('p45.issue', { employmentId }).id });
    const names = sheet.blocks.flatMap((block) => (block.kind === 'pairs' ? block.pairs.map(({ name }) => name) : []));
    expect(names).toContain('6 Tax code at leaving date');
    expect(names.filter((name) => name.startsWith('7 ') || name.startsWith('8 '))).toEqual([]);
  });

  it('is refused before the first day and twice; a P45 is refused before the last pay; taken back the job goes on', () => {
    const home = payHousehold();
    const { employment: employmentId } = home.hire('Sam Sample', { startsOn: day('2026-06-15') });
    expect(refusedBy(home, 'leaving.record', { employmentId, lastDay: day('2026-06-14'), why: 'ended' })).toMatchObject({
      code: 'year.leavesBeforeStart',
      isAsItWas: true,
    });
    home.extra(employmentId, 70_000);
    itIs(home, '2026-07-12');
    const { id } = home.ask('leaving.record', { employmentId, lastDay: day('2026-07-10'), why: 'ended' });
    expect(refusedBy(home, 'leaving.record', { employmentId, lastDay: day('2026-07-11'), why: 'ended' })).toMatchObject({
      code: 'year.alreadyLeft',
      isAsItWas: true,
    });
    expect(refusedBy(home, 'p45.issue', { employmentId })).toMatchObject({ code: 'year.finalPayWaits', isAsItWas: true });
    home.ask('leaving.takeBack', { id, reason: 'They stay after all' });
    expect(home.ask('leaving.read', { employmentId }).leaving).toBeUndefined();
    expect(refusedBy(home, 'leaving.takeBack', { id, reason: 'Twice' })).toMatchObject({ code: 'year.leavingTakenBack', isAsItWas: true });
  });

  it('is followed by a new job under a payroll id of its own, never before the old one ended', () => {
    const home = payHousehold();
    const { employment: employmentId } = home.hire('Sam Sample');
    const back = { employmentId, startsOn: day('2026-08-01'), payrollId: '1-B' };
    expect(refusedBy(home, 'employment.again', back)).toMatchObject({ code: 'year.stillWorks', isAsItWas: true });
    itIs(home, '2026-07-12');
    home.ask('leaving.record', { employmentId, lastDay: day('2026-07-10'), why: 'ended' });
    expect(refusedBy(home, 'employment.again', { ...back, startsOn: day('2026-07-10') })).toMatchObject({
      code: 'year.backTooSoon',
      isAsItWas: true,
    });
    expect(refusedBy(home, 'employment.again', { ...back, payrollId: '1' })).toMatchObject({
      code: 'people.payrollIdTaken',
      isAsItWas: true,
    });
    home.ask('employment.again', back);
    expect(home.ask('team.read', {}).assistants[0]?.employments.map(({ payrollId, startsOn }) => `${payrollId} ${startsOn}`)).toEqual([
      '1 2026-04-06',
      '1-B 2026-08-01',
    ]);
  });
});
