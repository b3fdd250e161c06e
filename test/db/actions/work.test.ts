import { describe, expect, it } from 'vitest';
import { type InputOf } from '#core/contract/routes';
import { day } from '#core/time/day';
import { checkHealth } from '#db/health/health';
import { type Household, household } from '#test/support/household';
import { at, shiftOf, team, type Team } from '#test/support/team';

const period = { from: day('2026-10-05'), to: day('2026-11-01') };
const next = { from: day('2026-11-02'), to: day('2026-11-29') };

function signedBy(side: 'assistant' | 'employer', signedOn = '2026-11-02'): InputOf<'timesheet.sign'>['signatures'][number] {
  return { side, name: side === 'assistant' ? 'Sam Sample' : 'Rose Invented', signedOn: day(signedOn) };
}

type Setting = Team & { readonly home: Household };

function setting(): Setting {
  const home = household();
  return { home, ...team(home) };
}

function record({ home, ...parts }: Setting, from: string, to: string, given: Partial<InputOf<'shift.record'>> = {}): string {
  return home.ask('shift.record', shiftOf(parts, from, to, given)).id;
}

function rowOf({ home, job }: Setting, on: string) {
  const row = home.ask('timesheet.period', { day: day(on) }).rows.find(({ employmentId }) => employmentId === job);
  if (row === undefined) throw new Error('no row');
  return row;
}

describe('a shift', () => {
  it('is read back as it was typed: a sleep-in on the October night with two wakings, shared by the split', () => {
    const here = setting();
    const charge = { splitId: here.home.split, planLineIds: [here.annWages, here.benWages] };
    const woken = [
      { from: at('2026-10-25 01:30', false), to: at('2026-10-25 01:30', true), why: 'A seizure.' },
      { from: at('2026-10-25 04:00'), to: at('2026-10-25 04:20'), why: 'To be turned.' },
    ];
    const id = record(here, '2026-10-24 22:00', '2026-10-25 07:00', { kind: 'sleep_in', woken, charge, note: 'A restless night.' });
    expect(here.home.ask('shift.read', { id })).toEqual({
      id,
      employmentId: here.job,
      assistant: 'Sam Sample',
      kind: 'sleep_in',
      starts: { day: '2026-10-24', time: '22:00' },
      ends: { day: '2026-10-25', time: '07:00' },
      breaks: [],
      woken: [
        {
          from: { day: '2026-10-25', time: '01:30', second: false },
          to: { day: '2026-10-25', time: '01:30', second: true },
          why: 'A seizure.',
        },
        { from: { day: '2026-10-25', time: '04:00' }, to: { day: '2026-10-25', time: '04:20' }, why: 'To be turned.' },
      ],
      charge,
      note: 'A restless night.',
      minutes: 600,
      wokenMinutes: 80,
    });
    const { connection } = here.home.book().opened.kernel.handle;
    expect(connection.prepare('SELECT hundredths FROM shift_charge ORDER BY rowid').pluck().all()).toEqual([7_000, 3_000]);
  });

  it('says while it is typed how long it is and what it pays, and why', () => {
    const here = setting();
    const typed = shiftOf(here, '2026-10-24 21:00', '2026-10-25 07:00');
    // 21:00–22:00 is 1 h × £12.60; 22:00–06:00 is 9 h × £15 on this night; 06:00–07:00 is 1 h × £12.60.
    expect(here.home.ask('shift.work', typed)).toEqual({
      minutes: 660,
      wokenMinutes: 0,
      lines: [
        { kind: 'hours', name: 'Day', minutes: 120, rate: 1_260, amount: 2_520 },
        { kind: 'hours', name: 'Night', minutes: 540, rate: 1_500, amount: 13_500 },
      ],
      gross: 16_020,
      words: [
        'The clocks go back in this shift: it lasts 11 hours, not 10 hours.',
        '21:00 to 22:00, 1 hour: Day, £12.60 an hour.',
        '22:00 to 06:00, 9 hours: Night, £15.00 an hour.',
        '06:00 to 07:00, 1 hour: Day, £12.60 an hour.',
      ],
    });
    expect(here.home.ask('timesheet.period', { day: day('2026-10-24') }).rows[0]?.shifts).toEqual([]);
  });

  it('is corrected by another in its place: the first is taken back with its reason, and does not count as overlapping', () => {
    const here = setting();
    const wrong = record(here, '2026-10-06 09:00', '2026-10-06 12:00');
    const instead = shiftOf(here, '2026-10-06 09:00', '2026-10-06 13:00');
    const { id } = here.home.ask('shift.correct', { id: wrong, reason: 'It was an hour longer.', instead });
    const row = rowOf(here, '2026-10-06');
    expect(row.shifts.map((shift) => [shift.id, shift.minutes])).toEqual([[id, 240]]);
    expect(row.gross).toBe(5_040);
    expect(here.home.try('shift.read', { id: wrong })).toBe('shift.alreadyTakenBack');
    here.home.ask('shift.correct', { id, reason: 'It was another day.' });
    expect(rowOf(here, '2026-10-06').shifts).toEqual([]);
  });
});

describe('a timesheet', () => {
  it('freezes its shifts with the first signature, and is opened again with a reason', () => {
    const here = setting();
    const { home, job } = here;
    const id = record(here, '2026-10-06 09:00', '2026-10-06 12:00');
    const sheet = home.ask('timesheet.sign', { employmentId: job, ...period, signatures: [signedBy('assistant')] });
    expect(sheet.number).toBe(1);
    expect(home.try('shift.correct', { id, reason: 'It was longer.' })).toBe('shift.signed');
    const { token, files } = home.proof('signed timesheet');
    home.ask('timesheet.sign', { employmentId: job, ...period, signatures: [signedBy('employer', '2026-11-03')], file: token }, { files });
    const read = home.ask('timesheet.read', { id: sheet.id });
    expect(read).toMatchObject({
      timesheet: {
        number: 1,
        assistant: 'Sam Sample',
        ...period,
        minutes: 180,
        sleepIns: 0,
        signatures: [
          { side: 'assistant', name: 'Sam Sample', signedOn: '2026-11-02' },
          { side: 'employer', name: 'Rose Invented', signedOn: '2026-11-03', evidenceNumber: 3 },
        ],
      },
      shifts: [{ id, timesheetNumber: 1 }],
      gross: 3_780,
    });
    home.ask('timesheet.open', { id: sheet.id, reason: 'A shift was missing.' });
    expect(home.ask('timesheet.read', { id: sheet.id }).timesheet.opened).toBe('A shift was missing.');
    expect(rowOf(here, '2026-10-06')).toMatchObject({ shifts: [{ id, minutes: 180 }] });
    expect(rowOf(here, '2026-10-06').timesheet).toBeUndefined();
    home.ask('shift.correct', { id, reason: 'It was longer.', instead: shiftOf(here, '2026-10-06 09:00', '2026-10-06 13:00') });
    const again = home.ask('timesheet.sign', { employmentId: job, ...period, signatures: [signedBy('assistant'), signedBy('employer')] });
    expect(again.number).toBe(2);
    expect(rowOf(here, '2026-10-06')).toMatchObject({ gross: 5_040, timesheet: { number: 2, minutes: 240 } });
    expect(checkHealth(home.book().opened.kernel).checks.filter(({ holds }) => !holds)).toEqual([]);
  });

  it('leaves a shift recorded late to the next one', () => {
    const here = setting();
    const { home, job } = here;
    record(here, '2026-10-06 09:00', '2026-10-06 12:00');
    home.ask('timesheet.sign', { employmentId: job, ...period, signatures: [signedBy('assistant'), signedBy('employer')] });
    const late = record(here, '2026-10-07 09:00', '2026-10-07 10:00');
    const own = record(here, '2026-11-03 09:00', '2026-11-03 11:00');
    expect(rowOf(here, '2026-10-06')).toMatchObject({ gross: 3_780, shifts: [{ timesheetNumber: 1 }, { id: late, minutes: 60 }] });
    expect(rowOf(here, '2026-11-10').shifts.map(({ id }) => id)).toEqual([late, own]);
    expect(rowOf(here, '2026-11-10').gross).toBe(3_780);
    const { id } = home.ask('timesheet.sign', { employmentId: job, ...next, signatures: [signedBy('assistant', '2026-11-20')] });
    expect(home.ask('timesheet.read', { id }).shifts.map((shift) => shift.id)).toEqual([late, own]);
  });

  it('shows a PA who left only while there is something of theirs to sign, and nobody before the group began', () => {
    const here = setting();
    const { home, job } = here;
    home.ask('employment.end', { id: job, endsOn: day('2026-10-31') });
    expect(home.ask('timesheet.period', {}).rows).toEqual([]);
    record(here, '2026-10-31 20:00', '2026-10-31 23:00');
    expect(home.ask('timesheet.period', {})).toMatchObject({ today: '2026-11-22', rows: [{ from: '2026-11-02', payday: '2026-12-04' }] });
    expect(home.ask('timesheet.period', { day: day('2026-10-04') }).rows).toEqual([]);
  });
});

describe('the period before, copied', () => {
  it('keeps weekdays and clock times, leaves wakings out, and names what it leaves', () => {
    const here = setting();
    const { home, job } = here;
    record(here, '2026-10-06 09:00', '2026-10-06 12:00', { breaks: [{ from: at('2026-10-06 10:00'), to: at('2026-10-06 10:15') }] });
    const woken = [{ from: at('2026-10-08 02:00'), to: at('2026-10-08 02:10'), why: 'A drink.' }];
    record(here, '2026-10-07 22:00', '2026-10-08 07:00', { kind: 'sleep_in', woken });
    record(here, '2026-10-13 09:00', '2026-10-13 12:00');
    record(here, '2026-10-27 09:00', '2026-10-27 12:00');
    record(here, '2026-11-10 11:00', '2026-11-10 14:00');
    const copied = home.ask('shift.copyPeriod', { employmentId: job, from: next.from });
    expect(copied).toEqual({
      made: 2,
      left: [
        '13 Oct 2026, 09:00 to 12:00: Sam Sample already has a shift then: 10 Nov 2026, 11:00 to 14:00. Change one of the two.',
        '27 Oct 2026, 09:00 to 12:00: That shift has not ended yet. Record it once it has.',
      ],
    });
    expect(
      rowOf(here, '2026-11-03').shifts.map((shift) => [shift.starts.day, shift.starts.time, shift.minutes, shift.wokenMinutes]),
    ).toEqual([
      ['2026-10-06', '09:00', 165, 0],
      ['2026-10-07', '22:00', 540, 10],
      ['2026-10-13', '09:00', 180, 0],
      ['2026-10-27', '09:00', 180, 0],
      ['2026-11-03', '09:00', 165, 0],
      ['2026-11-04', '22:00', 540, 0],
      ['2026-11-10', '11:00', 180, 0],
    ]);
  });
});
