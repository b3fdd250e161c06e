import { type Instant, instant, instantFromMilliseconds } from '#core/time/instant';
import { Temporal } from 'temporal-polyfill';
import { type Ids, type Salts } from '#db/chance';
import { type Clock } from '#db/clock';

/** A clock that stands still until it is moved. */
export type TestClock = Clock & { readonly set: (at: string) => void; readonly pass: (milliseconds: number) => void };

export function fixedClock(at = '2026-11-22T09:30:00.000Z'): TestClock {
  let now: Instant = instant(at);
  return {
    now: () => now,
    set: (next) => {
      now = instant(next);
    },
    pass: (milliseconds) => {
      now = instantFromMilliseconds(Temporal.Instant.from(now).epochMilliseconds + milliseconds);
    },
  };
}

/** 'purchase-1', 'purchase-2' …: one count for each prefix. */
export function countedIds(): Ids {
  const counts = new Map<string, number>();
  return (prefix) => {
    const count = (counts.get(prefix) ?? 0) + 1;
    counts.set(prefix, count);
    return `${prefix}-${count}`;
  };
}

/** Salts that count, so that two runs of a test write the same bytes. */
export function countedSalts(): Salts {
  let count = 0;
  return () => {
    count += 1;
    return count.toString(16).padStart(32, '0');
  };
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seededChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
