import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { bankAccount, openingOf } from '#db/actions/bank/accounts';
import { nextPlace, reconciledProblem } from '#db/actions/bank/places';
import { type Writing } from '#db/kernel/handlers';

type NewLine = { readonly bankAccountId: string; readonly day: Day; readonly amount: Pence; readonly words: string };

/** Adds a line that no bank's file gave; its import says that it was typed. Answers the line's id. */
export function appendTypedLine(writing: Writing, { bankAccountId, day, amount, words }: NewLine): string {
  const importId = writing.newId('bank_import');
  writing.append('bank_import', {
    id: importId,
    bank_account_id: bankAccountId,
    profile_id: 'typed',
    from_day: day,
    to_day: day,
    fresh: 1,
    already: 0,
  });
  const id = writing.newId('bank_line');
  writing.append('bank_line', {
    id,
    import_id: importId,
    bank_account_id: bankAccountId,
    day,
    place: nextPlace(writing, bankAccountId),
    amount_pence: amount,
    words_digest: writing.keep({ text: words, raw: words }),
  });
  return id;
}

/** A line typed from a paper statement. It is a line like any other, and its import says that it was typed. */
export function typeLine(
  writing: Writing,
  { bankAccountId, day, amount, words }: InputOf<'bank.typeLine'>,
): Result<OutputOf<'bank.typeLine'>> {
  const account = bankAccount(writing, bankAccountId);
  if (account === undefined) return refused(problem('input.notFound', { what: 'bank account' }, 'bankAccountId'));
  const opening = openingOf(writing, bankAccountId);
  if (opening === undefined) return refused(problem('bank.noOpening', { account: account.name }, 'bankAccountId'));
  if (amount === 0) return refused(problem('input.amountNeeded', {}, 'amount'));
  if (day < opening.day) return refused(problem('money.beforeBookStarts', { day: dayInWords(opening.day) }, 'day'));
  if (day > writing.today) return refused(problem('input.dayNeeded', {}, 'day'));
  const closed = reconciledProblem(writing, bankAccountId, day);
  if (closed !== undefined) return refused({ ...closed, field: 'day' });
  return done({ id: appendTypedLine(writing, { bankAccountId, day, amount, words }) });
}
