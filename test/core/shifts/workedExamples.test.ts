import { describe, expect, it } from 'vitest';
import { type Nation } from '#core/contract/shapes/people';
import { pence } from '#core/money/pence';
import { payPeriodOn } from '#core/pay/payPeriods';
import { taxPlaceOf } from '#core/pay/taxCalendar';
import { addDays, day } from '#core/time/day';
import { bankHoliday, linesOf, night, payOf, shift } from './shifts.ts';

const nations: readonly Nation[] = ['england', 'wales', 'scotland', 'northern_ireland'];

/** £12.00 by day, £15.00 from 22:00 to 06:00. */
const byNight = { rates: [night] };

// Summer Time Act 1972 s1: summer time begins at 01:00 GMT on the last Sunday of March and ends at 01:00 GMT on that of October.
describe('the two nights on which the clocks change, worked from 22:00 to 07:00 in every nation', () => {
  it.each(nations)('is 8 hours on 28 March 2026: 7 at night are £105.00, one by day £12.00 (%s)', (nation) => {
    expect(linesOf(payOf([shift('2026-03-28 22:00', '2026-03-29 07:00')], byNight, nation))).toEqual([
      'hours Day 60 × 1200 = 1200',
      'hours Night 420 × 1500 = 10500',
    ]);
  });

  it.each(nations)('is 10 hours on 24 October 2026: 9 at night are £135.00, one by day £12.00 (%s)', (nation) => {
    expect(linesOf(payOf([shift('2026-10-24 22:00', '2026-10-25 07:00')], byNight, nation))).toEqual([
      'hours Day 60 × 1200 = 1200',
      'hours Night 540 × 1500 = 13500',
    ]);
  });
});

// Tax is due on the day of payment (ITEPA 2003 s686), so midnight cuts no shift; 6 April 2026 was Easter Monday, a bank holiday but in
// Scotland (https://www.gov.uk/bank-holidays, checked 27 September 2026).
describe('a night over the end of the tax year, 5 to 6 April 2026, 22:00 to 06:00', () => {
  const worked = [shift('2026-04-05 22:00', '2026-04-06 06:00')];

  it.each(['england', 'wales', 'northern_ireland'] as const)('pays the 6 hours of Easter Monday double in %s', (nation) => {
    expect(linesOf(payOf(worked, { rates: [bankHoliday] }, nation))).toEqual([
      'hours Day 120 × 1200 = 2400',
      'hours Bank holiday 360 × 2400 = 14400',
    ]);
  });

  it('is an ordinary night in Scotland, one line of 8 hours', () => {
    expect(linesOf(payOf(worked, { rates: [bankHoliday] }, 'scotland'))).toEqual(['hours Day 480 × 1200 = 9600']);
  });

  it('belongs to the pay period of its first day, and to the tax year of that period’s payday', () => {
    const weekly = { frequency: 'weekly', firstFrom: day('2026-03-30'), firstPayday: day('2026-04-10') } as const;
    const period = payPeriodOn(weekly, day('2026-04-05'));
    expect(period).toEqual({ from: '2026-03-30', to: '2026-04-05', payday: '2026-04-10' });
    expect(taxPlaceOf('weekly', period?.payday ?? day('2026-04-10'))).toMatchObject({ taxYear: '2026-27', taxPeriod: 1 });
    expect(taxPlaceOf('weekly', addDays(day('2026-04-06'), -1))).toMatchObject({ taxYear: '2025-26', taxPeriod: 53 });
  });
});

describe('29 February 2028, a Tuesday', () => {
  it.each(nations)('is a day like any other, whichever side of its midnights a shift stands (%s)', (nation) => {
    const worked = [shift('2028-02-28 22:00', '2028-02-29 06:00'), shift('2028-02-29 22:00', '2028-03-01 06:00')];
    const tuesdays = { rates: [{ name: 'Tuesday', pays: { perHour: pence(2_000) }, when: { weekdays: [2] } }] };
    // Monday 2 h, Tuesday 6 h and 2 h, Wednesday 6 h.
    expect(linesOf(payOf(worked, tuesdays, nation))).toEqual(['hours Day 480 × 1200 = 9600', 'hours Tuesday 480 × 2000 = 16000']);
  });

  it('is the last day of a monthly pay period', () => {
    const monthly = { frequency: 'monthly', firstFrom: day('2028-01-01'), firstPayday: day('2028-01-28') } as const;
    expect(payPeriodOn(monthly, day('2028-02-29'))).toMatchObject({ from: '2028-02-01', to: '2028-02-29' });
  });
});

// https://www.gov.uk/bank-holidays, checked 27 September 2026: a bank holiday at a weekend has a substitute day, usually the Monday.
describe('bank holidays with a substitute day', () => {
  const double = (on: string, nation: Nation): boolean =>
    linesOf(payOf([shift(`${on} 09:00`, `${on} 10:00`)], { rates: [bankHoliday] }, nation))[0] === 'hours Bank holiday 60 × 2400 = 2400';

  it.each([
    // Boxing Day 2026 is a Saturday: its substitute, and not the day itself, is the bank holiday.
    ['2026-12-26', []],
    ['2026-12-28', ['england', 'wales', 'scotland', 'northern_ireland']],
    // 2 January 2027 is a Saturday: Scotland alone has its substitute.
    ['2027-01-02', []],
    ['2027-01-04', ['scotland']],
    // Battle of the Boyne 2026 falls on a Sunday: Northern Ireland alone has the Monday.
    ['2026-07-12', []],
    ['2026-07-13', ['northern_ireland']],
    // The summer bank holiday: first Monday of August in Scotland, last Monday elsewhere.
    ['2026-08-03', ['scotland']],
    ['2026-08-31', ['england', 'wales', 'northern_ireland']],
    ['2026-11-30', ['scotland']],
    ['2026-03-17', ['northern_ireland']],
  ] as const)('%s is paid double in %j', (on, where) => {
    expect(nations.filter((nation) => double(on, nation))).toEqual(where);
  });
});
