import { readDueWords } from '#core/book/dueWords';
import { type StatementLine } from '#core/contract/shapes/statement';
import { absolute, negate } from '#core/money/pence';
import { type Span } from '#core/time/day';
import { type BankAccount } from '#db/actions/bank/accounts';
import { billKindsInSql } from '#db/actions/dues';
import { forAuditor } from '#db/actions/statement/auditorWords';
import { type DuePapers, papersOf } from '#db/actions/statement/papers';
import { othersOf } from '#db/actions/statement/othersOf';
import { withoutNames } from '#db/actions/statement/withoutNames';
import { categoryColumn } from '#db/actions/planLines';
import { type Reading } from '#db/kernel/handlers';
import { day, money, oneOf, text, whole } from '#db/rows';
import { dueKinds } from '#db/schema/kinds';

// A bill was recorded for its entry's day; its due has the day on which it must be paid.
const movements = `
  SELECT posting.entry_id, posting.day, posting.amount_pence, posting.plan_line_id, bank_match.due_id, bank_match.amount_pence AS matched_pence, bank_line.id AS line_id,
    bank_line.place, due.kind, coalesce(billed.day, due.day) AS due_day, due.words_digest, plan_line.name AS plan_line, plan_line.category, outcome.name AS outcome,
    beneficiary.reference AS beneficiary
  FROM posting JOIN bank_match ON bank_match.entry_id = posting.entry_id JOIN bank_line ON bank_line.id = bank_match.bank_line_id
    JOIN due ON due.id = bank_match.due_id JOIN plan_line ON plan_line.id = posting.plan_line_id
    LEFT JOIN entry AS billed ON due.kind IN ${billKindsInSql} AND billed.id = due.entry_id JOIN outcome ON outcome.id = posting.outcome_id JOIN beneficiary ON beneficiary.id = posting.beneficiary_id
  WHERE posting.account_id = ? AND posting.stream_id = ? AND posting.day BETWEEN ? AND ?
    AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)
  ORDER BY posting.day, bank_line.place, posting.entry_id, posting.place`;

const movementShape = {
  entry_id: text,
  day,
  amount_pence: money,
  plan_line_id: text,
  due_id: text,
  matched_pence: money,
  line_id: text,
  place: whole,
  kind: oneOf(...dueKinds),
  due_day: day,
  words_digest: text,
  plan_line: text,
  category: categoryColumn,
  outcome: text,
  beneficiary: text,
};

type Movement = { readonly [Name in keyof typeof movementShape]: ReturnType<(typeof movementShape)[Name]> };
export type UnnumberedLine = Omit<StatementLine, 'number'>;

function kindOf({ kind, amount_pence: amount }: Movement, { receiptKind }: DuePapers): StatementLine['kind'] {
  switch (kind) {
    case 'receipt':
      return receiptKind === 'award' || receiptKind === 'one_off' ? 'received' : 'other_in';
    case 'refund':
      return 'refund';
    case 'loan':
      return 'lent';
    case 'repayment':
      return 'repaid';
    case 'moved_out':
    case 'moved_in':
      return 'moved';
    case 'given_back':
      return 'returned';
    case 'purchase':
    case 'reimbursement':
    case 'opening':
    case 'wages':
    case 'order':
    case 'advance':
      return 'spent';
    case 'lease':
    case 'pension':
    case 'tax_bill':
      return amount > 0 ? 'refund' : 'spent';
  }
}

function planOf(row: Movement, papers: DuePapers): Partial<UnnumberedLine> {
  if (row.plan_line_id === 'none') return {};
  const { plan_line_id: planLineId, plan_line: planLine, outcome, beneficiary } = row;
  return { planLineId, planLine, outcome, beneficiary, category: papers.category ?? row.category };
}

function sharedOf(row: Movement, { splitWords }: DuePapers): Partial<UnnumberedLine> {
  if (splitWords === undefined || absolute(row.amount_pence) === row.matched_pence) return splitWords === undefined ? {} : { splitWords };
  return { wholeAmount: row.amount_pence < 0 ? negate(row.matched_pence) : row.matched_pence, splitWords };
}

function lineOf(reading: Reading, streamId: string, row: Movement, bankLine: string): UnnumberedLine {
  const papers = papersOf(reading, row.due_id);
  const kind = kindOf(row, papers);
  const reason = papers.noReceiptBecause;
  const { words, payroll } = forAuditor(reading, streamId, {
    id: row.due_id,
    kind: row.kind,
    words: readDueWords(reading.contentOf(row.words_digest)),
  });
  return {
    day: row.day,
    kind,
    amount: row.amount_pence,
    words,
    bankLine,
    recordedOn: row.due_day,
    ...planOf(row, papers),
    evidence: [...papers.evidence],
    ...(kind === 'spent' && papers.evidence.length === 0 && reason !== undefined
      ? { noReceiptBecause: withoutNames(reading, streamId, reason) }
      : {}),
    ...(payroll === undefined ? {} : { payroll }),
    ...sharedOf(row, papers),
  };
}

/** The account's own count of its lines within the span: what an auditor counts on the bank's statement. */
function ordinals({ sql }: Reading, bankAccountId: string, { from, to }: Span): ReadonlyMap<string, number> {
  const rows = sql.all(
    'SELECT id FROM bank_line WHERE bank_account_id = ? AND day BETWEEN ? AND ? ORDER BY day, place',
    [bankAccountId, from, to],
    { id: text },
  );
  return new Map(rows.map(({ id }, at) => [id, at + 1]));
}

export type AccountLines = {
  readonly lines: readonly (UnnumberedLine & { readonly place: number; readonly dueId: string; readonly entryId: string })[];
  readonly bankLines: number;
};

/** Every movement of the stream's money in one account, in the bank's order. */
export function linesOfAccount(reading: Reading, account: BankAccount, streamId: string, span: Span, alone: boolean): AccountLines {
  const counted = ordinals(reading, account.id, span);
  const rows = reading.sql.all(movements, [account.account, streamId, span.from, span.to], movementShape);
  const lines = rows.map((row) => {
    const ordinal = String(counted.get(row.line_id) ?? 0);
    const line = lineOf(reading, streamId, row, alone ? ordinal : `${account.lastDigits}/${ordinal}`);
    const about = { place: row.place, dueId: row.due_id, entryId: row.entry_id };
    const { entry_id: entryId, due_id: dueId } = row;
    return { ...line, ...othersOf(reading, { entryId, dueId, account: account.account, streamId }), ...about };
  });
  return { lines, bankLines: new Set(rows.map((row) => row.line_id)).size };
}
