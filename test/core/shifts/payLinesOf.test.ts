import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { paidMinutes, partsOf, payLinesOf } from '#core/shifts/payLinesOf';
import { agreed, bankHoliday, linesOf, night, payOf, shift, span, terms, weekend } from './shifts.ts';

describe('the two nights on which the clocks change', () => {
  it('pays 10 hours for 22:00 to 07:00 on the October night', () => {
    // 22:00–02:00 BST is 4 h, then 01:00–07:00 GMT is 6 h: 10 h × £12 = £120. By the clock it would be 9 h.
    expect(linesOf(payOf([shift('2026-10-24 22:00', '2026-10-25 07:00')]))).toEqual(['hours Day 600 × 1200 = 12000']);
  });

  it('pays 8 hours for the same on the March night', () => {
    // 22:00–01:00 GMT is 3 h, then 02:00–07:00 BST is 5 h: 8 h × £12 = £96.
    expect(linesOf(payOf([shift('2026-03-28 22:00', '2026-03-29 07:00')]))).toEqual(['hours Day 480 × 1200 = 9600']);
  });

  it('gives the hour that comes twice to the night rate both times', () => {
    // Night 22:00–06:00 is 9 h × £15 = £135; 06:00–07:00 is 1 h × £12.
    expect(linesOf(payOf([shift('2026-10-24 22:00', '2026-10-25 07:00')], { rates: [night] }))).toEqual([
      'hours Day 60 × 1200 = 1200',
      'hours Night 540 × 1500 = 13500',
    ]);
  });

  it('lets a window that ends inside the hour that comes twice apply each time the clock is in it', () => {
    // 00:00–01:30 by the clock: 00:00–01:30 BST (90) and 01:00–01:30 GMT (30) are 2 h × £15; the rest of 00:00–03:00 is 4 h − 2 h.
    const early = { ...night, when: { between: { from: '00:00', to: '01:30' } } };
    expect(linesOf(payOf([shift('2026-10-25 00:00', '2026-10-25 03:00')], { rates: [early] }))).toEqual([
      'hours Day 120 × 1200 = 2400',
      'hours Night 120 × 1500 = 3000',
    ]);
  });

  it('begins a window that starts in the hour that never was when the clocks have moved on', () => {
    // 00:00–01:00 GMT is 1 h × £12; from 02:00 BST the clock is past 01:30: 02:00–04:00 is 2 h × £15.
    const early = { ...night, when: { between: { from: '01:30', to: '05:00' } } };
    expect(linesOf(payOf([shift('2026-03-29 00:00', '2026-03-29 04:00')], { rates: [early] }))).toEqual([
      'hours Day 60 × 1200 = 1200',
      'hours Night 120 × 1500 = 3000',
    ]);
  });

  it('counts the time woken in a sleep-in on the October night: one waking spans the change, one is after it', () => {
    // Allowance £50 once. Woken 00:30 BST–01:30 GMT is 2 h, and 04:00–04:20 is 20 min: 140 min × £15 ÷ 60 = £35.
    const woken = [span('2026-10-25 00:30', '2026-10-25 01:30*'), span('2026-10-25 04:00', '2026-10-25 04:20')];
    const sleepIn = { allowance: pence(5_000), woken: 'by_the_clock' as const };
    const slept = shift('2026-10-24 22:00', '2026-10-25 07:00', { kind: 'sleep_in', woken });
    const pay = payOf([slept], { rates: [night], sleepIn });
    expect(linesOf(pay)).toEqual(['sleep_in Sleep-in 1 × 5000 = 5000', 'woken Night 140 × 1500 = 3500']);
    expect(pay.gross).toBe(8_500);
    expect(paidMinutes([slept])).toBe(140);
  });
});

describe('midnight and bank holidays', () => {
  it('pays double from the midnight on which a bank holiday begins', () => {
    // Sunday 30 August 20:00–24:00 is 4 h × £12 = £48; Monday 31 August 00:00–08:00 is 8 h × £24 = £192.
    expect(linesOf(payOf([shift('2026-08-30 20:00', '2026-08-31 08:00')], { rates: [bankHoliday] }))).toEqual([
      'hours Day 240 × 1200 = 4800',
      'hours Bank holiday 480 × 2400 = 19200',
    ]);
  });

  it('knows a bank holiday by the nation: 31 August is none in Scotland, where it was 3 August', () => {
    const shifts = [shift('2026-08-03 09:00', '2026-08-03 10:00'), shift('2026-08-31 09:00', '2026-08-31 11:00')];
    expect(linesOf(payOf(shifts, { rates: [bankHoliday] }, 'england'))).toEqual([
      'hours Day 60 × 1200 = 1200',
      'hours Bank holiday 120 × 2400 = 4800',
    ]);
    expect(linesOf(payOf(shifts, { rates: [bankHoliday] }, 'scotland'))).toEqual([
      'hours Day 120 × 1200 = 2400',
      'hours Bank holiday 60 × 2400 = 2400',
    ]);
  });

  it('says that it does not know the bank holidays of a year, where the agreement asks for them', () => {
    const newYear = shift('2028-12-31 20:00', '2029-01-01 02:00');
    const pay = payLinesOf([newYear], agreed({ rates: [bankHoliday] }), 'wales');
    expect(pay.ok ? '' : pay.problem.code).toBe('shift.bankHolidaysUnknown');
    expect(linesOf(payOf([newYear]))).toEqual(['hours Day 360 × 1200 = 7200']);
  });

  it('gives a window over midnight to the weekday on which it starts', () => {
    // Saturday nights only. Friday 22:00–06:00 is none of it; Saturday 22:00–06:00 is: 8 h × £15.
    const saturdayNight = { ...night, when: { weekdays: [6], between: { from: '22:00', to: '06:00' } } };
    const friday = payOf([shift('2026-11-06 22:00', '2026-11-07 06:00')], { rates: [saturdayNight] });
    const saturday = payOf([shift('2026-11-07 22:00', '2026-11-08 06:00')], { rates: [saturdayNight] });
    expect(linesOf(friday)).toEqual(['hours Day 480 × 1200 = 9600']);
    expect(linesOf(saturday)).toEqual(['hours Night 480 × 1500 = 12000']);
  });

  it('keeps the rate of the first minute where the contract says so', () => {
    // 21:00 is before the night: all 10 h × £12. And 23:00 is in it: all 10 h × £15.
    const keeps = { rates: [night], boundaries: 'rate_at_start' as const };
    expect(linesOf(payOf([shift('2026-11-02 21:00', '2026-11-03 07:00')], keeps))).toEqual(['hours Day 600 × 1200 = 12000']);
    expect(linesOf(payOf([shift('2026-11-02 23:00', '2026-11-03 09:00')], keeps))).toEqual(['hours Night 600 × 1500 = 15000']);
  });
});

describe('where several rates apply to one hour', () => {
  // Saturday 7 November, 23:00–24:00: night £15 and weekend £14, with a day rate of £12.
  const both = [shift('2026-11-07 23:00', '2026-11-08 00:00')];

  it('takes the first of the list', () => {
    expect(linesOf(payOf(both, { rates: [weekend, night] }))).toEqual(['hours Weekend 60 × 1400 = 1400']);
  });

  it('takes the highest', () => {
    expect(linesOf(payOf(both, { rates: [weekend, night], stacking: 'highest' }))).toEqual(['hours Night 60 × 1500 = 1500']);
  });

  it('takes the earlier of the list where the highest are equal', () => {
    const holiday = { ...weekend, name: 'Saturday', pays: { perHour: pence(1_500) } };
    expect(linesOf(payOf(both, { rates: [holiday, night], stacking: 'highest' }))).toEqual(['hours Saturday 60 × 1500 = 1500']);
  });

  it('adds each on top of the day rate: a whole rate counts as its difference to it', () => {
    // £12 + (£14 − £12) + (£15 − £12) + £1.50 = £18.50.
    const sunday = { name: 'Late', pays: { more: pence(150) }, when: { between: { from: '23:00', to: '00:00' } } };
    expect(linesOf(payOf(both, { rates: [weekend, night, sunday], stacking: 'add' }))).toEqual([
      'hours Weekend + Night + Late 60 × 1850 = 1850',
    ]);
  });

  it('takes hundredths of the day rate to the nearest penny an hour, half a penny up', () => {
    // 150% of £12.21 is £18.315, so £18.32; 125% of £12.22 is £15.275, so £15.28.
    const half = (perHour: number, hundredths: number): readonly string[] =>
      linesOf(payOf(both, { perHour: pence(perHour), rates: [{ ...weekend, pays: { hundredths } }] }));
    expect(half(1_221, 150)).toEqual(['hours Weekend 60 × 1832 = 1832']);
    expect(half(1_222, 125)).toEqual(['hours Weekend 60 × 1528 = 1528']);
  });
});

describe('lines of a period', () => {
  it('are rounded once each, over all its shifts', () => {
    // 3 × 50 min = 150 min × £12.21 ÷ 60 = £30.525, so £30.53; each by itself would be £10.18, together £30.54.
    const shifts = ['02', '03', '04'].map((date) => shift(`2026-11-${date} 09:00`, `2026-11-${date} 09:50`));
    expect(linesOf(payOf(shifts, { perHour: pence(1_221) }))).toEqual(['hours Day 150 × 1221 = 3053']);
  });

  it('follow the agreement of each shift’s first day, so that a rise shows as a second line', () => {
    const rise = [...agreed(), { from: day('2026-11-03'), terms: terms({ perHour: pence(1_300) }) }];
    const shifts = [shift('2026-11-02 22:00', '2026-11-03 02:00'), shift('2026-11-03 22:00', '2026-11-04 02:00')];
    const pay = payLinesOf(shifts, rise, 'england');
    expect(pay.ok ? linesOf(pay.value) : []).toEqual(['hours Day 240 × 1200 = 4800', 'hours Day 240 × 1300 = 5200']);
  });

  it('follow the later recorded of two agreements from the same day', () => {
    const corrected = [...agreed(), { from: day('2024-01-01'), terms: terms({ perHour: pence(1_250) }) }];
    const pay = payLinesOf([shift('2026-11-02 09:00', '2026-11-02 10:00')], corrected, 'england');
    expect(pay.ok ? linesOf(pay.value) : []).toEqual(['hours Day 60 × 1250 = 1250']);
  });

  it('leave unpaid breaks out, at the rate of their own time', () => {
    // 20:00–24:00 with a break 21:45–22:15: 20:00–21:45 is 105 min × £12 = £21; 22:15–24:00 is 105 min × £15 = £26.25.
    const breaks = [span('2026-11-02 21:45', '2026-11-02 22:15')];
    expect(linesOf(payOf([shift('2026-11-02 20:00', '2026-11-03 00:00', { breaks })], { rates: [night] }))).toEqual([
      'hours Day 105 × 1200 = 2100',
      'hours Night 105 × 1500 = 2625',
    ]);
  });

  it('pay woken hours at one rate where the contract has one, and each sleep-in its allowance', () => {
    const sleepIn = { allowance: pence(4_000), woken: { perHour: pence(1_800) } };
    const woken = [span('2026-11-03 02:00', '2026-11-03 02:25')];
    const shifts = [
      shift('2026-11-02 22:00', '2026-11-03 07:00', { kind: 'sleep_in', woken }),
      shift('2026-11-03 22:00', '2026-11-04 07:00', { kind: 'sleep_in' }),
    ];
    // 2 × £40; 25 min × £18 ÷ 60 = £7.50.
    expect(linesOf(payOf(shifts, { sleepIn }))).toEqual(['sleep_in Sleep-in 2 × 4000 = 8000', 'woken Woken hours 25 × 1800 = 750']);
  });

  it('carry who bears them, weighed by minutes', () => {
    const shared = [
      { planLineId: 'plan_line-a', hundredths: 7_000 },
      { planLineId: 'plan_line-b', hundredths: 3_000 },
    ];
    const shifts = [shift('2026-11-02 09:00', '2026-11-02 10:00', { charges: shared }), shift('2026-11-03 09:00', '2026-11-03 10:30')];
    // a: 60 × 7,000 + 90 × 10,000 = 1,320,000; b: 60 × 3,000 = 180,000.
    expect(payOf(shifts).lines[0]?.charges).toEqual([
      { planLineId: 'plan_line-a', weight: 1_320_000 },
      { planLineId: 'plan_line-b', weight: 180_000 },
    ]);
  });

  it('are refused where no agreement is in force, or it has nothing for a sleep-in', () => {
    const early = partsOf(shift('2023-12-31 22:00', '2024-01-01 06:00'), agreed(), 'england');
    expect(early.ok ? '' : early.problem.code).toBe('shift.noAgreement');
    const slept = partsOf(shift('2026-11-02 22:00', '2026-11-03 06:00', { kind: 'sleep_in' }), agreed(), 'england');
    expect(slept.ok ? '' : slept.problem.code).toBe('shift.noSleepInRate');
  });
});
