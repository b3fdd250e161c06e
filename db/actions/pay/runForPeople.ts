import { textIn } from '#core/book/dueWords';
import { type OutputOf } from '#core/contract/routes';
import { subtract } from '#core/money/pence';
import { type PayGroup, payGroupById } from '#db/actions/pay/payGroups';
import { type PayRun, billOfRun } from '#db/actions/pay/runs';
import { type Reading } from '#db/kernel/handlers';
import { flag, money } from '#db/rows';

const sums = `
  SELECT coalesce(sum(gross_pence), 0) AS gross, coalesce(sum(tax_pence), 0) AS tax, coalesce(sum(employee_ni_pence), 0) AS employeeNi,
    coalesce(sum(student_loan_pence), 0) AS studentLoan, coalesce(sum(postgraduate_loan_pence), 0) AS postgraduateLoan,
    coalesce(sum(net_pence), 0) AS net, coalesce(sum(employer_ni_pence), 0) AS employerNi, coalesce(sum(allowance_pence), 0) AS allowance
  FROM payslip WHERE pay_run_id = ?`;

const sumsShape = {
  gross: money,
  tax: money,
  employeeNi: money,
  studentLoan: money,
  postgraduateLoan: money,
  net: money,
  employerNi: money,
  allowance: money,
};

const paid = `
  SELECT EXISTS (SELECT 1 FROM payslip CROSS JOIN bank_match ON bank_match.due_id = payslip.due_id
    WHERE payslip.pay_run_id = ? AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)) AS paid`;

/** Whether the bank has paid anything of the run. */
export function isPaidAtAll({ sql }: Reading, payRunId: string): boolean {
  return sql.one(paid, [payRunId], { paid: flag })?.paid === true;
}

// Worked out after it, from its figures: a later payday of one of its PAs in the same tax year.
const after = `
  SELECT later.pay_run_id AS id FROM payslip AS own CROSS JOIN payslip AS later
    ON later.employment_id = own.employment_id AND later.tax_year = own.tax_year AND later.payday > own.payday
  WHERE own.pay_run_id = ? AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = later.pay_run_id)
  ORDER BY later.payday LIMIT 1`;

/** A standing run that was worked out from this one's figures. */
export function runAfter({ sql }: Reading, payRunId: string): string | undefined {
  const shape = { id: (cell: unknown): string => String(cell) };
  return sql.one(after, [payRunId], shape)?.id;
}

/** A pay run without its payslips, as lists show it. */
export function runForPeople(
  reading: Reading,
  run: PayRun,
  group: PayGroup | undefined = payGroupById(reading, run.payGroupId),
): OutputOf<'pay.read'>['runs'][number] {
  const row = reading.sql.one(sums, [run.id], sumsShape);
  if (group === undefined || row === undefined) throw new RangeError('a pay run without its pay group');
  const { gross, employerNi, allowance, net } = row;
  const billed = billOfRun(reading, run.id) !== undefined;
  const { id, number, period, payday, taxYear, taxMonth, approvedOn, voidReason } = run;
  return {
    id,
    number,
    payGroupId: group.id,
    payGroup: group.name,
    employer: group.employer.name,
    period,
    payday,
    taxYear,
    taxMonth,
    approvedOn,
    together: { ...row, hmrc: subtract(gross, net, subtract(allowance, employerNi)) },
    ...(voidReason === null ? {} : { voided: textIn(reading.contentOf(voidReason), 'reason') ?? '(erased)' }),
    billed,
    canVoid: voidReason === null && !billed && !isPaidAtAll(reading, id) && runAfter(reading, id) === undefined,
  };
}
