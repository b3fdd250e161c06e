/** Chance that is drawn from a seed: the same for the same seed on every machine. For invented books and tests, never for ids or salts. */
export type Chance = {
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  /** True once in so many times. */
  readonly oneIn: (times: number) => boolean;
  /** One of a list that is not empty. */
  readonly pick: <Value>(list: readonly Value[]) => Value;
};

/** Mulberry32: 32 bits of state, good enough to invent a family. */
function drawing(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

export function seeded(seed: number): Chance {
  const draw = drawing(seed);
  const whole = (least: number, most: number): number => {
    if (!Number.isSafeInteger(least) || !Number.isSafeInteger(most) || most < least) throw new RangeError('nothing to draw from');
    return least + (draw() % (most - least + 1));
  };
  return {
    whole,
    oneIn: (times) => whole(1, times) === 1,
    pick: (list) => {
      const found = list[whole(0, list.length - 1)];
      if (found === undefined) throw new RangeError('nothing to pick from');
      return found;
    },
  };
}
