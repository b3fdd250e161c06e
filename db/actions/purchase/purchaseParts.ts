import { erased, textIn } from '#core/book/dueWords';
import { type OutputOf } from '#core/contract/routes';
import { type Pence, add, negate, nothing } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { type EvidenceForPeople, evidenceColumns, evidenceOfRow } from '#db/actions/evidenceForPeople';
import { type Reading } from '#db/kernel/handlers';
import { type ReadSql } from '#db/sql';
import { day, flag, money, text } from '#db/rows';

/** Which purchases: one, or all whose day is in the book. Texts of queries are constants, so each has two. */
export type Chosen = { readonly id: string } | { readonly from: Day };

type Both = { readonly one: string; readonly all: string };

// The order of joining is kept (CROSS), so that everything is found from the purchases by an index.
function both(select: string, joins: string, where: string, order: string): Both {
  const text = (chosen: string): string => `SELECT ${select} FROM purchase CROSS JOIN ${joins} WHERE ${chosen}${where} ORDER BY ${order}`;
  return { one: text('purchase.id = @id'), all: text('purchase.day >= @from') };
}

const shares = both(
  `purchase.id AS purchase_id, posting.amount_pence, posting.stream_id, posting.plan_line_id, plan_line.name AS plan_line, outcome.name AS outcome,
   beneficiary.name AS beneficiary`,
  `due ON due.id = purchase.due_id CROSS JOIN posting ON posting.entry_id = due.entry_id AND posting.account_id = due.account_id
   CROSS JOIN plan_line ON plan_line.id = posting.plan_line_id CROSS JOIN outcome ON outcome.id = posting.outcome_id
   CROSS JOIN beneficiary ON beneficiary.id = posting.beneficiary_id`,
  '',
  'posting.entry_id, posting.place',
);

const proofs = both(
  'purchase.id AS purchase_id, evidence.id, evidence.number, evidence.media_type, evidence.bytes, evidence.name_digest, EXISTS (SELECT 1 FROM erasure WHERE erasure.digest = evidence.sha256) AS erased',
  'purchase_evidence ON purchase_evidence.purchase_id = purchase.id CROSS JOIN evidence ON evidence.id = purchase_evidence.evidence_id',
  '',
  'evidence.number',
);

const reasons = both(
  'purchase.id AS purchase_id, purchase_unproven.reason_digest',
  'purchase_unproven ON purchase_unproven.purchase_id = purchase.id',
  '',
  'purchase_unproven.log_seq',
);

const refunds = both(
  'purchase.id AS purchase_id, due.amount_pence',
  'refund ON refund.purchase_id = purchase.id CROSS JOIN due ON due.id = refund.due_id',
  ' AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = due.entry_id)',
  'refund.log_seq',
);

const bankDays = both(
  'DISTINCT purchase.id AS purchase_id, bank_line.day',
  'bank_match ON bank_match.due_id = purchase.due_id CROSS JOIN bank_line ON bank_line.id = bank_match.bank_line_id',
  ' AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)',
  'bank_line.day',
);

type Grouped<Value> = ReadonlyMap<string, readonly Value[]>;

function grouped<Row extends { readonly purchase_id: string }, Value>(rows: readonly Row[], valueOf: (row: Row) => Value): Grouped<Value> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const known = groups.get(row.purchase_id);
    if (known === undefined) groups.set(row.purchase_id, [valueOf(row)]);
    else known.push(valueOf(row));
  }
  return groups;
}

function rowsOf<const Shape extends Parameters<ReadSql['all']>[2]>(reading: Reading, query: Both, chosen: Chosen, shape: Shape) {
  return reading.sql.all('id' in chosen ? query.one : query.all, chosen, shape);
}

type PurchaseShare = OutputOf<'purchase.read'>['shares'][number];

export type PurchaseParts = {
  readonly shares: Grouped<PurchaseShare>;
  readonly evidence: Grouped<EvidenceForPeople>;
  /** Proofs that were not erased since. */
  readonly standing: Grouped<string>;
  /** The newest last. */
  readonly reasons: Grouped<string>;
  readonly refunded: (purchaseId: string) => Pence;
  readonly bankDays: Grouped<Day>;
};

const shareShape = {
  purchase_id: text,
  amount_pence: money,
  stream_id: text,
  plan_line_id: text,
  plan_line: text,
  outcome: text,
  beneficiary: text,
};

/** Everything that belongs to the purchases, each part in one query however many there are. */
export function purchaseParts(reading: Reading, chosen: Chosen): PurchaseParts {
  const back = grouped(rowsOf(reading, refunds, chosen, { purchase_id: text, amount_pence: money }), (row) => row.amount_pence);
  const proved = rowsOf(reading, proofs, chosen, { purchase_id: text, erased: flag, ...evidenceColumns });
  return {
    shares: grouped(rowsOf(reading, shares, chosen, shareShape), (row) => ({
      planLineId: row.plan_line_id,
      planLine: row.plan_line,
      outcome: row.outcome,
      beneficiary: row.beneficiary,
      streamId: row.stream_id,
      amount: negate(row.amount_pence),
    })),
    evidence: grouped(proved, (row) => evidenceOfRow(reading, row)),
    standing: grouped(
      proved.filter((row) => !row.erased),
      (row) => row.id,
    ),
    reasons: grouped(
      rowsOf(reading, reasons, chosen, { purchase_id: text, reason_digest: text }),
      (row) => textIn(reading.contentOf(row.reason_digest), 'reason') ?? erased,
    ),
    refunded: (purchaseId) => add(nothing, ...(back.get(purchaseId) ?? [])),
    bankDays: grouped(rowsOf(reading, bankDays, chosen, { purchase_id: text, day }), (row) => row.day),
  };
}
