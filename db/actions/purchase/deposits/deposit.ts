import { erased, readDueWords, textIn } from '#core/book/dueWords';
import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Pence, subtract } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { type Made } from '#db/actions/made';
import { purchaseParts } from '#db/actions/purchase/purchaseParts';
import { type PurchaseRow, purchaseById, standingPurchase } from '#db/actions/purchase/purchaseRow';
import { isReversed } from '#db/actions/reverse';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, orNull, text } from '#db/rows';

const told = `
  SELECT purchase_deposit.back_by, purchase_deposit_kept.reason_digest FROM purchase_deposit
    LEFT JOIN purchase_deposit_kept ON purchase_deposit_kept.purchase_id = purchase_deposit.purchase_id
  WHERE purchase_deposit.purchase_id = ?`;

/** What was said of a purchase that comes back: by when, and why it was kept where it was. Undefined where it is no deposit. */
export function depositOf({ sql, contentOf }: Reading, purchaseId: string): OutputOf<'purchase.read'>['deposit'] {
  const row = sql.one(told, [purchaseId], { back_by: day, reason_digest: orNull(text) });
  if (row === undefined) return undefined;
  const kept = row.reason_digest === null ? undefined : (textIn(contentOf(row.reason_digest), 'reason') ?? erased);
  return { backBy: row.back_by, ...(kept === undefined ? {} : { keptBecause: kept }) };
}

function leftOf(reading: Reading, { id, amount }: Pick<PurchaseRow, 'id' | 'amount'>): Pence {
  return subtract(amount, purchaseParts(reading, id).refunded);
}

/** Says that a purchase comes back: it stays spent until it is, and its return is asked about from that day on. */
export function markDeposit(writing: Writing, { purchaseId, backBy }: InputOf<'purchase.deposit'>): Made {
  const found = standingPurchase(writing, purchaseId);
  if (!found.ok) return found;
  if (depositOf(writing, purchaseId) !== undefined) return refused(problem('deposit.told', {}, 'purchaseId'));
  if (backBy < found.value.day) return refused(problem('input.endsBeforeStart', { what: 'The deposit' }, 'backBy'));
  if (leftOf(writing, found.value) <= 0) return refused(problem('deposit.isBack', {}, 'purchaseId'));
  writing.append('purchase_deposit', { purchase_id: purchaseId, back_by: backBy });
  return done({ id: purchaseId });
}

function notWaiting(reading: Reading, purchase: PurchaseRow): Problem | undefined {
  const deposit = depositOf(reading, purchase.id);
  if (deposit === undefined) return problem('input.notFound', { what: 'deposit' }, 'purchaseId');
  return deposit.keptBecause !== undefined || leftOf(reading, purchase) <= 0 ? problem('deposit.isBack', {}, 'purchaseId') : undefined;
}

/** The deposit, or what is left of it, does not come back, and why. It stays spent; nothing is asked any more. */
export function keepDeposit(writing: Writing, { purchaseId, because }: InputOf<'purchase.keepDeposit'>): Made {
  const found = standingPurchase(writing, purchaseId);
  if (!found.ok) return found;
  const wrong = notWaiting(writing, found.value);
  if (wrong !== undefined) return refused(wrong);
  writing.append('purchase_deposit_kept', { purchase_id: purchaseId, reason_digest: writing.keep({ reason: because }) });
  return done({ id: purchaseId });
}

const waiting = `
  SELECT purchase_deposit.purchase_id, purchase_deposit.back_by FROM purchase_deposit
  WHERE purchase_deposit.back_by <= ? AND NOT EXISTS (
    SELECT 1 FROM purchase_deposit_kept WHERE purchase_deposit_kept.purchase_id = purchase_deposit.purchase_id)
  ORDER BY purchase_deposit.back_by, purchase_deposit.log_seq`;

export type WaitingDeposit = { readonly id: string; readonly payee: string; readonly backBy: Day; readonly left: Pence };

/** Deposits that were expected back by the day and are not, oldest first. */
export function depositsToAsk(reading: Reading, by: Day): readonly WaitingDeposit[] {
  return reading.sql.all(waiting, [by], { purchase_id: text, back_by: day }).flatMap(({ purchase_id: id, back_by: backBy }) => {
    const purchase = purchaseById(reading, id);
    if (purchase === undefined || isReversed(reading, purchase.entryId)) return [];
    const left = leftOf(reading, purchase);
    const { payee } = readDueWords(reading.contentOf(purchase.wordsDigest));
    return left <= 0 ? [] : [{ id, payee, backBy, left }];
  });
}
