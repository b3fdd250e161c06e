import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#core/contract/canonical-json';

describe('canonical JSON', () => {
  it('orders keys by code unit, leaves out what is undefined, and puts no white space anywhere', () => {
    expect(canonicalJson({ b: [1, 'é', null], a: undefined, A: { z: true, y: -3 } })).toBe('{"A":{"y":-3,"z":true},"b":[1,"é",null]}');
  });

  it.each([0.1, -0, Number.NaN, 2 ** 53, new Map(), () => 1, Symbol('x'), 1n])('has no form for %s', (value) => {
    expect(() => canonicalJson({ value })).toThrow(TypeError);
  });

  it('is the same text for equal data, whatever the order it was made in, and reads back as that data', () => {
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        fc.constant(null),
        fc.boolean(),
        fc.maxSafeInteger().map((whole) => (whole === 0 ? 0 : whole)),
        fc.string(),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(
          fc.string().filter((key) => key !== '__proto__'),
          tie('value'),
          { maxKeys: 4, noNullPrototype: true },
        ),
      ),
    })).value;
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, member]) => [key, turned(member)]),
      );
    };
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(turned(value))).toBe(text);
        expect(JSON.parse(text)).toEqual(value);
      }),
    );
  });
});
