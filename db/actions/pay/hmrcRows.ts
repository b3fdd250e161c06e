import { owedOnBill, owedToHmrc } from '#core/book/accounts';
import { type TaxMonth } from '#core/contract/shapes/paydays';
import { type Pence, nothing } from '#core/money/pence';
import { type HmrcPart } from '#core/pay/hmrcMonth';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, money, text, whole } from '#db/rows';

/** A tax month by what it is called: `2026-27` and 1 to 12. */
export type MonthName = { readonly taxYear: string; readonly taxMonth: number };

const sums = `payslip.gross_pence AS gross, payslip.tax_pence AS tax, payslip.employee_ni_pence AS employee_ni,
  payslip.employer_ni_pence AS employer_ni, payslip.student_loan_pence AS student_loan, payslip.postgraduate_loan_pence AS postgraduate_loan,
  payslip.net_pence AS net, payslip.allowance_pence AS allowance,
  coalesce((SELECT pence FROM payslip_sum WHERE payslip_sum.payslip_id = payslip.id AND payslip_sum.kind = 'recovered'), 0) AS recovered`;

const sumShape = {
  gross: money,
  tax: money,
  employee_ni: money,
  employer_ni: money,
  student_loan: money,
  postgraduate_loan: money,
  net: money,
  allowance: money,
  recovered: money,
};

type Sums = { readonly [Name in keyof typeof sumShape]: ReturnType<(typeof sumShape)[Name]> };

function partOf({ gross, tax, net, allowance, recovered, ...row }: Sums): HmrcPart {
  const { employee_ni: employeeNi, employer_ni: employerNi, student_loan: studentLoan, postgraduate_loan: postgraduateLoan } = row;
  return { sums: { gross, tax, employeeNi, employerNi, studentLoan, postgraduateLoan, net }, allowance, recovered };
}

const stands = 'NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = pay_run.id)';

const billStands = 'NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = tax_bill.entry_id)';

const owed = `
  SELECT coalesce(-sum(amount_pence), 0) + coalesce((
      SELECT sum(due_state.open_pence) FROM due_state CROSS JOIN due ON due.id = due_state.due_id
      WHERE due_state.settled_on = '9999-12-31' AND due.kind = 'tax_bill' AND due.direction = 'in'
    ), 0) AS owed
  FROM posting_year WHERE account_id IN (?, ?)`;

/**
 * What all employers owe HMRC, billed or not, less what the bank paid: as the ledger has it, which is what every payslip comes to. What
 * HMRC was recorded to pay back is none of it, whether the bank has it or not.
 */
export function owedInAll({ sql }: Reading): Pence {
  return sql.one(owed, [owedToHmrc, owedOnBill], { owed: money })?.owed ?? nothing;
}

const months = `
  SELECT pay_run.tax_year, pay_run.tax_month,
    max(pay_run.payday <= @today AND NOT EXISTS (
      SELECT 1 FROM tax_bill_run CROSS JOIN tax_bill ON tax_bill.id = tax_bill_run.tax_bill_id
      WHERE tax_bill_run.pay_run_id = pay_run.id AND ${billStands})) AS waits,
    max(EXISTS (
      SELECT 1 FROM tax_bill_run CROSS JOIN tax_bill ON tax_bill.id = tax_bill_run.tax_bill_id
        CROSS JOIN due_state ON due_state.due_id = tax_bill.due_id
      WHERE tax_bill_run.pay_run_id = pay_run.id AND due_state.open_pence > 0 AND ${billStands})) AS open
  FROM pay_run WHERE pay_run.employer_id = @employer AND ${stands} AND EXISTS (SELECT 1 FROM payslip WHERE payslip.pay_run_id = pay_run.id)
  GROUP BY pay_run.tax_year, pay_run.tax_month ORDER BY pay_run.tax_year DESC, pay_run.tax_month DESC`;

export type MonthState = MonthName & {
  /** A payday of it has come that no bill has. */
  readonly waits: boolean;
  /** A bill of it is not paid whole. */
  readonly isOpen: boolean;
};

/** Sorts as the months run: '2026-27 04'. */
export function monthKey({ taxYear, taxMonth }: MonthName): string {
  return `${taxYear} ${String(taxMonth).padStart(2, '0')}`;
}

/** Every tax month with a payslip that stands, newest first. */
export function monthsOf({ sql, today }: Reading, employerId: string): readonly MonthState[] {
  const shape = { tax_year: text, tax_month: whole, waits: flag, open: flag };
  return sql.all(months, { employer: employerId, today }, shape).map((row) => ({
    taxYear: row.tax_year,
    taxMonth: row.tax_month,
    waits: row.waits,
    isOpen: row.open,
  }));
}

// By the employer's runs, and then each run's payslips.
const payslips = `
  SELECT ${sums} FROM pay_run CROSS JOIN payslip ON payslip.pay_run_id = pay_run.id
  WHERE pay_run.employer_id = ? AND pay_run.tax_year = ? AND pay_run.tax_month = ? AND ${stands}`;

/** What the payslips of a tax month came to. */
export function partsOfMonth({ sql }: Reading, employerId: string, { taxYear, taxMonth }: MonthName): readonly HmrcPart[] {
  return sql.all(payslips, [employerId, taxYear, taxMonth], sumShape).map(partOf);
}

const bills = `
  SELECT DISTINCT tax_bill.id, tax_bill.log_seq, due.amount_pence, due_state.open_pence, due.direction = 'in' AS back
  FROM pay_run CROSS JOIN tax_bill_run ON tax_bill_run.pay_run_id = pay_run.id CROSS JOIN tax_bill ON tax_bill.id = tax_bill_run.tax_bill_id
    CROSS JOIN due ON due.id = tax_bill.due_id CROSS JOIN due_state ON due_state.due_id = due.id
  WHERE pay_run.employer_id = ? AND pay_run.tax_year = ? AND pay_run.tax_month = ? AND ${stands} AND ${billStands}
  ORDER BY tax_bill.tax_year, tax_bill.tax_month, tax_bill.log_seq`;

const paidOn = `
  SELECT DISTINCT bank_line.day FROM tax_bill CROSS JOIN bank_match ON bank_match.due_id = tax_bill.due_id
    CROSS JOIN bank_line ON bank_line.id = bank_match.bank_line_id
  WHERE tax_bill.id = ? AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)
  ORDER BY bank_line.day`;

/**
 * The bill of a tax month that still asks for something, the oldest of them; where none does, the newest. What HMRC pays back stands for the
 * month only where no bill does: it may be older, and would hide what is to be paid.
 */
export function billOfMonth({ sql }: Reading, employerId: string, { taxYear, taxMonth }: MonthName): TaxMonth['bill'] {
  const shape = { id: text, amount_pence: money, open_pence: money, back: flag };
  const all = sql.all(bills, [employerId, taxYear, taxMonth], shape);
  const toPay = all.filter(({ back }) => !back);
  const standing = toPay.length > 0 ? toPay : all;
  const bill = standing.find(({ open_pence: open }) => open > 0) ?? standing.at(-1);
  if (bill === undefined) return undefined;
  return {
    id: bill.id,
    amount: bill.amount_pence,
    open: bill.open_pence,
    isBack: bill.back,
    paidOn: sql.all(paidOn, [bill.id], { day }).map((row) => row.day),
  };
}
