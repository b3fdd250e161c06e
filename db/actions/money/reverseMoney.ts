import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Made } from '#db/actions/made';
import { refundsOf } from '#db/actions/purchase/refundPurchase';
import { reverseEntry } from '#db/actions/reverse';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';

const entryOf = {
  receipt: 'SELECT due.entry_id FROM receipt JOIN due ON due.id = receipt.due_id WHERE receipt.id = ?',
  purchase: 'SELECT due.entry_id FROM purchase JOIN due ON due.id = purchase.due_id WHERE purchase.id = ?',
  refund: 'SELECT due.entry_id FROM refund JOIN due ON due.id = refund.due_id WHERE refund.id = ?',
  given_back: 'SELECT due.entry_id FROM given_back JOIN due ON due.id = given_back.due_id WHERE given_back.id = ?',
  loan: 'SELECT due.entry_id FROM loan JOIN due ON due.id = loan.in_due_id WHERE loan.id = ?',
} as const;

function isReversible(kind: string): kind is keyof typeof entryOf {
  return Object.hasOwn(entryOf, kind);
}

function entryFor({ sql }: Reading, id: string): string | undefined {
  const kind = id.slice(0, id.indexOf('-'));
  return isReversible(kind) ? sql.one(entryOf[kind], [id], { entry_id: text })?.entry_id : undefined;
}

/** Takes back a payment, a purchase, a refund, a loan or what was given back: by a mirror entry with its reason. */
export function reverseMoney(writing: Writing, { id, reason }: InputOf<'money.reverse'>): Made {
  const entryId = entryFor(writing, id);
  if (entryId === undefined) return refused(problem('money.cannotReverse', {}, 'id'));
  if (id.startsWith('purchase-') && refundsOf(writing, id).length > 0) return refused(problem('money.hasRefund', {}, 'id'));
  const reversed = reverseEntry(writing, entryId, reason);
  return reversed.ok ? done({ id: reversed.value }) : refused({ ...reversed.problem, field: 'id' });
}
