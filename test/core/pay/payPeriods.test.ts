import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PayTimes, payPeriodBeside, payPeriodOn, payPeriodPaidOn, payPeriodsPaidIn } from '#core/pay/payPeriods';
import { frequencies } from '#core/payroll/tax-period';
import { addDays, addMonths, day } from '#core/time/day';

const fourWeekly: PayTimes = { frequency: 'four-weekly', firstFrom: day('2026-06-15'), firstPayday: day('2026-07-17') };
const monthly: PayTimes = { frequency: 'monthly', firstFrom: day('2026-01-31'), firstPayday: day('2026-01-31') };

describe('pay periods', () => {
  test('four weeks follow four weeks, and each payday its period', () => {
    expect(payPeriodOn(fourWeekly, day('2026-07-12'))).toEqual({ from: '2026-06-15', to: '2026-07-12', payday: '2026-07-17' });
    expect(payPeriodOn(fourWeekly, day('2026-07-13'))).toEqual({ from: '2026-07-13', to: '2026-08-09', payday: '2026-08-14' });
    expect(payPeriodPaidOn(fourWeekly, day('2026-08-14'))?.from).toBe('2026-07-13');
  });

  test('a month that begins on the 31st neither loses February’s days nor has any twice', () => {
    expect(payPeriodOn(monthly, day('2026-02-27'))).toEqual({ from: '2026-01-31', to: '2026-02-27', payday: '2026-01-31' });
    expect(payPeriodOn(monthly, day('2026-02-28'))).toEqual({ from: '2026-02-28', to: '2026-03-30', payday: '2026-02-28' });
    expect(payPeriodOn(monthly, day('2026-03-31'))?.from).toBe('2026-03-31');
  });

  test('before the first period, and on a day that is no payday, there is nothing', () => {
    expect(payPeriodOn(fourWeekly, day('2026-06-14'))).toBeUndefined();
    expect(payPeriodPaidOn(fourWeekly, day('2026-06-19'))).toBeUndefined();
    expect(payPeriodPaidOn(fourWeekly, day('2026-08-13'))).toBeUndefined();
    expect(payPeriodBeside(fourWeekly, day('2026-06-20'), -1)).toBeUndefined();
    expect(payPeriodBeside(fourWeekly, day('2026-06-14'), 1)).toBeUndefined();
  });

  test('paid within some days are those that another payroll had before the first, too', () => {
    const paydays = payPeriodsPaidIn(fourWeekly, { from: day('2026-06-19'), to: day('2026-08-13') });
    expect(paydays).toEqual([
      { from: '2026-05-18', to: '2026-06-14', payday: '2026-06-19' },
      { from: '2026-06-15', to: '2026-07-12', payday: '2026-07-17' },
    ]);
    const months = payPeriodsPaidIn(monthly, { from: day('2026-02-01'), to: day('2026-04-30') });
    expect(months.map(({ payday }) => payday)).toEqual(['2026-02-28', '2026-03-31', '2026-04-30']);
    expect(payPeriodsPaidIn(monthly, { from: day('2026-04-01'), to: day('2026-03-31') })).toEqual([]);
  });

  test('whatever the frequency, the periods cover every day once, and the payday leads back to its period', () => {
    const times = fc.record({
      frequency: fc.constantFrom(...frequencies),
      start: fc.integer({ min: 0, max: 1_500 }),
      lag: fc.integer({ min: -5, max: 20 }),
    });
    fc.assert(
      fc.property(times, fc.integer({ min: 0, max: 4_000 }), ({ frequency, start, lag }, on) => {
        const firstFrom = addDays(day('2024-01-01'), start);
        const end =
          frequency === 'monthly'
            ? addMonths(firstFrom, 1)
            : addDays(firstFrom, { weekly: 7, fortnightly: 14, 'four-weekly': 28 }[frequency]);
        const of = { frequency, firstFrom, firstPayday: addDays(end, lag) };
        const tested = addDays(firstFrom, on);
        const period = payPeriodOn(of, tested);
        if (period === undefined) throw new Error('a day in no period');
        expect(period.from <= tested && tested <= period.to).toBe(true);
        expect(payPeriodOn(of, addDays(period.to, 1))?.from).toBe(addDays(period.to, 1));
        expect(payPeriodBeside(of, tested, 1)?.from).toBe(addDays(period.to, 1));
        expect(payPeriodBeside(of, addDays(period.to, 1), -1)).toEqual(period);
        if (frequency !== 'monthly') expect(payPeriodPaidOn(of, period.payday)).toEqual(period);
      }),
    );
  });
});
