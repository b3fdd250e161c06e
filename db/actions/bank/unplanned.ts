import { owedToPayees, spentOn } from '#core/book/accounts';
import { type DueWords } from '#core/book/dueWords';
import { type Result, done } from '#core/contract/result';
import { type Category } from '#core/contract/shapes/setup';
import { type Pence, negate } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { addDue } from '#db/actions/dues';
import { postEntry } from '#db/actions/postings';
import { prove } from '#db/actions/purchase/prove';
import { settleDue } from '#db/actions/settling';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';

export type Unplanned = {
  readonly day: Day;
  readonly amount: Pence;
  readonly streamId: string;
  readonly lineId: string;
  readonly category: Category;
  readonly words: DueWords;
  /** Why there is no receipt. */
  readonly because: string;
};

const beneficiaries = 'SELECT beneficiary_id FROM stream_beneficiary WHERE stream_id = ?';

/** Whose care the money is for, where it is for one person only. */
function beneficiaryOf({ sql }: Reading, streamId: string): string {
  const [one, ...more] = sql.all(beneficiaries, [streamId], { beneficiary_id: text });
  return one === undefined || more.length > 0 ? 'unknown' : one.beneficiary_id;
}

/** What the bank's line shows and no plan line was agreed for: spent at once, with its reason, for everybody to see. Answers the purchase. */
export function spendUnplanned(writing: Writing, { day, amount, streamId, lineId, category, words, because }: Unplanned): Result<string> {
  const about = { stream: streamId, beneficiary: beneficiaryOf(writing, streamId), planLine: 'unknown', outcome: 'unknown' };
  const digest = writing.keep(words);
  const postings = [
    { ...about, account: spentOn(category), amount },
    { ...about, account: owedToPayees, amount: negate(amount) },
  ];
  const posted = postEntry(writing, { day, kind: 'purchase', words: digest, postings, dayField: 'day' });
  if (!posted.ok) return posted;
  const common = { entryId: posted.value, day, amount, words: { digest } };
  const dueId = addDue(writing, { ...common, kind: 'purchase', direction: 'out', account: owedToPayees });
  const id = writing.newId('purchase');
  writing.append('purchase', { id, due_id: dueId, day, category, paid_by: 'account', words_digest: digest, split_id: null });
  prove(writing, id, { noReceiptBecause: because });
  const settled = settleDue(writing, { lineId, dueId, amount });
  return settled.ok ? done(id) : settled;
}
