import { describe, expect, it } from 'vitest';
import { day } from '#core/time/day';
import { maternity, parts, remarksOf, statutoryLines } from '#test/support/absence';
import { nextPayday, payHousehold } from '#test/support/payHousehold';
import { refusedBy } from '#test/support/refusals';

describe('family leave', () => {
  it('is paid from its first day, with what HMRC gives back once it is said whether the employer is small', () => {
    const all = parts();
    const { home, employment } = all;
    const shown = home.ask('family.preview', maternity(employment));
    expect(shown).toMatchObject({
      needs: ['small_employer'],
      smallYear: '2025-26',
      relevantWeek: { from: '2026-04-19', to: '2026-04-25' },
    });
    // £300.00 a week: 90% is £270.00 for six weeks, then £194.32 for 33.
    expect(shown.amount).toBe(6 * 27_000 + 33 * 19_432);
    home.ask('family.record', maternity(employment));
    expect(remarksOf(all)).toEqual([
      'Sam Sample: say whether the employer’s National Insurance of 2025-26 was £45,000 or less: it decides what HMRC gives back of Statutory Maternity Pay.',
    ]);
    home.ask('employer.small', { employerId: home.employer, taxYear: '2025-26', isSmall: true });
    // 21 June to 12 July is three weeks and a day: 22 sevenths of £270.00.
    expect(statutoryLines(all)).toEqual([['Statutory Maternity Pay, 21 June to 12 July 2026', 84_858]]);
    home.approve();
    home.extra(employment, 5_000, { day: day('2026-08-01') });
    // To 1 August twenty sevenths of £270.00, then eight of £194.32.
    expect(statutoryLines(all, nextPayday)).toEqual([['Statutory Maternity Pay, 13 July to 9 August 2026', 99_351]]);
    const rows = home.book().opened.kernel.handle.sql.all('SELECT pence, recovered_pence, compensation_pence FROM payslip_family', [], {
      pence: Number,
      recovered_pence: Number,
      compensation_pence: Number,
    });
    expect(rows).toEqual([{ pence: 84_858, recovered_pence: 84_858, compensation_pence: 7_638 }]);
  });

  it('whose pay ends early is paid to its last day, and what was paid after that day stands in the way', () => {
    const all = parts();
    const { home, employment } = all;
    home.ask('employer.small', { employerId: home.employer, taxYear: '2025-26', isSmall: false });
    const id = home.ask('family.record', maternity(employment)).id;
    home.ask('family.end', { id, lastDay: day('2026-06-27'), reason: 'Back at work' });
    expect(statutoryLines(all)).toEqual([['Statutory Maternity Pay, 21 June to 27 June 2026', 27_000]]);
    home.approve();
    expect(refusedBy(home, 'family.takeBack', { id, reason: 'Wrong' })).toMatchObject({ code: 'absence.paid', isAsItWas: true });
    const rows = home.book().opened.kernel.handle.sql.all('SELECT recovered_pence, compensation_pence FROM payslip_family', [], {
      recovered_pence: Number,
      compensation_pence: Number,
    });
    expect(rows).toEqual([{ recovered_pence: 24_840, compensation_pence: 0 }]);
  });

  it('is in the payslip, the journal and HMRC’s account: what HMRC gives back is owed to it no more', () => {
    const { home, employment } = parts();
    home.ask('employer.small', { employerId: home.employer, taxYear: '2025-26', isSmall: true });
    home.ask('family.record', maternity(employment));
    const run = home.approve();
    const [payslip] = home.ask('payRun.read', { id: run.id }).payslips;
    expect(payslip?.data).toMatchObject({ sums: { gross: 94_858 }, more: { statutory: [{ kind: 'smp', amount: 84_858 }] } });
    expect(payslip?.data.working.filter(({ about }) => about === 'statutory').map(({ words }) => words)).toContain(
      'A small employer gets back all of £848.58 and 9% of it, £76.38: £924.96.',
    );
    const months = home.ask('hmrc.read', {}).months;
    const { sums, allowance } = payslip?.data ?? { sums: undefined, allowance: 0 };
    const deducted = (sums?.tax ?? 0) + (sums?.employeeNi ?? 0) + (sums?.employerNi ?? 0);
    expect(months.find(({ taxMonth }) => taxMonth === 4)?.owed).toBe(deducted - allowance - 92_496);
    const faults = home.ask('health.check', {}).checks.filter(({ holds }) => !holds);
    expect(faults).toEqual([]);
  });

  it('is not paid for the week of the return to work, in which a shift stands after the last day (HMRC, SPM200300)', () => {
    const all = parts();
    const { home, employment } = all;
    home.ask('employer.small', { employerId: home.employer, taxYear: '2025-26', isSmall: true });
    const id = home.ask('family.record', maternity(employment)).id;
    home.ask('family.end', { id, lastDay: day('2026-07-01'), reason: 'Back at work' });
    home.work(employment, '2026-07-02', 8);
    home.sign(employment);
    const blocked = home.preview().remarks.filter(({ kind }) => kind === 'blocks');
    expect(blocked.map(({ words }) => words)).toEqual([
      'Sam Sample: there is a shift on 2 July 2026, in a week of Statutory Maternity Pay. Nothing is payable for a week with work in it: record that day as a keeping-in-touch day, or take this leave back on their page for sickness and leave, and record it again with its last day before 28 June 2026.',
    ]);
    home.ask('family.takeBack', { id, reason: 'The week of the return' });
    const again = home.ask('family.record', maternity(employment)).id;
    home.ask('family.end', { id: again, lastDay: day('2026-06-27'), reason: 'Back at work' });
    // One week of £270.00, and no part of the next.
    expect(statutoryLines(all)).toEqual([['Statutory Maternity Pay, 21 June to 27 June 2026', 27_000]]);
    expect(home.preview().canApprove).toBe(true);
  });

  it('names no keeping-in-touch day where the leave has none: the pay ends before the week of the work', () => {
    const { home, employment } = parts();
    home.clock.set('2026-07-20T09:00:00.000Z');
    home.ask('employer.small', { employerId: home.employer, taxYear: '2025-26', isSmall: true });
    const { due: _, ...claim } = maternity(employment);
    home.ask('family.record', { ...claim, kind: 'spbp', happened: day('2026-06-20'), payFrom: day('2026-06-22'), weeks: 2 });
    home.work(employment, '2026-06-30', 8);
    home.sign(employment);
    expect(home.preview().remarks.flatMap(({ kind, words }) => (kind === 'blocks' ? [words] : []))).toEqual([
      'Sam Sample: there is a shift on 30 June 2026, in a week of Statutory Parental Bereavement Pay. Nothing is payable for a week with work in it: end the pay before its week.',
    ]);
  });

  it('takes keeping-in-touch days, ten of them, and lets a shift on one be', () => {
    const all = parts();
    const { home, employment } = all;
    home.ask('employer.small', { employerId: home.employer, taxYear: '2025-26', isSmall: true });
    const leaveId = home.ask('family.record', maternity(employment)).id;
    home.work(employment, '2026-06-24', 4);
    expect(remarksOf(all)[0]).toContain('there is a shift on 24 June 2026');
    const kept = home.ask('keepInTouch.record', { leaveId, day: day('2026-06-24') }).id;
    expect(remarksOf(all).some((words) => words.includes('in a week of'))).toBe(false);
    home.ask('keepInTouch.takeBack', { id: kept, reason: 'The wrong day' });
    for (let at = 1; at <= 10; at += 1) home.ask('keepInTouch.record', { leaveId, day: day(`2026-07-${String(at).padStart(2, '0')}`) });
    expect(refusedBy(home, 'keepInTouch.record', { leaveId, day: day('2026-07-20') })).toEqual({
      code: 'absence.keepInTouchUsedUp',
      field: 'day',
      sentence:
        '10 keeping-in-touch days have been worked already, and that is all the law allows. Work on 20 July 2026 would end the pay of its week: choose another day after the leave, or take one of the days back.',
      isAsItWas: true,
    });
  });

  it('without 26 weeks is refused with what to give instead, keeps nothing, and its paper says why', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample', { startsOn: day('2025-12-01') });
    const claim = maternity(employment);
    expect(refusedBy(home, 'family.record', claim)).toEqual({
      code: 'absence.serviceShort',
      field: 'payFrom',
      sentence:
        'Sam Sample began on 1 December 2025, and for Statutory Maternity Pay must have been employed without a break since 1 November 2025 or before: 26 weeks into the relevant week. Statutory Maternity Pay cannot be paid. Give Sam Sample form SMP1 with the reason within 7 days of deciding.',
      isAsItWas: true,
    });
    const paper = home.ask('family.issueForm', claim);
    const { sheet, paper: read } = home.ask('paper.read', { id: paper.id });
    expect(read).toMatchObject({ kind: 'smp1', title: 'Statutory Maternity Pay: Sam Sample' });
    expect(JSON.stringify(sheet)).toContain('What form SMP1 asks for');
    expect(JSON.stringify(sheet)).toContain('You have been employed here since 1 December 2025.');
    expect(JSON.stringify(sheet)).toContain('since 1 November 2025 or before');
    expect(home.ask('absence.read', { employmentId: employment }).family).toEqual([]);
  });
});
