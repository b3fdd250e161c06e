import { type StatementData, type StatementLine } from '#core/contract/shapes/statement';
import { type Pence, add, negate, nothing, subtract, total } from '#core/money/pence';
import { downToPenny, nearestPenny, portion, rate } from '#core/money/rate';
import { type StatementFacts } from './facts.ts';
import { byCategory, byOutcome, byPlanLine } from './groups.ts';
import { otherMoneyOf } from './otherMoney.ts';
import { proofsOf } from './proofs.ts';
import { vehiclesOf, wagesOf } from './wages.ts';

function sumOf(lines: readonly StatementLine[], ...kinds: readonly StatementLine['kind'][]): Pence {
  return total(lines.filter(({ kind }) => kinds.includes(kind)).map(({ amount }) => amount));
}

function sumsOf(facts: StatementFacts, lines: readonly StatementLine[]): StatementData['sums'] {
  const closing = add(facts.opening, total(lines.map(({ amount }) => amount)));
  const owed = total(facts.owedAtEnd.map(({ amount }) => amount));
  const moved = sumOf(lines, 'moved');
  const returned = negate(sumOf(lines, 'returned'));
  return {
    opening: facts.opening,
    received: sumOf(lines, 'received'),
    otherIn: sumOf(lines, 'other_in'),
    lent: sumOf(lines, 'lent'),
    spent: negate(sumOf(lines, 'spent', 'refund')),
    repaid: negate(sumOf(lines, 'repaid')),
    ...(moved === nothing ? {} : { moved }),
    ...(returned === nothing ? {} : { returned }),
    closing,
    owed,
    free: subtract(closing, owed),
  };
}

/** From what the bank paid to what the period's own purchases cost. A loan, and what is to go back to the funder, is owed, but was never spent. */
function bridgeOf(facts: StatementFacts, spent: Pence): StatementData['bridge'] {
  const owedFor = (owed: StatementFacts['owedAtEnd']): Pence =>
    total(owed.filter(({ kind }) => kind !== 'repayment' && kind !== 'given_back').map(({ amount }) => amount));
  const lessOwedAtStart = owedFor(facts.owedAtStart);
  const plusOwedAtEnd = owedFor(facts.owedAtEnd);
  const { paidAheadAtStart: before = nothing, paidAheadAtEnd: ahead = nothing } = facts;
  return {
    spent,
    lessOwedAtStart,
    plusOwedAtEnd,
    plusRefundsComingAtStart: facts.refundsComingAtStart,
    lessRefundsComingAtEnd: facts.refundsComingAtEnd,
    ...(before === nothing ? {} : { plusPaidAheadAtStart: before }),
    ...(ahead === nothing ? {} : { lessPaidAheadAtEnd: ahead }),
    cost: subtract(add(spent, plusOwedAtEnd, facts.refundsComingAtStart, before), lessOwedAtStart, facts.refundsComingAtEnd, ahead),
  };
}

function missingOf(lines: readonly StatementLine[]): StatementData['missingEvidence'] {
  return lines
    .filter(({ kind, evidence, payroll }) => kind === 'spent' && evidence.length === 0 && payroll === undefined)
    .map(({ number, amount, noReceiptBecause }) => ({
      line: number,
      amount: negate(amount),
      ...(noReceiptBecause === undefined ? {} : { reason: noReceiptBecause }),
    }));
}

/** A week of the award is a fifty-second of its year; weeks are cut down, in hundredths. */
function weeksOf(year: Pence, free: Pence): Pick<StatementData, 'weeklyAward' | 'freeWeeksHundredths'> {
  if (year === nothing) return {};
  return { weeklyAward: portion(year, rate(1, 52), nearestPenny), freeWeeksHundredths: portion(free, rate(5200, year), downToPenny) };
}

/**
 * The statement of one stream and span, added up and proved from what the book says. Cash-based on bank dates: opening plus
 * every movement at the bank is the closing balance; what is owed stands below it and is never counted as spending.
 */
export function buildStatement(facts: StatementFacts): StatementData {
  const lines = facts.lines.map((line, place) => ({ number: place + 1, ...line }));
  const sums = sumsOf(facts, lines);
  const data = {
    format: 'pa-ledger-statement-1' as const,
    book: facts.book,
    number: facts.number,
    version: facts.version,
    ...(facts.supersedes === undefined ? {} : { supersedes: facts.supersedes }),
    period: facts.period,
    stream: facts.stream,
    holder: facts.holder,
    beneficiaries: facts.beneficiaries,
    sums,
    ...weeksOf(facts.awardYear, sums.free),
    award: facts.award,
    byPlanLine: byPlanLine(lines, facts.agreed),
    byOutcome: byOutcome(lines, facts.agreed),
    byCategory: byCategory(lines),
    lines,
    ...wagesOf(facts, lines),
    ...vehiclesOf(facts),
    ...otherMoneyOf(facts),
    owed: [...facts.owedAtEnd],
    bridge: bridgeOf(facts, sums.spent),
    accounts: facts.accounts,
    evidence: facts.evidence,
    missingEvidence: missingOf(lines),
    ...(facts.recorders === undefined ? {} : { recorders: facts.recorders }),
    ...(facts.findings === undefined ? {} : { findings: facts.findings }),
  };
  return { ...data, proofs: [...proofsOf(data, facts)] };
}
