import { textIn } from '#core/book/dueWords';
import { type OutputOf } from '#core/contract/routes';
import { type Pence, add, nothing, subtract } from '#core/money/pence';
import { type PayGroup, payGroupById } from '#db/actions/pay/payGroups';
import { type PayRun, billOfRun } from '#db/actions/pay/runs';
import { toldOn } from '#db/actions/reports/sendReport';
import { type Reading } from '#db/kernel/handlers';
import { flag, money, text } from '#db/rows';

const sums = `
  SELECT coalesce(sum(gross_pence), 0) AS gross, coalesce(sum(tax_pence), 0) AS tax, coalesce(sum(employee_ni_pence), 0) AS employeeNi,
    coalesce(sum(student_loan_pence), 0) AS studentLoan, coalesce(sum(postgraduate_loan_pence), 0) AS postgraduateLoan,
    coalesce(sum(net_pence), 0) AS net, coalesce(sum(employer_ni_pence), 0) AS employerNi, coalesce(sum(allowance_pence), 0) AS allowance
  FROM payslip WHERE pay_run_id = ?`;

// What its payslips say besides, by kind; none for payslips from before that was kept.
const further = `
  SELECT payslip_sum.kind, sum(payslip_sum.pence) AS pence FROM payslip CROSS JOIN payslip_sum ON payslip_sum.payslip_id = payslip.id
  WHERE payslip.pay_run_id = ? GROUP BY payslip_sum.kind`;

const taken = `
  SELECT coalesce(sum(due.amount_pence), 0) AS orders FROM pay_run_bill CROSS JOIN due ON due.id = pay_run_bill.due_id
  WHERE pay_run_bill.pay_run_id = ? AND pay_run_bill.kind = 'order'`;

type Further = Pick<OutputOf<'pay.read'>['runs'][number]['together'], 'pension' | 'orders' | 'expenses' | 'recovered' | 'paid'>;

function furtherOf({ sql }: Reading, payRunId: string, net: Pence): Further {
  const kinds = new Map(sql.all(further, [payRunId], { kind: text, pence: money }).map(({ kind, pence }) => [kind, pence]));
  const of = (kind: string): Pence => kinds.get(kind) ?? nothing;
  return {
    pension: add(of('pension'), of('employer_pension')),
    orders: sql.one(taken, [payRunId], { orders: money })?.orders ?? nothing,
    expenses: of('expenses'),
    recovered: of('recovered'),
    paid: kinds.get('paid') ?? net,
  };
}

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

const unmatched = 'NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)';

const paid = `
  SELECT EXISTS (SELECT 1 FROM payslip CROSS JOIN bank_match ON bank_match.due_id = payslip.due_id
    WHERE payslip.pay_run_id = @run AND ${unmatched})
    OR EXISTS (SELECT 1 FROM pay_run_bill CROSS JOIN bank_match ON bank_match.due_id = pay_run_bill.due_id
      WHERE pay_run_bill.pay_run_id = @run AND ${unmatched}) AS paid`;

/** Whether the bank has paid anything of the run. */
export function isPaidAtAll({ sql }: Reading, payRunId: string): boolean {
  return sql.one(paid, { run: payRunId }, { paid: flag })?.paid === true;
}

// Worked out after it, from its figures: a later payday of one of its PAs in the same tax year, or one that counted its National Insurance.
const after = `
  SELECT id FROM (
    SELECT later.pay_run_id AS id, later.payday AS payday FROM payslip AS own CROSS JOIN payslip AS later
      ON later.employment_id = own.employment_id AND later.tax_year = own.tax_year AND later.payday > own.payday WHERE own.pay_run_id = @run
    UNION ALL
    SELECT later.pay_run_id AS id, later.payday AS payday FROM payslip AS own
      CROSS JOIN payslip_ni_before ON payslip_ni_before.counted_id = own.id
      CROSS JOIN payslip AS later ON later.id = payslip_ni_before.payslip_id WHERE own.pay_run_id = @run)
  WHERE NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = id) ORDER BY payday LIMIT 1`;

/** A standing run that was worked out from this one's figures. */
export function runAfter({ sql }: Reading, payRunId: string): string | undefined {
  const shape = { id: (cell: unknown): string => String(cell) };
  return sql.one(after, { run: payRunId }, shape)?.id;
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
  const more = furtherOf(reading, run.id, net);
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
    together: { ...row, ...more, hmrc: subtract(add(gross, employerNi), net, allowance, more.recovered) },
    ...(voidReason === null ? {} : { voided: textIn(reading.contentOf(voidReason), 'reason') ?? '(erased)' }),
    billed,
    canVoid:
      voidReason === null &&
      !billed &&
      !isPaidAtAll(reading, id) &&
      runAfter(reading, id) === undefined &&
      toldOn(reading, id) === undefined,
  };
}
