import { describe, expect, it } from 'vitest';
import { day } from '#core/time/day';
import { type RotaFacts } from '#core/rota/warning';
import { warningsOf } from '#core/rota/warningsOf';
import { type PlannedShift } from '#core/rota/planShifts';
import { daily, facts, person, planned, week } from './rotaOf.ts';

function kinds(shifts: readonly PlannedShift[], given: Partial<RotaFacts> = {}): readonly string[] {
  return warningsOf(facts(shifts, given)).map(({ kind }) => kind);
}

function words(shifts: readonly PlannedShift[], given: Partial<RotaFacts> = {}): readonly string[] {
  return warningsOf(facts(shifts, given)).map((warning) => warning.words);
}

const monday = planned('2026-11-23 09:00', '14:00');

describe('what somebody has to put right', () => {
  it('says nothing of an ordinary week', () => {
    expect(kinds([monday, planned('2026-11-24 09:00', '14:00'), planned('2026-11-23 09:00', '14:00', 'ida')])).toEqual([]);
  });

  it('names a shift that nobody works yet', () => {
    expect(words([planned('2026-11-25 22:00', '07:00', '', { kind: 'sleep_in' })])).toEqual([
      'Nobody works Wednesday 25 Nov 2026, 22:00 to 07:00 yet. Choose who does, or cancel the shift.',
    ]);
  });

  it('finds the same PA twice at once, whichever job it is in, and over midnight from the week before', () => {
    const sundayNight = planned('2026-11-22 22:00', '10:00', 'sam2');
    const people = [person('sam', 'Sam Sample'), person('sam2', 'Sam Sample', { assistantId: 'sam' })];
    expect(words([sundayNight, monday], { people })[0]).toBe(
      'Sam Sample is planned twice at the same time: Sunday 22 Nov 2026, 22:00 to 10:00, and Monday 23 Nov 2026, 09:00 to 14:00. Change one of them, or find cover.',
    );
  });

  it('finds no overlap where one ends as the other starts, nor of a cancelled one', () => {
    expect(kinds([monday, planned('2026-11-23 14:00', '16:00')])).toEqual([]);
    expect(kinds([monday, { ...planned('2026-11-23 10:00', '12:00'), state: 'cancelled' }])).toEqual([]);
  });

  it('says where two people are needed and one of them was cancelled', () => {
    const [one, other] = [
      { ...monday, together: 't' },
      { ...planned('2026-11-23 09:00', '14:00', 'ida'), together: 't' },
    ];
    expect(kinds([one, other])).toEqual([]);
    expect(words([one, { ...other, state: 'cancelled' }])).toEqual([
      'Two people are needed Monday 23 Nov 2026, 09:00 to 14:00, and only one is planned. Find cover, or change the shift.',
    ]);
  });

  it('names leave, a request, sickness and family leave of whoever is planned then', () => {
    const away = (kind: 'leave' | 'asked' | 'sick' | 'family') => [
      { from: day('2026-11-23'), to: day('2026-11-24'), assistantId: 'sam', kind },
    ];
    expect(words([monday], { away: away('leave') })).toEqual([
      'Sam Sample is on leave from 23 November to 24 November 2026, and is planned Monday 23 Nov 2026, 09:00 to 14:00. Find cover, or cancel.',
    ]);
    expect(words([monday], { away: away('asked') })[0]).toContain('has asked for leave');
    expect(words([monday], { away: away('sick') })[0]).toContain('is off sick');
    expect(words([monday], { away: away('family') })[0]).toContain('is on family leave');
    expect(kinds([planned('2026-11-23 09:00', '14:00', 'ida')], { away: away('leave') })).toEqual([]);
  });

  it('names what is planned while whoever it is for is in hospital, and leaves the others alone', () => {
    const stays = [
      { from: day('2026-11-23'), to: day('2026-11-23'), beneficiaryId: 'ann', name: 'Ann Invented', place: 'hospital' as const },
    ];
    expect(words([monday], { stays })).toEqual([
      'Ann Invented is in hospital on 23 November 2026. Planned for them then: Monday 23 Nov 2026, 09:00 to 14:00. Cancel what is not needed; what each PA is paid meanwhile stands in their contract.',
    ]);
    expect(kinds([planned('2026-11-23 09:00', '14:00', 'sam', { planLineIds: ['ben'] })], { stays })).toEqual([]);
  });

  it('names a shift after the job has ended', () => {
    const people = [person('sam', 'Sam Sample', { endsOn: day('2026-11-22') })];
    expect(kinds([monday], { people })).toEqual(['employment']);
  });
});

// Working Time Regulations 1998 (SI 1998/1833) regs 4, 10, 11 and 12; reg 19 for domestic staff.
describe('what the law of working time advises', () => {
  it('wants 11 hours off in each 24: thirteen hours from first to last leave them, more do not', () => {
    expect(kinds([planned('2026-11-23 08:00', '10:00'), planned('2026-11-23 19:00', '21:00')])).toEqual([]);
    expect(kinds([planned('2026-11-23 08:00', '10:00'), planned('2026-11-23 20:00', '22:00')])).toEqual(['rest']);
    expect(kinds([planned('2026-11-22 22:00', '23:00'), planned('2026-11-23 08:00', '13:00')])).toEqual(['rest']);
  });

  it('wants a break of 20 minutes in more than six hours, told once for each PA', () => {
    const rested = { breaks: [{ from: '12:00', to: '12:20' }] };
    expect(kinds([planned('2026-11-23 09:00', '15:00'), planned('2026-11-24 09:00', '15:01', 'sam', rested)])).toEqual([]);
    expect(words([planned('2026-11-23 09:00', '15:01'), planned('2026-11-25 09:00', '16:00')])).toEqual([
      'Sam Sample works longer than 6 hours without a planned break on Monday and Wednesday. The law asks for 20 minutes off. If they rest while they are paid, nothing needs to change.',
    ]);
  });

  it('wants 24 hours off in the week, or two such rests in two weeks', () => {
    const everyDay = daily('10:00', '14:00');
    expect(kinds(everyDay)).toEqual([]);
    const before = everyDay.map((shift) => ({ ...shift, from: shift.from - 7 * 1_440, to: shift.to - 7 * 1_440, on: day('2026-11-20') }));
    expect(kinds([...before, ...everyDay])).toEqual(['weeklyRest']);
    expect(kinds([...before.slice(0, 4), ...everyDay])).toEqual([]);
  });

  it('tells more than 48 hours as advice, with the average of the weeks planned so far and that it may not apply', () => {
    const [found, ...more] = warningsOf(facts(daily('08:00', '17:00', 6, { breaks: [{ from: '12:00', to: '12:30' }] })));
    expect([found?.kind, found?.isAdvice, more]).toEqual(['hours', true, []]);
    expect(found?.words).toContain('is planned for 51 hours this week, sleep-ins and all. Only this week is planned so far.');
    expect(found?.words).toContain('it may not apply to domestic staff in a private home');
    expect(kinds(daily('09:00', '17:00', 6, { breaks: [{ from: '12:00', to: '12:30' }] }))).toEqual([]);
  });

  it('counts a sleep-in whole', () => {
    const nights = daily('21:00', '09:00', 5, { kind: 'sleep_in' });
    expect(kinds(nights)).toContain('hours');
  });
});

describe('the nights on which the clocks change', () => {
  const at = (on: string, starts: string, ends: string) =>
    words([planned(`${on} ${starts}`, ends)], { week: { from: day('2026-10-19'), to: day('2026-10-25') } });

  it('says how long the shift is then, and which of the two 01:30s is meant', () => {
    expect(at('2026-10-24', '22:00', '03:00')[0]).toContain('The clocks go back in this shift: it lasts 6 hours, not 5 hours.');
    expect(at('2026-10-24', '22:00', '01:30')[0]).toContain('01:30 comes twice on Sunday 25 Oct 2026: the first is meant.');
  });

  it('says that 01:30 is not there in March', () => {
    const march = { week: { from: day('2027-03-22'), to: day('2027-03-28') } };
    expect(words([planned('2027-03-28 01:30', '06:00')], march)[0]).toContain(
      '01:30 is not there on Sunday 28 Mar 2027: an hour later is meant.',
    );
  });
});

it('tells what to put right before what is advice', () => {
  const found = warningsOf(facts([...daily('08:00', '17:00', 6), planned('2026-11-29 09:00', '10:00', '')]));
  const advice = found.map(({ isAdvice }) => isAdvice);
  expect(advice).toEqual(advice.toSorted((a, b) => Number(a) - Number(b)));
  expect(found[0]?.kind).toBe('unfilled');
  expect(week.to).toBe('2026-11-29');
});
