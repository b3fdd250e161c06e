import { type YearSoFar, addSums, noSums } from '#core/pay/yearSoFar';
import { type Pence, nothing, subtract } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { type Reading } from '#db/kernel/handlers';
import { money } from '#db/rows';

// Payslips of the tax year whose pay run stands, paid before the day.
const paid = `
  SELECT coalesce(sum(gross_pence), 0) AS gross, coalesce(sum(tax_pence), 0) AS tax, coalesce(sum(employee_ni_pence), 0) AS employeeNi,
    coalesce(sum(student_loan_pence), 0) AS studentLoan, coalesce(sum(postgraduate_loan_pence), 0) AS postgraduateLoan,
    coalesce(sum(net_pence), 0) AS net, coalesce(sum(employer_ni_pence), 0) AS employerNi
  FROM payslip
  WHERE employment_id = ? AND tax_year = ? AND payday < ?
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)`;

const paidShape = {
  gross: money,
  tax: money,
  employeeNi: money,
  studentLoan: money,
  postgraduateLoan: money,
  net: money,
  employerNi: money,
};

const brought = `
  SELECT pay_pence, tax_pence, employee_ni_pence, employer_ni_pence, student_loan_pence, postgraduate_loan_pence FROM brought_forward
  WHERE employment_id = ? AND tax_year = ? AND kind = ? ORDER BY log_seq DESC LIMIT 1`;

const broughtShape = {
  pay_pence: money,
  tax_pence: money,
  employee_ni_pence: money,
  employer_ni_pence: money,
  student_loan_pence: money,
  postgraduate_loan_pence: money,
};

/** A tax year's sums of one employment before a payday: what this book has paid, what was taken over, and a P45's apart. */
export function yearSoFarOf({ sql }: Reading, employmentId: string, taxYear: string, before: Day): YearSoFar {
  const here = sql.one(paid, [employmentId, taxYear, before], paidShape) ?? noSums;
  const taken = sql.one(brought, [employmentId, taxYear, 'takeover'], broughtShape);
  const p45 = sql.one(brought, [employmentId, taxYear, 'p45'], broughtShape);
  const elsewhere = { pay: p45?.pay_pence ?? nothing, tax: p45?.tax_pence ?? nothing };
  if (taken === undefined) return { sums: here, elsewhere };
  const { pay_pence: gross, tax_pence: tax, employee_ni_pence: employeeNi, employer_ni_pence: employerNi } = taken;
  const { student_loan_pence: studentLoan, postgraduate_loan_pence: postgraduateLoan } = taken;
  const net: Pence = subtract(gross, tax, employeeNi, studentLoan, postgraduateLoan);
  return { sums: addSums(here, { gross, tax, employeeNi, employerNi, studentLoan, postgraduateLoan, net }), elsewhere };
}
