import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { addDays } from '#core/time/day';
import { bankAccount, bankBalanceBefore } from '#db/actions/bank/accounts';
import { isCash, streamsIn } from '#db/actions/bank/cash/cashAccount';
import { type Reading } from '#db/kernel/handlers';

/** What the lines written down make of the tin at the end of a day. */
export function readCash(reading: Reading, { bankAccountId, day }: InputOf<'cash.read'>): Result<OutputOf<'cash.read'>> {
  if (bankAccount(reading, bankAccountId) === undefined)
    return refused(problem('input.notFound', { what: 'bank account' }, 'bankAccountId'));
  const expected = bankBalanceBefore(reading, bankAccountId, addDays(day, 1));
  return done({ isCash: isCash(reading, bankAccountId), expected, streams: streamsIn(reading, bankAccountId) });
}
