import { describe, expect, it } from 'vitest';
import { day } from '#core/time/day';
import { payHousehold } from '#test/support/payHousehold';
import { refusedBy } from '#test/support/refusals';

const terms = {
  from: day('2026-04-06'),
  kind: 'regular',
  leaveYearStart: '04-01',
  weeks: 560,
  week: { days: 500, minutes: 2_250 },
  bankHolidays: 'included',
  paid: 'when_taken',
  accrual: 'legal',
  beyondFourWeeks: 'normal',
  sleepIns: 'whole',
} as const;

/** Sam, whose leave years begin on 1 April; today is 22 November 2026. */
function sam() {
  const home = payHousehold();
  const { employment: employmentId } = home.hire('Sam Sample', { startsOn: day('2026-04-06') });
  home.ask('holiday.agree', { ...terms, employmentId });
  const moved = { ...terms, employmentId, from: day('2026-10-01'), leaveYearStart: '01-01' } as const;
  return { home, employmentId, moved };
}

describe('the date on which leave years begin, moved while the job lasts', () => {
  it('makes the year between short, says so, and counts each leave once', () => {
    const { home, employmentId, moved } = sam();
    const take = { employmentId, minutes: 450, meant: true } as const;
    home.ask('holiday.take', { ...take, from: day('2026-07-20'), to: day('2026-07-20') });
    home.ask('holiday.take', { ...take, from: day('2027-02-01'), to: day('2027-02-01') });
    home.ask('holiday.agree', moved);
    const read = home.ask('holiday.read', { employmentId });
    expect(read.years.map(({ balance: { leaveYear, taken } }) => [leaveYear.from, leaveYear.to, taken])).toEqual([
      ['2027-01-01', '2027-12-31', 450],
      ['2026-04-01', '2026-12-31', 450],
    ]);
    // From 6 April: before the change by days, and after it, of 365.
    expect(read.balance?.entitled).toBe(Math.ceil((28 * 270 * 450) / 365));
    expect(read.remarks.join(' ')).toContain(
      'is short, because leave years begin on 1 January 2027 from then on. It counts 275 of 365 days.',
    );
    const leave = { employmentId, from: day('2026-12-30'), to: day('2027-01-04'), minutes: 900 };
    expect(refusedBy(home, 'holiday.take', leave)).toMatchObject({ code: 'holiday.twoYears' });
  });

  it('is refused by name where payslips, leave carried or leave taken would fall into another leave year', () => {
    const { home, employmentId, moved } = sam();
    home.ask('holiday.take', { employmentId, from: day('2026-12-30'), to: day('2027-01-04'), minutes: 900 });
    expect(refusedBy(home, 'holiday.agree', moved)).toMatchObject({ code: 'holiday.yearTaken', isAsItWas: true });
    home.ask('holiday.carry', { employmentId, into: day('2027-04-01'), minutes: 450, reason: 'agreed', why: 'In writing' });
    expect(refusedBy(home, 'holiday.agree', { ...moved, leaveYearStart: '02-01' })).toMatchObject({ code: 'holiday.yearCarried' });
    home.extra(employmentId, 10_000);
    home.approve();
    const before = { ...moved, from: day('2026-05-01'), leaveYearStart: '07-01' };
    const refusal = refusedBy(home, 'holiday.agree', before);
    expect(refusal).toMatchObject({ code: 'holiday.yearCounted', field: 'from' });
    expect(refusal.sentence).toContain('payslips up to 12 July 2026');
  });

  it('carries into the short year until that one ends', () => {
    const { home, employmentId, moved } = sam();
    home.ask('holiday.agree', { ...moved, leaveYearStart: '07-01' });
    home.ask('holiday.carry', { employmentId, into: day('2027-04-01'), minutes: 450, reason: 'agreed', why: 'In writing' });
    const [first] = home.ask('holiday.read', { employmentId }).years;
    expect(first).toMatchObject({ balance: { leaveYear: { to: '2027-06-30' } }, carried: [{ minutes: 450, useBy: '2027-06-30' }] });
  });
});
