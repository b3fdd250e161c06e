import { coming } from '#core/book/accounts';
import { readDueWords } from '#core/book/dueWords';
import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Pence, add, negate, total } from '#core/money/pence';
import { share } from '#core/money/share';
import { pounds } from '#core/money/words';
import { dayInWords } from '#core/time/words';
import { addDue } from '#db/actions/dues';
import { type Made } from '#db/actions/made';
import { firstProblem, notYet } from '#db/actions/named';
import { type Dims, type Posting, postEntry } from '#db/actions/postings';
import { type PurchaseRow, standingPurchase } from '#db/actions/purchase/purchaseRow';
import { postingsOf } from '#db/actions/reverse';
import { settleFromLine } from '#db/actions/settling';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';

/** What a share of a purchase has left, on the account it was charged to: spending, or the opening balances where it was owed at the start. */
type Left = Dims & { readonly account: string; readonly left: Pence };

const standingRefunds = `
  SELECT due.entry_id FROM refund JOIN due ON due.id = refund.due_id
  WHERE refund.purchase_id = ? AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = due.entry_id) ORDER BY refund.log_seq`;

/** The entries of the refunds of a purchase that stand. */
export function refundsOf({ sql }: Reading, purchaseId: string): readonly string[] {
  return sql.all(standingRefunds, [purchaseId], { entry_id: text }).map(({ entry_id }) => entry_id);
}

/** What each share of a purchase has left after its refunds. */
function sharesLeft(reading: Reading, purchase: PurchaseRow): readonly Left[] {
  const back = refundsOf(reading, purchase.id).flatMap((entryId) => postingsOf(reading, entryId));
  return postingsOf(reading, purchase.entryId)
    .filter(({ amount }) => amount > 0)
    .map(({ account, amount, stream, beneficiary, planLine, outcome }) => {
      const returned = back
        .filter((posting) => posting.account === account && posting.planLine === planLine)
        .map((posting) => posting.amount);
      return { account, stream, beneficiary, planLine, outcome, left: add(amount, ...returned) };
    });
}

function refundPostings(shares: readonly Left[], amount: Pence): readonly Posting[] {
  const parts = share(
    amount,
    shares.map(({ left }) => left),
  );
  return shares.flatMap(({ account, stream, beneficiary, planLine, outcome }, at) => {
    const part = parts[at];
    if (part === undefined) throw new RangeError('a share without its part');
    const dims = { stream, beneficiary, planLine, outcome };
    return [
      { ...dims, account: coming, amount: part },
      { ...dims, account, amount: negate(part) },
    ];
  });
}

function wrongIn(writing: Writing, input: InputOf<'purchase.refund'>, purchase: PurchaseRow, left: Pence): Problem | undefined {
  return firstProblem(
    () => notYet(writing, input.day, 'day'),
    () => (input.day < purchase.day ? problem('money.refundBeforePurchase', { day: dayInWords(purchase.day) }, 'day') : undefined),
    () => (input.amount > left ? problem('money.refundTooBig', { left: pounds(left) }, 'amount') : undefined),
  );
}

/** Money that comes back for a purchase, to each share in proportion to what it has left. */
export function refundPurchase(writing: Writing, input: InputOf<'purchase.refund'>): Made {
  const found = standingPurchase(writing, input.purchaseId);
  if (!found.ok) return found;
  const purchase = found.value;
  const shares = sharesLeft(writing, purchase);
  const left = total(shares.map((one) => one.left));
  const wrong = wrongIn(writing, input, purchase, left);
  if (wrong !== undefined) return refused(wrong);
  const { day, amount } = input;
  const { payee, what } = readDueWords(writing.contentOf(purchase.wordsDigest));
  const words = writing.keep({ payee, what: `money back for ${what}` });
  const posted = postEntry(writing, { day, kind: 'refund', words, postings: refundPostings(shares, amount), dayField: 'day' });
  if (!posted.ok) return posted;
  const dueId = addDue(writing, {
    entryId: posted.value,
    kind: 'refund',
    direction: 'in',
    account: coming,
    day,
    amount,
    words: { digest: words },
  });
  const id = writing.newId('refund');
  writing.append('refund', {
    id,
    purchase_id: purchase.id,
    due_id: dueId,
    reason_digest: writing.keep({ reason: input.because }),
    evidence_id: input.file === undefined ? null : writing.keepFile(input.file).id,
  });
  const settled = settleFromLine(writing, input.bankLineId, dueId);
  return settled.ok ? done({ id }) : settled;
}
