import { type Pence, add, nothing, subtract } from '#core/money/pence';
import { paidOfMonths } from '#core/pay/taxBill';
import { type Day } from '#core/time/day';
import { type TakenByBill, takenByBill } from '#db/actions/pay/allowanceTaken';
import { type MonthName, monthKey } from '#db/actions/pay/hmrcRows';
import { type Reading } from '#db/kernel/handlers';
import { day, money, text, whole } from '#db/rows';

/** What the bank paid HMRC for a tax month, and on which days, oldest first. */
export type PaidOfMonth = { readonly paid: Pence; readonly paidOn: readonly Day[] };

const stands = 'NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = tax_bill.entry_id)';

// What HMRC pays back is a bill below nothing.
const sums = `SELECT DISTINCT tax_bill.id, tax_bill.tax_year, tax_bill.tax_month,
    CASE due.direction WHEN 'in' THEN -due.amount_pence ELSE due.amount_pence END AS amount,
    CASE due.direction WHEN 'in' THEN -due_state.open_pence ELSE due_state.open_pence END AS open`;

// By the employer's runs of the tax year, and then the bills that each is part of; and what was paid back of no payday's own.
const bills = `
  ${sums} FROM pay_run CROSS JOIN tax_bill_run ON tax_bill_run.pay_run_id = pay_run.id
    CROSS JOIN tax_bill ON tax_bill.id = tax_bill_run.tax_bill_id
    CROSS JOIN due ON due.id = tax_bill.due_id CROSS JOIN due_state ON due_state.due_id = due.id
  WHERE pay_run.employer_id = @employer AND pay_run.tax_year = @year AND ${stands}
  UNION ${sums} FROM tax_bill CROSS JOIN due ON due.id = tax_bill.due_id CROSS JOIN due_state ON due_state.due_id = due.id
  WHERE tax_bill.employer_id = @employer AND tax_bill.tax_year = @year AND ${stands}
    AND NOT EXISTS (SELECT 1 FROM tax_bill_run WHERE tax_bill_run.tax_bill_id = tax_bill.id)`;

const billShape = { id: text, tax_year: text, tax_month: whole, amount: money, open: money };

// What the payslips of each month of a bill owe, of other tax years too; a run with a bill that stands is never made void.
const months = `
  SELECT pay_run.tax_year AS taxYear, pay_run.tax_month AS taxMonth,
    sum(payslip.gross_pence + payslip.employer_ni_pence - payslip.net_pence - payslip.allowance_pence
      - coalesce((SELECT pence FROM payslip_sum WHERE payslip_sum.payslip_id = payslip.id AND payslip_sum.kind = 'recovered'), 0)) AS owed
  FROM tax_bill_run CROSS JOIN pay_run ON pay_run.id = tax_bill_run.pay_run_id CROSS JOIN payslip ON payslip.pay_run_id = pay_run.id
  WHERE tax_bill_run.tax_bill_id = ? GROUP BY pay_run.tax_year, pay_run.tax_month ORDER BY pay_run.tax_year, pay_run.tax_month`;

const days = `
  SELECT DISTINCT bank_line.day FROM tax_bill CROSS JOIN bank_match ON bank_match.due_id = tax_bill.due_id
    CROSS JOIN bank_line ON bank_line.id = bank_match.bank_line_id
  WHERE tax_bill.id = ? AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)
  ORDER BY bank_line.day`;

/** What a month of a bill owes, less what the bill took of the allowance in it besides what payslips have. */
function lessTaken(month: MonthName & { readonly owed: Pence }, by: TakenByBill | undefined): Pence {
  return by === undefined || monthKey(by) !== monthKey(month) ? month.owed : subtract(month.owed, by.taken);
}

/**
 * What the bank paid HMRC for each tax month of a year, by month key: every bill that stands, shared over its own months. A bill may be
 * of two tax years: each year has its part, and all years together have what the bank paid.
 */
export function paidOnBills(reading: Reading, employerId: string, taxYear: string): ReadonlyMap<string, PaidOfMonth> {
  const { sql } = reading;
  const found = new Map<string, PaidOfMonth>();
  for (const { id, amount, open, ...named } of sql.all(bills, { employer: employerId, year: taxYear }, billShape)) {
    const paid = subtract(amount, open);
    if (paid === nothing) continue;
    const ofRuns = sql.all(months, [id], { taxYear: text, taxMonth: whole, owed: money });
    const own = ofRuns.length > 0 ? ofRuns : [{ taxYear: named.tax_year, taxMonth: named.tax_month, owed: nothing }];
    const paidOn = sql.all(days, [id], { day }).map((row) => row.day);
    const taken = takenByBill(reading, id);
    const parts = paidOfMonths({ amount, paid, owed: own.map((month) => lessTaken(month, taken)) });
    for (const [place, month] of own.entries()) {
      const before = found.get(monthKey(month));
      found.set(monthKey(month), {
        paid: add(before?.paid ?? nothing, parts[place] ?? nothing),
        paidOn: [...new Set([...(before?.paidOn ?? []), ...paidOn])].toSorted(),
      });
    }
  }
  return found;
}

/** What was paid for one of them; nothing where no bill of it is paid. */
export function paidOf(paid: ReadonlyMap<string, PaidOfMonth>, month: MonthName): PaidOfMonth {
  return paid.get(monthKey(month)) ?? { paid: nothing, paidOn: [] };
}
