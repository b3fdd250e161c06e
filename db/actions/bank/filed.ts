import { type Pence } from '#core/money/pence';
import { type Day, type Span, addDays } from '#core/time/day';
import { openingOf } from '#db/actions/bank/accounts';
import { ever } from '#db/actions/ever';
import { type Reading } from '#db/kernel/handlers';
import { day, money, orNull, text, whole } from '#db/rows';

export type FiledStatement = {
  readonly id: string;
  readonly bankAccountId: string;
  readonly day: Day;
  readonly closing: Pence;
  readonly evidenceId: string;
  /** Where somebody said what it covers. */
  readonly covers?: { readonly from: Day; readonly opening?: Pence; readonly sheets?: { readonly first: number; readonly last: number } };
};

const filedShape = {
  id: text,
  bank_account_id: text,
  day,
  closing_pence: money,
  evidence_id: text,
  from_day: orNull(day),
  opening_pence: orNull(money),
  first_sheet: orNull(whole),
  last_sheet: orNull(whole),
};
type FiledRow = { readonly [Name in keyof typeof filedShape]: ReturnType<(typeof filedShape)[Name]> };

function coversOf({
  from_day: from,
  opening_pence: opening,
  first_sheet: first,
  last_sheet: last,
}: FiledRow): Pick<FiledStatement, 'covers'> {
  if (from === null) return {};
  const sheets = first === null || last === null ? {} : { sheets: { first, last } };
  return { covers: { from, ...(opening === null ? {} : { opening }), ...sheets } };
}

function filedOf(row: FiledRow): FiledStatement {
  const { id, bank_account_id: bankAccountId, closing_pence: closing, evidence_id: evidenceId } = row;
  return { id, bankAccountId, day: row.day, closing, evidenceId, ...coversOf(row) };
}

const columns = `bank_statement.id, bank_account_id, day, closing_pence, evidence_id, from_day, opening_pence, first_sheet, last_sheet
  FROM bank_statement LEFT JOIN bank_statement_span ON bank_statement_span.bank_statement_id = bank_statement.id`;

export function filedStatement({ sql }: Reading, id: string): FiledStatement | undefined {
  const row = sql.one(`SELECT ${columns} WHERE bank_statement.id = ?`, [id], filedShape);
  return row && filedOf(row);
}

const ofDays = `SELECT ${columns} WHERE bank_account_id = ? AND day BETWEEN ? AND ? ORDER BY day DESC, bank_statement.log_seq DESC`;

/** The bank's own statements of an account, newest first: of some days where they are given. */
export function filedStatements(
  { sql }: Reading,
  bankAccountId: string,
  { from = ever.from, to = ever.to }: Partial<Span> = {},
): readonly FiledStatement[] {
  return sql.all(ofDays, [bankAccountId, from, to], filedShape).map(filedOf);
}

const lastClosed = `
  SELECT to_day FROM reconciliation WHERE bank_account_id = ?
    AND NOT EXISTS (SELECT 1 FROM reconciliation_reopened WHERE reconciliation_id = reconciliation.id)
  ORDER BY to_day DESC LIMIT 1`;

/** The last day of the account that is reconciled and was not reopened. */
export function reconciledTo({ sql }: Reading, bankAccountId: string): Day | undefined {
  return sql.one(lastClosed, [bankAccountId], { to_day: day })?.to_day;
}

/** The first day of the account's next period; undefined until its opening balance is recorded. */
export function nextFrom(reading: Reading, bankAccountId: string): Day | undefined {
  const last = reconciledTo(reading, bankAccountId);
  return last === undefined ? openingOf(reading, bankAccountId)?.day : addDays(last, 1);
}
