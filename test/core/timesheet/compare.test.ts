import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { type WorkedShift, payLinesOf } from '#core/shifts/payLinesOf';
import { compareWithRota, pairShifts, type WithId } from '#core/timesheet/compare';
import { agreed, night, shift } from '#test/core/shifts/shifts';

function named(id: string, from: string, to: string, given: Partial<WorkedShift> = {}): WithId {
  return { id, ...shift(from, to, given) };
}

const agreements = agreed({ rates: [night] });

describe('a timesheet beside the rota', () => {
  it('says shift by shift what was planned and what was worked, in minutes and money', () => {
    const planned = [named('p1', '2026-10-05 09:00', '2026-10-05 13:00'), named('p2', '2026-10-06 20:00', '2026-10-06 22:00')];
    const worked = [named('w1', '2026-10-05 09:00', '2026-10-05 13:00'), named('w2', '2026-10-06 20:00', '2026-10-06 23:00')];
    const found = compareWithRota(planned, worked, agreements, 'england');
    expect(found.rows.map(({ planned: one, worked: other, isSame }) => [one?.id, other?.id, isSame])).toEqual([
      ['p1', 'w1', true],
      ['p2', 'w2', false],
    ]);
    expect(found.more).toEqual({ minutes: 60, pay: 1_500 });
  });

  it('keeps what nobody worked and what nobody planned apart, and pairs a shift that was moved on its day', () => {
    const planned = [named('gone', '2026-10-05 09:00', '2026-10-05 13:00'), named('moved', '2026-10-06 09:00', '2026-10-06 11:00')];
    const worked = [named('extra', '2026-10-07 09:00', '2026-10-07 10:00'), named('later', '2026-10-06 14:00', '2026-10-06 16:00')];
    expect(pairShifts(planned, worked)).toEqual([
      { planned: planned[0] },
      { planned: planned[1], worked: worked[1] },
      { worked: worked[0] },
    ]);
  });

  it('calls a shift with another break, or with somebody woken, not as planned', () => {
    const one = named('p', '2026-10-24 22:00', '2026-10-25 07:00', { kind: 'sleep_in' });
    const woken = [{ from: one.from + 60, to: one.from + 90 }];
    const sleepIn = agreed({ sleepIn: { allowance: pence(5_500), woken: 'by_the_clock' } });
    const found = compareWithRota([one], [{ ...one, id: 'w', woken }], sleepIn, 'england');
    expect(found.rows[0]?.isSame).toBe(false);
    expect(found.more).toEqual({ minutes: 30, pay: 600 });
  });

  it('names every planned and every worked shift once, whatever they are', () => {
    const some = (prefix: string): fc.Arbitrary<readonly WithId[]> =>
      fc.array(fc.tuple(fc.integer({ min: 0, max: 4_000 }), fc.integer({ min: 1, max: 700 })), { maxLength: 8 }).map((all) =>
        all.map(([start, length], place) => {
          const base = named(`${prefix}${String(place)}`, '2026-10-05 09:00', '2026-10-05 10:00');
          return { ...base, from: base.from + start, to: base.from + start + length };
        }),
      );
    fc.assert(
      fc.property(some('p'), some('w'), (planned, worked) => {
        const pairs = pairShifts(planned, worked);
        expect(pairs.flatMap((pair) => pair.planned?.id ?? []).toSorted()).toEqual(planned.map(({ id }) => id).toSorted());
        expect(pairs.flatMap((pair) => pair.worked?.id ?? []).toSorted()).toEqual(worked.map(({ id }) => id).toSorted());
        const found = compareWithRota(planned, worked, agreements, 'england');
        const pay = payLinesOf(worked, agreements, 'england');
        expect(found.worked.pay).toBe(pay.ok ? pay.value.gross : undefined);
      }),
      { numRuns: 100 },
    );
  });
});
