import { coming, owedForLoan } from '#core/book/accounts';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { negate } from '#core/money/pence';
import { addDue } from '#db/actions/dues';
import { type Made } from '#db/actions/made';
import { firstProblem, missing, notYet } from '#db/actions/named';
import { aboutStream, postEntry } from '#db/actions/postings';
import { holderName } from '#db/actions/purchase/holderName';
import { settleFromLine } from '#db/actions/settling';
import { type Writing } from '#db/kernel/handlers';

/** The holder lends their own money because the payment was late: money to come, and the same to be paid back. */
export function lendMoney(writing: Writing, input: InputOf<'money.lend'>): Made {
  const wrong = firstProblem(
    () => missing(writing, 'stream', input.streamId, 'streamId'),
    () => notYet(writing, input.day, 'day'),
  );
  if (wrong !== undefined) return refused(wrong);
  const { streamId, day, amount } = input;
  const holder = holderName(writing);
  const words = writing.keep({ payee: holder, what: 'lent until the payment comes' });
  const posted = postEntry(writing, {
    day,
    kind: 'loan',
    words,
    postings: [
      { ...aboutStream(streamId), account: coming, amount },
      { ...aboutStream(streamId), account: owedForLoan, amount: negate(amount) },
    ],
    dayField: 'day',
  });
  if (!posted.ok) return posted;
  const entryId = posted.value;
  const lent = addDue(writing, { entryId, kind: 'loan', direction: 'in', account: coming, day, amount, words: { digest: words } });
  const back = { payee: holder, what: 'what they lent' };
  const repaid = addDue(writing, { entryId, kind: 'repayment', direction: 'out', account: owedForLoan, day, amount, words: back });
  const id = writing.newId('loan');
  const reason = writing.keep({ reason: input.because });
  writing.append('loan', { id, stream_id: streamId, in_due_id: lent, out_due_id: repaid, reason_digest: reason });
  const settled = settleFromLine(writing, input.bankLineId, lent);
  return settled.ok ? done({ id }) : settled;
}
