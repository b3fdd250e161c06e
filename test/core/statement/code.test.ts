import { describe, expect, it } from 'vitest';
import { shortCode } from '#core/statement/code';

describe('the short code', () => {
  it('is the first 60 bits of the digest in Crockford’s base 32, by hand: 00000 00001 … 11111', () => {
    // In fives: 00000 00001 00001 …
    expect(shortCode(`0042108421084210${'f'.repeat(48)}`)).toBe('0111 1111 1111');
    expect(shortCode('f'.repeat(64))).toBe('ZZZZ ZZZZ ZZZZ');
    expect(shortCode('0'.repeat(64))).toBe('0000 0000 0000');
  });

  it('never uses the letters that are mistaken for figures', () => {
    for (let at = 0; at < 64; at += 1) expect(shortCode(at.toString(16).padStart(2, '0').repeat(32))).not.toMatch(/[ILOU]/);
  });

  it('refuses what is not a digest', () => {
    expect(() => shortCode('abc')).toThrow(RangeError);
  });
});
