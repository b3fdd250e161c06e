import { type Pence, nothing, total } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { type Dims, dimsIn, dimsShape } from '#db/actions/postings';
import { type Reading } from '#db/kernel/handlers';
import { day, money, text, whole } from '#db/rows';

/** What a bill took of the allowance besides what payslips have, in the newest tax month of its own year; below nothing where it asks again. */
export type TakenByBill = {
  readonly billId: string;
  readonly taxYear: string;
  readonly taxMonth: number;
  readonly day: Day;
  readonly taken: Pence;
};

const stands = 'NOT EXISTS (SELECT 1 FROM entry AS back WHERE back.reverses = tax_bill.entry_id)';

// A bill takes only of its own tax year, and only with a payday of that year on it: HMRC sees it in that payday's month.
const columns = `
  SELECT tax_bill.id, tax_bill.tax_year, entry.day, -sum(posting.amount_pence) AS taken,
    coalesce((SELECT max(pay_run.tax_month) FROM tax_bill_run CROSS JOIN pay_run ON pay_run.id = tax_bill_run.pay_run_id
      WHERE tax_bill_run.tax_bill_id = tax_bill.id AND pay_run.tax_year = tax_bill.tax_year), tax_bill.tax_month) AS month
  FROM tax_bill CROSS JOIN entry ON entry.id = tax_bill.entry_id CROSS JOIN posting ON posting.entry_id = entry.id`;

const ends = `+posting.account_id = 'spent:allowance' AND ${stands} GROUP BY tax_bill.id ORDER BY tax_bill.log_seq`;

const shape = { id: text, tax_year: text, day, taken: money, month: whole };

function rowsOf({ sql }: Reading, where: string, given: readonly string[]): readonly TakenByBill[] {
  return sql.all(`${columns} WHERE ${where} AND ${ends}`, [...given], shape).map((row) => ({
    billId: row.id,
    taxYear: row.tax_year,
    taxMonth: row.month,
    day: row.day,
    taken: row.taken,
  }));
}

/** What an employer’s bills that stand took, of one tax year or of all. */
export function takenByBills(reading: Reading, employerId: string, taxYear?: string): readonly TakenByBill[] {
  return taxYear === undefined
    ? rowsOf(reading, 'tax_bill.employer_id = ?', [employerId])
    : rowsOf(reading, 'tax_bill.employer_id = ? AND tax_bill.tax_year = ?', [employerId, taxYear]);
}

/** What one bill that stands took; undefined where it took nothing. */
export function takenByBill(reading: Reading, billId: string): TakenByBill | undefined {
  return rowsOf(reading, 'tax_bill.id = ?', [billId])[0];
}

/** Together, in pence. */
export function takenTogether(taken: readonly TakenByBill[]): Pence {
  return taken.length === 0 ? nothing : total(taken.map((one) => one.taken));
}

const byUse = `
  SELECT posting.stream_id, posting.beneficiary_id, posting.plan_line_id, posting.outcome_id, -sum(posting.amount_pence) AS taken
  FROM tax_bill CROSS JOIN posting ON posting.entry_id = tax_bill.entry_id
  WHERE tax_bill.employer_id = ? AND tax_bill.tax_year = ? AND +posting.account_id = 'spent:allowance' AND ${stands}
  GROUP BY posting.stream_id, posting.beneficiary_id, posting.plan_line_id, posting.outcome_id`;

const useShape = { ...dimsShape, taken: money };

/** The same of one tax year, by what the money was for. */
export function takenByUse(
  { sql }: Reading,
  employerId: string,
  taxYear: string,
): readonly { readonly dims: Dims; readonly taken: Pence }[] {
  return sql.all(byUse, [employerId, taxYear], useShape).map((row) => ({
    dims: dimsIn(row),
    taken: row.taken,
  }));
}
