import { describe, expect, it } from 'vitest';
import { type PayTerms } from '#core/contract/shapes/people';
import { pence } from '#core/money/pence';
import { readRates, writeRate } from '#renderer/team/agreement/agreementForm';
import { presetStart, rateStart, readRate } from '#renderer/team/agreement/rateForm';
import { readWeekHours, weekHoursText } from '#renderer/team/holiday/readHours';
import { termsInWords } from '#core/shifts/termsInWords';

const terms: PayTerms = {
  perHour: pence(1_263),
  rates: [
    { name: 'Bank holiday', pays: { hundredths: 150 }, when: { bankHoliday: true } },
    { name: 'Weekend night', pays: { more: pence(150) }, when: { weekdays: [6, 7], between: { from: '22:00', to: '07:00' } } },
    { name: 'Office', pays: { perHour: pence(1_300) }, when: { weekdays: [1, 2, 3, 4, 5], between: { from: '09:00', to: '17:00' } } },
  ],
  stacking: 'highest',
  boundaries: 'rate_at_start',
  sleepIn: { allowance: pence(6_000), woken: { perHour: pence(1_400) } },
};

const blank = {
  name: '',
  kind: 'perHour',
  perHour: '',
  more: '',
  hundredths: '',
  from: '',
  to: '',
  weekdays: [],
  bankHoliday: [],
};

describe('a pay agreement in plain words', () => {
  it('says every rate as the contract does and what it comes to: half a penny goes up', () => {
    expect(termsInWords(terms)).toEqual([
      'Day rate: £12.63 an hour.',
      'Bank holiday: £18.95 an hour (time and a half), on bank holidays.',
      'Weekend night: £1.50 an hour more than the day rate, so £14.13 an hour, on Saturday and Sunday, from 22:00 to 07:00 the next day.',
      'Office: £13.00 an hour, on Monday to Friday, from 09:00 to 17:00.',
      'Where two rates meet, the higher one counts.',
      'A shift keeps the rate of its first minute to the end.',
      'Sleep-in: £60.00 for each. Time awake for work is paid besides, at £14.00 an hour.',
    ]);
    expect(termsInWords({ perHour: pence(1_263), rates: [], stacking: 'first', boundaries: 'split' })).toEqual([
      'Day rate: £12.63 an hour.',
    ]);
  });

  it('goes through the list of rates and through each rate’s form unchanged', () => {
    expect(readRates(terms.rates.map(writeRate))).toEqual(terms.rates);
    for (const rate of terms.rates) expect(readRate({ ...blank, ...rateStart(rate) })).toEqual({ rate });
  });
});

describe('one rate as typed', () => {
  const raws = { ...blank, ...presetStart('night'), perHour: '14.50', from: '10pm', to: '7' };

  it('knows from its preset only what the name says, never the contract’s times or sums', () => {
    expect(presetStart('weekend')).toEqual({ name: 'Weekend', weekdays: ['6', '7'], bankHoliday: [] });
    expect(presetStart('night')).toEqual({ name: 'Night', weekdays: [], bankHoliday: [] });
    expect(readRate(raws)).toEqual({
      rate: { name: 'Night', pays: { perHour: 1_450 }, when: { between: { from: '22:00', to: '07:00' } } },
    });
  });

  it('says what is wrong beside its field: one time without the other, a sum of nothing, 5,000 percent', () => {
    const fields = (given: Partial<typeof raws>): unknown => {
      const read = readRate({ ...raws, ...given });
      return 'problems' in read ? read.problems.map(({ field }) => field) : read.rate;
    };
    expect(fields({ to: '' })).toEqual(['to']);
    expect(fields({ from: 'late' })).toEqual(['from']);
    expect(fields({ perHour: '0.00', name: ' ' })).toEqual(['name', 'perHour']);
    expect(fields({ kind: 'hundredths', hundredths: '5000' })).toEqual(['hundredths']);
    expect(fields({ kind: 'more', more: '' })).toEqual(['more']);
  });
});

describe('hours of a week', () => {
  it('are read as decimals or as hours and minutes, and written back the same', () => {
    expect(['20', '37.5', '37:30', '20 hours', '0'].map(readWeekHours)).toEqual([1_200, 2_250, 2_250, 1_200, 0]);
    expect(['', '169', '20:75', 'some', '-3', '1.234'].map(readWeekHours)).toEqual(Array(6).fill(undefined));
    for (const minutes of [0, 1, 20, 1_230, 2_240, 10_080]) expect(readWeekHours(weekHoursText(minutes))).toBe(minutes);
  });
});
