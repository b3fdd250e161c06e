import { statementGaps } from '#core/bank/statementGaps';
import { textIn } from '#core/book/dueWords';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { total } from '#core/money/pence';
import { bankAccount, bankBalanceBefore, openingOf } from '#db/actions/bank/accounts';
import { filedStatements, nextFrom } from '#db/actions/bank/filed';
import { countUnmatched, knownLines } from '#db/actions/bank/lines';
import { proveSpan } from '#db/actions/bank/reconcile';
import { evidenceForPeople } from '#db/actions/evidenceForPeople';
import { type Reading } from '#db/kernel/handlers';
import { day, money, orNull, text } from '#db/rows';

const doneOf = `
  SELECT reconciliation.id, from_day, to_day, opening_pence, reconciliation.closing_pence, bank_statement.evidence_id, reconciliation_reopened.reason_digest
  FROM reconciliation JOIN bank_statement ON bank_statement.id = reconciliation.bank_statement_id
  LEFT JOIN reconciliation_reopened ON reconciliation_reopened.reconciliation_id = reconciliation.id
  WHERE reconciliation.bank_account_id = ? ORDER BY to_day DESC`;

function periodsDone(reading: Reading, bankAccountId: string): OutputOf<'bank.reconciliation'>['done'] {
  const shape = {
    id: text,
    from_day: day,
    to_day: day,
    opening_pence: money,
    closing_pence: money,
    evidence_id: text,
    reason_digest: orNull(text),
  };
  return reading.sql.all(doneOf, [bankAccountId], shape).map((row) => ({
    id: row.id,
    from: row.from_day,
    to: row.to_day,
    opening: row.opening_pence,
    closing: row.closing_pence,
    evidence: evidenceForPeople(reading, row.evidence_id),
    ...(row.reason_digest === null ? {} : { reopenedBecause: textIn(reading.contentOf(row.reason_digest), 'reason') ?? '(erased)' }),
  }));
}

/** What is reconciled, and how the next period stands against the bank's own statement. */
export function readReconciliation(
  reading: Reading,
  { bankAccountId, to }: InputOf<'bank.reconciliation'>,
): Result<OutputOf<'bank.reconciliation'>> {
  const account = bankAccount(reading, bankAccountId);
  if (account === undefined) return refused(problem('input.notFound', { what: 'bank account' }, 'bankAccountId'));
  const from = nextFrom(reading, bankAccountId);
  if (from === undefined || openingOf(reading, bankAccountId) === undefined)
    return refused(problem('bank.noOpening', { account: account.name }, 'bankAccountId'));
  const statements = filedStatements(reading, bankAccountId);
  const filed = statements.filter((one) => one.day >= from).findLast((one) => to === undefined || one.day === to);
  const span = { from, to: to ?? filed?.day ?? reading.today };
  const lines = span.to < from ? [] : knownLines(reading, bankAccountId, span);
  const proved = filed === undefined ? undefined : proveSpan(reading, bankAccountId, span, filed.closing);
  return done({
    done: periodsDone(reading, bankAccountId),
    statements: statements.map(({ id, day: on, closing, evidenceId, covers }) => ({
      id,
      day: on,
      closing,
      evidence: evidenceForPeople(reading, evidenceId),
      ...(covers === undefined ? {} : { covers }),
    })),
    gaps: [...statementGaps(statements)],
    next: {
      from,
      ...(filed === undefined ? {} : { to: filed.day, closing: filed.closing }),
      opening: bankBalanceBefore(reading, bankAccountId, from),
      lines: total(lines.map(({ amount }) => amount)),
      lineCount: lines.length,
      unmatched: span.to < from ? 0 : countUnmatched(reading, bankAccountId, span),
      ...(proved === undefined ? {} : { difference: proved.difference, ledgerDifference: proved.ledgerDifference }),
      proofs: proved === undefined ? [] : proved.proofs.map(({ holds, words }) => ({ holds, words })),
      notes: proved === undefined ? [] : [...proved.notes],
    },
  });
}
