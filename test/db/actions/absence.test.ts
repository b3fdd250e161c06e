import { describe, expect, it } from 'vitest';
import { type InputOf } from '#core/contract/routes';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { refusedBy } from '#test/support/refusals';
import { type PayHousehold, nextPayday, payHousehold, payday } from '#test/support/payHousehold';

const eightWeeks = { pattern: 'weekly', many: 8, earnings: pence(240_000) } as const;

function sick(employmentId: string, given: Partial<InputOf<'sickness.record'>> = {}): InputOf<'sickness.record'> {
  return {
    employmentId,
    from: day('2026-06-22'),
    to: day('2026-06-26'),
    notifiedOn: day('2026-06-22'),
    isElsewhere: false,
    earnings: eightWeeks,
    ...given,
  };
}

function maternity(employmentId: string, given: Partial<InputOf<'family.record'>> = {}): InputOf<'family.record'> {
  return {
    employmentId,
    kind: 'smp',
    isAdoption: false,
    due: day('2026-08-05'),
    payFrom: day('2026-06-21'),
    weeks: 39,
    askedOn: day('2026-05-01'),
    earnings: eightWeeks,
    ...given,
  };
}

type Parts = { readonly home: PayHousehold; readonly employment: string };

/** Sam, employed since 2025, on £13.00 an hour, who usually works from Monday to Friday; one wage line of the plan bears the pay. */
function parts(): Parts {
  const home = payHousehold();
  const { employment } = home.hire('Sam Sample', { startsOn: day('2025-01-06') });
  home.ask('sickness.qualifyingDays', { employmentId: employment, from: day('2025-01-06'), weekdays: [1, 2, 3, 4, 5] });
  home.extra(employment, 10_000);
  return { home, employment };
}

/** What of sickness and leave stands in the payday's way. */
function remarksOf({ home }: Parts, on = payday): readonly string[] {
  const own = /sick|there is a shift|National Insurance of/u;
  return home
    .preview(on)
    .remarks.filter(({ kind, words }) => kind === 'blocks' && own.test(words))
    .map(({ words }) => words);
}

function statutoryLines({ home }: Parts, on = payday): readonly (readonly [string, number])[] {
  const lines = home.preview(on).payslips[0]?.lines ?? [];
  return lines.filter(({ kind }) => kind === 'sick' || kind === 'family').map(({ name, amount }) => [name, amount]);
}

describe('sickness', () => {
  it('is shown before it is recorded, paid on the next payday, and never paid twice', () => {
    const all = parts();
    const { home, employment } = all;
    const shown = home.ask('sickness.preview', sick(employment));
    expect(shown).toMatchObject({ amount: 12_325, needs: [], weeks: [{ to: '2026-06-27', days: 5, amount: 12_325 }] });
    home.ask('sickness.record', sick(employment));
    expect(statutoryLines(all)).toEqual([['Statutory Sick Pay, 5 days, 22 June to 26 June 2026', 12_325]]);
    const run = home.approve();
    expect(home.ask('absence.read', { employmentId: employment }).sickness).toMatchObject([{ paid: 12_325, paidTo: '2026-06-26' }]);
    home.extra(employment, 5_000, { day: day('2026-08-01') });
    expect(statutoryLines(all, nextPayday)).toEqual([]);
    home.ask('payRun.void', { id: run.id, reason: 'To look once more' });
    expect(statutoryLines(all)).toEqual([['Statutory Sick Pay, 5 days, 22 June to 26 June 2026', 12_325]]);
  });

  it('that goes on is paid to the period’s end, and the rest with the next', () => {
    const all = parts();
    const { home, employment } = all;
    const { to: _, ...open } = sick(employment, { from: day('2026-07-09'), notifiedOn: day('2026-07-09') });
    const id = home.ask('sickness.record', open).id;
    // Thursday and Friday to Sunday 12 July: two days of £24.65.
    expect(statutoryLines(all)).toEqual([['Statutory Sick Pay, 2 days, 9 July to 10 July 2026', 4_930]]);
    home.approve();
    home.ask('sickness.end', { id, to: day('2026-07-15') });
    home.extra(employment, 5_000, { day: day('2026-08-01') });
    expect(statutoryLines(all, nextPayday)).toEqual([['Statutory Sick Pay, 3 days, 13 July to 15 July 2026', 7_395]]);
  });

  it('says what is missing before it can be paid, by name', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample', { startsOn: day('2025-01-06') });
    const { earnings: _, ...untold } = sick(employment);
    home.extra(employment, 10_000);
    expect(home.ask('sickness.preview', untold).needs).toEqual(['qualifying_days', 'earnings']);
    home.ask('sickness.record', untold);
    expect(remarksOf({ home, employment })).toEqual([
      'Sam Sample: sick since 22 June 2026. Before they can be paid, say on which days of the week they would usually work, on their page for sickness and leave.',
      'Sam Sample: sick since 22 June 2026. Before they can be paid, give the pay of the eight weeks before the sickness, on their page for sickness and leave.',
    ]);
    expect(home.preview().canApprove).toBe(false);
  });

  it('finds average earnings in the book’s own payslips once they reach back eight weeks', () => {
    const { home, employment } = parts();
    for (const [on, of] of [
      [payday, '2026-07-01'],
      [nextPayday, '2026-08-01'],
      [day('2026-09-11'), '2026-09-01'],
    ] as const) {
      home.extra(employment, 40_000, { day: day(of) });
      home.approve(on);
    }
    const { earnings: _, ...later } = sick(employment, { from: day('2026-09-14'), to: day('2026-09-14'), notifiedOn: day('2026-09-14') });
    const shown = home.ask('sickness.preview', later);
    expect(shown.needs).toEqual([]);
    // Paid £400.00 on 14 August and £400.00 on 11 September: £100.00 a week, of which 80% is £80.00, a fifth of it for the day.
    expect(shown.steps[0]?.words).toBe(
      'Paid £800.00 in 18 July to 11 September 2026: divided by 8 weeks is £100.00 a week on average, neither rounded up nor down.',
    );
    expect(shown.amount).toBe(1_600);
  });

  it('counts what another payroll paid, and pays only its own days', () => {
    const all = parts();
    const { home, employment } = all;
    home.ask('sickness.record', sick(employment, { isElsewhere: true }));
    expect(statutoryLines(all)).toEqual([]);
    const { earnings: _, ...linked } = sick(employment, { from: day('2026-07-06'), to: day('2026-07-06'), notifiedOn: day('2026-07-06') });
    expect(home.ask('sickness.preview', linked).linked).toEqual([{ from: '2026-06-22', to: '2026-06-26' }]);
  });

  it('is refused on a day with a shift, and a shift recorded into it stands in the way of its payday', () => {
    const all = parts();
    const { home, employment } = all;
    home.ask('sickness.record', sick(employment));
    home.work(employment, '2026-06-24', 4);
    expect(remarksOf(all)).toContain(
      'Sam Sample: there is a shift on 24 June 2026, within the sickness of 22 June to 26 June 2026. Take one of the two back.',
    );
  });

  it('that was paid stays as it is until that pay run is void: neither taken back nor ended before its paid days', () => {
    const { home, employment } = parts();
    const { to: _, ...open } = sick(employment, { from: day('2026-07-06'), notifiedOn: day('2026-07-06') });
    const id = home.ask('sickness.record', open).id;
    const run = home.approve();
    const paid = {
      code: 'absence.paid',
      sentence: 'Payslip 1 has paid for 6 July to 10 July 2026 of it. Make that pay run void first, or leave those days as they are.',
      isAsItWas: true,
    };
    expect(refusedBy(home, 'sickness.takeBack', { id, reason: 'Not ill' })).toEqual({ ...paid, field: 'id' });
    expect(refusedBy(home, 'sickness.end', { id, to: day('2026-07-09') })).toMatchObject({
      code: 'absence.paid',
      field: 'to',
      isAsItWas: true,
    });
    home.ask('payRun.void', { id: run.id, reason: 'Not ill' });
    home.ask('sickness.takeBack', { id, reason: 'Not ill' });
    expect(refusedBy(home, 'sickness.takeBack', { id, reason: 'Again' })).toMatchObject({ code: 'absence.takenBack', isAsItWas: true });
    expect(home.ask('absence.read', { employmentId: employment }).sickness).toMatchObject([{ takenBack: { reason: 'Not ill' }, paid: 0 }]);
  });

  it('ends with the employment: no sick pay after the last day of work', () => {
    const all = parts();
    const { home, employment } = all;
    const { to: _, ...open } = sick(employment, { from: day('2026-07-06'), notifiedOn: day('2026-07-06') });
    home.ask('sickness.record', open);
    home.ask('employment.end', { id: employment, endsOn: day('2026-07-08') });
    expect(statutoryLines(all)).toEqual([['Statutory Sick Pay, 3 days, 6 July to 8 July 2026', 7_395]]);
  });

  it('is no day of maternity pay: that goes first', () => {
    const { home, employment } = parts();
    home.ask('family.record', maternity(employment, { payFrom: day('2026-06-24') }));
    const shown = home.ask('sickness.preview', sick(employment));
    expect(shown.weeks).toEqual([{ to: '2026-06-27', days: 2, amount: 4_930 }]);
    expect(shown.steps.map(({ words }) => words)).toContain(
      '3 days from 24 June to 26 June 2026: nothing, because there is no sick pay in a maternity pay period.',
    );
  });

  it('says on the payday that a fit note may be asked for', () => {
    const { home, employment } = parts();
    home.ask('sickness.record', sick(employment, { to: day('2026-07-03'), notifiedOn: day('2026-07-01') }));
    const looks = home.preview().remarks.filter(({ kind }) => kind === 'look');
    expect(looks.map(({ words }) => words)).toEqual(
      expect.arrayContaining([
        'Sam Sample: You were told on 1 July 2026, more than seven days after it began. Sick pay may be held back for the days before only where there was no good reason; a late fit note is no ground for it.',
        'Sam Sample: From 29 June 2026 a fit note may be asked for: the first seven days are by the PA’s own word.',
      ]),
    );
  });

  it('that the law excludes is not paid, and its form says which of the reasons it is', () => {
    const all = parts();
    const { home, employment } = all;
    const id = home.ask('sickness.record', sick(employment, { exclusion: 'strike' })).id;
    expect(statutoryLines(all)).toEqual([]);
    const paper = home.ask('sickness.issueForm', { id });
    expect(JSON.stringify(home.ask('paper.read', { id: paper.id }).sheet)).toContain('On strike on the first day of the sickness.');
  });

  it('keeps its fit note, and the list of letters says what it proves', () => {
    const { home, employment } = parts();
    const { token, files } = home.proof('fit note');
    const proof = { kind: 'fit_note', from: day('2026-06-22'), to: day('2026-06-26') } as const;
    home.ask('sickness.record', { ...sick(employment), proof, file: token }, { files });
    expect(home.ask('absence.read', { employmentId: employment }).sickness[0]?.proofs).toMatchObject([
      { kind: 'fit_note', evidenceNumber: 3 },
    ]);
    const kept = home.ask('evidence.list', {}).evidence.find(({ number }) => number === 3);
    expect(kept?.usedFor).toEqual(['Sam Sample’s fit note of sickness from 22 Jun 2026']);
  });

  it('gives what form SSP1 asks for once the 28 weeks are used up', () => {
    const { home, employment } = parts();
    const from = day('2026-04-13');
    const { to: _, ...open } = sick(employment, { from, notifiedOn: from });
    const id = home.ask('sickness.record', open).id;
    const read = home.ask('absence.read', { employmentId: employment }).sickness[0];
    expect(read?.form).toEqual({ reason: 'Sick pay has been paid for 28 weeks', by: '2026-11-02' });
    const paper = home.ask('sickness.issueForm', { id });
    const { sheet } = home.ask('paper.read', { id: paper.id });
    expect(JSON.stringify(sheet)).toContain('It is not the official form');
    expect(JSON.stringify(sheet)).toContain('26 October 2026');
  });
});

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
