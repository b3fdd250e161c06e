import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { nothing } from '#core/money/pence';
import { type Made } from '#db/actions/made';
import { firstProblem, missing, nameFor } from '#db/actions/named';
import { type RecordedOpening, openingsOf } from '#db/actions/opening/openings';
import { partsProblem, postOpening } from '#db/actions/opening/parts';
import { issuedRests, reconciledRests, streamsIn } from '#db/actions/opening/rests';
import { reverseEntry } from '#db/actions/reverse';
import { type Reading, type Writing } from '#db/kernel/handlers';

type Input = InputOf<'opening.correct'>;

function isSame({ balance, parts }: RecordedOpening, input: Input): boolean {
  const before = new Map(parts.map(({ streamId, amount }) => [streamId, amount]));
  const now = new Map(input.parts.map(({ streamId, amount }) => [streamId, amount]));
  const streams = [...before.keys(), ...now.keys()];
  return balance === input.balance && streams.every((id) => (before.get(id) ?? nothing) === (now.get(id) ?? nothing));
}

/** What rests on the opening as it is: statements on all of it, reconciled periods on the account's whole balance only. */
function rests(reading: Reading, wrong: RecordedOpening, { bankAccountId, balance }: Input): Problem | undefined {
  return firstProblem(
    () => issuedRests(reading, [...streamsIn(reading, bankAccountId), ...wrong.parts.map(({ streamId }) => streamId)], 'bankAccountId'),
    () => (balance === wrong.balance ? undefined : reconciledRests(reading, bankAccountId, 'bankAccountId')),
  );
}

function replaceEntry(writing: Writing, wrong: RecordedOpening, input: Input, reason: string): Result<string | null> {
  const reversed = wrong.entryId === null ? undefined : reverseEntry(writing, wrong.entryId, { digest: reason });
  return reversed?.ok === false ? reversed : postOpening(writing, input);
}

/**
 * Records an opening balance again, with why the one before it was wrong: its entry is reversed, a new one stands in its place, and the
 * old row stays. Without a file the proof of before proves it. Problems: setup.openingIssued, setup.openingReconciled.
 */
export function correctOpening(writing: Writing, input: Input): Made {
  const { bankAccountId, reason, file } = input;
  const none = missing(writing, 'bank_account', bankAccountId, 'bankAccountId');
  if (none !== undefined) return refused(none);
  const [wrong] = openingsOf(writing, bankAccountId);
  const account = nameFor(writing, 'bank_account', bankAccountId) ?? '';
  if (wrong === undefined) return refused(problem('bank.noOpening', { account }, 'bankAccountId'));
  const because = firstProblem(
    () => partsProblem(writing, input),
    () => (file === undefined && isSame(wrong, input) ? problem('setup.openingSame', {}, 'balance') : undefined),
    () => rests(writing, wrong, input),
  );
  if (because !== undefined) return refused(because);
  const digest = writing.keep({ reason });
  const posted = replaceEntry(writing, wrong, input, digest);
  if (!posted.ok) return posted;
  writing.append('bank_opening', {
    bank_account_id: bankAccountId,
    day: wrong.day,
    balance_pence: input.balance,
    entry_id: posted.value,
    evidence_id: file === undefined ? wrong.evidenceId : writing.keepFile(file).id,
    reason_digest: digest,
  });
  return done({ id: bankAccountId });
}
