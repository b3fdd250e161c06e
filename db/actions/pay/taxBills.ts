import { type Day } from '#core/time/day';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, text, whole } from '#db/rows';

export type TaxBill = {
  readonly id: string;
  readonly employerId: string;
  readonly taxYear: string;
  readonly taxMonth: number;
  readonly payBy: Day;
  readonly entryId: string;
  readonly dueId: string;
  /** Not taken back. */
  readonly stands: boolean;
};

const shape = {
  id: text,
  employer_id: text,
  tax_year: text,
  tax_month: whole,
  pay_by: day,
  entry_id: text,
  due_id: text,
  gone: flag,
};

type Row = { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> };

function billOf(row: Row): TaxBill {
  const {
    id,
    employer_id: employerId,
    tax_year: taxYear,
    tax_month: taxMonth,
    pay_by: payBy,
    entry_id: entryId,
    due_id: dueId,
    gone,
  } = row;
  return { id, employerId, taxYear, taxMonth, payBy, entryId, dueId, stands: !gone };
}

const columns = `
  SELECT id, employer_id, tax_year, tax_month, pay_by, entry_id, due_id,
    EXISTS (SELECT 1 FROM entry WHERE entry.reverses = tax_bill.entry_id) AS gone FROM tax_bill`;

export function taxBillById({ sql }: Reading, id: string): TaxBill | undefined {
  const row = sql.one(`${columns} WHERE id = ?`, [id], shape);
  return row && billOf(row);
}

/** The bill that a due asks the bank to pay. */
export function taxBillOfDue({ sql }: Reading, dueId: string): TaxBill | undefined {
  const row = sql.one(`${columns} WHERE due_id = ?`, [dueId], shape);
  return row && billOf(row);
}

/** An employer's bills that stand, oldest first. */
export function standingBills({ sql }: Reading, employerId: string): readonly TaxBill[] {
  const rows = sql.all(`${columns} WHERE employer_id = ? ORDER BY tax_year, tax_month, log_seq`, [employerId], shape);
  return rows.map(billOf).filter(({ stands }) => stands);
}

/** The pay runs that a bill is made of. */
export function runsOfBill({ sql }: Reading, billId: string): readonly string[] {
  return sql.all('SELECT pay_run_id FROM tax_bill_run WHERE tax_bill_id = ?', [billId], { pay_run_id: text }).map((row) => row.pay_run_id);
}
