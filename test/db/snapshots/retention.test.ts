import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day, daysBetween } from '#core/time/day';
import { type Copy, expired, goneOn, keptUntil, readName } from '#db/snapshots/retention';

const begun = day('2024-01-31');

function copy(days: number, why: string, { nth = 0, sound = true } = {}): Copy {
  const madeOn = addDays(begun, days);
  return { name: `${madeOn.replaceAll('-', '')}T0930${String(nth).padStart(2, '0')}000Z-${why}`, why, madeOn, sound };
}

const whys = fc.constantFrom('daily', 'daily', 'daily', 'daily', 'daily', 'asked', 'issue', 'migrate', 'displaced');

/** Years in which a book is closed now and then: what each copy is for, whether it came out damaged, and how long until the next. */
const years = fc.array(
  fc.record({
    wait: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 3 }) }, fc.integer({ min: 4, max: 500 })),
    why: whys,
    sound: fc.integer({ min: 0, max: 19 }).map((n) => n > 0),
  }),
  { minLength: 1, maxLength: 120 },
);

function monthOf({ madeOn }: Copy): string {
  return madeOn.slice(0, 7);
}

test('over years of days: the newest, a fortnight of all, one of each month, and what was made for a reason until its time is over', () => {
  fc.assert(
    fc.property(years, (made) => {
      let kept: readonly Copy[] = [];
      let ever: readonly Copy[] = [];
      let days = 0;
      const promised = new Map<string, string>();
      for (const [nth, { wait, why, sound }] of made.entries()) {
        days += wait;
        const today = addDays(begun, days);
        const fresh = copy(days, why, { nth: nth % 60, sound });
        if (ever.some(({ name }) => name >= fresh.name)) continue;
        ever = [...ever, fresh];
        kept = [...kept, fresh];
        const going = new Set(expired(kept, today));
        kept = kept.filter((one) => !going.has(one));
        const newest = ever.findLast((one) => one.sound);
        if (newest !== undefined) expect(kept).toContain(newest);
        for (const one of ever) {
          const isRecent = daysBetween(one.madeOn, today) < 14;
          const isForReason = one.why !== 'daily' && today <= keptUntil(one.madeOn);
          if (isRecent || isForReason) expect(kept).toContain(one);
          const isInTime = one.sound && today <= keptUntil(one.madeOn);
          if (isInTime) expect(kept.some((other) => other.sound && monthOf(other) === monthOf(one))).toBe(true);
        }
        // Nothing stays longer than was once said of it, unless there is no newer one to go back to.
        for (const one of kept) {
          const said = promised.get(one.name);
          const isLast = newest === undefined || one.name >= newest.name;
          if (said !== undefined && !isLast) expect(today < said).toBe(true);
          const now = goneOn(one, kept);
          expect(said === undefined || now <= said).toBe(true);
          promised.set(one.name, now);
        }
      }
    }),
    { numRuns: 120 },
  );
});

test('a book closed every day for seven years keeps a fortnight and the last of each month, and no more', () => {
  let kept: readonly Copy[] = [];
  for (let days = 0; days < 7 * 366; days += 1) {
    kept = [...kept, copy(days, 'daily')];
    const going = new Set(expired(kept, addDays(begun, days)));
    kept = kept.filter((one) => !going.has(one));
    expect(kept.length).toBeLessThanOrEqual(14 + 7 * 12 + 3);
  }
  const today = addDays(begun, 7 * 366 - 1);
  const older = kept.filter(({ madeOn }) => daysBetween(madeOn, today) >= 14);
  expect(new Set(older.map(monthOf)).size).toBe(older.length);
  expect(older[0]?.madeOn).toBe('2024-04-30');
});

test('the year a copy is of ends on 5 April, and six more follow', () => {
  expect([keptUntil(day('2026-04-05')), keptUntil(day('2026-04-06')), keptUntil(day('2026-11-22'))]).toEqual([
    '2032-04-05',
    '2033-04-05',
    '2033-04-05',
  ]);
});

test('a copy made after midnight in British summer time is of that day in London', () => {
  expect(readName('20260630T233000000Z-daily-2')).toMatchObject({ why: 'daily', madeOn: '2026-07-01' });
  expect(readName('my own folder')).toBeUndefined();
});

test('what a person named after a copy, or by a moment that never was, is none of ours: it would be dropped, or end all looking', () => {
  expect(readName('20260630T233000000Z-displaced-unopened')).toMatchObject({ why: 'displaced' });
  for (const name of [
    '20260630T233000000Z-daily (old)',
    '20260630T233000000Z-daily - Copy',
    '20260631T233000000Z-daily',
    '20260630T250000000Z-daily',
  ])
    expect(readName(name)).toBeUndefined();
});

test('no copy goes where the only newer one is damaged, however old it is', () => {
  const old = copy(0, 'daily');
  expect(expired([old, copy(4_000, 'daily', { sound: false })], addDays(begun, 4_000))).toEqual([]);
  expect(expired([old, copy(4_000, 'daily')], addDays(begun, 4_000))).toEqual([old]);
});
