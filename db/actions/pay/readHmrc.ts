import { type Result, done } from '#core/contract/result';
import { type OutputOf } from '#core/contract/routes';
import { type TaxMonth } from '#core/contract/shapes/paydays';
import { type Pence, nothing, subtract, total } from '#core/money/pence';
import { hmrcLines, hmrcReference, payHmrcBy, payingMonth } from '#core/pay/hmrcMonth';
import { daysOfTaxMonth } from '#core/pay/taxCalendar';
import { amountToBill } from '#db/actions/pay/billHmrc';
import { type Employer, allEmployers } from '#db/actions/pay/payGroups';
import { paidOfDue } from '#db/actions/pay/payslips';
import { type TaxBill, runsOfBill, standingBills } from '#db/actions/pay/taxBills';
import { type Reading } from '#db/kernel/handlers';
import { day, money, text, whole } from '#db/rows';

// By the employer's runs, and then each run's payslips.
const payslips = `
  SELECT pay_run.id AS run_id, pay_run.tax_year, pay_run.tax_month, pay_run.payday, payslip.gross_pence AS gross, payslip.tax_pence AS tax,
    payslip.employee_ni_pence AS employeeNi, payslip.employer_ni_pence AS employerNi, payslip.student_loan_pence AS studentLoan,
    payslip.postgraduate_loan_pence AS postgraduateLoan, payslip.net_pence AS net, payslip.allowance_pence AS allowance,
    coalesce((SELECT pence FROM payslip_sum WHERE payslip_sum.payslip_id = payslip.id AND payslip_sum.kind = 'recovered'), 0) AS recovered
  FROM pay_run CROSS JOIN payslip ON payslip.pay_run_id = pay_run.id
  WHERE pay_run.employer_id = ? AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = pay_run.id)`;

const shape = {
  run_id: text,
  tax_year: text,
  tax_month: whole,
  payday: day,
  gross: money,
  tax: money,
  employeeNi: money,
  employerNi: money,
  studentLoan: money,
  postgraduateLoan: money,
  net: money,
  allowance: money,
  recovered: money,
};

type Row = { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> };

/** Sorts as the months run: '2026-27 04'. */
function keyOf(row: Row): string {
  return `${row.tax_year} ${String(row.tax_month).padStart(2, '0')}`;
}

function partOf({ gross, tax, employeeNi, employerNi, studentLoan, postgraduateLoan, net, allowance, recovered }: Row) {
  return { sums: { gross, tax, employeeNi, employerNi, studentLoan, postgraduateLoan, net }, allowance, recovered };
}

function billForPeople(reading: Reading, { id, dueId }: TaxBill): NonNullable<TaxMonth['bill']> {
  const row = reading.sql.one('SELECT amount_pence FROM due WHERE id = ?', [dueId], { amount_pence: money });
  if (row === undefined) throw new RangeError('a bill without its due');
  return { id, amount: row.amount_pence, ...paidOfDue(reading, dueId) };
}

type Account = { readonly months: readonly TaxMonth[]; readonly owed: Pence };

function accountOf(reading: Reading, employer: Employer): Account {
  const rows = reading.sql.all(payslips, [employer.id], shape);
  const bills = standingBills(reading, employer.id).map((bill) => ({
    bill: billForPeople(reading, bill),
    runs: new Set(runsOfBill(reading, bill.id)),
  }));
  const isBilled = ({ run_id: id }: Row): boolean => bills.some(({ runs }) => runs.has(id));
  const keys = [...new Set(rows.map(keyOf))].toSorted().toReversed();
  const waiting = new Set(rows.filter((row) => row.payday <= reading.today && !isBilled(row)).map(keyOf));
  const months = keys.map((key) => {
    const own = rows.filter((row) => keyOf(row) === key);
    const [taxYear, taxMonth] = [key.slice(0, 7), Number(key.slice(8))];
    const theirs = bills.filter(({ runs }) => own.some((row) => runs.has(row.run_id)));
    const bill = (theirs.find((one) => one.bill.open > 0) ?? theirs.at(-1))?.bill;
    const { accountsOffice, paysHmrc } = employer;
    const toBill = waiting.has(key) ? amountToBill(reading, { employerId: employer.id, taxYear, taxMonth }) : nothing;
    return {
      employerId: employer.id,
      employer: employer.name,
      taxYear,
      taxMonth,
      ...daysOfTaxMonth(taxYear, taxMonth),
      ...hmrcLines(own.map(partOf)),
      payBy: payHmrcBy(taxYear, taxMonth, paysHmrc),
      ...(accountsOffice === null ? {} : { paymentReference: hmrcReference(accountsOffice, taxYear, payingMonth(taxMonth, paysHmrc)) }),
      ...(bill === undefined ? {} : { bill }),
      toBill,
      canBill: toBill > 0,
    };
  });
  const paid = total(bills.map(({ bill }) => subtract(bill.amount, bill.open)));
  return { months, owed: subtract(total(months.map(({ owed }) => owed)), paid) };
}

/** HMRC’s account with each employer, a tax month at a time, newest first: the employer’s payment record (P32). */
export function readHmrc(reading: Reading): Result<OutputOf<'hmrc.read'>> {
  const accounts = allEmployers(reading).map((employer) => accountOf(reading, employer));
  return done({ months: accounts.flatMap(({ months }) => months), owed: total(accounts.map(({ owed }) => owed)) });
}
