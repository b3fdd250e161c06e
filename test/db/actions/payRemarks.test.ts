import { describe, expect, it } from 'vitest';
import { type Day, day } from '#core/time/day';
import { nextPayday, payHousehold, payday } from '#test/support/payHousehold';

describe('a payday waits for', () => {
  it('hours that came late: to be signed with the next period where their own is paid, or by opening the one that was signed', () => {
    const home = payHousehold();
    home.clock.set('2026-08-10T09:00:00.000Z');
    const { employment } = home.hire('Sam Sample');
    home.work(employment, '2026-06-15', 8);
    home.sign(employment);
    const words = (on: Day): readonly string[] =>
      home.preview(on).remarks.flatMap(({ kind, words: said }) => (kind === 'blocks' ? [said] : []));
    home.work(employment, '2026-06-16', 8);
    expect(words(payday)).toEqual([
      'Sam Sample’s hours of 16 June 2026 came after timesheet 1 was signed. Open that timesheet again with a reason, and sign it with them in it.',
    ]);
    const [late] =
      home.ask('timesheet.period', { day: day('2026-06-16') }).rows[0]?.shifts.filter((one) => one.starts.day > '2026-06-15') ?? [];
    home.ask('shift.correct', { id: late?.id ?? '', reason: 'To be recorded once the payday is approved' });
    home.approve();
    home.work(employment, '2026-06-16', 8);
    expect(words(nextPayday)).toEqual([
      'Sam Sample’s hours of 13 July to 9 August 2026 are not signed by both sides yet. Sign that timesheet first.',
    ]);
    home.sign(employment, { from: day('2026-07-13'), to: day('2026-08-09') });
    expect(words(nextPayday)).toEqual([]);
  });

  /** Sam’s job ends with the first period, and is paid for it; another one with the same employer begins the day after. */
  function oneJobAfterAnother(frequency: 'four-weekly' | 'weekly') {
    const home = payHousehold();
    const { assistant, employment: old } = home.hire('Sam Sample');
    home.ask('employment.end', { id: old, endsOn: day('2026-07-12') });
    home.extra(old, 50_000);
    home.approve();
    const startsOn = day('2026-07-13');
    const weekly = { employerId: home.employer, name: 'Weekly', firstFrom: startsOn, firstPayday: payday } as const;
    const payGroupId = frequency === 'weekly' ? home.ask('payGroup.add', { ...weekly, frequency }).id : home.group;
    const fresh = home.ask('employment.add', { assistantId: assistant, payGroupId, payrollId: '77', job: 'PA', startsOn }).id;
    const told = { taxCode: 'BR', basis: 'cumulative', niLetter: 'M', studentLoan: null, postgraduateLoan: false } as const;
    home.ask('employment.tax', { employmentId: fresh, from: startsOn, ...told, why: 'Starter checklist' });
    home.extra(fresh, 20_000, { day: day('2026-07-14') });
    const preview = (on: Day) => home.ask('payRun.preview', { payGroupId, payday: on });
    return { home, old, fresh, preview };
  }

  it('not for two jobs of one PA, one after the other, paid on one payday: both are one sum, by the week that pay after leaving has', () => {
    const { home, old, fresh, preview } = oneJobAfterAnother('four-weekly');
    home.extra(old, 10_000, { day: day('2026-07-12') });
    const { payslips, remarks, canApprove } = preview(nextPayday);
    expect(canApprove).toBe(true);
    // 8% of £300.00 − £242.00 is £4.64: a third and two thirds of it.
    expect(new Map(payslips.map(({ employmentId, sums }) => [employmentId, sums.employeeNi]))).toEqual(
      new Map([
        [old, 155],
        [fresh, 309],
      ]),
    );
    expect(remarks.some(({ kind, words }) => kind === 'look' && words.includes('is paid for two jobs on this payday'))).toBe(true);
  });

  it('the last pay of one job in the week of the first pay of another, in another pay group, counts with it; a week later nothing does', () => {
    const { preview } = oneJobAfterAnother('weekly');
    const [slip] = preview(payday).payslips;
    // £700.00 in a week have £36.64 of the employee’s; the £500.00 in four weeks had £0.00 of it, and its payslip stays as it is.
    expect(slip?.sums.employeeNi).toBe(3_664);
    expect(slip?.more?.together?.before).toMatchObject([{ payday, earnings: 50_000 }]);
    expect(preview(day('2026-07-24')).payslips[0]?.more?.together).toBeUndefined();
  });
});
