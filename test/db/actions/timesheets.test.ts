import { describe, expect, it } from 'vitest';
import { type InputOf } from '#core/contract/routes';
import { day } from '#core/time/day';
import { chosen } from '#test/support/chosen';
import { type Household, household } from '#test/support/household';
import { refusedBy } from '#test/support/refusals';
import { type Team, shiftOf, team } from '#test/support/team';

const period = { from: day('2026-10-05'), to: day('2026-11-01') };

type Setting = Team & { readonly home: Household };

function setting(): Setting {
  const home = household();
  return { home, ...team(home) };
}

/** Sam is planned on every Monday of the period, 20:00 to 23:00, so that the last hour is at night. */
function planMondays({ home, job, annWages }: Setting): readonly string[] {
  const duty = { kind: 'work', starts: '20:00', ends: '23:00', endsNextDay: false, charge: { planLineId: annWages } } as const;
  const recurs = { everyWeeks: 1, weekdays: [1] };
  const { ids } = home.ask('rota.plan', { employmentIds: [job], duty: { ...duty, breaks: [] }, from: period.from, recurs });
  return ['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26'].map((on) => `${ids[0] ?? ''}/${on}`);
}

function rowOf({ home, job }: Setting, on = '2026-10-06') {
  const row = home.ask('timesheet.period', { day: day(on) }).rows.find(({ employmentId }) => employmentId === job);
  if (row === undefined) throw new Error('no row');
  return row;
}

function both(signedOn = '2026-11-02'): InputOf<'timesheet.sign'>['signatures'] {
  return [
    { side: 'assistant', name: 'Sam Sample', signedOn: day(signedOn) },
    { side: 'employer', name: 'Rose Invented', signedOn: day(signedOn) },
  ];
}

describe('a timesheet from the rota', () => {
  it('records what went as planned and signs it in one command, and keeps the difference as it was signed', () => {
    const here = setting();
    const [first = '', second = '', third = ''] = planMondays(here);
    here.home.ask('shift.asPlanned', { employmentId: here.job, ...period, plannedIds: [first] });
    here.home.ask('shift.record', shiftOf(here, '2026-10-12 20:00', '2026-10-13 00:00'));
    expect(rowOf(here).rota?.rows.map(({ isSame, isOpen }) => [isSame, isOpen])).toEqual([
      [true, false],
      [false, false],
      [false, true],
      [false, true],
    ]);
    here.home.ask('timesheet.sign', { employmentId: here.job, ...period, signatures: both(), asPlanned: [third] });
    const { rota, shifts, timesheet } = rowOf(here);
    expect(shifts).toHaveLength(3);
    // Planned: 4 × (2 h × £12.60 + 1 h × £15). Worked: twice that, and one of an hour more at night.
    expect(rota).toMatchObject({
      isKept: true,
      planned: { minutes: 720, pay: 16_080 },
      worked: { minutes: 600, pay: 13_560 },
      more: { minutes: -120, pay: -2_520 },
    });
    expect(timesheet?.signatures.map(({ recorded }) => recorded.time)).toEqual(['09:30', '09:30']);
    // The rota changes afterwards, and what was signed does not.
    here.home.ask('rota.end', { patternId: second.split('/')[0] ?? '', to: day('2026-10-06') });
    expect(rowOf(here).rota).toEqual(rota);
    expect(here.home.ask('timesheet.read', { id: timesheet?.id ?? '' }).rota).toEqual(rota);
  });

  it('tells the pay that signing then signs for', () => {
    const here = setting();
    const ids = planMondays(here);
    const asked = { employmentId: here.job, ...period };
    const { gross } = here.home.ask('timesheet.whole', { ...asked, asPlanned: [...ids] });
    expect(gross).toBeGreaterThan(0);
    here.home.ask('timesheet.sign', { ...asked, signatures: both(), asPlanned: [...ids] });
    expect(rowOf(here).gross).toBe(gross);
    expect(here.home.ask('timesheet.whole', { ...asked, asPlanned: [] }).gross).toBe(gross);
    expect(here.home.try('timesheet.whole', { ...asked, employmentId: 'employment-none', asPlanned: [] })).toBe('input.notFound');
  });

  it('refuses what is not planned, what has not ended, what is recorded already and what is signed, and writes nothing', () => {
    const here = setting();
    const [first = ''] = planMondays(here);
    const asked = { employmentId: here.job, ...period };
    const unknown = first.replace('2026-10-05', '2026-10-06');
    expect(refusedBy(here.home, 'shift.asPlanned', { ...asked, plannedIds: [first, unknown] })).toMatchObject({
      code: 'shift.notPlanned',
      isAsItWas: true,
    });
    const tomorrow = { ...asked, to: day('2026-11-30'), plannedIds: [first.replace('2026-10-05', '2026-11-23')] };
    expect(refusedBy(here.home, 'shift.asPlanned', tomorrow)).toMatchObject({ code: 'shift.plannedNotOver', isAsItWas: true });
    here.home.ask('shift.asPlanned', { ...asked, plannedIds: [first] });
    expect(refusedBy(here.home, 'shift.asPlanned', { ...asked, plannedIds: [first] })).toMatchObject({ code: 'shift.overlaps' });
    here.home.ask('timesheet.sign', { ...asked, signatures: both().slice(0, 1) });
    const again = { ...asked, signatures: both().slice(1), asPlanned: [first] };
    expect(refusedBy(here.home, 'timesheet.sign', again)).toMatchObject({ code: 'timesheet.periodSigned', isAsItWas: true });
  });

  it('asks at home for the timesheet of a period that is only planned, until it is signed', () => {
    const here = setting();
    const ids = planMondays(here);
    const title = 'Sign a timesheet of Four-weekly';
    expect(here.home.ask('home.read', {}).tasks.map((task) => task.title)).toContain(title);
    const remarks = () =>
      here.home.ask('payRun.preview', { payGroupId: here.group, payday: day('2026-11-06') }).remarks.map(({ words }) => words);
    expect(remarks().join()).toContain('Sam Sample is on the rota for 5 October to 1 November 2026, and nothing of it is signed');
    here.home.ask('timesheet.sign', { employmentId: here.job, ...period, signatures: both(), asPlanned: [...ids] });
    expect(here.home.ask('home.read', {}).tasks.map((task) => task.title)).not.toContain(title);
    expect(remarks().join()).not.toContain('on the rota');
  });

  it('prints what is planned on the paper, and nothing of others', () => {
    const here = setting();
    planMondays(here);
    const other = here.hire({ reference: 'PA 2' });
    const paper = here.home.ask('timesheet.paper', { employmentId: here.job, day: day('2026-10-20') });
    expect(paper).toMatchObject({ assistant: 'Sam Sample', employer: 'Rose Invented', ...period, hasSleepIns: true });
    expect(paper.planned).toHaveLength(4);
    expect(here.home.ask('timesheet.paper', { employmentId: other.job, day: day('2026-10-20') }).planned).toEqual([]);
  });
});

describe('several shifts at once', () => {
  it('are all recorded, or none where one cannot be', () => {
    const here = setting();
    const shifts = ['2026-10-05', '2026-10-06'].map((on) => shiftOf(here, `${on} 09:00`, `${on} 12:00`));
    const twice = [...shifts, shiftOf(here, '2026-10-06 11:00', '2026-10-06 13:00')];
    expect(refusedBy(here.home, 'shift.recordMany', { shifts: twice })).toMatchObject({
      code: 'shift.overlaps',
      field: 'shifts.2.starts',
      isAsItWas: true,
    });
    expect(here.home.ask('shift.recordMany', { shifts })).toEqual({ made: 2 });
  });
});

const token = `file-${'5'.repeat(32)}`;

function bring({ home }: Setting, rows: readonly string[], given: Partial<InputOf<'shiftFile.import'>> = {}) {
  const columns = { hasHeading: true, who: 0, day: 1, start: 2, end: 3, break: 4, dates: 'day_first' } as const;
  const text = ['Name,Date,Start,End,Break', ...rows].join('\r\n');
  const input = { file: token, columns, leaveOut: [], ...given };
  const { leaveOut: _, ...asked } = input;
  const files = { files: { [token]: chosen('shifts.csv', text) } };
  return {
    preview: () => home.ask('shiftFile.preview', asked, files),
    send: () => home.book().call('shiftFile.import', input, { ...files, commandId: crypto.randomUUID() }),
  };
}

describe('a file of shifts', () => {
  it('says what it would do, is brought in whole, and makes nothing twice', () => {
    const here = setting();
    here.home.ask('shift.record', shiftOf(here, '2026-10-05 09:00', '2026-10-05 12:00'));
    const file = bring(here, ['Sam Sample,05/10/2026,9,12,', 'PA 1,06/10/2026,22:00,06:00,30', '1,07/10/2026,9.30,1pm,']);
    expect(file.preview()).toEqual({
      fresh: 2,
      already: 1,
      refused: 0,
      needsCharge: false,
      rows: [
        { row: 2, words: 'Sam Sample, Mon 5 Oct 2026, 09:00 to 12:00', state: 'already', why: 'it is in the book already.' },
        { row: 3, words: 'Sam Sample, Tue 6 Oct 2026, 22:00 to 06:00 (7 hours 30 minutes)', state: 'fresh' },
        { row: 4, words: 'Sam Sample, Wed 7 Oct 2026, 09:30 to 13:00 (3 hours 30 minutes)', state: 'fresh' },
      ],
    });
    expect(file.send()).toMatchObject({ ok: true, value: { made: 2, already: 1 } });
    expect(rowOf(here).shifts.map(({ minutes }) => minutes)).toEqual([180, 450, 210]);
    expect(file.send()).toMatchObject({ ok: false, problem: { code: 'shiftFile.nothingNew' } });
    const uses = here.home.ask('evidence.list', {}).evidence.flatMap((one) => one.usedFor);
    expect(uses).toContain('File of 2 shifts to 7 Oct 2026');
  });

  it('saves nothing while a row cannot be saved, and says each row’s reason; it can be left out by its number', () => {
    const here = setting();
    here.home.ask('shift.record', shiftOf(here, '2026-10-05 09:00', '2026-10-05 12:00'));
    const rows = ['Sam Sample,05/10/2026,10,13,', 'Nobody,06/10/2026,9,12,', 'Sam Sample,07/10/2026,9,12,', 'Sam Sample,07/10/2026,11,14,'];
    const { preview, send } = bring(here, rows);
    expect(preview().rows.map(({ state, why = '' }) => `${state} ${why}`)).toEqual([
      'refused Sam Sample already has a shift then: 5 Oct 2026, 09:00 to 12:00. Change one of the two.',
      'refused nobody here is called “Nobody”. Write the PA’s name as it stands under Team, or the payroll number.',
      'fresh ',
      'refused it overlaps row 4. Put one of the two right in the file, or leave one out.',
    ]);
    expect(send()).toMatchObject({ ok: false, problem: { code: 'shiftFile.row', field: 'leaveOut' } });
    expect(rowOf(here).shifts).toHaveLength(1);
    expect(bring(here, rows, { leaveOut: [2, 3, 5] }).send()).toMatchObject({ ok: true, value: { made: 1 } });
  });

  it('asks who pays where a PA has no shift yet, and refuses a file that is none', () => {
    const here = setting();
    expect(bring(here, ['Sam Sample,05/10/2026,9,12,']).preview()).toMatchObject({ refused: 1, needsCharge: true });
    const charge = { planLineId: here.annWages };
    expect(bring(here, ['Sam Sample,05/10/2026,9,12,'], { charge }).preview()).toMatchObject({ fresh: 1, needsCharge: true });
    const files = { files: { [token]: chosen('shifts.xlsx', 'PK\u0003\u0004') } };
    expect(here.home.book().call('shiftFile.inspect', { file: token }, files)).toMatchObject({
      ok: false,
      problem: { code: 'shiftFile.notText', field: 'file' },
    });
  });
});
