import { expect, test } from 'vitest';
import { pence } from '#core/money/pence';
import { statutoryTables } from '#core/payroll/years/statutory';
import { type FamilyKind } from '#core/statutory/familyDates';
import { keepInTouchProblem } from '#core/statutory/keepInTouch';
import { isSmallEmployer } from '#core/statutory/recovery';
import { addDays, day } from '#core/time/day';

const leave = { from: day('2026-06-21'), to: day('2027-06-19') };

function after(kind: FamilyKind, many: number): string | undefined {
  const worked = Array.from({ length: many }, (_, at) => addDays(leave.from, at + 1));
  return keepInTouchProblem(kind, leave, worked, addDays(leave.from, 100))?.code;
}

test('ten days of maternity or adoption leave may be worked, twenty of shared parental leave, none of the others', () => {
  expect([after('smp', 9), after('smp', 10)]).toStrictEqual([undefined, 'absence.keepInTouchUsedUp']);
  expect([after('sap', 9), after('sap', 10)]).toStrictEqual([undefined, 'absence.keepInTouchUsedUp']);
  expect([after('shpp', 19), after('shpp', 20)]).toStrictEqual([undefined, 'absence.keepInTouchUsedUp']);
  for (const kind of ['spp', 'spbp', 'sncp'] as const) expect(after(kind, 0)).toBe('absence.noKeepInTouch');
});

test('the first and last day of the leave are within it, the days beside them are not', () => {
  const at = (on: string): string | undefined => keepInTouchProblem('smp', leave, [], day(on))?.code;
  expect([at('2026-06-20'), at('2026-06-21'), at('2027-06-19'), at('2027-06-20')]).toStrictEqual([
    'absence.keepInTouchOutside',
    undefined,
    undefined,
    'absence.keepInTouchOutside',
  ]);
});

test('no day may be worked in the two weeks that begin with the birth, the day after them may', () => {
  const at = (on: string): string | undefined => keepInTouchProblem('smp', { ...leave, born: day('2026-07-01') }, [], day(on))?.code;
  expect(['2026-06-30', '2026-07-01', '2026-07-14', '2026-07-15'].map(at)).toStrictEqual([
    undefined,
    'absence.compulsoryLeave',
    'absence.compulsoryLeave',
    undefined,
  ]);
});

test('National Insurance of £45,000.00 makes a small employer, and a penny more does not', () => {
  for (const table of statutoryTables) {
    expect([isSmallEmployer(pence(4_500_000), table), isSmallEmployer(pence(4_500_001), table)]).toStrictEqual([true, false]);
  }
});
