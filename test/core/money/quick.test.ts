import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pence } from '#core/money/pence';
import { above, between, ceilingOf, downToPennyOf, downToPoundOf, floorOf, fromPounds, niPennyOf, poundsIn } from '#core/money/quick';
import { downToPenny, downToPound, niPenny, portion, rate, upToPenny } from '#core/money/rate';

/** Every rate that the year tables hold, and parts of a year in weeks and months. */
const rates = [
  rate(1, 1),
  rate(19, 100),
  rate(48, 100),
  rate(185, 10_000),
  rate(138, 1_000),
  rate(15, 100),
  rate(1, 26),
  rate(51, 52),
  rate(11, 12),
  rate(56, 52),
];
const anyRate = constantFrom(...rates);
const largest = 100_000_000_000;
const anySum = integer({ min: 0, max: largest });

const often = { numRuns: 2_000 };

describe('quick roundings', () => {
  test('agree with the exact ones for every sum a wage can be, so that a double never loses a penny', () => {
    assert(
      property(anySum, anyRate, (sum, of) => downToPennyOf(pence(sum), of) === portion(pence(sum), of, downToPenny)),
      often,
    );
    assert(
      property(anySum, anyRate, (sum, of) => downToPoundOf(pence(sum), of) === portion(pence(sum), of, downToPound)),
      often,
    );
    assert(
      property(anySum, anyRate, (sum, of) => niPennyOf(pence(sum), of) === portion(pence(sum), of, niPenny)),
      often,
    );
    assert(
      property(anySum, anyRate, (sum, of) => ceilingOf(sum, of) === portion(pence(sum), of, upToPenny)),
      often,
    );
  });

  test('agree beyond 2^53 too, where a product of doubles would already be off', () => {
    const huge = integer({ min: largest, max: Number.MAX_SAFE_INTEGER });
    const heavy = constantFrom(rate(9_999, 10_000), rate(7_777, 9_999), rate(185, 10_000));
    assert(
      property(huge, heavy, (sum, of) => floorOf(sum, of) === portion(pence(sum), of, downToPenny)),
      often,
    );
    assert(
      property(huge, heavy, (sum, of) => ceilingOf(sum, of) === portion(pence(sum), of, upToPenny)),
      often,
    );
    expect(floorOf(9_007_199_254_740_991, rate(3, 4))).toBe(6_755_399_441_055_743);
    expect(ceilingOf(9_007_199_254_740_991, rate(3, 4))).toBe(6_755_399_441_055_744);
  });

  test('tell a quotient just short of a whole number from the whole number, at the very edge of 2^53', () => {
    expect(floorOf(9_007_199_254_740_991, rate(1, 4_503_599_627_370_496))).toBe(1);
    expect(ceilingOf(9_007_199_254_740_991, rate(1, 4_503_599_627_370_496))).toBe(2);
    expect(floorOf(Number.MAX_SAFE_INTEGER, rate(1, 1))).toBe(Number.MAX_SAFE_INTEGER);
    expect(ceilingOf(Number.MAX_SAFE_INTEGER, rate(1, 1))).toBe(Number.MAX_SAFE_INTEGER);
  });

  test('National Insurance cuts at the third decimal: £123.055 and £123.0559 stay £123.05, £123.056 is £123.06', () => {
    expect(niPennyOf(pence(123_055), rate(1, 10))).toBe(12_305);
    expect(niPennyOf(pence(1_230_559), rate(1, 100))).toBe(12_305);
    expect(niPennyOf(pence(123_056), rate(1, 10))).toBe(12_306);
    expect(niPennyOf(pence(123_060), rate(1, 10))).toBe(12_306);
    expect(portion(pence(123_055), rate(1, 10), niPenny)).toBe(12_305);
    expect(portion(pence(123_056), rate(1, 10), niPenny)).toBe(12_306);
  });

  test('pounds, and the parts of a sum between two thresholds', () => {
    expect(downToPoundOf(pence(19_999), rate(1, 1))).toBe(19_900);
    expect(poundsIn(pence(19_999))).toBe(199);
    expect(fromPounds(12_570)).toBe(1_257_000);
    expect(between(pence(500), pence(200), pence(400))).toBe(200);
    expect(between(pence(300), pence(200), pence(400))).toBe(100);
    expect(between(pence(200), pence(200), pence(400))).toBe(0);
    expect(between(pence(100), pence(200), pence(400))).toBe(0);
    expect(above(pence(500), pence(400))).toBe(100);
    expect(above(pence(400), pence(400))).toBe(0);
    expect(above(pence(399), pence(400))).toBe(0);
  });
});
