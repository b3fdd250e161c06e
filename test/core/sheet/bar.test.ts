import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barGeometry, barWords } from '#core/sheet/bar';

const bars = fc.record({ part: fc.integer({ min: -1_000_000, max: 10_000_000 }), whole: fc.integer({ min: -10, max: 10_000_000 }) });

test('a bar never leaves its track', () => {
  fc.assert(
    fc.property(bars, (bar) => {
      const { filled, whole } = barGeometry(bar);
      expect(filled).toBeGreaterThanOrEqual(0);
      expect(filled).toBeLessThanOrEqual(1);
      expect(whole).toBeGreaterThanOrEqual(0);
      expect(whole).toBeLessThanOrEqual(1);
    }),
  );
});

test('what is almost all of it never reads as all of it, and a little never as nothing', () => {
  expect(barWords({ part: 2_751_999, whole: 2_752_000 })).toBe('99%');
  expect(barWords({ part: 1, whole: 2_752_000 })).toBe('under 1%');
  expect(barWords({ part: 2_752_000, whole: 2_752_000 })).toBe('100%');
  expect(barWords({ part: 2_752_001, whole: 2_752_000 })).toBe('over 100%');
  fc.assert(
    fc.property(bars, (bar) => {
      expect(barWords(bar) === '100%').toBe(bar.whole > 0 && bar.part === bar.whole);
    }),
  );
});

test('a part of no whole and a refund larger than the spending still have words', () => {
  expect(barWords({ part: 5, whole: 0 })).toBe('more than nothing');
  expect(barWords({ part: 0, whole: 0 })).toBe('0%');
  expect(barWords({ part: -50, whole: 100 })).toBe('−50%');
  expect(barGeometry({ part: -50, whole: 100 }).filled).toBe(0);
});

test('what is to come stands behind what is there, and ends where both end', () => {
  expect(barWords({ part: 24, more: 36, whole: 100 })).toBe('24%, 60%');
  expect(barGeometry({ part: 24, more: 36, whole: 100 })).toEqual({ filled: 0.24, more: 0.6, whole: 1 });
  expect(barGeometry({ part: 50, more: 150, whole: 100 })).toEqual({ filled: 0.25, more: 1, whole: 0.5 });
  fc.assert(
    fc.property(bars, fc.integer({ min: 0, max: 1_000_000 }), (bar, to) => {
      const { filled, more, whole } = barGeometry({ ...bar, more: to });
      expect(more).toBeGreaterThanOrEqual(filled);
      expect(more).toBeLessThanOrEqual(1);
      expect(whole).toBeLessThanOrEqual(1);
    }),
  );
});
