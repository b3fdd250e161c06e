import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '#core/time/day';
import { dayInWords, shortDay } from '#core/time/words';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { longDay } from '#renderer/words/days';

describe('a typed day', () => {
  it.each([
    ['3 Nov 2026', '2026-11-03'],
    ['3rd November 2026', '2026-11-03'],
    ['03/11/2026', '2026-11-03'],
    ['3.11.26', '2026-11-03'],
    ['3-11-2026', '2026-11-03'],
    ['2026-11-03', '2026-11-03'],
    ['Tuesday 3 November 2026', '2026-11-03'],
    ['Tue, 3 Nov 2026', '2026-11-03'],
    ['  1  sept  2026 ', '2026-09-01'],
    ['29 February 2028', '2028-02-29'],
  ])('reads %s day first', (typed, wanted) => {
    expect(readTypedDay(typed)).toBe(wanted);
  });

  it.each(['', '3 Nov', '31/04/2026', '29 February 2027', '13/13/2026', '11/31/2026', 'yesterday', '3 Nov 202', '1/2/3/4', '3 Nova 2026'])(
    'does not guess what %j means',
    (typed) => {
      expect(readTypedDay(typed)).toBeUndefined();
    },
  );

  it('reads back every day that the app itself writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), (days) => {
        const written = addDays(day('1990-01-01'), days);
        expect(readTypedDay(shortDay(written))).toBe(written);
        expect(readTypedDay(dayInWords(written))).toBe(written);
        expect(readTypedDay(longDay(written))).toBe(written);
      }),
    );
  });
});
