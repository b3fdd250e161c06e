import { describe, expect, it } from 'vitest';
import { recordRows } from '#core/holiday/recordRows';
import { day } from '#core/time/day';
import { sick } from '#test/support/absence';
import { type PayHousehold, nextPayday, payHousehold, payday } from '#test/support/payHousehold';
import { refusedBy } from '#test/support/refusals';

const terms = {
  from: day('2026-04-06'),
  kind: 'regular',
  week: { days: 500, minutes: 2_400 },
  leaveYearStart: '04-01',
  weeks: 560,
  bankHolidays: 'included',
  paid: 'when_taken',
  accrual: 'legal',
  beyondFourWeeks: 'normal',
  sleepIns: 'whole',
} as const;
const ill = { from: day('2026-07-08'), to: day('2026-07-14'), notifiedOn: day('2026-07-08') };

type Parts = { readonly home: PayHousehold; readonly employment: string; readonly leave: string };

/** Sam, Monday to Friday, on £13.00 an hour, with leave of the week from 6 July 2026: 40 hours, £520.00. */
function onLeave(): Parts {
  const home = payHousehold();
  home.clock.set('2026-08-14T09:00:00.000Z');
  const { employment } = home.hire('Sam Sample', { tax: { taxCode: 'BR' }, startsOn: day('2025-04-06') });
  home.ask('holiday.agree', { employmentId: employment, ...terms });
  home.ask('sickness.qualifyingDays', { employmentId: employment, from: day('2025-04-06'), weekdays: [1, 2, 3, 4, 5] });
  home.work(employment, '2026-06-15', 8);
  home.sign(employment);
  const span = { from: day('2026-07-06'), to: day('2026-07-10') };
  const leave = home.ask('holiday.take', { employmentId: employment, ...span, minutes: 2_400 }).id;
  return { home, employment, leave };
}

function holidayLines({ home }: Parts, on = payday) {
  const lines = home.preview(on).payslips[0]?.lines ?? [];
  return lines.filter(({ kind }) => kind === 'holiday').map(({ name, amount }) => [name, amount]);
}

function leftOf({ home, employment }: Parts) {
  const { balance } = home.ask('holiday.read', { employmentId: employment });
  return balance && { taken: balance.taken, left: balance.left };
}

describe('a PA who falls ill in holiday', () => {
  it('is asked about: nothing is recorded until it is said what becomes of the leave', () => {
    const { home, employment, leave } = onLeave();
    const shown = home.ask('sickness.preview', sick(employment, ill));
    // Wednesday to Friday are three of its five days.
    const over = { leaveId: leave, from: '2026-07-06', to: '2026-07-10', minutes: 2_400, back: 1_440 };
    expect(shown.holiday).toEqual([over]);
    expect(refusedBy(home, 'sickness.record', sick(employment, ill))).toMatchObject({
      code: 'absence.holidayUnsaid',
      field: 'holiday',
      isAsItWas: true,
    });
    const many = { ...sick(employment, ill), holiday: 'back', holidayMinutes: 2_460 } as const;
    expect(refusedBy(home, 'sickness.record', many)).toMatchObject({ code: 'absence.holidayTooMuch', isAsItWas: true });
    const later = { from: day('2026-07-27'), to: day('2026-07-28'), notifiedOn: day('2026-07-27') };
    expect(refusedBy(home, 'sickness.record', { ...sick(employment, later), holiday: 'back' })).toMatchObject({
      code: 'absence.noHolidayThen',
    });
  });

  it('takes the leave later: its hours are there again, and only the rest is paid, with sick pay for the days', () => {
    const all = onLeave();
    const { home, employment } = all;
    expect(leftOf(all)).toEqual({ taken: 2_400, left: 28 * 480 - 2_400 });
    home.ask('sickness.record', { ...sick(employment, ill), holiday: 'back' });
    expect(leftOf(all)).toEqual({ taken: 960, left: 28 * 480 - 960 });
    expect(holidayLines(all)).toEqual([['Holiday, 6 July to 10 July 2026, 16 h', 20_800]]);
    const [year] = home.ask('holiday.read', { employmentId: employment }).years;
    expect(year && recordRows(year).reduce((so, { minutes }) => so + minutes, 0)).toBe(year?.balance.left);
    expect(year && recordRows(year).map(({ what, minutes }) => [what, minutes])).toContainEqual(['Given back for sickness', 1_440]);
  });

  it('had it paid already: the next payslip takes back the part for the days of sickness, and pays it again where the sickness was no sickness', () => {
    const all = onLeave();
    const { home, employment } = all;
    expect(holidayLines(all)).toEqual([['Holiday, 6 July to 10 July 2026, 40 h', 52_000]]);
    home.approve();
    const sickness = home.ask('sickness.record', { ...sick(employment, ill), holiday: 'back' }).id;
    for (const on of ['2026-07-27', '2026-07-28', '2026-07-29', '2026-07-30']) home.work(employment, on, 8);
    home.sign(employment, { from: day('2026-07-13'), to: day('2026-08-09') });
    expect(holidayLines(all, nextPayday)).toEqual([['Holiday given back for sickness, 6 July to 10 July 2026, 24 h', -31_200]]);
    home.approve(nextPayday);
    const third = day('2026-09-11');
    expect(holidayLines(all, third)).toEqual([]);
    home.ask('sickness.holiday', { id: sickness, holiday: 'kept' });
    home.extra(employment, 1_000, { day: day('2026-08-10') });
    expect(holidayLines(all, third)).toEqual([['Holiday, 6 July to 10 July 2026, 24 h', 31_200]]);
    expect(leftOf(all)).toEqual({ taken: 2_400, left: 28 * 480 - 2_400 });
  });

  it('gives back the hours that a person counted, and none once the sickness is taken back', () => {
    const all = onLeave();
    const { home, employment } = all;
    const id = home.ask('sickness.record', { ...sick(employment, ill), holiday: 'back', holidayMinutes: 1_200 }).id;
    expect(leftOf(all)).toMatchObject({ taken: 1_200 });
    home.ask('sickness.holiday', { id, holiday: 'back' });
    expect(leftOf(all)).toMatchObject({ taken: 960 });
    home.ask('sickness.takeBack', { id, reason: 'Not ill.' });
    expect(leftOf(all)).toMatchObject({ taken: 2_400 });
  });
});

it('is told that leave given back at the end of a leave year goes on into the next, until it is carried', () => {
  const home = payHousehold();
  home.clock.set('2027-04-05T09:00:00.000Z');
  const { employment } = home.hire('Sam Sample', { startsOn: day('2025-04-06') });
  home.ask('holiday.agree', { employmentId: employment, ...terms });
  home.ask('sickness.qualifyingDays', { employmentId: employment, from: day('2025-04-06'), weekdays: [1, 2, 3, 4, 5] });
  const span = { from: day('2027-03-29'), to: day('2027-03-31') };
  home.ask('holiday.take', { employmentId: employment, ...span, minutes: 1_440 });
  home.ask('holiday.take', { employmentId: employment, from: day('2026-05-01'), to: day('2026-06-30'), minutes: 25 * 480 });
  home.ask('sickness.record', { ...sick(employment, { ...span, notifiedOn: span.from }), holiday: 'back' });
  const told = () => home.ask('holiday.read', { employmentId: employment }).remarks.filter((one) => one.includes('still theirs'));
  expect(told()).toEqual([expect.stringContaining('24 h of it are still theirs. Carry them into the leave year from 1 April 2027')]);
  const carry = {
    employmentId: employment,
    into: day('2027-04-01'),
    minutes: 1_440,
    reason: 'sickness',
    why: 'Ill at the end of March',
  } as const;
  home.ask('holiday.carry', carry);
  expect(told()).toEqual([]);
  expect(home.ask('holiday.read', { employmentId: employment }).balance).toMatchObject({ carriedIn: 1_440 });
});

describe('leave and what else is recorded of its days', () => {
  const day3 = { from: day('2026-06-15'), to: day('2026-06-15'), minutes: 240 };

  it('beside a shift is refused until it is said to be meant, and the payday and the page say it', () => {
    const { home, employment } = onLeave();
    expect(refusedBy(home, 'holiday.take', { employmentId: employment, ...day3 })).toMatchObject({
      code: 'holiday.worked',
      isAsItWas: true,
    });
    home.ask('holiday.take', { employmentId: employment, ...day3, besides: ['work'] });
    const words = 'a shift and leave are both recorded for 15 June 2026 (4 h of leave, 15 June 2026).';
    expect(home.preview().remarks.map((one) => one.words)).toContainEqual(expect.stringContaining(words));
    expect(home.ask('holiday.read', { employmentId: employment }).remarks).toContainEqual(expect.stringContaining(words));
  });

  it('a shift recorded after the leave is said on the payday too', () => {
    const { home, employment } = onLeave();
    expect(home.preview().remarks).toEqual([]);
    home.work(employment, '2026-07-07', 4);
    expect(home.preview().remarks.map(({ words }) => words)).toContainEqual(expect.stringContaining('both recorded for 7 July 2026'));
  });

  it('on a day of sickness is taken only where the PA asked for it, and is then kept as holiday', () => {
    const { home, employment } = onLeave();
    home.ask('sickness.record', sick(employment, { from: day('2026-07-27'), to: day('2026-07-31'), notifiedOn: day('2026-07-27') }));
    const leave = { employmentId: employment, from: day('2026-07-30'), to: day('2026-08-03'), minutes: 480 };
    expect(refusedBy(home, 'holiday.take', leave)).toMatchObject({ code: 'holiday.whileSick', isAsItWas: true });
    home.ask('holiday.take', { ...leave, besides: ['sickness'] });
    const [said] = home.ask('absence.read', { employmentId: employment }).sickness;
    expect(said?.pay.holiday).toMatchObject([{ from: '2026-07-30', minutes: 480 }]);
  });
});

it('back-pay for weeks long past raises the average of those weeks, not of the week in which it was recorded', () => {
  const home = payHousehold();
  home.clock.set('2026-08-14T09:00:00.000Z');
  const { employment } = home.hire('Sam Sample', { tax: { taxCode: 'BR' } });
  for (const on of ['2026-06-15', '2026-06-22', '2026-07-06']) home.work(employment, on, 8);
  home.sign(employment);
  const span = { from: day('2026-06-15'), to: day('2026-06-28') };
  home.extra(employment, 1_600, { day: day('2026-07-10'), what: { kind: 'back_pay', ...span } });
  home.approve();
  home.ask('holiday.agree', { employmentId: employment, ...terms });
  const averageOn = (today: string) => {
    home.clock.set(`${today}T09:00:00.000Z`);
    return home.ask('holiday.read', { employmentId: employment }).average;
  };
  // 24 h at £13.00 and £16.00 more: £328.00 of three weeks. Before the third of them, two weeks had £224.00.
  expect(averageOn('2026-08-14')).toMatchObject({ weeks: 3, weekPay: 10_933 });
  expect(averageOn('2026-07-01')).toMatchObject({ weeks: 2, weekPay: 11_200 });
});
