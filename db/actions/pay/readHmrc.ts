import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type TaxMonth } from '#core/contract/shapes/paydays';
import { grouped } from '#core/findings/grouped';
import { type Pence, nothing, subtract, total } from '#core/money/pence';
import { hmrcLines, hmrcReference, payHmrcBy, payingMonth } from '#core/pay/hmrcMonth';
import { daysOfTaxMonth } from '#core/pay/taxCalendar';
import { type Day } from '#core/time/day';
import { amountToBill } from '#db/actions/pay/billHmrc';
import { type Employer, allEmployers } from '#db/actions/pay/payGroups';
import { type TaxBill, standingBills } from '#db/actions/pay/taxBills';
import { recentSince } from '#db/actions/recent';
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

const amounts = `
  SELECT tax_bill.id, due.amount_pence, due_state.open_pence FROM tax_bill CROSS JOIN due ON due.id = tax_bill.due_id
    CROSS JOIN due_state ON due_state.due_id = due.id WHERE tax_bill.employer_id = ?`;

const paidOn = `
  SELECT DISTINCT tax_bill.id, bank_line.day FROM tax_bill CROSS JOIN bank_match ON bank_match.due_id = tax_bill.due_id
    CROSS JOIN bank_line ON bank_line.id = bank_match.bank_line_id
  WHERE tax_bill.employer_id = ? AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)
  ORDER BY bank_line.day`;

const runs = `
  SELECT tax_bill.id, tax_bill_run.pay_run_id AS run FROM tax_bill CROSS JOIN tax_bill_run ON tax_bill_run.tax_bill_id = tax_bill.id
  WHERE tax_bill.employer_id = ?`;

type Bill = { readonly place: number; readonly bill: NonNullable<TaxMonth['bill']>; readonly runs: readonly string[] };

/** An employer's bills that stand, oldest first, all of them at once: a book of twenty years has hundreds. */
function billsFor({ sql }: Reading, employerId: string, standing: readonly TaxBill[]): readonly Bill[] {
  const sums = new Map(sql.all(amounts, [employerId], { id: text, amount_pence: money, open_pence: money }).map((row) => [row.id, row]));
  const days = grouped(sql.all(paidOn, [employerId], { id: text, day }), ({ id }) => id);
  const ofRuns = grouped(sql.all(runs, [employerId], { id: text, run: text }), ({ id }) => id);
  return standing.map(({ id }, place) => {
    const row = sums.get(id);
    if (row === undefined) throw new RangeError('a bill without its due');
    const bill = { id, amount: row.amount_pence, open: row.open_pence, paidOn: (days.get(id) ?? []).map((one) => one.day) };
    return { place, bill, runs: (ofRuns.get(id) ?? []).map(({ run }) => run) };
  });
}

type Account = { readonly months: readonly TaxMonth[]; readonly owed: Pence; readonly earlier: boolean };

/** As rows of payslips and bills have it: everything of one tax month. */
type Month = { readonly key: string; readonly own: readonly Row[]; readonly theirs: readonly Bill[]; readonly isWaiting: boolean };

function monthOf(reading: Reading, employer: Employer, { key, own, theirs, isWaiting }: Month): TaxMonth {
  const [taxYear, taxMonth] = [key.slice(0, 7), Number(key.slice(8))];
  const bill = (theirs.find((one) => one.bill.open > 0) ?? theirs.at(-1))?.bill;
  const { accountsOffice, paysHmrc } = employer;
  const toBill = isWaiting ? amountToBill(reading, { employerId: employer.id, taxYear, taxMonth }) : nothing;
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
}

/** Months that end before `since` are left out where nothing of them is to be paid. */
function accountOf(reading: Reading, employer: Employer, since: Day): Account {
  const rows = reading.sql.all(payslips, [employer.id], shape);
  const bills = billsFor(reading, employer.id, standingBills(reading, employer.id));
  const ofRun = bills.flatMap((bill) => bill.runs.map((runId) => ({ runId, bill })));
  const billsOf = grouped(ofRun, ({ runId }) => runId);
  const all = [...grouped(rows, keyOf)].map(([key, own]): Month => {
    const theirs = new Set(own.flatMap(({ run_id: id }) => (billsOf.get(id) ?? []).map(({ bill }) => bill)));
    const isWaiting = own.some(({ run_id: id, payday }) => payday <= reading.today && !billsOf.has(id));
    return { key, own, theirs: [...theirs].toSorted((a, b) => a.place - b.place), isWaiting };
  });
  const isAsked = ({ key, theirs, isWaiting }: Month): boolean =>
    isWaiting || theirs.some(({ bill }) => bill.open > 0) || daysOfTaxMonth(key.slice(0, 7), Number(key.slice(8))).to >= since;
  const asked = all.filter(isAsked).toSorted((a, b) => (a.key > b.key ? -1 : 1));
  const paid = total(bills.map(({ bill }) => subtract(bill.amount, bill.open)));
  return {
    months: asked.map((month) => monthOf(reading, employer, month)),
    owed: subtract(hmrcLines(rows.map(partOf)).owed, paid),
    earlier: asked.length < all.length,
  };
}

/** HMRC’s account with each employer, a tax month at a time, newest first: the employer’s payment record (P32). */
export function readHmrc(reading: Reading, input: InputOf<'hmrc.read'>): Result<OutputOf<'hmrc.read'>> {
  const since = recentSince(reading, input);
  const accounts = allEmployers(reading).map((employer) => accountOf(reading, employer, since));
  return done({
    months: accounts.flatMap(({ months }) => months),
    owed: total(accounts.map(({ owed }) => owed)),
    earlier: accounts.some(({ earlier }) => earlier),
  });
}
