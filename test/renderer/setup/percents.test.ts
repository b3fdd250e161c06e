import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentText, readPercent, readShares } from '#renderer/setup/splits/percents';

describe('shares in percent', () => {
  it('reads halves without a rounding error', () => {
    expect(readPercent('33.5')).toBe(3350);
    expect(readPercent('66.67%')).toBe(6667);
    expect(readPercent('101')).toBeUndefined();
    expect(readPercent('1/3')).toBeUndefined();
  });

  it('writes what it reads', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        expect(readPercent(percentText(hundredths))).toBe(hundredths);
      }),
    );
  });

  it('needs two people and a whole', () => {
    expect(readShares({ a: '70', b: '30', c: '' })).toEqual({
      ok: true,
      shares: [
        { beneficiaryId: 'a', hundredths: 7000 },
        { beneficiaryId: 'b', hundredths: 3000 },
      ],
    });
    expect(readShares({ a: '100' })).toEqual({ ok: false, because: 'tooFew' });
    expect(readShares({ a: '60', b: '30' })).toEqual({ ok: false, because: 'total', total: '90' });
    expect(readShares({ a: 'half', b: '50' })).toEqual({ ok: false, because: 'unreadable' });
  });
});
