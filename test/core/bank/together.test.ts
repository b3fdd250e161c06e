import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairTogether } from '#core/bank/pairTogether';
import { doesTell, ruleFinder, wordsToKeep } from '#core/bank/rules';
import { statementGaps } from '#core/bank/statementGaps';
import { pence, total } from '#core/money/pence';
import { addDays, day } from '#core/time/day';

const first = day('2026-11-01');

describe('several lines that paid several dues', () => {
  const open = (prefix: string, sums: readonly number[]) =>
    sums.map((sum, place) => ({ id: `${prefix}${String(place)}`, day: addDays(first, place), open: pence(sum) }));

  test('pair where their sums are equal, and the rest is filled from the oldest', () => {
    expect(pairTogether(open('line', [5_000, 3_000]), open('due', [3_000, 2_000, 3_000]))).toEqual([
      { lineId: 'line1', dueId: 'due0', amount: 3_000 },
      { lineId: 'line0', dueId: 'due1', amount: 2_000 },
      { lineId: 'line0', dueId: 'due2', amount: 3_000 },
    ]);
  });

  test('are left alone where the two sides differ by a penny', () => {
    expect(pairTogether(open('line', [5_000]), open('due', [4_999]))).toBeUndefined();
  });

  test('are used up to the last penny, each no further than it is open', () => {
    const sums = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(sums, fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 12 }), (paid, cuts) => {
        const whole = paid.reduce((so, one) => so + one, 0);
        const at = [...new Set(cuts.map((cut) => cut % whole))].filter((cut) => cut > 0).toSorted((a, b) => a - b);
        const owed = [...at, whole].map((cut, place) => cut - (at[place - 1] ?? 0));
        const [lines, dues] = [open('line', paid), open('due', owed)];
        const parts = pairTogether(lines, dues) ?? [];
        for (const line of lines)
          expect(total(parts.filter((part) => part.lineId === line.id).map(({ amount }) => amount))).toBe(line.open);
        for (const due of dues) expect(total(parts.filter((part) => part.dueId === due.id).map(({ amount }) => amount))).toBe(due.open);
        expect(parts.length).toBeLessThan(lines.length + dues.length);
        expect(parts.every(({ amount }) => amount > 0)).toBe(true);
      }),
    );
  });
});

describe('a rule', () => {
  const rules = [
    { id: 'gym', direction: 'out' as const, says: 'Harbour Gym' },
    { id: 'gymLeeds', direction: 'out' as const, says: 'HARBOUR GYM LEEDS' },
    { id: 'council', direction: 'in' as const, says: 'Example Council' },
  ];
  const ids = (amount: number, text: string): readonly string[] => ruleFinder(rules)({ amount, text }).map(({ id }) => id);

  test('is proposed where the bank’s words hold all of its own, the closest first, and never the other way round', () => {
    expect(ids(-3_850, 'HARBOUR GYM LEEDS DD 0042')).toEqual(['gymLeeds', 'gym']);
    expect(ids(-3_850, 'HARBOUR CAFE')).toEqual([]);
    expect(ids(3_850, 'HARBOUR GYM REFUND')).toEqual([]);
    expect(ids(100_000, 'EXAMPLE COUNCI DP0042')).toEqual(['council']);
  });

  test('of nothing but common words or numbers is none: it would take every line', () => {
    expect(['PAYMENT TO', '0042', 'the card', 'x'].map(doesTell)).toEqual([false, false, false, false]);
    expect(doesTell('Siân’s café')).toBe(true);
  });

  test('starts from the words of a line that come again, without numbers and dates', () => {
    expect(wordsToKeep('HARBOUR GYM CD 1234 05NOV26')).toBe('HARBOUR GYM CD');
  });
});

describe('the bank’s statements, one after the other', () => {
  const statement = (
    to: string,
    closing: number,
    from?: string,
    more: { readonly opening?: number; readonly sheets?: readonly [number, number] } = {},
  ) => ({
    day: day(to),
    closing: pence(closing),
    ...(from === undefined
      ? {}
      : {
          covers: {
            from: day(from),
            ...(more.opening === undefined ? {} : { opening: pence(more.opening) }),
            ...(more.sheets === undefined ? {} : { sheets: { first: more.sheets[0], last: more.sheets[1] } }),
          },
        }),
  });

  test('that follow on have nothing between them; one that does not say what it covers tells nothing', () => {
    const july = statement('2026-07-31', 5_000, '2026-07-01', { sheets: [14, 15] });
    expect(statementGaps([statement('2026-08-31', 7_000, '2026-08-01', { opening: 5_000, sheets: [16, 16] }), july])).toEqual([]);
    expect(statementGaps([july, statement('2026-10-31', 7_000)])).toEqual([]);
  });

  test('miss days, sheets or pennies: each is said', () => {
    const july = statement('2026-07-31', 5_000, '2026-07-01', { sheets: [14, 15] });
    expect(statementGaps([july, statement('2026-09-30', 7_000, '2026-09-01', { sheets: [18, 18] })])).toEqual([
      'No statement covers 1 August to 31 August 2026. Add the one in between.',
      'The statement up to 31 July 2026 ends with sheet 15 and the next begins with sheet 18: sheets 16 to 17 are missing.',
    ]);
    expect(statementGaps([july, statement('2026-08-31', 7_000, '2026-08-02')])[0]).toContain('covers 1 August 2026');
    expect(statementGaps([july, statement('2026-08-31', 7_000, '2026-08-01', { opening: 4_999 })])).toEqual([
      'The statement up to 31 July 2026 ends at £50.00, and the one up to 31 August 2026 begins at £49.99.',
    ]);
  });
});
