import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nothing, pence } from '#core/money/pence';
import { buildStatement } from '#core/statement/build';
import { checkArithmetic } from '#core/statement/check';
import { type StatementFacts } from '#core/statement/facts';
import { day } from '#core/time/day';
import { type Line, statementFacts, statementLine } from '#test/support/statementFacts';

function proof(built: ReturnType<typeof buildStatement>, id: string): { readonly state: string; readonly words: string } | undefined {
  return built.proofs.find((one) => one.id === id);
}

describe('a statement', () => {
  it('adds up as an auditor would, by hand', () => {
    const built = buildStatement(
      statementFacts([
        statementLine('received', 105_000),
        statementLine('spent', -3_850),
        statementLine('spent', -130_00),
        statementLine('refund', 500),
        statementLine('lent', 30_000),
        statementLine('repaid', -30_000),
        statementLine('other_in', 12),
      ]),
    );
    // 100.00 + 1,050.00 + 0.12 + 300.00 − (38.50 + 130.00 − 5.00) − 300.00 = 986.62
    expect(built.sums).toMatchObject({
      opening: 10_000,
      received: 105_000,
      otherIn: 12,
      lent: 30_000,
      spent: 16_350,
      repaid: 30_000,
      closing: 98_662,
    });
    expect(built.weeklyAward).toBe(10_000);
    expect(built.freeWeeksHundredths).toBe(986);
    expect(checkArithmetic(built)).toEqual([]);
  });

  it('always adds up, whatever moved at the bank', () => {
    const kinds = fc.constantFrom<Line['kind']>('received', 'other_in', 'spent', 'refund', 'lent', 'repaid');
    const anyLine = fc
      .record({ kind: kinds, size: fc.integer({ min: 1, max: 10_000_000 }) })
      .map(({ kind, size }) => statementLine(kind, kind === 'spent' || kind === 'repaid' ? -size : size));
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 40 }), (lines) => {
        const built = buildStatement(statementFacts(lines));
        expect(checkArithmetic(built)).toEqual([]);
        expect(built.proofs.filter(({ state }) => state === 'open')).toEqual([]);
      }),
    );
  });

  it('is caught by the check when any one sum is changed by a penny', () => {
    const built = buildStatement(
      statementFacts([statementLine('received', 105_000), statementLine('spent', -3_850)], {
        owedAtEnd: [{ words: 'Invoice', since: day('2026-09-01'), amount: pence(200), kind: 'purchase' }],
        journalCost: pence(4_050),
      }),
    );
    expect(checkArithmetic(built)).toEqual([]);
    for (const name of ['opening', 'received', 'otherIn', 'lent', 'spent', 'repaid', 'closing', 'owed', 'free'] as const) {
      const forged = { ...built, sums: { ...built.sums, [name]: pence(built.sums[name] + 1) } };
      expect(checkArithmetic(forged), name).not.toEqual([]);
    }
    for (const [at, one] of built.lines.entries()) {
      const forged = { ...built, lines: built.lines.with(at, { ...one, amount: pence(one.amount + 1) }) };
      expect(checkArithmetic(forged)).not.toEqual([]);
    }
  });

  it('bridges from paid to cost, and says so when the journal disagrees', () => {
    const owed = (amount: number, kind: 'purchase' | 'repayment') => ({
      words: 'x',
      since: day('2026-06-01'),
      amount: pence(amount),
      kind,
    });
    const given = {
      owedAtStart: [owed(5_400, 'purchase')],
      owedAtEnd: [owed(6_500, 'purchase'), owed(30_000, 'repayment')],
      refundsComingAtEnd: pence(100),
    };
    const built = buildStatement(statementFacts([statementLine('spent', -10_000)], { ...given, journalCost: pence(11_000) }));
    // 100.00 − 54.00 + 65.00 − 1.00; what was lent is owed back and was never spent.
    expect(built.bridge.cost).toBe(11_000);
    expect(built.sums.owed).toBe(36_500);
    expect(proof(built, 'bridge')?.state).toBe('holds');
    expect(
      proof(buildStatement(statementFacts([statementLine('spent', -10_000)], { ...given, journalCost: pence(11_001) })), 'bridge')?.state,
    ).toBe('open');
  });
});

describe('the proofs', () => {
  const one = [statementLine('spent', -3_850)];
  const [account] = statementFacts(one).accounts;
  const changed = (more: object): Partial<StatementFacts> => ({ accounts: account === undefined ? [] : [{ ...account, ...more }] });

  it.each([
    [
      'a brought-forward balance that is not the last closing one',
      'opening',
      { before: { number: 1, closing: pence(9_999), to: day('2026-06-30') } },
    ],
    ['a first statement without proof of its opening', 'opening', { before: { openingEvidence: [] } }],
    [
      'a closing balance that the bank does not confirm',
      'bank-1234',
      changed({ bankSays: { day: day('2026-09-30'), balance: pence(1), evidence: 9 } }),
    ],
    [
      'a bank statement of another day',
      'bank-1234',
      changed({ bankSays: { day: day('2026-09-29'), balance: account?.closing, evidence: 9 } }),
    ],
    ['an account that is not reconciled to the end', 'bank-1234', changed({ reconciledTo: day('2026-08-31') })],
    ['a bank line that nobody explained', 'lines', changed({ unmatched: 1 })],
  ])('stay open for %s', (_, id, more) => {
    expect(proof(buildStatement(statementFacts(one, more)), id)?.state).toBe('open');
  });

  it('stay open for spending without a plan line, and for a payment without receipt or reason', () => {
    expect(proof(buildStatement(statementFacts([statementLine('spent', -100, { planLineId: 'unknown' })])), 'plan')?.state).toBe('open');
    expect(proof(buildStatement(statementFacts([statementLine('spent', -100, { evidence: [] })])), 'evidence')?.state).toBe('open');
  });

  it('are explained, not open, where the holder gave a reason or the funder was late', () => {
    const reason = buildStatement(
      statementFacts([statementLine('spent', -3_850, { evidence: [], noReceiptBecause: 'The gym sent none.' })]),
    );
    expect(proof(reason, 'evidence')).toMatchObject({
      state: 'explained',
      words: 'Every payment has evidence: 0 of 1. One, £38.50, has the holder’s reason instead.',
    });
    const late = {
      streamId: 'stream-1',
      day: day('2026-08-28'),
      expected: pence(100),
      received: pence(100),
      receivedOn: day('2026-09-09'),
      daysLate: 12,
      state: 'late' as const,
      words: '£1.00 came on 9 Sep 2026, 12 days late.',
    };
    expect(proof(buildStatement(statementFacts(one, { award: [late] })), 'award')?.state).toBe('explained');
  });

  it('name the other money of a shared account', () => {
    const shared = buildStatement(
      statementFacts(one, changed({ lines: 3, linesHere: 1, others: [{ stream: 'Council money', closing: nothing }] })),
    );
    expect(proof(shared, 'lines')?.words).toBe(
      'Every payment in or out at the bank is in this statement: 1 of 3 lines. The other 2 are of Council money.',
    );
  });
});
