import { type ProofFacts, type SpendingFacts } from '#core/findings/facts/money';
import { grouped } from '#core/findings/grouped';
import { comparableSums } from '#core/evidence/comparable';
import { type Looked } from '#core/contract/shapes/looks';
import { type Span } from '#core/time/day';
import { given } from '#db/actions/given';
import { lookColumns, lookNames, lookedOf } from '#db/actions/purchase/looks';
import { type Reading } from '#db/kernel/handlers';
import { text, whole } from '#db/rows';

const proved = `
  SELECT purchase.id, evidence.id AS evidence_id, evidence.number FROM purchase
    CROSS JOIN purchase_evidence ON purchase_evidence.purchase_id = purchase.id
    CROSS JOIN evidence ON evidence.id = purchase_evidence.evidence_id
  WHERE purchase.day BETWEEN @from AND @to AND NOT EXISTS (SELECT 1 FROM erasure WHERE erasure.digest = evidence.sha256)
  ORDER BY evidence.number`;

const looks = `
  SELECT DISTINCT look.evidence_id, look.log_seq, look.id, ${lookNames} FROM purchase
    CROSS JOIN purchase_evidence ON purchase_evidence.purchase_id = purchase.id
    CROSS JOIN evidence_look AS look ON look.evidence_id = purchase_evidence.evidence_id
  WHERE purchase.day BETWEEN @from AND @to ORDER BY look.log_seq, look.id`;

// A purchase that was taken back is proved by nothing.
const uses = `
  SELECT count(*) AS found FROM purchase_evidence CROSS JOIN purchase ON purchase.id = purchase_evidence.purchase_id
    CROSS JOIN due ON due.id = purchase.due_id
  WHERE purchase_evidence.evidence_id = ? AND NOT EXISTS (SELECT 1 FROM entry AS back WHERE back.reverses = due.entry_id)`;

type Paper = { readonly looked: Looked; readonly uses: number };

function papersOf(reading: Reading, days: Span): ReadonlyMap<string, Paper> {
  const shape = { evidence_id: text, ...lookColumns };
  const rows = grouped(reading.sql.all(looks, { from: days.from, to: days.to }, shape), ({ evidence_id: id }) => id);
  return new Map(
    [...rows].map(([id, own]) => [id, { looked: lookedOf(reading, own), uses: reading.sql.one(uses, [id], { found: whole })?.found ?? 0 }]),
  );
}

/** A machine takes much for a name: one that it read is held against the book only where the book has paid somebody of that name. */
function payeeOf({ says }: Looked, payees: ReadonlySet<string>): string | undefined {
  return says?.payee !== undefined && (says.by === 'person' || payees.has(says.payee.toLowerCase())) ? says.payee : undefined;
}

/** What the proofs of the days' purchases are read to say, or a person says of them; undefined where nobody and nothing looked at any. */
export function proofFacts(reading: Reading, days: Span, spending: readonly SpendingFacts[]): readonly ProofFacts[] | undefined {
  const papers = papersOf(reading, days);
  if (papers.size === 0) return undefined;
  const bought = new Map(spending.map((one) => [one.id, one]));
  const payees = new Set(spending.map(({ payee }) => payee.toLowerCase()));
  const pairs = reading.sql
    .all(proved, { from: days.from, to: days.to }, { id: text, evidence_id: text, number: whole })
    .filter(({ id }) => bought.has(id));
  const byPurchase = grouped(pairs, ({ id }) => id);
  const sums = comparableSums(
    spending.map(({ id, amount }) => ({ purchaseId: id, amount, proofs: (byPurchase.get(id) ?? []).map((pair) => pair.evidence_id) })),
    new Map([...papers].map(([id, { looked, uses: of }]) => [id, { amount: looked.says?.amount, uses: of }])),
  );
  return pairs.flatMap((pair): readonly ProofFacts[] => {
    const [one, paper] = [bought.get(pair.id), papers.get(pair.evidence_id)];
    if (one === undefined || paper === undefined) return [];
    const { looked } = paper;
    const sum = sums.find(({ purchaseId, evidenceId }) => purchaseId === pair.id && evidenceId === pair.evidence_id);
    // Of several papers for one thing, an offer and its invoice, each has a day and a name of its own.
    const isAlone = byPurchase.get(pair.id)?.length === 1;
    const own = isAlone ? { day: looked.says?.day, payee: payeeOf(looked, payees) } : {};
    return [
      {
        evidenceId: pair.evidence_id,
        number: pair.number,
        purchaseId: pair.id,
        payee: one.payee,
        asked: { day: one.day, amount: sum?.asked ?? one.amount },
        says: given({ ...own, amount: sum?.says }),
        ...given({ quality: looked.quality?.is }),
      },
    ];
  });
}
