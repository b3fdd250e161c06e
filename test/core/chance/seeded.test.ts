import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded } from '#core/chance/seeded';

describe('chance from a seed', () => {
  it('draws the same for the same seed, and otherwise for another', () => {
    const draw = (seed: number): readonly number[] => {
      const chance = seeded(seed);
      return Array.from({ length: 20 }, () => chance.whole(0, 1_000_000));
    };
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('stays within its bounds, and reaches all of a short list', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: -50, max: 50 }), fc.nat(40), (seed, least, more) => {
        const drawn = seeded(seed).whole(least, least + more);
        expect(drawn >= least && drawn <= least + more).toBe(true);
      }),
    );
    const chance = seeded(1);
    expect(new Set(Array.from({ length: 60 }, () => chance.pick(['a', 'b', 'c'])))).toEqual(new Set(['a', 'b', 'c']));
    expect(Array.from({ length: 20 }, () => chance.oneIn(1)).every(Boolean)).toBe(true);
  });

  it('throws where there is nothing to draw from', () => {
    expect(() => seeded(1).pick([])).toThrow(RangeError);
    expect(() => seeded(1).whole(2, 1)).toThrow(RangeError);
  });
});
