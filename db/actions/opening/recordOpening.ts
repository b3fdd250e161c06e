import { atBank, openingBalances } from '#core/book/accounts';
import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { negate, subtract, total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { dayInWords } from '#core/time/words';
import { bookFacts } from '#db/actions/book';
import { type Made } from '#db/actions/made';
import { firstProblem, missing, nameFor } from '#db/actions/named';
import { aboutStream, postEntry } from '#db/actions/postings';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, text } from '#db/rows';

type Input = InputOf<'opening.record'>;

function exists({ sql }: Reading, { bankAccountId }: Input): Problem | undefined {
  const known = sql.one('SELECT day FROM bank_opening WHERE bank_account_id = ?', [bankAccountId], { day });
  return known && problem('setup.openingExists', { day: dayInWords(known.day) }, 'bankAccountId');
}

function wrongPart(reading: Reading, { bankAccountId, parts }: Input, at: number): Problem | undefined {
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

function unshared({ balance, parts }: Input): Problem | undefined {
  const left = subtract(balance, ...parts.map(({ amount }) => amount));
  return left === 0 ? undefined : problem('setup.openingUnshared', { left: pounds(left) }, 'parts');
}

function postOpening(writing: Writing, { bankAccountId, parts }: Input): Result<string | null> {
  const postings = parts.flatMap(({ streamId, amount }) => [
    { ...aboutStream(streamId), account: atBank(bankAccountId), amount },
    { ...aboutStream(streamId), account: openingBalances, amount: negate(amount) },
  ]);
  if (postings.every(({ amount }) => amount === 0)) return done(null);
  return postEntry(writing, { day: bookFacts(writing).started_on, kind: 'opening', postings, dayField: 'bankAccountId' });
}

/** What an account held as the book began, by the bank's own statement, shared to the money kept in it. Once for each account. */
export function recordOpening(writing: Writing, input: Input): Made {
  const wrong = firstProblem(
    () => missing(writing, 'bank_account', input.bankAccountId, 'bankAccountId'),
    () => exists(writing, input),
    ...input.parts.map((_, at) => () => wrongPart(writing, input, at)),
    () => unshared(input),
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
