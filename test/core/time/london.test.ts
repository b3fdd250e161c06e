import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '#core/time/day';
import { instant } from '#core/time/instant';
import {
  clockMinute,
  clockText,
  dayAndTime,
  instantOfMinute,
  londonClock,
  londonMidnight,
  londonMoment,
  minuteOf,
} from '#core/time/london';

function at(text: string): number {
  return minuteOf(instant(text));
}

/** Any minute from 1996 to 2037, where the zone tables of every machine agree. */
const someMinute = fc.integer({ min: at('1996-01-01T00:00:00.000Z'), max: at('2037-12-31T23:59:00.000Z') });

/** Minutes within three hours of a change of the clocks, which a random one would hardly ever meet. */
const nearAChange = fc
  .tuple(
    fc.integer({ min: 1996, max: 2037 }),
    fc.constantFrom('03', '10'),
    fc.integer({ min: 25, max: 31 }),
    fc.integer({ min: -180, max: 180 }),
  )
  .map(([year, month, date, off]) => at(`${String(year)}-${month}-${String(date)}T01:00:00.000Z`) + off);

describe('London’s clock counted by hand agrees with Temporal', () => {
  it('tells the time of any moment, and the moment of any time', () => {
    fc.assert(
      fc.property(fc.oneof(someMinute, nearAChange), (minute) => {
        const zoned = Temporal.Instant.from(instantOfMinute(minute)).toZonedDateTimeISO('Europe/London');
        const clock = londonClock(minute);
        expect(clock.day).toBe(zoned.toPlainDate().toString());
        expect(clock.minute).toBe(zoned.hour * 60 + zoned.minute);
        const moment = londonMoment(clock.day, clock.minute);
        const back = moment.is === 'once' ? moment.at : moment.is === 'twice' ? (clock.isSecond ? moment.second : moment.first) : undefined;
        expect(back).toBe(minute);
        expect(minuteOf(instantOfMinute(minute))).toBe(minute);
      }),
      { numRuns: 600 },
    );
  });

  it('knows which times come twice, and which never', () => {
    fc.assert(
      fc.property(fc.oneof(someMinute, nearAChange), (minute) => {
        const { day: on, minute: clock } = londonClock(minute + 60);
        const plain = Temporal.PlainDateTime.from(`${on}T${clockText(clock)}`);
        const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
          at(plain.toZonedDateTime('Europe/London', { disambiguation }).toInstant().toString({ fractionalSecondDigits: 3 })),
        );
        const moment = londonMoment(on, clock);
        expect(moment).toEqual(first === second ? { is: 'once', at: first } : { is: 'twice', first, second });
      }),
      { numRuns: 600 },
    );
    for (const minute of [60, 90, 119]) expect(londonMoment(day('2026-03-29'), minute)).toEqual({ is: 'never' });
    expect(londonMoment(day('2026-03-29'), 120)).toEqual({ is: 'once', at: at('2026-03-29T01:00:00.000Z') });
  });
});

it('gives a day of 25 hours in October, 23 in March, and 24 between', () => {
  const hours = (on: string): number => (londonMidnight(addDays(day(on), 1)) - londonMidnight(day(on))) / 60;
  expect([hours('2026-10-25'), hours('2026-03-29'), hours('2026-07-01')]).toEqual([25, 23, 24]);
});

it('writes and reads a time of day', () => {
  expect([clockText(0), clockText(425), clockText(1_439)]).toEqual(['00:00', '07:05', '23:59']);
  expect([clockMinute('00:00'), clockMinute('07:05'), clockMinute('23:59')]).toEqual([0, 425, 1_439]);
});

it('refuses a moment inside a minute, which no clock that people write down shows', () => {
  expect(() => minuteOf(instant('2026-11-22T09:30:30.000Z'))).toThrow(RangeError);
});

it('tells day and time of any moment, seconds and all: a real clock never stands on a whole minute', () => {
  expect(dayAndTime(instant('2026-07-22T23:59:59.999Z'))).toEqual({ day: '2026-07-23', time: '00:59' });
  expect(dayAndTime(instant('2026-11-22T09:30:30.510Z'))).toEqual({ day: '2026-11-22', time: '09:30' });
});
