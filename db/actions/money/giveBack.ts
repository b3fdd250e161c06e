import { givenBack, owedToPayees } from '#core/book/accounts';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { negate } from '#core/money/pence';
import { addDue } from '#db/actions/dues';
import { type Made } from '#db/actions/made';
import { firstProblem, missing, notYet } from '#db/actions/named';
import { aboutStream, postEntry } from '#db/actions/postings';
import { settleFromLine } from '#db/actions/settling';
import { giverOn } from '#db/actions/setup/readPeople';
import { type Writing } from '#db/kernel/handlers';

/** Money goes back to the funder: owed to it until the bank has paid it. It takes off what was received, and is no spending of the plan. */
export function giveBack(writing: Writing, input: InputOf<'money.giveBack'>): Made {
  const wrong = firstProblem(
    () => missing(writing, 'stream', input.streamId, 'streamId'),
    () => notYet(writing, input.day, 'day'),
  );
  if (wrong !== undefined) return refused(wrong);
  const { streamId, day, amount, because, file, bankLineId } = input;
  const words = writing.keep({ payee: giverOn(writing, streamId, day), what: 'money given back' });
  const posted = postEntry(writing, {
    day,
    kind: 'given_back',
    words,
    postings: [
      { ...aboutStream(streamId), account: givenBack, amount },
      { ...aboutStream(streamId), account: owedToPayees, amount: negate(amount) },
    ],
    dayField: 'day',
  });
  if (!posted.ok) return posted;
  const due = { entryId: posted.value, kind: 'given_back', direction: 'out', account: owedToPayees, day, amount } as const;
  const dueId = addDue(writing, { ...due, words: { digest: words } });
  const id = writing.newId('given_back');
  writing.append('given_back', {
    id,
    stream_id: streamId,
    due_id: dueId,
    reason_digest: writing.keep({ reason: because }),
    evidence_id: file === undefined ? null : writing.keepFile(file).id,
  });
  const settled = settleFromLine(writing, bankLineId, dueId);
  return settled.ok ? done({ id }) : settled;
}
