import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DayChange, type Duty, type Pattern } from '#core/rota/pattern';
import { daysOf, planShifts } from '#core/rota/planShifts';
import { isBankHoliday } from '#core/shifts/bankHolidays';
import { type Span, addDays, day, daysBetween, weekday } from '#core/time/day';
import { instantOfMinute } from '#core/time/london';

const duty: Duty = { employmentId: 'employment-1', kind: 'work', starts: '09:00', ends: '17:00', breaks: [], planLineIds: ['plan_line-1'] };
const night: Duty = { ...duty, starts: '22:00', ends: '07:00' };

function span(from: string, to: string): Span {
  return { from: day(from), to: day(to) };
}

function weekly(from: string, weekdays: readonly number[], given: Partial<Pattern> = {}, everyWeeks = 1): Pattern {
  return { id: 'p', from: day(from), recurs: { everyWeeks, weekdays, anchor: day(from) }, duty, ...given };
}

function once(on: string, of: Duty = night): Pattern {
  return { id: 'p', from: day(on), to: day(on), duty: of };
}

function only(pattern: Pattern, changes: readonly DayChange[] = [], within = { from: pattern.from, to: pattern.from }) {
  const [shift, ...more] = planShifts([pattern], changes, within);
  if (shift === undefined || more.length > 0) throw new Error('not one shift');
  return { ...shift, moments: [instantOfMinute(shift.from), instantOfMinute(shift.to)], minutes: shift.to - shift.from };
}

// Summer Time Act 1972 s1 as amended by SI 2002/262: clocks change at 01:00 UTC on the last Sundays of March and October.
describe('the two nights on which the clocks change', () => {
  it('has ten hours from 22:00 to 07:00 on the night of 24 October 2026, when the clocks go back', () => {
    const shift = only(once('2026-10-24'));
    expect(shift.moments).toEqual(['2026-10-24T21:00:00.000Z', '2026-10-25T07:00:00.000Z']);
    expect(shift.minutes).toBe(600);
  });

  it('has eight hours from 22:00 to 07:00 on the night of 27 March 2027, when the clocks go forward', () => {
    const shift = only(once('2027-03-27'));
    expect(shift.moments).toEqual(['2027-03-27T22:00:00.000Z', '2027-03-28T06:00:00.000Z']);
    expect(shift.minutes).toBe(480);
  });

  // RFC 5545 §3.3.5: a local time that comes twice means the first; one that is left out is read by the offset before it.
  it('takes the first 01:30 of the October night, and 02:30 for the 01:30 that the March night leaves out', () => {
    expect(only(once('2026-10-24', { ...night, ends: '01:30' })).moments[1]).toBe('2026-10-25T00:30:00.000Z');
    expect(only(once('2027-03-27', { ...night, ends: '01:30' })).moments[1]).toBe('2027-03-28T01:30:00.000Z');
  });

  it('has nine hours on any other night of the same pattern', () => {
    const shifts = planShifts([weekly('2026-10-23', [5, 7], { duty: night })], [], span('2026-10-23', '2026-10-25'));
    expect(shifts.map(({ from, to }) => to - from)).toEqual([540, 540]);
  });
});

describe('the turn of years', () => {
  it('keeps a shift over midnight at the end of the tax year on 5 April, where it starts', () => {
    const shift = only(once('2027-04-05'));
    expect([shift.on, shift.moments]).toEqual(['2027-04-05', ['2027-04-05T21:00:00.000Z', '2027-04-06T06:00:00.000Z']]);
    expect(planShifts([once('2027-04-05')], [], span('2027-04-06', '2027-04-06'))).toEqual([]);
  });

  it('has 29 February in a pattern of every week, and of every second one where it falls in it', () => {
    // 29 February 2028 is a Tuesday (Gregorian calendar: 1 January 2028 was a Saturday).
    expect(daysOf(weekly('2028-02-01', [2]), span('2028-02-20', '2028-03-10'))).toEqual(['2028-02-22', '2028-02-29', '2028-03-07']);
    expect(daysOf(weekly('2028-02-01', [2], {}, 2), span('2028-02-20', '2028-03-20'))).toEqual(['2028-02-29', '2028-03-14']);
  });

  it('has a shift planned once on 29 February on that day alone', () => {
    expect(only(once('2028-02-29', duty)).moments).toEqual(['2028-02-29T09:00:00.000Z', '2028-02-29T17:00:00.000Z']);
  });
});

describe('a pattern', () => {
  it('of every second week keeps its own weeks, whichever day it begins on', () => {
    const fortnightly = weekly('2026-11-25', [1, 3], {}, 2);
    expect(daysOf(fortnightly, span('2026-11-01', '2026-12-31'))).toEqual([
      '2026-11-25',
      '2026-12-07',
      '2026-12-09',
      '2026-12-21',
      '2026-12-23',
    ]);
  });

  it('keeps the weeks of its anchor where it begins between them', () => {
    const recurs = { everyWeeks: 2, weekdays: [1], anchor: day('2026-11-09') };
    expect(daysOf({ from: day('2026-11-16'), recurs }, span('2026-11-01', '2026-12-10'))).toEqual(['2026-11-23', '2026-12-07']);
  });

  it('without an end has only the days that were asked for', () => {
    expect(daysOf(weekly('2021-01-04', [1]), span('2026-11-23', '2026-12-06'))).toEqual(['2026-11-23', '2026-11-30']);
  });

  it('that was ended before it began has no day at all', () => {
    expect(daysOf(weekly('2026-11-23', [1], { to: day('2026-11-22') }), span('2026-01-01', '2027-12-31'))).toEqual([]);
  });

  it('has only days of its own days of the week, within its dates, whole cycles apart', () => {
    const start = day('2026-01-05');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 1, max: 6 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        fc.integer({ min: 0, max: 400 }),
        (offset, everyWeeks, weekdays, length) => {
          const from = addDays(start, offset);
          const within = { from: addDays(from, -30), to: addDays(from, length) };
          const days = daysOf({ from, recurs: { everyWeeks, weekdays, anchor: from } }, within);
          expect(days).toEqual([...new Set(days)].toSorted());
          for (const one of days) {
            expect(weekdays).toContain(weekday(one));
            expect(one >= from && one <= within.to).toBe(true);
            const monday = addDays(from, 1 - weekday(from));
            expect(Math.floor(daysBetween(monday, one) / 7) % everyWeeks).toBe(0);
          }
        },
      ),
    );
  });
});

describe('what stands otherwise on one day', () => {
  const pattern = weekly('2026-11-23', [1]);
  const about = { patternId: 'p', day: day('2026-11-30') };
  const week = span('2026-11-30', '2026-12-06');

  it('is covered by another PA, and keeps its id', () => {
    const cover = { ...duty, employmentId: 'employment-2' };
    const shift = only(pattern, [{ ...about, kind: 'instead', duty: cover, on: day('2026-11-30') }], week);
    expect([shift.id, shift.state, shift.duty.employmentId]).toEqual(['p/2026-11-30', 'changed', 'employment-2']);
  });

  it('is moved to another week: gone from its own, there in the other', () => {
    const moved: DayChange = { ...about, kind: 'instead', duty, on: day('2026-12-09') };
    expect(planShifts([pattern], [moved], week)).toEqual([]);
    const there = planShifts([pattern], [moved], span('2026-12-08', '2026-12-13'));
    expect(there.map(({ id, on }) => [id, on])).toEqual([['p/2026-11-30', '2026-12-09']]);
  });

  it('is cancelled and still seen, or taken out and not', () => {
    expect(only(pattern, [{ ...about, kind: 'cancelled' }], week).state).toBe('cancelled');
    expect(planShifts([pattern], [{ ...about, kind: 'removed' }], week)).toEqual([]);
  });

  it('of a pattern that has ended before that day is nothing', () => {
    const ended = { ...pattern, to: day('2026-11-29') };
    expect(planShifts([ended], [{ ...about, kind: 'instead', duty, on: day('2026-12-09') }], span('2026-12-07', '2026-12-13'))).toEqual([]);
  });
});

// GOV.UK, bank holidays (https://www.gov.uk/bank-holidays.json, read 2026-09-27): 26 December 2026 is a Saturday, its substitute day
// Monday 28 December in all four nations; St Patrick's Day and 12 July (substitute 13 July 2026) in Northern Ireland; 2 January in Scotland.
describe('a bank holiday with a substitute day', () => {
  const nations = ['england', 'wales', 'scotland', 'northern_ireland'] as const;
  const found = (on: string): readonly string[] => nations.filter((nation) => isBankHoliday(nation, day(on)) === true);

  it.each([
    ['2026-12-26', []],
    ['2026-12-28', ['england', 'wales', 'scotland', 'northern_ireland']],
    ['2027-12-27', ['england', 'wales', 'scotland', 'northern_ireland']],
    ['2027-12-28', ['england', 'wales', 'scotland', 'northern_ireland']],
    ['2027-01-04', ['scotland']],
    ['2026-07-13', ['northern_ireland']],
    ['2026-07-12', []],
  ])('%s is one in %j', (on, where) => {
    expect(found(on)).toEqual(where);
  });

  it('falls in a pattern of every Monday as any other day does', () => {
    expect(daysOf(weekly('2026-12-07', [1]), span('2026-12-21', '2027-01-04'))).toEqual(['2026-12-21', '2026-12-28', '2027-01-04']);
  });
});
