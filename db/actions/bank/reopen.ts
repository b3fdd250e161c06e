import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { dayInWords } from '#core/time/words';
import { type Writing } from '#db/kernel/handlers';
import { day, flag, text } from '#db/rows';

/** Opens a reconciled period again with a reason; only the newest, so that periods keep following on from each other. */
export function reopenPeriod(writing: Writing, { reconciliationId, reason }: InputOf<'bank.reopen'>): Result<OutputOf<'bank.reopen'>> {
  const found = writing.sql.one(
    `SELECT bank_account_id, to_day, EXISTS (SELECT 1 FROM reconciliation_reopened WHERE reconciliation_id = reconciliation.id) AS reopened
     FROM reconciliation WHERE id = ?`,
    [reconciliationId],
    { bank_account_id: text, to_day: day, reopened: flag },
  );
  if (found === undefined || found.reopened) return refused(problem('input.notFound', { what: 'reconciled period' }));
  const later = writing.sql.one(
    `SELECT from_day FROM reconciliation WHERE bank_account_id = ? AND to_day > ?
       AND NOT EXISTS (SELECT 1 FROM reconciliation_reopened WHERE reconciliation_id = reconciliation.id) ORDER BY to_day DESC LIMIT 1`,
    [found.bank_account_id, found.to_day],
    { from_day: day },
  );
  if (later !== undefined) return refused(problem('bank.laterReconciled', { from: dayInWords(later.from_day) }));
  writing.append('reconciliation_reopened', { reconciliation_id: reconciliationId, reason_digest: writing.keep({ reason }) });
  return done({ id: reconciliationId });
}
