import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { bankAccount } from '#db/actions/bank/accounts';
import { type Writing } from '#db/kernel/handlers';

/** Keeps the bank's own statement as evidence of the balance at the end of a day. */
export function fileStatement(
  writing: Writing,
  { bankAccountId, day, closing, file }: InputOf<'bank.fileStatement'>,
): Result<OutputOf<'bank.fileStatement'>> {
  if (bankAccount(writing, bankAccountId) === undefined)
    return refused(problem('input.notFound', { what: 'bank account' }, 'bankAccountId'));
  if (day > writing.today) return refused(problem('input.dayNeeded', {}, 'day'));
  const kept = writing.keepFile(file);
  const id = writing.newId('bank_statement');
  writing.append('bank_statement', { id, bank_account_id: bankAccountId, day, closing_pence: closing, evidence_id: kept.id });
  return done({ id });
}
