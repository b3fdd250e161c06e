import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Pence, absolute, nothing, subtract } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { addDays } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { bankAccount, bankBalanceBefore, openingOf } from '#db/actions/bank/accounts';
import { isCash, streamsIn } from '#db/actions/bank/cash/cashAccount';
import { reconciledProblem } from '#db/actions/bank/places';
import { appendTypedLine } from '#db/actions/bank/typeLine';
import { spendUnplanned } from '#db/actions/bank/unplanned';
import { receiveMoney } from '#db/actions/money/receiveMoney';
import { notYet } from '#db/actions/named';
import { type Reading, type Writing } from '#db/kernel/handlers';

type Input = InputOf<'cash.count'>;
const counted = 'Cash count';

function countProblem(reading: Reading, { bankAccountId, day, counted: sum }: Input): Problem | undefined {
  const account = bankAccount(reading, bankAccountId);
  if (account === undefined) return problem('input.notFound', { what: 'bank account' }, 'bankAccountId');
  if (!isCash(reading, bankAccountId)) return problem('cash.notCash', { account: account.name }, 'bankAccountId');
  if (sum < 0) return problem('cash.negative', {}, 'counted');
  const opening = openingOf(reading, bankAccountId);
  if (opening !== undefined && day < opening.day) return problem('money.beforeBookStarts', { day: dayInWords(opening.day) }, 'day');
  const closed = reconciledProblem(reading, bankAccountId, day);
  return notYet(reading, day, 'day') ?? (closed && { ...closed, field: 'day' });
}

/** Whose money it is that is missing or over: the only kind kept there, or the one that a person says. */
function streamOf(reading: Reading, { bankAccountId, streamId }: Input): Result<string> {
  const streams = streamsIn(reading, bankAccountId);
  const [only] = streams;
  const chosen = streamId ?? (streams.length === 1 ? only?.id : undefined);
  return chosen !== undefined && streams.some(({ id }) => id === chosen)
    ? done(chosen)
    : refused(problem('input.notFound', { what: 'money' }, 'streamId'));
}

function recordDifference(writing: Writing, input: Input, because: string, difference: Pence): Result<unknown> {
  const streamId = streamOf(writing, input);
  if (!streamId.ok) return streamId;
  const { bankAccountId, day } = input;
  const lineId = appendTypedLine(writing, { bankAccountId, day, amount: difference, words: `${counted}: ${because.slice(0, 150)}` });
  const amount = absolute(difference);
  // Missing cash is spending that nobody has explained: on no plan line, with its reason, for everybody to see.
  const words = { payee: counted, what: 'cash missing' };
  const missing = { day, amount, streamId: streamId.value, lineId, category: 'other', words, because } as const;
  if (difference < 0) return spendUnplanned(writing, missing);
  return receiveMoney(writing, {
    streamId: streamId.value,
    kind: 'other',
    day,
    amount,
    from: `${counted}, more than the book had`,
    bankLineId: lineId,
  });
}

/**
 * The tin counted at the end of a day: the count and its sheet prove the balance, as a bank's statement does for an account. What differs from
 * the book is recorded with its reason. Problems besides: cash.differs where there is none, bank.reconciled, money.periodIssued.
 */
export function countCash(writing: Writing, input: Input): Result<OutputOf<'cash.count'>> {
  const wrong = countProblem(writing, input);
  if (wrong !== undefined) return refused(wrong);
  const { bankAccountId, day, because } = input;
  const expected = bankBalanceBefore(writing, bankAccountId, addDays(day, 1));
  const difference = subtract(input.counted, expected);
  if (difference !== nothing && because === undefined)
    return refused(problem('cash.differs', { difference: pounds(absolute(difference)), expected: pounds(expected) }, 'because'));
  if (difference !== nothing && because !== undefined) {
    const recorded = recordDifference(writing, input, because, difference);
    if (!recorded.ok) return recorded;
  }
  const kept = writing.keepFile(input.file);
  const id = writing.newId('bank_statement');
  writing.append('bank_statement', { id, bank_account_id: bankAccountId, day, closing_pence: input.counted, evidence_id: kept.id });
  writing.append('cash_count', {
    bank_statement_id: id,
    difference_pence: difference,
    reason_digest: difference === nothing || because === undefined ? null : writing.keep({ reason: because }),
  });
  return done({ id });
}
