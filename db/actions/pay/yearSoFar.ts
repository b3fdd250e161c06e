import { type MoreSums, type PaySums, statutoryKinds, type PayslipMore } from '#core/contract/shapes/pay';
import { type Pence, nothing, subtract } from '#core/money/pence';
import { noMoreSums } from '#core/pay/noMoreSums';
import { addMore, addStatutory } from '#core/pay/payslipMore';
import { type YearSoFar, addSums, noSums } from '#core/pay/yearSoFar';
import { type Day } from '#core/time/day';
import { type Reading } from '#db/kernel/handlers';
import { money, text } from '#db/rows';

const standing = `
  WHERE payslip.employment_id = @employment AND payslip.tax_year = @taxYear AND payslip.payday < @before
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)`;

// Payslips of the tax year whose pay run stands, paid before the day.
const paid = `
  SELECT coalesce(sum(gross_pence), 0) AS gross, coalesce(sum(tax_pence), 0) AS tax, coalesce(sum(employee_ni_pence), 0) AS employeeNi,
    coalesce(sum(student_loan_pence), 0) AS studentLoan, coalesce(sum(postgraduate_loan_pence), 0) AS postgraduateLoan,
    coalesce(sum(net_pence), 0) AS net, coalesce(sum(employer_ni_pence), 0) AS employerNi
  FROM payslip ${standing}`;

const paidShape = {
  gross: money,
  tax: money,
  employeeNi: money,
  studentLoan: money,
  postgraduateLoan: money,
  net: money,
  employerNi: money,
};

// Their further sums by kind; of payslips from before those were kept, gross and net pay stand for them.
const further = `
  SELECT payslip_sum.kind, sum(payslip_sum.pence) AS pence FROM payslip CROSS JOIN payslip_sum ON payslip_sum.payslip_id = payslip.id
  ${standing} GROUP BY payslip_sum.kind`;

const without = `
  SELECT coalesce(sum(gross_pence), 0) AS gross, coalesce(sum(net_pence), 0) AS net FROM payslip ${standing}
    AND NOT EXISTS (SELECT 1 FROM payslip_sum WHERE payslip_sum.payslip_id = payslip.id)`;

const brought = `
  SELECT id, pay_pence, tax_pence, employee_ni_pence, employer_ni_pence, student_loan_pence, postgraduate_loan_pence FROM brought_forward
  WHERE employment_id = ? AND tax_year = ? AND kind = ? ORDER BY log_seq DESC LIMIT 1`;

const broughtShape = {
  id: text,
  pay_pence: money,
  tax_pence: money,
  employee_ni_pence: money,
  employer_ni_pence: money,
  student_loan_pence: money,
  postgraduate_loan_pence: money,
};

type Kinds = ReadonlyMap<string, Pence>;

function kindsIn(rows: readonly { readonly kind: string; readonly pence: Pence }[]): Kinds {
  return new Map(rows.map(({ kind, pence }) => [kind, pence]));
}

function moreIn(kinds: Kinds): MoreSums {
  const of = (kind: string): Pence => kinds.get(kind) ?? nothing;
  return {
    taxable: of('taxable'),
    niable: of('niable'),
    pension: of('pension'),
    employerPension: of('employer_pension'),
    taken: of('taken'),
    expenses: of('expenses'),
    paid: of('paid'),
  };
}

function statutoryIn(kinds: Kinds): PayslipMore['statutory'] {
  return addStatutory(statutoryKinds.map((kind) => ({ kind, amount: kinds.get(kind) ?? nothing })));
}

type Taken = Omit<YearSoFar, 'elsewhere'>;

/** What a payroll taken over had paid: its taxable pay, and pay for National Insurance, are its pay unless it said otherwise. */
function takenOver({ sql }: Reading, employmentId: string, taxYear: string): Taken | undefined {
  const taken = sql.one(brought, [employmentId, taxYear, 'takeover'], broughtShape);
  if (taken === undefined) return undefined;
  const { pay_pence: gross, tax_pence: tax, employee_ni_pence: employeeNi, employer_ni_pence: employerNi } = taken;
  const { student_loan_pence: studentLoan, postgraduate_loan_pence: postgraduateLoan } = taken;
  const net: Pence = subtract(gross, tax, employeeNi, studentLoan, postgraduateLoan);
  const sums: PaySums = { gross, tax, employeeNi, employerNi, studentLoan, postgraduateLoan, net };
  const rows = sql.all('SELECT kind, pence FROM brought_forward_sum WHERE brought_forward_id = ?', [taken.id], {
    kind: text,
    pence: money,
  });
  const told = kindsIn(rows);
  const paidOut = subtract(net, told.get('pension') ?? nothing);
  const kinds = new Map<string, Pence>([['taxable', gross], ['niable', gross], ['paid', paidOut], ...told]);
  return { sums, more: moreIn(kinds), statutory: statutoryIn(kinds) };
}

/** A tax year's sums of one employment before a payday: what this book has paid, what was taken over, and a P45's apart. */
export function yearSoFarOf(reading: Reading, employmentId: string, taxYear: string, before: Day): YearSoFar {
  const { sql } = reading;
  const own = { employment: employmentId, taxYear, before };
  const here = sql.one(paid, own, paidShape) ?? noSums;
  const kinds = kindsIn(sql.all(further, own, { kind: text, pence: money }));
  const plain = sql.one(without, own, { gross: money, net: money }) ?? { gross: nothing, net: nothing };
  const ofPlain: MoreSums = { ...noMoreSums, taxable: plain.gross, niable: plain.gross, paid: plain.net };
  const taken = takenOver(reading, employmentId, taxYear);
  const p45 = sql.one(brought, [employmentId, taxYear, 'p45'], broughtShape);
  return {
    sums: addSums(here, taken?.sums ?? noSums),
    more: addMore(moreIn(kinds), ofPlain, taken?.more ?? noMoreSums),
    statutory: addStatutory([...statutoryIn(kinds), ...(taken?.statutory ?? [])]),
    elsewhere: { pay: p45?.pay_pence ?? nothing, tax: p45?.tax_pence ?? nothing },
  };
}
