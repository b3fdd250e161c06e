import { array, assert, constantFrom, integer, option, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Agreed, lowersMinimumWagePay, takeAgreed } from '#core/deductions/takeAgreed';
import { pence, total } from '#core/money/pence';

const one: Agreed = { id: 'a', kind: 'employer', what: 'meals', each: pence(2_000) };

describe('agreed deductions', () => {
  test('what is for the employer stops at the minimum wage, and says so', () => {
    const [found] = takeAgreed([one], pence(50_000), pence(500));
    expect(found).toMatchObject({ taken: 500, why: '£5.00 of £20.00: more would be below the minimum wage' });
  });

  test('what is got back comes first, and stops where there is no more pay', () => {
    const back: Agreed = { ...one, id: 'b', kind: 'advance', left: pence(30_000), each: pence(10_000) };
    const found = takeAgreed([one, back], pence(8_000), pence(9_000));
    expect(found.map(({ agreed: { id }, taken }) => [id, taken])).toStrictEqual([
      ['b', 8_000],
      ['a', 0],
    ]);
    expect(found[0]?.why).toBe('£80.00 of £100.00: there is no more pay');
  });

  test('the last instalment is what is left', () => {
    expect(takeAgreed([{ ...one, kind: 'overpayment', left: pence(700) }], pence(50_000), pence(0))[0]?.taken).toBe(700);
  });

  test('never more than there is, nor than is left, nor below the minimum wage', () => {
    const sum = integer({ min: 1, max: 40_000 }).map(pence);
    const any = record({
      id: constantFrom('a', 'b', 'c'),
      kind: constantFrom('third_party', 'overpayment', 'job', 'employer', 'advance'),
      what: constantFrom('x'),
      each: sum,
      left: option(sum, { nil: undefined }),
    }).map(({ left, ...rest }): Agreed => ({ ...rest, ...(left === undefined ? {} : { left }) }));
    assert(
      property(array(any, { maxLength: 6 }), sum, sum, (all, net, room) => {
        const found = takeAgreed(all, net, room);
        const lowering = total(found.filter(({ agreed }) => lowersMinimumWagePay(agreed)).map(({ taken }) => taken));
        const isWithin = found.every(({ agreed, taken }) => taken >= 0 && taken <= Math.min(agreed.each, agreed.left ?? agreed.each));
        return isWithin && lowering <= room && total(found.map(({ taken }) => taken)) <= net;
      }),
    );
  });
});
