import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type StatementLine } from '#core/contract/shapes/statement';
import { type Pence, add, negate, nothing, pence, total } from '#core/money/pence';
import { buildStatement } from '#core/statement/build';
import { checkArithmetic } from '#core/statement/check';
import { type StatementFacts } from '#core/statement/facts';
import { day } from '#core/time/day';

type Line = Omit<StatementLine, 'number'>;

function line(kind: Line['kind'], amount: number, more: Partial<Line> = {}): Line {
  const plan =
    kind === 'spent' || kind === 'refund'
      ? { planLineId: 'plan_line-1', planLine: 'Gym', outcome: 'Stronger', beneficiary: 'Adult A', category: 'activity' as const }
      : {};
  return {
    day: day('2026-07-10'),
    kind,
    amount: pence(amount),
    words: 'Invented payee',
    bankLine: '1',
    recordedOn: day('2026-07-09'),
    evidence: [7],
    ...plan,
    ...more,
  };
}

function facts(lines: readonly Line[], more: Partial<StatementFacts> = {}): StatementFacts {
  const opening = pence(10_000);
  const closing = add(opening, total(lines.map(({ amount }) => amount)));
  const moved = (sign: 1 | -1): Pence =>
    total(lines.map(({ amount }) => (Math.sign(amount) === sign ? (sign === 1 ? amount : negate(amount)) : nothing)));
  const spent = negate(total(lines.flatMap(({ kind, amount }) => (kind === 'spent' || kind === 'refund' ? [amount] : []))));
  return {
    book: { kind: 'real' },
    number: 2,
    version: 1,
    period: { from: day('2026-07-01'), to: day('2026-09-30') },
    stream: {
      id: 'stream-1',
      name: 'Health budget',
      basis: 'nhs',
      funder: 'NHS Madeup ICB',
      formerly: [],
      funderKind: 'icb',
      retainedWeeks: 8,
    },
    holder: { name: 'Rose Invented', role: 'representative' },
    beneficiaries: [{ id: 'beneficiary-1', reference: 'Adult A', care: 'continuing healthcare' }],
    opening,
    lines,
    award: [],
    awardYear: pence(520_000),
    agreed: [{ planLineId: 'plan_line-1', planLine: 'Gym', outcome: 'Stronger', beneficiary: 'Adult A', agreed: pence(5_000) }],
    owedAtStart: [],
    owedAtEnd: [],
    refundsComingAtStart: nothing,
    refundsComingAtEnd: nothing,
    journalCost: spent,
    accounts: [
      {
        name: 'Account',
        bank: 'Sample Bank',
        lastDigits: '1234',
        opening,
        moneyIn: moved(1),
        moneyOut: moved(-1),
        closing,
        lines: lines.length,
        linesHere: lines.length,
        unmatched: 0,
        reconciledTo: day('2026-09-30'),
        streamOpening: opening,
        streamClosing: closing,
        others: [],
        bankSays: { day: day('2026-09-30'), balance: closing, evidence: 9 },
      },
    ],
    before: { number: 1, closing: opening, to: day('2026-06-30') },
    evidence: [],
    ...more,
  };
}

function proof(built: ReturnType<typeof buildStatement>, id: string): { readonly state: string; readonly words: string } | undefined {
  return built.proofs.find((one) => one.id === id);
}

describe('a statement', () => {
  it('adds up as an auditor would, by hand', () => {
    const built = buildStatement(
      facts([
        line('received', 105_000),
        line('spent', -3_850),
        line('spent', -130_00),
        line('refund', 500),
        line('lent', 30_000),
        line('repaid', -30_000),
        line('other_in', 12),
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
      .map(({ kind, size }) => line(kind, kind === 'spent' || kind === 'repaid' ? -size : size));
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 40 }), (lines) => {
        const built = buildStatement(facts(lines));
        expect(checkArithmetic(built)).toEqual([]);
        expect(built.proofs.filter(({ state }) => state === 'open')).toEqual([]);
      }),
    );
  });

  it('is caught by the check when any one sum is changed by a penny', () => {
    const built = buildStatement(
      facts([line('received', 105_000), line('spent', -3_850)], {
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
    const built = buildStatement(facts([line('spent', -10_000)], { ...given, journalCost: pence(11_000) }));
    // 100.00 − 54.00 + 65.00 − 1.00; what was lent is owed back and was never spent.
    expect(built.bridge.cost).toBe(11_000);
    expect(built.sums.owed).toBe(36_500);
    expect(proof(built, 'bridge')?.state).toBe('holds');
    expect(proof(buildStatement(facts([line('spent', -10_000)], { ...given, journalCost: pence(11_001) })), 'bridge')?.state).toBe('open');
  });
});

describe('the proofs', () => {
  const one = [line('spent', -3_850)];
  const [account] = facts(one).accounts;
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
    expect(proof(buildStatement(facts(one, more)), id)?.state).toBe('open');
  });

  it('stay open for spending without a plan line, and for a payment without receipt or reason', () => {
    expect(proof(buildStatement(facts([line('spent', -100, { planLineId: 'unknown' })])), 'plan')?.state).toBe('open');
    expect(proof(buildStatement(facts([line('spent', -100, { evidence: [] })])), 'evidence')?.state).toBe('open');
  });

  it('are explained, not open, where the holder gave a reason or the funder was late', () => {
    const reason = buildStatement(facts([line('spent', -3_850, { evidence: [], noReceiptBecause: 'The gym sent none.' })]));
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
    expect(proof(buildStatement(facts(one, { award: [late] })), 'award')?.state).toBe('explained');
  });

  it('name the other money of a shared account', () => {
    const shared = buildStatement(facts(one, changed({ lines: 3, linesHere: 1, others: [{ stream: 'Council money', closing: nothing }] })));
    expect(proof(shared, 'lines')?.words).toBe(
      'Every payment in or out at the bank is in this statement: 1 of 3 lines. The other 2 are of Council money.',
    );
  });
});
