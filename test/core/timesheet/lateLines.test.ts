import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pence, total } from '#core/money/pence';
import { grossByPlanLine } from '#core/pay/shareCost';
import { type WorkedShift, payLinesOf } from '#core/shifts/payLinesOf';
import { type LateShift, lateLines } from '#core/timesheet/lateLines';
import { agreed, night, shift } from '#test/core/shifts/shifts';

const agreements = agreed({ perHour: pence(1_233), rates: [night] });

function linesOf(others: readonly WorkedShift[], change: LateShift) {
  const lines = lateLines(others, change, agreements, 'england');
  if (!lines.ok) throw new Error(lines.problem.sentence);
  return lines.value;
}

function gross(shifts: readonly WorkedShift[]): number {
  const pay = payLinesOf(shifts, agreements, 'england');
  if (!pay.ok) throw new Error(pay.problem.sentence);
  return pay.value.gross;
}

describe('what turned out otherwise after it was paid', () => {
  it('is a line for each rate, more and less, with the day it is about', () => {
    const was = shift('2026-10-05 18:00', '2026-10-05 22:00');
    const now = shift('2026-10-05 19:00', '2026-10-05 23:30');
    expect(linesOf([], { was, now })).toEqual([
      { kind: 'correction', name: 'Mon 5 Oct 2026, put right: Day', minutes: -60, rate: 1_233, amount: -1_233, charges: expect.anything() },
      { kind: 'correction', name: 'Mon 5 Oct 2026, put right: Night', minutes: 90, rate: 1_500, amount: 2_250, charges: expect.anything() },
    ]);
  });

  it('takes all of it back where nobody worked, and nothing where only the times moved at one rate', () => {
    const was = shift('2026-10-05 09:00', '2026-10-05 12:00');
    expect(linesOf([], { was, now: undefined })).toMatchObject([{ minutes: -180, amount: -3_699 }]);
    expect(linesOf([], { was, now: shift('2026-10-05 10:00', '2026-10-05 13:00') })).toEqual([]);
  });

  it('moves the money where only somebody else bears it', () => {
    const was = shift('2026-10-05 09:00', '2026-10-05 12:00');
    const now = { ...was, charges: [{ planLineId: 'plan_line-b', hundredths: 10_000 }] };
    expect([...grossByPlanLine(linesOf([], { was, now }))]).toEqual([
      ['plan_line-a', -3_699],
      ['plan_line-b', 3_699],
    ]);
  });

  it('adds up with what was paid to what a timesheet right at once would have paid, to the penny, however often it is put right', () => {
    const someShift = (place: number): fc.Arbitrary<WorkedShift> =>
      fc
        .record({
          start: fc.integer({ min: 0, max: 600 }),
          length: fc.integer({ min: 1, max: 800 }),
          kind: fc.constantFrom('a', 'b'),
        })
        .map(({ start, length, kind }) => {
          const base = shift(
            `2026-10-${String(5 + 2 * place).padStart(2, '0')} 09:00`,
            `2026-10-${String(5 + 2 * place).padStart(2, '0')} 10:00`,
          );
          const charges = [{ planLineId: `plan_line-${kind}`, hundredths: 10_000 }];
          return { ...base, from: base.from + start, to: base.from + start + length, charges };
        });
    const sheet = fc.tuple(someShift(0), someShift(1), someShift(2));
    const changes = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), someShift(0)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(sheet, changes, (signed, put) => {
        let shifts: readonly WorkedShift[] = signed;
        const paid = [gross(signed)];
        for (const [place, other] of put) {
          const was = shifts[place];
          if (was === undefined) continue;
          const now = { ...other, from: was.from + 7, to: was.from + 7 + (other.to - other.from), day: was.day };
          const lines = linesOf(
            shifts.filter((one) => one !== was),
            { was, now },
          );
          paid.push(total(lines.map(({ amount }) => amount)));
          shifts = shifts.map((one) => (one === was ? now : one));
        }
        expect(paid.reduce((so, sum) => so + sum, 0)).toBe(gross(shifts));
      }),
      { numRuns: 200 },
    );
  });
});
