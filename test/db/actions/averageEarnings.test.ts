import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { type Frequency } from '#core/payroll/tax-period';
import { type Day, addDays, addMonths, day } from '#core/time/day';
import { maternity, sick } from '#test/support/absence';
import { type PayHousehold, payHousehold } from '#test/support/payHousehold';
import { refusedBy } from '#test/support/refusals';

const weeks = { weekly: 7, fortnightly: 14, 'four-weekly': 28 } as const;

/** A group whose first period begins on 6 April 2026; its paydays, and what approves one of them. */
function group(home: PayHousehold, frequency: Frequency, firstPayday: Day) {
  const { ask, employer } = home;
  const id = ask('payGroup.add', { employerId: employer, name: frequency, frequency, firstFrom: day('2026-04-06'), firstPayday }).id;
  const payday = (place: number): Day =>
    frequency === 'monthly' ? addMonths(firstPayday, place) : addDays(firstPayday, weeks[frequency] * place);
  const approve = (on: Day): string =>
    ask('payRun.approve', { payGroupId: id, payday: on, digest: ask('payRun.preview', { payGroupId: id, payday: on }).digest }).id;
  return { id, payday, approve };
}

type Group = ReturnType<typeof group>;

/** Pays the sums on the group's paydays in a row; on those with nothing there is nothing to approve. */
function pay(home: PayHousehold, employment: string, { payday, approve }: Group, sums: readonly number[]): void {
  for (const [place, sum] of sums.entries()) {
    if (sum === 0) continue;
    home.extra(employment, sum, { day: addDays(payday(place), -5) });
    approve(payday(place));
  }
}

function hired(home: PayHousehold, to: Group, startsOn: Day = day('2025-01-06')) {
  const { employment, assistant } = home.hire('Sam Sample', { startsOn, group: to.id });
  home.ask('sickness.qualifyingDays', { employmentId: employment, from: startsOn, weekdays: [1, 2, 3, 4, 5] });
  return { employment, assistant };
}

/** What a week of sickness from Monday would be paid, and how the average came about; what has to be said first. */
function shown(home: PayHousehold, employmentId: string, from: string) {
  const { earnings: _, ...untold } = sick(employmentId, { from: day(from), to: addDays(day(from), 4), notifiedOn: day(from) });
  const { amount, steps, needs } = home.ask('sickness.preview', untold);
  return { amount, average: needs.length === 0 ? steps[0]?.words : undefined, needs };
}

/** £100.00 on so many paydays in a row. */
const each = (paydays: number): readonly number[] => Array.from({ length: paydays }, () => 10_000);
const everyOther = (sum: number, paydays: number): readonly number[] =>
  Array.from({ length: paydays }, (_, at) => (at % 2 === 0 ? sum : 0));
const asked = { needs: ['earnings'] };

describe('average earnings', () => {
  it('count a normal payday on which nothing was due (SI 1982/894 reg 19(2)): £200 in every second of eight weeks is £100, so £80 of sick pay', () => {
    const home = payHousehold();
    const weekly = group(home, 'weekly', day('2026-04-17'));
    const { employment } = hired(home, weekly);
    pay(home, employment, weekly, everyOther(20_000, 16));
    expect(shown(home, employment, '2026-08-03')).toEqual({
      amount: 8_000,
      needs: [],
      average: 'Paid £800.00 in 6 June to 31 July 2026: divided by 8 weeks is £100.00 a week on average, neither rounded up nor down.',
    });
    // The same eight weeks are below the £129.00 that maternity pay needs: at £200.00 a week it was paid.
    const { earnings: _, ...claim } = maternity(employment, { due: day('2026-11-11'), payFrom: day('2026-10-04') });
    expect(refusedBy(home, 'family.record', claim)).toMatchObject({
      code: 'absence.earningsShort',
      sentence: expect.stringContaining('earned £100.00 a week on average, and for Statutory Maternity Pay it must be £129.00 or more'),
    });
  });

  it('count an empty period of four weeks, and an empty month', () => {
    const home = payHousehold();
    const four = group(home, 'four-weekly', day('2026-05-08'));
    const { employment } = hired(home, four);
    pay(home, employment, four, everyOther(60_000, 6));
    // Paydays of 28 August with £600.00 and 25 September with nothing: £75.00 a week, of which 80% is £60.00.
    expect(shown(home, employment, '2026-10-05').amount).toBe(6_000);
    const months = payHousehold();
    const monthly = group(months, 'monthly', day('2026-04-30'));
    const { employment: other } = hired(months, monthly);
    pay(months, other, monthly, everyOther(52_000, 6));
    expect(shown(months, other, '2026-10-05')).toMatchObject({
      amount: 4_800,
      average:
        'Paid £520.00 in 31 July to 30 September 2026: divided by 2 months, times 12, divided by 52 is £60.00 a week on average, neither rounded up nor down.',
    });
  });

  it('count what the employer paid for another job, in whatever pay group', () => {
    const home = payHousehold();
    const weekly = group(home, 'weekly', day('2026-04-17'));
    const four = group(home, 'four-weekly', day('2026-05-08'));
    const { employment, assistant } = hired(home, weekly);
    const nights = home.ask('employment.add', {
      assistantId: assistant,
      payGroupId: four.id,
      payrollId: '22',
      job: 'nights',
      startsOn: day('2026-04-06'),
    }).id;
    const tax = {
      taxCode: 'BR',
      basis: 'cumulative',
      niLetter: 'M',
      studentLoan: null,
      postgraduateLoan: false,
      why: 'A second job',
    } as const;
    home.ask('employment.tax', { employmentId: nights, from: day('2026-04-06'), ...tax });
    pay(home, employment, weekly, each(16));
    pay(home, nights, four, [0, 0, 0, 40_000]);
    // Eight times £100.00 and once £400.00 in eight weeks: £150.00, of which 80% is £120.00.
    expect(shown(home, employment, '2026-08-03')).toMatchObject({
      amount: 12_000,
      average: 'Paid £1,200.00 in 6 June to 31 July 2026: divided by 8 weeks is £150.00 a week on average, neither rounded up nor down.',
    });
  });

  it('are asked for where another job’s paydays were another payroll’s, or the job moved from another group', () => {
    const home = payHousehold();
    const weekly = group(home, 'weekly', day('2026-04-17'));
    const { employment, assistant } = hired(home, weekly);
    pay(home, employment, weekly, each(16));
    expect(shown(home, employment, '2026-08-03').needs).toEqual([]);
    // The household's own group is paid here since 17 July; its payday of 19 June was another payroll's.
    home.ask('employment.add', {
      assistantId: assistant,
      payGroupId: home.group,
      payrollId: '22',
      job: 'nights',
      startsOn: day('2026-04-06'),
    });
    expect(shown(home, employment, '2026-08-03')).toMatchObject(asked);
    const moved = payHousehold();
    const [before, after] = [group(moved, 'four-weekly', day('2026-05-08')), group(moved, 'weekly', day('2026-04-17'))];
    const was = hired(moved, before);
    pay(moved, was.employment, before, [40_000, 40_000, 40_000]);
    moved.ask('employment.end', { id: was.employment, endsOn: day('2026-06-28') });
    const now = moved.ask('employment.add', {
      assistantId: was.assistant,
      payGroupId: after.id,
      payrollId: '23',
      job: 'PA',
      startsOn: day('2026-06-29'),
    }).id;
    const tax = { taxCode: '1257L', basis: 'cumulative', niLetter: 'M', studentLoan: null, postgraduateLoan: false, why: 'Moved' } as const;
    moved.ask('employment.tax', { employmentId: now, from: day('2026-06-29'), ...tax });
    moved.ask('sickness.qualifyingDays', { employmentId: now, from: day('2026-06-29'), weekdays: [1, 2, 3, 4, 5] });
    moved.extra(now, 10_000, { day: day('2026-07-06') });
    after.approve(day('2026-07-10'));
    expect(shown(moved, now, '2026-07-20')).toMatchObject(asked);
  });
});

describe('a payday with pay waiting for it', () => {
  it('is named: until it is approved nobody knows what was paid on it', () => {
    const home = payHousehold();
    const weekly = group(home, 'weekly', day('2026-04-17'));
    const { employment } = hired(home, weekly);
    pay(home, employment, weekly, each(15));
    home.extra(employment, 10_000, { day: day('2026-07-27') });
    const { earnings: _, ...untold } = sick(employment, { from: day('2026-08-03'), to: day('2026-08-07'), notifiedOn: day('2026-08-03') });
    home.ask('sickness.record', untold);
    const blocked = (): readonly string[] =>
      home
        .ask('payRun.preview', { payGroupId: weekly.id, payday: day('2026-08-21') })
        .remarks.filter(({ kind }) => kind === 'blocks')
        .map(({ words }) => words);
    expect(blocked()).toEqual([
      'Sam Sample: sick since 3 August 2026. Before they can be paid, approve the payday of 31 July 2026, which has pay waiting, or take it back and record it again with the pay of the eight weeks before, on their page for sickness and leave.',
    ]);
    const run = weekly.approve(day('2026-07-31'));
    expect(blocked()).toEqual([]);
    home.ask('payRun.void', { id: run, reason: 'A sum was wrong' });
    expect(blocked()).toHaveLength(1);
  });

  it('of another job is named with its pay group, though it falls on the same day', () => {
    const home = payHousehold();
    const [weekly, other] = [group(home, 'weekly', day('2026-04-17')), group(home, 'four-weekly', day('2026-05-08'))];
    const { employment, assistant } = hired(home, weekly);
    const nights = home.ask('employment.add', {
      assistantId: assistant,
      payGroupId: other.id,
      payrollId: '22',
      job: 'nights',
      startsOn: day('2026-04-06'),
    }).id;
    pay(home, employment, weekly, each(16));
    // Both groups pay on 31 July. The weekly one is approved; the nights are waiting.
    home.extra(nights, 40_000, { day: day('2026-07-27') });
    const { earnings: _, ...untold } = sick(employment, { from: day('2026-08-03'), to: day('2026-08-07'), notifiedOn: day('2026-08-03') });
    home.ask('sickness.record', untold);
    home.extra(employment, 10_000, { day: day('2026-08-05') });
    const words = home.ask('payRun.preview', { payGroupId: weekly.id, payday: day('2026-08-14') }).remarks.map((one) => one.words);
    expect(words.filter((one) => one.includes('sick since'))).toEqual([
      'Sam Sample: sick since 3 August 2026. Before they can be paid, approve the payday of 31 July 2026 in the pay group four-weekly, which has pay waiting, or take it back and record it again with the pay of the eight weeks before, on their page for sickness and leave.',
    ]);
  });

  it('and that is paid before the sickness begins pays the rest: the sick pay comes with the next', () => {
    const home = payHousehold();
    const monthly = group(home, 'monthly', day('2026-04-24'));
    const { employment } = hired(home, monthly);
    pay(home, employment, monthly, [52_000, 52_000, 52_000]);
    home.extra(employment, 52_000, { day: day('2026-07-20') });
    const { earnings: _, ...untold } = sick(employment, { from: day('2026-07-27'), to: day('2026-07-31'), notifiedOn: day('2026-07-27') });
    home.ask('sickness.record', untold);
    const { remarks, canApprove } = home.ask('payRun.preview', { payGroupId: monthly.id, payday: day('2026-07-24') });
    expect(canApprove).toBe(true);
    expect(remarks.map(({ words }) => words)).toContain(
      'Sam Sample: sick since 27 July 2026. Their sick pay goes by what this payday pays, and comes with the next one.',
    );
    monthly.approve(day('2026-07-24'));
    home.extra(employment, 1_000, { day: day('2026-08-10') });
    const [next] = home.ask('payRun.preview', { payGroupId: monthly.id, payday: day('2026-08-24') }).payslips;
    expect(next?.lines.map(({ kind }) => kind)).toContain('sick');
  });

  it('that a later payday has overtaken was paid nothing on: its hours are paid later', () => {
    const home = payHousehold();
    const weekly = group(home, 'weekly', day('2026-04-17'));
    const { employment } = hired(home, weekly);
    pay(home, employment, weekly, each(14));
    home.extra(employment, 20_000, { day: day('2026-07-20') });
    weekly.approve(day('2026-07-31'));
    expect(shown(home, employment, '2026-08-03').amount).toBe(8_000);
  });
});

describe('what is told after sick pay was paid', () => {
  it('of another job stops no payday: what the book knew then stands', () => {
    const home = payHousehold();
    const weekly = group(home, 'weekly', day('2026-04-17'));
    const { employment, assistant } = hired(home, weekly);
    pay(home, employment, weekly, each(16));
    const { earnings: _, ...untold } = sick(employment, { from: day('2026-08-03'), to: day('2026-08-07'), notifiedOn: day('2026-08-03') });
    home.ask('sickness.record', untold);
    weekly.approve(day('2026-08-14'));
    home.ask('employment.add', {
      assistantId: assistant,
      payGroupId: home.group,
      payrollId: '22',
      job: 'nights',
      startsOn: day('2026-04-06'),
    });
    home.extra(employment, 10_000, { day: day('2026-08-12') });
    const { remarks } = home.ask('payRun.preview', { payGroupId: weekly.id, payday: day('2026-08-21') });
    expect(remarks.filter(({ kind, words }) => kind === 'blocks' && words.includes('sick since'))).toEqual([]);
    const { earnings: __, ...later } = sick(employment, { from: day('2026-08-17'), to: day('2026-08-18'), notifiedOn: day('2026-08-17') });
    // Linked, and so by the same average: what was paid by it is not asked for again.
    expect(home.ask('sickness.preview', later).needs).toEqual([]);
  });
});

describe('somebody with less than eight weeks of paydays', () => {
  const started = (): { readonly home: PayHousehold; readonly weekly: Group; readonly employment: string } => {
    const home = payHousehold();
    const weekly = group(home, 'weekly', day('2026-04-17'));
    return { home, weekly, employment: hired(home, weekly, day('2026-07-06')).employment };
  };

  it('has all of their pay over the days of their paydays, the empty ones too', () => {
    const { home, weekly, employment } = started();
    home.extra(employment, 20_000, { day: day('2026-07-08') });
    weekly.approve(day('2026-07-17'));
    // 17 July paid for the week from 6 July, and 24 July for the next, in which nothing was due: £200.00 over fourteen days.
    expect(shown(home, employment, '2026-07-27')).toMatchObject({
      amount: 8_000,
      average:
        'Paid £200.00 in 6 July to 19 July 2026, less than eight weeks’ pay: divided by 14 days, times 7, is £100.00 a week on average, neither rounded up nor down.',
    });
  });

  it('is asked for it where nothing was paid yet, or another payroll had paid them this year', () => {
    const { home, weekly, employment } = started();
    expect(shown(home, employment, '2026-07-27')).toMatchObject(asked);
    home.extra(employment, 20_000, { day: day('2026-07-15') });
    weekly.approve(day('2026-07-24'));
    expect(shown(home, employment, '2026-07-27').needs).toEqual([]);
    const none = { employeeNi: pence(0), employerNi: pence(0), studentLoan: pence(0), postgraduateLoan: pence(0), tax: pence(0) };
    home.ask('employment.bringForward', { employmentId: employment, taxYear: '2026-27', kind: 'takeover', pay: pence(15_000), ...none });
    expect(shown(home, employment, '2026-07-27')).toMatchObject(asked);
  });
});
