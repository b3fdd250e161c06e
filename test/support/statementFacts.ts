import { type StatementLine } from '#core/contract/shapes/statement';
import { type Pence, add, negate, nothing, pence, total } from '#core/money/pence';
import { type StatementFacts } from '#core/statement/facts';
import { day } from '#core/time/day';

export type Line = Omit<StatementLine, 'number'>;

/** One invented movement at the bank. */
export function statementLine(kind: Line['kind'], amount: number, more: Partial<Line> = {}): Line {
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

/** A quarter of an invented stream with these movements and nothing else. */
export function statementFacts(lines: readonly Line[], more: Partial<StatementFacts> = {}): StatementFacts {
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
