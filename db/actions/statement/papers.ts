import { textIn } from '#core/book/dueWords';
import { type Category } from '#core/contract/shapes/setup';
import { percentInWords } from '#core/money/words';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { categoryColumn } from '#db/actions/planLines';
import { purchaseById } from '#db/actions/purchase/purchaseRow';
import { ruleWithout } from '#db/actions/purchase/standing';
import { type Reading } from '#db/kernel/handlers';
import { day, orNull, text, whole } from '#db/rows';

/** What stands behind a due: its evidence numbers, the reason where there is none, how it was shared. */
export type DuePapers = {
  readonly evidence: readonly number[];
  readonly noReceiptBecause?: string;
  readonly receiptKind?: string;
  readonly category?: Category;
  readonly splitWords?: string;
};

const purchaseOf = 'SELECT id, category, split_id FROM purchase WHERE due_id = ?';
const purchaseShape = {
  id: text,
  category: categoryColumn,
  split_id: orNull(text),
};

const numbersOf = `
  SELECT evidence.number FROM purchase_evidence JOIN evidence ON evidence.id = purchase_evidence.evidence_id
  WHERE purchase_evidence.purchase_id = ? ORDER BY evidence.number`;

const reasonOf = 'SELECT reason_digest FROM purchase_unproven WHERE purchase_id = ? ORDER BY log_seq DESC LIMIT 1';

const refundOf = `
  SELECT refund.purchase_id, evidence.number FROM refund LEFT JOIN evidence ON evidence.id = refund.evidence_id WHERE refund.due_id = ?`;

/** `Shared van, 70% Adult A and 30% Child B, agreed by … on …`; undefined where there is no such split. */
export function splitInWords(reading: Reading, splitId: string): string | undefined {
  const split = reading.sql.one('SELECT name, approved_on, words_digest FROM split WHERE id = ?', [splitId], {
    name: text,
    approved_on: day,
    words_digest: text,
  });
  if (split === undefined) return undefined;
  const shares = reading.sql.all(
    `SELECT beneficiary.reference, split_share.hundredths FROM split_share JOIN beneficiary ON beneficiary.id = split_share.beneficiary_id
     WHERE split_share.split_id = ? ORDER BY split_share.hundredths DESC, beneficiary.reference`,
    [splitId],
    { reference: text, hundredths: whole },
  );
  const by = textIn(reading.contentOf(split.words_digest), 'approvedBy');
  const agreed: Day = split.approved_on;
  return `${split.name}, ${shares.map(({ reference, hundredths }) => `${percentInWords(hundredths)} ${reference}`).join(' and ')}, agreed ${by === undefined ? '' : `by ${by} `}on ${dayInWords(agreed)}`;
}

/** Where there is nothing, and the funders ask for nothing of so little, their rule stands in its place. */
function needless(reading: Reading, purchaseId: string, evidence: readonly number[]): Pick<DuePapers, 'noReceiptBecause'> {
  const purchase = evidence.length > 0 ? undefined : purchaseById(reading, purchaseId);
  const rule = purchase && ruleWithout(reading, purchase);
  return rule === undefined ? {} : { noReceiptBecause: rule };
}

function purchasePapers(reading: Reading, dueId: string): DuePapers | undefined {
  const purchase = reading.sql.one(purchaseOf, [dueId], purchaseShape);
  if (purchase === undefined) return undefined;
  const evidence = reading.sql.all(numbersOf, [purchase.id], { number: whole }).map(({ number }) => number);
  const reason = reading.sql.one(reasonOf, [purchase.id], { reason_digest: text });
  const splitWords = purchase.split_id === null ? undefined : splitInWords(reading, purchase.split_id);
  return {
    evidence,
    category: purchase.category,
    ...(reason === undefined
      ? needless(reading, purchase.id, evidence)
      : { noReceiptBecause: textIn(reading.contentOf(reason.reason_digest), 'reason') ?? '(erased)' }),
    ...(splitWords === undefined ? {} : { splitWords }),
  };
}

function refundPapers(reading: Reading, dueId: string): DuePapers | undefined {
  const refund = reading.sql.one(refundOf, [dueId], { purchase_id: text, number: orNull(whole) });
  if (refund === undefined) return undefined;
  const bought = reading.sql.one('SELECT category, split_id FROM purchase WHERE id = ?', [refund.purchase_id], {
    category: purchaseShape.category,
    split_id: orNull(text),
  });
  const splitWords = bought === undefined || bought.split_id === null ? undefined : splitInWords(reading, bought.split_id);
  return {
    evidence: refund.number === null ? [] : [refund.number],
    ...(bought === undefined ? {} : { category: bought.category }),
    ...(splitWords === undefined ? {} : { splitWords }),
  };
}

// The paper of the payment itself, then the newest that its terms stand in; where there is none, why.
const leaseOf = `
  SELECT lease_due_confirmed.split_id, own.number AS own_number, first.words_digest,
    (SELECT evidence.number FROM lease_terms AS paper JOIN evidence ON evidence.id = paper.evidence_id
      WHERE paper.lease_id = lease_terms.lease_id AND paper.version <= lease_terms.version ORDER BY paper.version DESC LIMIT 1) AS agreed_number
  FROM lease_due_confirmed JOIN lease_due ON lease_due.id = lease_due_confirmed.lease_due_id
    JOIN lease_terms ON lease_terms.id = lease_due.lease_terms_id
    JOIN lease_terms AS first ON first.lease_id = lease_terms.lease_id AND first.version = 1
    LEFT JOIN evidence AS own ON own.id = lease_due_confirmed.evidence_id
  WHERE lease_due_confirmed.due_id = ?`;

function leasePapers(reading: Reading, dueId: string): DuePapers | undefined {
  const shape = { split_id: orNull(text), own_number: orNull(whole), agreed_number: orNull(whole), words_digest: text };
  const lease = reading.sql.one(leaseOf, [dueId], shape);
  if (lease === undefined) return undefined;
  const splitWords = lease.split_id === null ? undefined : splitInWords(reading, lease.split_id);
  const reason = textIn(reading.contentOf(lease.words_digest), 'noFileBecause');
  return {
    evidence: [...new Set([lease.own_number, lease.agreed_number].filter((number) => number !== null))],
    category: 'vehicle',
    ...(reason === undefined ? {} : { noReceiptBecause: reason }),
    ...(splitWords === undefined ? {} : { splitWords }),
  };
}

const givenBackOf = `
  SELECT evidence.number FROM given_back JOIN evidence ON evidence.id = given_back.evidence_id WHERE given_back.due_id = ?`;

export function papersOf(reading: Reading, dueId: string): DuePapers {
  const receipt = reading.sql.one('SELECT kind FROM receipt WHERE due_id = ?', [dueId], { kind: text });
  if (receipt !== undefined) return { evidence: [], receiptKind: receipt.kind };
  const letter = reading.sql.one(givenBackOf, [dueId], { number: whole });
  if (letter !== undefined) return { evidence: [letter.number] };
  return purchasePapers(reading, dueId) ?? refundPapers(reading, dueId) ?? leasePapers(reading, dueId) ?? { evidence: [] };
}
