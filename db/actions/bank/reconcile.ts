import { reconcile } from '#core/bank/reconcile';
import { type Reconciliation } from '#core/bank/types';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { absolute } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Span } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { bankAccount, bankBalanceBefore, ledgerBalanceOn } from '#db/actions/bank/accounts';
import { type FiledStatement, filedStatement, nextFrom } from '#db/actions/bank/filed';
import { countUnmatched, knownLines } from '#db/actions/bank/lines';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day } from '#db/rows';

export function proveSpan(reading: Reading, bankAccountId: string, span: Span, closing: FiledStatement['closing']): Reconciliation {
  const covered = reading.sql.all(
    "SELECT from_day, to_day FROM bank_import WHERE bank_account_id = ? AND profile_id <> 'typed' AND to_day >= ? AND from_day <= ?",
    [bankAccountId, span.from, span.to],
    { from_day: day, to_day: day },
  );
  return reconcile({
    span,
    opening: bankBalanceBefore(reading, bankAccountId, span.from),
    closing,
    ledgerBalance: ledgerBalanceOn(reading, bankAccountId, span.to),
    lines: knownLines(reading, bankAccountId, span),
    ...(covered.length === 0 ? {} : { covered: covered.map(({ from_day: from, to_day: to }) => ({ from, to })) }),
  });
}

/**
 * Closes the account's next period up to the day of one of the bank's own statements: only where every line is explained,
 * opening and lines make the closing balance, and the book agrees.
 */
export function reconcilePeriod(
  writing: Writing,
  { bankAccountId, bankStatementId }: InputOf<'bank.reconcile'>,
): Result<OutputOf<'bank.reconcile'>> {
  if (bankAccount(writing, bankAccountId) === undefined)
    return refused(problem('input.notFound', { what: 'bank account' }, 'bankAccountId'));
  const filed = filedStatement(writing, bankStatementId);
  if (filed === undefined || filed.bankAccountId !== bankAccountId) return refused(problem('bank.proofNeeded', {}, 'bankStatementId'));
  const from = nextFrom(writing, bankAccountId);
  if (from === undefined || filed.day < from)
    return refused(problem('bank.notNext', { from: dayInWords(from ?? filed.day) }, 'bankStatementId'));
  const span = { from, to: filed.day };
  const unmatched = countUnmatched(writing, bankAccountId, span);
  if (unmatched > 0) return refused(problem('bank.unmatchedLines', { count: String(unmatched) }));
  const { difference, ledgerDifference } = proveSpan(writing, bankAccountId, span, filed.closing);
  if (difference !== 0) return refused(problem('bank.doesNotAddUp', { difference: pounds(absolute(difference)) }));
  if (ledgerDifference !== 0) return refused(problem('bank.ledgerDiffers', { difference: pounds(absolute(ledgerDifference)) }));
  const id = writing.newId('reconciliation');
  writing.append('reconciliation', {
    id,
    bank_account_id: bankAccountId,
    from_day: span.from,
    to_day: span.to,
    opening_pence: bankBalanceBefore(writing, bankAccountId, span.from),
    closing_pence: filed.closing,
    bank_statement_id: bankStatementId,
  });
  return done({ id });
}
