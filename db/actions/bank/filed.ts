import { type Pence } from '#core/money/pence';
import { type Day, addDays } from '#core/time/day';
import { openingOf } from '#db/actions/bank/accounts';
import { type Reading } from '#db/kernel/handlers';
import { day, money, text } from '#db/rows';

export type FiledStatement = {
  readonly id: string;
  readonly bankAccountId: string;
  readonly day: Day;
  readonly closing: Pence;
  readonly evidenceId: string;
};

const filedShape = { id: text, bank_account_id: text, day, closing_pence: money, evidence_id: text };
type FiledRow = { readonly [Name in keyof typeof filedShape]: ReturnType<(typeof filedShape)[Name]> };

function filedOf(row: FiledRow): FiledStatement {
  return { id: row.id, bankAccountId: row.bank_account_id, day: row.day, closing: row.closing_pence, evidenceId: row.evidence_id };
}

const columns = 'id, bank_account_id, day, closing_pence, evidence_id';

export function filedStatement({ sql }: Reading, id: string): FiledStatement | undefined {
  const row = sql.one(`SELECT ${columns} FROM bank_statement WHERE id = ?`, [id], filedShape);
  return row && filedOf(row);
}

/** The bank's own statements of an account, newest first; of one day only where it is given. */
export function filedStatements({ sql }: Reading, bankAccountId: string, on?: Day): readonly FiledStatement[] {
  const rows =
    on === undefined
      ? sql.all(
          `SELECT ${columns} FROM bank_statement WHERE bank_account_id = ? ORDER BY day DESC, log_seq DESC`,
          [bankAccountId],
          filedShape,
        )
      : sql.all(
          `SELECT ${columns} FROM bank_statement WHERE bank_account_id = ? AND day = ? ORDER BY log_seq DESC`,
          [bankAccountId, on],
          filedShape,
        );
  return rows.map(filedOf);
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
