import { describe, expect, it } from 'vitest';
import { checkPayslip } from '#core/pay/checkPayslip';
import { total } from '#core/money/pence';
import { type Day, day } from '#core/time/day';
import { type PayHousehold, payHousehold, payday } from '#test/support/payHousehold';
import { refusedBy } from '#test/support/refusals';
import { reporting } from '#test/support/rti/reporting';

const wednesday = day('2026-07-15');

/** Sam, by day in the four-weekly group, paid £700.00 on Friday 17 July; by night in a weekly one, paid £180.00 in the same tax week. */
function twoPaydays(weekly: Day = wednesday) {
  const home = payHousehold();
  const { assistant, employment: byDay } = home.hire('Sam Sample', { born: day('1990-02-01'), tax: { niLetter: 'A', taxCode: 'NT' } });
  const group = {
    employerId: home.employer,
    name: 'Weekly',
    frequency: 'weekly',
    firstFrom: day('2026-07-06'),
    firstPayday: weekly,
  } as const;
  const payGroupId = home.ask('payGroup.add', group).id;
  const startsOn = day('2026-07-06');
  const job = { assistantId: assistant, payGroupId, payrollId: '2', job: 'PA at night', startsOn } as const;
  const byNight = home.ask('employment.add', job).id;
  const told = { taxCode: 'NT', basis: 'cumulative', niLetter: 'A', studentLoan: null, postgraduateLoan: false } as const;
  home.ask('employment.tax', { employmentId: byNight, from: startsOn, ...told, why: 'Starter checklist' });
  home.extra(byDay, 70_000);
  home.extra(byNight, 18_000, { day: day('2026-07-08'), planLineId: home.wages.council });
  reporting(home, [
    { assistant, employment: byDay },
    { assistant, employment: byNight },
  ]);
  const approve = (of: string, on: Day) => {
    const { digest } = home.ask('payRun.preview', { payGroupId: of, payday: on });
    return home.ask('payRun.approve', { payGroupId: of, payday: on, digest }).id;
  };
  return { home, byDay, byNight, weekly: () => approve(payGroupId, weekly), fourWeekly: () => approve(home.group, payday) };
}

function slipOf(home: PayHousehold, run: string) {
  const [slip] = home.ask('payRun.read', { id: run }).payslips;
  if (slip === undefined) throw new Error('nobody was paid');
  return slip.data;
}

function fpsOf(home: PayHousehold, run: string) {
  const found = home.ask('report.payday', { payRunId: run });
  expect(found.missing).toEqual([]);
  return (employmentId: string) => found.fps?.employees.find((employee) => employee.employmentId === employmentId);
}

describe('two jobs of one PA with one employer in two pay groups', () => {
  it('are one week’s pay where their paydays share a tax week: the later one takes what the earlier one has not', () => {
    const { home, byDay, byNight, weekly, fourWeekly } = twoPaydays();
    const first = slipOf(home, weekly());
    // £180.00 is below £242.00; 15% of £180.00 − £96.00.
    expect([first.sums.employeeNi, first.sums.employerNi]).toEqual([0, 1_260]);
    const second = slipOf(home, fourWeekly());
    // £880.00 in a week, where £700.00 in four weeks would have had nothing: 8% of £638.00 is £51.04; 15% of £784.00 is £117.60.
    expect([second.sums.employeeNi, second.sums.employerNi]).toEqual([5_104, 11_760 - 1_260]);
    expect(second.more?.together).toMatchObject({
      toldUnder: byNight,
      heldBy: byDay,
      before: [{ payslip: first.number, earnings: 18_000 }],
    });
    for (const slip of [first, second]) expect(checkPayslip(slip)).toEqual([]);
    expect(home.ask('health.check', {}).checks.filter(({ holds }) => !holds)).toEqual([]);
  });

  it('cost the same in whichever order they are approved, and on one day', () => {
    const orders = [twoPaydays(), twoPaydays(), twoPaydays(payday), twoPaydays(payday)].map(({ home, weekly, fourWeekly }, place) => {
      const runs = place % 2 === 0 ? [weekly(), fourWeekly()] : [fourWeekly(), weekly()];
      const slips = runs.map((run) => slipOf(home, run).sums);
      return [total(slips.map(({ employeeNi }) => employeeNi)), total(slips.map(({ employerNi }) => employerNi))];
    });
    expect(orders).toEqual([0, 1, 2, 3].map(() => [5_104, 11_760]));
  });

  it('HMRC is told of both under the job paid most often, with nothing paid in it by the other payday', () => {
    const { home, byDay, byNight, weekly, fourWeekly } = twoPaydays();
    const first = fpsOf(home, weekly());
    expect(first(byNight)).toMatchObject({
      aggregated: true,
      pay: { taxable: 18_000 },
      letters: [{ letter: 'A', earnings: 18_000, earningsToDate: 18_000, employee: 0, employer: 1_260 }],
    });
    expect(first(byDay)).toBeUndefined();
    const run = fourWeekly();
    const second = fpsOf(home, run);
    expect(second(byDay)).toMatchObject({ aggregated: true, pay: { taxable: 70_000 }, letters: [] });
    expect(second(byNight)).toMatchObject({
      payId: '2',
      aggregated: true,
      frequency: 'W1',
      period: 15,
      pay: { taxable: 0, tax: 0, afterStatutory: 0 },
      toDate: { taxable: 18_000 },
      letters: [
        { earnings: 70_000, earningsToDate: 88_000, employee: 5_104, employeeToDate: 5_104, employerToDate: 11_760, ptToUel: 63_800 },
      ],
    });
    expect(home.ask('report.make', { payRunId: run, isFinal: false }).id).toMatch(/^report-/u);
    const said = (employmentId: string): string =>
      JSON.stringify(home.ask('paper.read', { id: home.ask('earnings.issue', { employmentId, taxYear: '2026-27' }).id }).sheet);
    expect(said(byNight)).toContain('£0.00 of it was taken from this job’s pay.');
    expect(said(byDay)).toContain('£51.04 of it was taken from this job’s pay.');
  });

  it('on one day the run approved first is told by itself, and the other one with it', () => {
    const { home, byDay, byNight, weekly, fourWeekly } = twoPaydays(payday);
    const [first, second] = [fourWeekly(), weekly()];
    expect(fpsOf(home, first)(byNight)).toMatchObject({
      pay: { taxable: 0 },
      toDate: { taxable: 0 },
      letters: [{ earningsToDate: 70_000 }],
    });
    const whole = { earnings: 18_000, earningsToDate: 88_000, employeeToDate: 5_104 };
    expect(fpsOf(home, second)(byNight)).toMatchObject({ pay: { taxable: 18_000 }, toDate: { taxable: 18_000 }, letters: [whole] });
    expect(fpsOf(home, second)(byDay)).toBeUndefined();
  });

  it('a payday that another one has counted is not made void before that one', () => {
    const { home, weekly, fourWeekly } = twoPaydays();
    const [first, second] = [weekly(), fourWeekly()];
    expect(home.ask('payRun.read', { id: first }).canVoid).toBe(false);
    expect(refusedBy(home, 'payRun.void', { id: first, reason: 'A wrong sum' })).toMatchObject({ code: 'pay.runNotLast', isAsItWas: true });
    home.ask('payRun.void', { id: second, reason: 'A wrong sum' });
    home.ask('payRun.void', { id: first, reason: 'A wrong sum' });
    const again = [fourWeekly(), weekly()].map((run) => slipOf(home, run).sums.employeeNi);
    expect(total(again)).toBe(5_104);
  });
});
