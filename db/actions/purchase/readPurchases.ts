import { readDueWords } from '#core/book/dueWords';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { given } from '#db/actions/given';
import { categoryColumn } from '#db/actions/planLines';
import { depositOf } from '#db/actions/purchase/deposits/deposit';
import { findPurchases } from '#db/actions/purchase/findPurchases';
import { purchaseParts } from '#db/actions/purchase/purchaseParts';
import { proofStanding } from '#db/actions/purchase/standing';
import { countPurchases } from '#db/actions/purchase/wanting';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, money, oneOf, text } from '#db/rows';

type Purchase = OutputOf<'purchase.read'>;

const one = `
  SELECT purchase.day, purchase.category, purchase.paid_by, purchase.words_digest, due.amount_pence, due_state.open_pence,
    EXISTS (SELECT 1 FROM entry WHERE entry.reverses = due.entry_id) AS reversed
  FROM purchase CROSS JOIN due ON due.id = purchase.due_id CROSS JOIN due_state ON due_state.due_id = due.id WHERE purchase.id = ?`;

const shape = {
  day,
  category: categoryColumn,
  paid_by: oneOf('account', 'holder'),
  words_digest: text,
  amount_pence: money,
  open_pence: money,
  reversed: flag,
};

function purchaseOf(reading: Reading, id: string): Purchase | undefined {
  const row = reading.sql.one(one, [id], shape);
  if (row === undefined) return undefined;
  const { payee, what, reference: invoice } = readDueWords(reading.contentOf(row.words_digest));
  const parts = purchaseParts(reading, id);
  // A receipt that turned up stands above any reason; one that was erased proves no more.
  const reason = parts.isProved ? undefined : parts.reasons.at(-1);
  const streamIds = parts.shares.map(({ streamId }) => streamId);
  const unproved = { day: row.day, amount: row.amount_pence, because: reason, streamIds };
  const standing = parts.isProved || row.reversed ? undefined : proofStanding(reading, unproved);
  return {
    id,
    day: row.day,
    payee,
    what,
    category: row.category,
    amount: row.amount_pence,
    refunded: parts.refunded,
    open: row.open_pence,
    paidBy: row.paid_by,
    shares: [...parts.shares],
    evidence: [...parts.evidence],
    atBankOn: [...new Set(parts.payments.map((payment) => payment.day))],
    payments: [...parts.payments],
    reversed: row.reversed,
    ...given({ invoice, noReceiptBecause: reason, standing, deposit: depositOf(reading, id) }),
  };
}

/** A page of the book's purchases, newest first, those taken back among them; and how many there are in all. */
export function listPurchases(reading: Reading, input: InputOf<'purchase.list'>): Result<OutputOf<'purchase.list'>> {
  const found = findPurchases(reading, input);
  if (!found.ok) return found;
  const { rows, earlier } = found.value;
  const purchases = rows.flatMap((id) => purchaseOf(reading, id) ?? []);
  return done({ purchases, earlier, ...countPurchases(reading) });
}

export function readPurchase(reading: Reading, { id }: InputOf<'purchase.read'>): Result<Purchase> {
  const purchase = purchaseOf(reading, id);
  return purchase === undefined ? refused(problem('input.notFound', { what: 'purchase' }, 'id')) : done(purchase);
}
