import { readDueWords } from '#core/book/dueWords';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { bookFacts } from '#db/actions/book';
import { given } from '#db/actions/given';
import { categoryColumn } from '#db/actions/planLines';
import { type Chosen, type PurchaseParts, purchaseParts } from '#db/actions/purchase/purchaseParts';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, money, oneOf, text } from '#db/rows';

type Purchase = OutputOf<'purchase.read'>;

const columns = `
  SELECT purchase.id, purchase.day, purchase.category, purchase.paid_by, purchase.words_digest, due.amount_pence, due_state.open_pence,
    EXISTS (SELECT 1 FROM entry WHERE entry.reverses = due.entry_id) AS reversed
  FROM purchase CROSS JOIN due ON due.id = purchase.due_id CROSS JOIN due_state ON due_state.due_id = due.id`;

const oneOfThem = `${columns} WHERE purchase.id = @id`;
const allOfThem = `${columns} WHERE purchase.day >= @from ORDER BY purchase.day DESC, purchase.log_seq DESC`;

const shape = {
  id: text,
  day,
  category: categoryColumn,
  paid_by: oneOf('account', 'holder'),
  words_digest: text,
  amount_pence: money,
  open_pence: money,
  reversed: flag,
};

type Row = { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> };

function purchaseOf(reading: Reading, row: Row, parts: PurchaseParts): Purchase {
  const { payee, what, reference: invoice } = readDueWords(reading.contentOf(row.words_digest));
  // A receipt that turned up stands above any reason; one that was erased proves no more.
  const reason = parts.standing.has(row.id) ? undefined : parts.reasons.get(row.id)?.at(-1);
  return {
    id: row.id,
    day: row.day,
    payee,
    what,
    category: row.category,
    amount: row.amount_pence,
    refunded: parts.refunded(row.id),
    open: row.open_pence,
    paidBy: row.paid_by,
    shares: [...(parts.shares.get(row.id) ?? [])],
    evidence: [...(parts.evidence.get(row.id) ?? [])],
    atBankOn: [...(parts.bankDays.get(row.id) ?? [])],
    reversed: row.reversed,
    ...given({ invoice, noReceiptBecause: reason }),
  };
}

function purchases(reading: Reading, chosen: Chosen): Purchase[] {
  const parts = purchaseParts(reading, chosen);
  return reading.sql.all('id' in chosen ? oneOfThem : allOfThem, chosen, shape).map((row) => purchaseOf(reading, row, parts));
}

/** Every purchase of the book, newest first, those taken back among them. */
export function listPurchases(reading: Reading, _: InputOf<'purchase.list'>): Result<OutputOf<'purchase.list'>> {
  return done({ purchases: purchases(reading, { from: bookFacts(reading).started_on }) });
}

export function readPurchase(reading: Reading, { id }: InputOf<'purchase.read'>): Result<Purchase> {
  const [purchase] = purchases(reading, { id });
  return purchase === undefined ? refused(problem('input.notFound', { what: 'purchase' }, 'id')) : done(purchase);
}
