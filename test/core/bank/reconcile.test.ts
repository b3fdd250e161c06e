import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapsIn, reconcile } from '#core/bank/reconcile';
import { type ReconcileInput } from '#core/bank/types';
import { pence, total } from '#core/money/pence';
import { day, type Span } from '#core/time/day';

const span = (from: string, to: string): Span => ({ from: day(from), to: day(to) });
const november = span('2026-11-01', '2026-11-30');

function given(changes: Partial<ReconcileInput> = {}): ReconcileInput {
  return {
    span: november,
    opening: pence(10_000),
    closing: pence(126_150),
    ledgerBalance: pence(126_150),
    lines: [
      { day: day('2026-11-02'), amount: pence(120_000), balance: pence(130_000) },
      { day: day('2026-11-12'), amount: pence(-3_850), balance: pence(126_150) },
    ],
    ...changes,
  };
}

describe('a period', () => {
  test('that adds up, agrees with the book and follows the bank’s own balances is proved in sentences', () => {
    const found = reconcile(given());
    expect([found.difference, found.ledgerDifference]).toEqual([0, 0]);
    expect(found.proofs).toEqual([
      { holds: true, words: '£100.00 at the start, £1,200.00 in and £38.50 out make £1,261.50, which is the bank’s closing balance.' },
      { holds: true, words: 'The book and the bank both say £1,261.50 at the end of 30 November 2026.' },
      { holds: true, words: 'The bank’s own running balance follows on through all 2 lines.' },
    ]);
    expect(found.notes).toEqual([]);
  });

  test('that misses a line says by how much, and where the balance jumps', () => {
    const found = reconcile(given({ lines: given().lines.slice(1) }));
    expect(found.difference).toBe(-120_000);
    expect(found.proofs.map(({ holds }) => holds)).toEqual([false, true, false]);
    expect(found.proofs[0]?.words).toContain('so −£1,200.00 is unexplained');
    expect(found.proofs[2]?.words).toBe(
      'On 12 November 2026 the bank’s running balances do not follow on from £100.00, so a line may be missing.',
    );
  });

  test('whose book says otherwise than the bank says both figures', () => {
    const found = reconcile(given({ ledgerBalance: pence(130_000) }));
    expect(found.ledgerDifference).toBe(3_850);
    expect(found.proofs[1]).toEqual({
      holds: false,
      words: 'At the end of 30 November 2026 the book says £1,300.00 and the bank £1,261.50: a difference of £38.50.',
    });
  });

  test('whose balances end elsewhere than the closing balance is not proved by them', () => {
    expect(reconcile(given({ closing: pence(1) })).proofs.at(-1)).toEqual({
      holds: false,
      words: 'The bank’s own running balance follows on through all 2 lines, and ends at £1,261.50, not £0.01.',
    });
  });

  test('is proved though the lines of one day came in by several files, out of their order', () => {
    const line = (amount: number, balance: number) => ({ day: day('2026-11-12'), amount: pence(amount), balance: pence(balance) });
    const lines = [line(-320, 9_360), line(-320, 9_680), line(320, 10_000), line(-320, 9_680)];
    const found = reconcile(given({ lines, closing: pence(9_360), ledgerBalance: pence(9_360) }));
    expect(found.proofs.map(({ holds }) => holds)).toEqual([true, true, true]);
    const cut = reconcile(given({ lines: lines.slice(1), closing: pence(9_680), ledgerBalance: pence(9_680) }));
    expect(cut.proofs.at(-1)?.holds).toBe(true);
    const apart = [line(-320, 9_680), line(-320, 5_000), line(320, 5_320)];
    expect(reconcile(given({ lines: apart, closing: pence(9_680) })).proofs.at(-1)?.holds).toBe(false);
  });

  test('adds up whenever the closing balance is opening and lines together', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000_000, max: 10_000_000 }),
        fc.array(fc.integer({ min: -500_000, max: 500_000 })),
        fc.integer(),
        (opening, amounts, off) => {
          const lines = amounts.map((amount) => ({ day: day('2026-11-05'), amount: pence(amount) }));
          const closing = total([pence(opening), ...lines.map(({ amount }) => amount)]);
          expect(reconcile(given({ opening: pence(opening), lines, closing, ledgerBalance: closing })).difference).toBe(0);
          expect(reconcile(given({ opening: pence(opening), lines, closing: pence(closing + off) })).difference).toBe(off === 0 ? 0 : -off);
        },
      ),
    );
  });

  test('is ours to cut: a line outside it throws', () => {
    expect(() => reconcile(given({ span: span('2026-11-05', '2026-11-30') }))).toThrow(RangeError);
  });
});

describe('what needs a second look', () => {
  test('days that no file reaches', () => {
    expect(reconcile(given({ covered: [span('2026-10-20', '2026-11-09'), span('2026-11-12', '2026-11-29')] })).notes).toEqual([
      'No bank file reaches 10 November to 11 November 2026.',
      'No bank file reaches 30 November 2026.',
    ]);
    expect(reconcile(given({ covered: [november] })).notes).toEqual([]);
  });

  test('a long quiet', () => {
    const quarter = { span: span('2026-09-01', '2026-11-30') };
    expect(reconcile(given(quarter)).notes).toEqual(['Nothing passed through the account from 1 September to 1 November 2026.']);
  });

  test('gaps join up to the days that no file covers, however the files lie', () => {
    expect(gapsIn(november, [])).toEqual([november]);
    expect(gapsIn(november, [span('2026-11-10', '2026-11-20'), span('2026-10-01', '2026-11-15')])).toEqual([
      span('2026-11-21', '2026-11-30'),
    ]);
    expect(gapsIn(november, [span('2026-10-01', '2026-12-31')])).toEqual([]);
  });
});
