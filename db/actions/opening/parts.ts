import { atBank, openingBalances } from '#core/book/accounts';
import { type Problem, problem } from '#core/contract/problem';
import { type Result, done } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { negate, subtract } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { bookFacts } from '#db/actions/book';
import { firstProblem, missing, nameFor } from '#db/actions/named';
import { aboutStream, postEntry } from '#db/actions/postings';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';

/** A bank's balance at the start, shared to the money kept in the account. */
export type Shared = Pick<InputOf<'opening.record'>, 'bankAccountId' | 'balance' | 'parts'>;

function wrongPart(reading: Reading, { bankAccountId, parts }: Shared, at: number): Problem | undefined {
  const streamId = parts[at]?.streamId ?? '';
  const field = `parts.${String(at)}.streamId`;
  const stream = nameFor(reading, 'stream', streamId);
  if (stream === undefined) return missing(reading, 'stream', streamId, field);
  if (parts.findIndex((other) => other.streamId === streamId) < at) return problem('setup.streamTwice', { stream }, field);
  const kept = reading.sql.one(
    'SELECT stream_id FROM bank_account_stream WHERE bank_account_id = ? AND stream_id = ?',
    [bankAccountId, streamId],
    { stream_id: text },
  );
  if (kept !== undefined) return undefined;
  return problem('setup.streamElsewhere', { stream, account: nameFor(reading, 'bank_account', bankAccountId) ?? '' }, field);
}

function unshared({ balance, parts }: Shared): Problem | undefined {
  const left = subtract(balance, ...parts.map(({ amount }) => amount));
  return left === 0 ? undefined : problem('setup.openingUnshared', { left: pounds(left) }, 'parts');
}

/** What is wrong with the parts: money that is not in the account, or twice, or parts that do not make the balance. */
export function partsProblem(reading: Reading, shared: Shared): Problem | undefined {
  return firstProblem(...shared.parts.map((_, at) => () => wrongPart(reading, shared, at)), () => unshared(shared));
}

/** The opening entry on the book's first day; null where every part is nothing. */
export function postOpening(writing: Writing, { bankAccountId, parts }: Shared): Result<string | null> {
  const postings = parts.flatMap(({ streamId, amount }) => [
    { ...aboutStream(streamId), account: atBank(bankAccountId), amount },
    { ...aboutStream(streamId), account: openingBalances, amount: negate(amount) },
  ]);
  if (postings.every(({ amount }) => amount === 0)) return done(null);
  return postEntry(writing, { day: bookFacts(writing).started_on, kind: 'opening', postings, dayField: 'bankAccountId' });
}
