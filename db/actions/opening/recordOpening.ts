import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { total } from '#core/money/pence';
import { dayInWords } from '#core/time/words';
import { openingOf } from '#db/actions/bank/accounts';
import { bookFacts } from '#db/actions/book';
import { type Made } from '#db/actions/made';
import { firstProblem, missing } from '#db/actions/named';
import { partsProblem, postOpening } from '#db/actions/opening/parts';
import { type Reading, type Writing } from '#db/kernel/handlers';

type Input = InputOf<'opening.record'>;

function exists(reading: Reading, { bankAccountId }: Input): Problem | undefined {
  const known = openingOf(reading, bankAccountId);
  return known && problem('setup.openingExists', { day: dayInWords(known.day) }, 'bankAccountId');
}

/** What an account held as the book began, by the bank's own statement, shared to the money kept in it. Once for each account. */
export function recordOpening(writing: Writing, input: Input): Made {
  const wrong = firstProblem(
    () => missing(writing, 'bank_account', input.bankAccountId, 'bankAccountId'),
    () => exists(writing, input),
    () => partsProblem(writing, input),
  );
  if (wrong !== undefined) return refused(wrong);
  const posted = postOpening(writing, input);
  if (!posted.ok) return posted;
  writing.append('bank_opening', {
    bank_account_id: input.bankAccountId,
    day: bookFacts(writing).started_on,
    balance_pence: total(input.parts.map(({ amount }) => amount)),
    entry_id: posted.value,
    evidence_id: writing.keepFile(input.file).id,
  });
  return done({ id: input.bankAccountId });
}
