import { describe, expect, it } from 'vitest';
import { day } from '#core/time/day';
import { maternity, parts, remarksOf, sick, statutoryLines } from '#test/support/absence';
import { nextPayday, payHousehold, payday } from '#test/support/payHousehold';
import { refusedBy } from '#test/support/refusals';

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
      'Sam Sample: sick since 22 June 2026. Before they can be paid, take it back and record it again with the pay of the eight weeks before, on their page for sickness and leave.',
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

  it('with no hours at all is paid as the last payslip was borne; before the first one somebody has to say whose money it is', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample', { startsOn: day('2025-01-06') });
    const all = { home, employment };
    home.ask('sickness.qualifyingDays', { employmentId: employment, from: day('2025-01-06'), weekdays: [1, 2, 3, 4, 5] });
    const { to: _, ...open } = sick(employment, { from: day('2026-07-09'), notifiedOn: day('2026-07-09') });
    home.ask('sickness.record', open);
    expect(remarksOf(all)).toEqual([
      'Sam Sample: no plan line is known to bear sick pay. Record one wage line in the plan, or an extra sum that says whose money pays.',
    ]);
    home.extra(employment, 10_000);
    home.approve();
    // From Monday 13 July to Sunday 9 August: four whole weeks, all of them Ann's as the payslip before was.
    expect(statutoryLines(all, nextPayday)).toEqual([['Statutory Sick Pay, 20 days, 13 July to 7 August 2026', 49_300]]);
    expect(home.preview(nextPayday).payslips[0]?.charges).toMatchObject([{ planLineId: home.wages.ann, gross: 49_300 }]);
  });

  it('ends with the employment: no sick pay after the last day of work', () => {
    const all = parts();
    const { home, employment } = all;
    const { to: _, ...open } = sick(employment, { from: day('2026-07-06'), notifiedOn: day('2026-07-06') });
    home.ask('sickness.record', open);
    home.ask('employment.end', { id: employment, endsOn: day('2026-07-08') });
    expect(statutoryLines(all)).toEqual([['Statutory Sick Pay, 3 days, 6 July to 8 July 2026', 7_395]]);
  });

  it('that goes on when the job ends needs form SSP1 within seven days, which says that the employment ended', () => {
    const { home, employment } = parts();
    const { to: _, ...open } = sick(employment, { from: day('2026-07-06'), notifiedOn: day('2026-07-06') });
    home.clock.set('2026-07-08T09:00:00.000Z');
    const id = home.ask('sickness.record', open).id;
    home.ask('employment.end', { id: employment, endsOn: day('2026-07-08') });
    const form = () => home.ask('absence.read', { employmentId: employment }).sickness[0]?.form;
    // On its last day the job goes on.
    expect(form()).toBeUndefined();
    home.clock.set('2026-07-10T09:00:00.000Z');
    expect(form()).toEqual({ reason: 'The employment ended on 8 July 2026', by: '2026-07-15', isMade: false });
    expect(home.ask('home.read', {}).tasks.filter(({ screen }) => screen === 'absence')).toHaveLength(1);
    const paper = home.ask('sickness.issueForm', { id });
    const sheet = JSON.stringify(home.ask('paper.read', { id: paper.id }).sheet);
    expect(sheet).toContain('The employment ended on 8 July 2026.');
    expect(sheet).toContain('"Not paid from","value":"9 July 2026"');
    expect(form()?.isMade).toBe(true);
  });

  it('of which no day is paid because it was told of late needs form SSP1; one of which a day is paid does not', () => {
    const { home, employment } = parts();
    const late = { notifiedOn: day('2026-06-30'), withheldTo: day('2026-06-26') };
    const id = home.ask('sickness.record', sick(employment, late)).id;
    home.ask(
      'sickness.record',
      sick(employment, { from: day('2026-07-06'), to: day('2026-07-10'), notifiedOn: day('2026-07-08'), withheldTo: day('2026-07-07') }),
    );
    expect(home.ask('absence.read', { employmentId: employment }).sickness.map(({ form }) => form)).toEqual([
      undefined,
      { reason: 'The employer was told of the sickness late, without a good reason', by: '2026-07-07', isMade: false },
    ]);
    home.ask('sickness.issueForm', { id });
  });

  it('that was over when the job ended needs no form', () => {
    const { home, employment } = parts();
    home.ask('sickness.record', sick(employment));
    home.ask('employment.end', { id: employment, endsOn: day('2026-07-08') });
    expect(home.ask('absence.read', { employmentId: employment }).sickness[0]?.form).toBeUndefined();
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

  it('in the four weeks before the baby is due may begin maternity pay, and says so before it is recorded and on its payday', () => {
    const { home, employment } = parts();
    home.ask('family.record', maternity(employment, { payFrom: day('2026-07-26') }));
    const late = sick(employment, { from: day('2026-07-06'), to: day('2026-07-10'), notifiedOn: day('2026-07-06') });
    expect(home.ask('sickness.preview', late).looks[0]).toContain('maternity leave and maternity pay begin on 7 July 2026');
    home.ask('sickness.record', late);
    expect(
      home
        .preview()
        .remarks.map(({ words }) => words)
        .join(),
    ).toContain('maternity pay begin on 7 July 2026');
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
    // Paid for the last time on Friday 23 October.
    expect(read?.form).toEqual({ reason: 'Sick pay has been paid for 28 weeks', by: '2026-10-30', isMade: false });
    const paper = home.ask('sickness.issueForm', { id });
    const { sheet } = home.ask('paper.read', { id: paper.id });
    expect(JSON.stringify(sheet)).toContain('It is not the official form');
    expect(JSON.stringify(sheet)).toContain('26 October 2026');
  });
});
