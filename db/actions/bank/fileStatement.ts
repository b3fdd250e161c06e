import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { dayInWords } from '#core/time/words';
import { bankAccount } from '#db/actions/bank/accounts';
import { type Writing } from '#db/kernel/handlers';

/** Keeps the bank's own statement as evidence of the balance at the end of a day. */
export function fileStatement(
  writing: Writing,
  { bankAccountId, day, closing, file, covers }: InputOf<'bank.fileStatement'>,
): Result<OutputOf<'bank.fileStatement'>> {
  if (bankAccount(writing, bankAccountId) === undefined)
    return refused(problem('input.notFound', { what: 'bank account' }, 'bankAccountId'));
  if (day > writing.today) return refused(problem('input.dayNeeded', {}, 'day'));
  if (covers !== undefined && covers.from > day) return refused(problem('bank.spanWrong', { day: dayInWords(day) }, 'covers.from'));
  const kept = writing.keepFile(file);
  const id = writing.newId('bank_statement');
  writing.append('bank_statement', { id, bank_account_id: bankAccountId, day, closing_pence: closing, evidence_id: kept.id });
  if (covers !== undefined)
    writing.append('bank_statement_span', {
      bank_statement_id: id,
      from_day: covers.from,
      opening_pence: covers.opening ?? null,
      first_sheet: covers.sheets?.first ?? null,
      last_sheet: covers.sheets === undefined ? null : Math.max(covers.sheets.first, covers.sheets.last),
    });
  return done({ id });
}
