import { describe, expect, it } from 'vitest';
import { type PlannedShift } from '#core/rota/planShifts';
import { warningsOf } from '#core/rota/warningsOf';
import { type Day, addDays, day } from '#core/time/day';
import { facts, person, planned, week } from './rotaOf.ts';

/** Sam is 17 until the end of the week, unless another birth date is said. */
function words(shifts: readonly PlannedShift[], born: Day = day('2008-12-31')): readonly string[] {
  return warningsOf(facts(shifts, { people: [person('sam', 'Sam Sample', { born })] })).map((warning) => warning.words);
}

const rested = { breaks: [{ from: '12:00', to: '12:30' }] };

function days(count: number, starts: string, ends: string, given = {}): readonly PlannedShift[] {
  return Array.from({ length: count }, (_, at) => planned(`${addDays(week.from, at)} ${starts}`, ends, 'sam', given));
}

// Working Time Regulations 1998 regs 5A, 6A, 10(2), 11(3), 12(4): limits for workers under 18, of the day and never of an average.
describe('a PA who is not 18 yet', () => {
  it('may work five days of eight hours with half an hour off in each', () => {
    expect(words(days(5, '09:00', '17:30', rested))).toEqual([]);
  });

  it('no day longer than eight hours, counted from midnight to midnight, in two shifts too', () => {
    expect(words(days(1, '09:00', '17:31', rested))[0]).toContain(
      'Sam Sample is not 18 yet and is planned for 8 hours 1 minute on Monday 23 Nov 2026. The limit is 8 hours in a day.',
    );
    const twice = [planned('2026-11-23 08:00', '12:00'), planned('2026-11-23 13:00', '17:30')];
    expect(words(twice)[0]).toContain('8 hours 30 minutes on Monday 23 Nov 2026');
  });

  it('no week longer than 40 hours, with source and day checked in the sentence', () => {
    const six = words(days(5, '08:00', '16:30', rested).concat(planned('2026-11-28 10:00', '10:30')));
    expect(six[0]).toContain('planned for 40 hours 30 minutes this week. The limit is 40 hours in each week');
    expect(six[0]).toContain('The Working Time Regulations 1998 say so (checked on 22 November 2026, reg 5A)');
  });

  it('no night: to 22:00 and from 06:00 are as late and as early as may be', () => {
    expect(words([planned('2026-11-23 18:00', '22:00')])).toEqual([]);
    expect(words([planned('2026-11-23 06:00', '10:00')])).toEqual([]);
    expect(words([planned('2026-11-23 18:30', '22:01')])[0]).toContain('planned at night: 23 Nov 2026, 18:30 to 22:01');
    expect(words([planned('2026-11-23 05:59', '09:00')])[0]).toContain('may not work from 22:00 to 06:00');
    const sleepIn = planned('2026-11-23 22:00', '07:00', 'sam', { kind: 'sleep_in' });
    expect(words([sleepIn])[0]).toContain('planned at night');
  });

  it('half an hour off in more than four and a half hours: twenty minutes, enough for adults, are not', () => {
    expect(words([planned('2026-11-23 09:00', '13:30')])).toEqual([]);
    const short = { breaks: [{ from: '12:00', to: '12:20' }] };
    expect(words([planned('2026-11-23 09:00', '15:00', 'sam', short)])).toEqual([
      'Sam Sample is not 18 yet and works longer than 4½ hours without a planned break of 30 minutes on Monday 23 Nov 2026. Plan one. The Working Time Regulations 1998 say so (checked on 22 November 2026, reg 12(4)).',
    ]);
  });

  it('twelve hours off between days: eleven, enough for adults, are not', () => {
    expect(words([planned('2026-11-23 18:00', '21:00'), planned('2026-11-24 09:00', '12:00')])).toEqual([]);
    const eleven = words([planned('2026-11-23 18:00', '21:00'), planned('2026-11-24 08:00', '12:00')]);
    expect(eleven[0]).toContain('less than 12 hours off in a row in 24: 23 Nov 2026, 18:00 to 21:00; 24 Nov 2026, 08:00 to 12:00');
  });

  it('two days off together in each week: no average with the week before', () => {
    expect(words(days(5, '09:00', '12:00'))).toEqual([]);
    const apart = [0, 1, 3, 4, 6].map((at) => planned(`${addDays(week.from, at)} 10:00`, '12:00'));
    expect(words(apart)[0]).toContain('no 48 hours off in a row this week: the longest rest is 46 hours');
  });
});

it('is an adult from the 18th birthday on, in the middle of a week too', () => {
  const nights = [planned('2026-11-24 22:00', '05:00'), planned('2026-11-26 22:00', '05:00')];
  const birthday = day('2008-11-25');
  expect(words(nights, birthday).filter((one) => one.includes('at night'))).toHaveLength(1);
  expect(words(nights, birthday)[0]).not.toContain('26 Nov 2026');
  expect(words(nights, day('2008-11-23')).some((one) => one.includes('not 18'))).toBe(false);
});
