import { type ReceiptKind, coming, incomeOf } from '#core/book/accounts';
import { isDueDay } from '#core/book/schedule';
import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { negate } from '#core/money/pence';
import { shortDay } from '#core/time/words';
import { awardById } from '#db/actions/awards';
import { addDue } from '#db/actions/dues';
import { nhsMoney } from '#db/actions/funding/contributions';
import { type Made } from '#db/actions/made';
import { firstProblem, missing, notYet } from '#db/actions/named';
import { aboutStream, postEntry } from '#db/actions/postings';
import { settleFromLine } from '#db/actions/settling';
import { type Reading, type Writing } from '#db/kernel/handlers';

type Input = InputOf<'money.receive'>;

export const called: Readonly<Record<ReceiptKind, string>> = {
  award: 'direct payment',
  one_off: 'one-off payment',
  contribution: 'own contribution',
  interest: 'interest',
  other: 'other money in',
};

/** A payment of the schedule is one of that stream's award, on one of its days, and nothing but award money. */
function notScheduled(reading: Reading, { due, streamId, kind }: Input): Problem | undefined {
  if (due === undefined) return undefined;
  const award = awardById(reading, due.awardId);
  if (award === undefined || award.streamId !== streamId) return problem('input.notFound', { what: 'award' }, 'due.awardId');
  if (kind !== 'award') return problem('money.otherAward', {}, 'kind');
  return isDueDay(award, due.day) ? undefined : problem('money.otherAward', {}, 'due.day');
}

function wordsOf({ from, kind, due }: Input): { readonly payee: string; readonly what: string } {
  return { payee: from, what: due === undefined ? called[kind] : `${called[kind]} due ${shortDay(due.day)}` };
}

/** Money that came or is on its way: on its way until the bank has it. */
export function receiveMoney(writing: Writing, input: Input): Made {
  const wrong = firstProblem(
    () => missing(writing, 'stream', input.streamId, 'streamId'),
    () => (input.kind === 'contribution' ? nhsMoney(writing, input.streamId, 'kind') : undefined),
    () => notYet(writing, input.day, 'day'),
    () => notScheduled(writing, input),
  );
  if (wrong !== undefined) return refused(wrong);
  const { streamId, kind, day, amount, due } = input;
  const words = writing.keep(wordsOf(input));
  const posted = postEntry(writing, {
    day,
    kind: 'receipt',
    words,
    postings: [
      { ...aboutStream(streamId), account: coming, amount },
      { ...aboutStream(streamId), account: incomeOf(kind), amount: negate(amount) },
    ],
    dayField: 'day',
  });
  if (!posted.ok) return posted;
  const dueId = addDue(writing, {
    entryId: posted.value,
    kind: 'receipt',
    direction: 'in',
    account: coming,
    day,
    amount,
    words: { digest: words },
  });
  const id = writing.newId('receipt');
  writing.append('receipt', {
    id,
    due_id: dueId,
    stream_id: streamId,
    kind,
    award_id: due?.awardId ?? null,
    award_due_day: due?.day ?? null,
  });
  const settled = settleFromLine(writing, input.bankLineId, dueId);
  return settled.ok ? done({ id }) : settled;
}
