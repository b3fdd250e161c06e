import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type Category } from '#core/contract/shapes/setup';
import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { categoryColumn } from '#db/actions/planLines';
import { isReversed } from '#db/actions/reverse';
import { type Reading } from '#db/kernel/handlers';
import { day, money, text } from '#db/rows';

export type PurchaseRow = {
  readonly id: string;
  readonly dueId: string;
  readonly entryId: string;
  readonly day: Day;
  readonly category: Category;
  readonly amount: Pence;
  readonly wordsDigest: string;
};

export function purchaseById({ sql }: Reading, id: string): PurchaseRow | undefined {
  const row = sql.one(
    `SELECT purchase.due_id, due.entry_id, purchase.day, purchase.category, due.amount_pence, purchase.words_digest
     FROM purchase JOIN due ON due.id = purchase.due_id WHERE purchase.id = ?`,
    [id],
    { due_id: text, entry_id: text, day, category: categoryColumn, amount_pence: money, words_digest: text },
  );
  if (row === undefined) return undefined;
  const { due_id: dueId, entry_id: entryId, category, amount_pence: amount, words_digest: wordsDigest } = row;
  return { id, dueId, entryId, day: row.day, category, amount, wordsDigest };
}

function noPurchase(field: string): Problem {
  return problem('input.notFound', { what: 'purchase' }, field);
}

/** A purchase that stands: in the book, and not taken back. */
export function standingPurchase(reading: Reading, id: string, field = 'purchaseId'): Result<PurchaseRow> {
  const purchase = purchaseById(reading, id);
  if (purchase === undefined) return refused(noPurchase(field));
  if (isReversed(reading, purchase.entryId)) return refused(problem('money.alreadyReversed', {}, field));
  return done(purchase);
}
