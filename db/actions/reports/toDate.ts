import { type FamilyPay } from '#core/contract/shapes/reports';
import { nothing, type Pence, subtract } from '#core/money/pence';
import { isNiLetter, nationalInsurance } from '#core/payroll/national-insurance';
import { type ToDate } from '#core/rti/fpsEmployee';
import { type LetterPaid } from '#core/rti/letterSums';
import { addDays, type Day } from '#core/time/day';
import { isToldHere, niTogether, toldUnder } from '#db/actions/pay/niTogether';
import { frozenPayslip } from '#db/actions/pay/payslips';
import { yearSoFarOf } from '#db/actions/pay/yearSoFar';
import { tablesOf } from '#db/actions/year/tablesOf';
import { type Reading } from '#db/kernel/handlers';
import { flag, money, text } from '#db/rows';

const standing = `
  payslip.employment_id = @employment AND payslip.tax_year = @taxYear AND payslip.payday <= @upTo
  AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)`;

const takenOver = `
  SELECT id FROM brought_forward WHERE employment_id = @employment AND tax_year = @taxYear AND kind = 'takeover' ORDER BY log_seq DESC LIMIT 1`;

const netPay = `
  SELECT (SELECT coalesce(sum(payslip_sum.pence), 0) FROM payslip CROSS JOIN payslip_sum ON payslip_sum.payslip_id = payslip.id
      WHERE ${standing} AND payslip_sum.kind = 'net_pay_pension')
    + coalesce((SELECT pence FROM brought_forward_sum WHERE kind = 'net_pay_pension' AND brought_forward_id = (${takenOver})), 0) AS pence`;

/** `run` is the number of the pay run that is told of. */
type Asked = { readonly employment: string; readonly taxYear: string; readonly upTo: Day; readonly run: number };

// A job that another pay group pays on the same day, and whose run was approved after the one that is told of.
const paidSince = `
  SELECT EXISTS (SELECT 1 FROM payslip WHERE ${standing} AND payslip.payday = @upTo
    AND (SELECT number FROM pay_run WHERE pay_run.id = payslip.pay_run_id) > @run) AS so`;

const familyKinds = ['smp', 'spp', 'sap', 'shpp', 'spbp', 'sncp'] as const;

/** One employment's sums of the tax year up to and with a payday, as a report tells them. */
export function toDateOf(reading: Reading, { run, ...whole }: Asked): ToDate {
  const { employment, taxYear } = whole;
  const isPaidSince = reading.sql.one(paidSince, { ...whole, run }, { so: flag })?.so === true;
  const upTo = isPaidSince ? addDays(whole.upTo, -1) : whole.upTo;
  const asked = { ...whole, upTo };
  const so = yearSoFarOf(reading, employment, taxYear, addDays(upTo, 1));
  const netPayPension = reading.sql.one(netPay, asked, { pence: money })?.pence ?? nothing;
  const familyPay: Partial<Record<FamilyPay, Pence>> = {};
  for (const kind of familyKinds) {
    const amount = so.statutory.find((paid) => paid.kind === kind)?.amount;
    if (amount !== undefined) familyPay[kind] = amount;
  }
  return {
    taxable: so.more.taxable,
    tax: so.sums.tax,
    studentLoan: so.sums.studentLoan,
    postgraduateLoan: so.sums.postgraduateLoan,
    netPayPension,
    otherPension: subtract(so.more.pension, netPayPension),
    familyPay,
  };
}

// Of two pay groups that pay on one day the run approved first is told first.
const byThen = `
  payslip.tax_year = @taxYear AND payslip.payday <= @upTo
  AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)
  AND (payslip.payday < @upTo OR (SELECT number FROM pay_run WHERE pay_run.id = payslip.pay_run_id) <= @run)`;

const ofPayslip = `
  SELECT payslip_ni.letter, earnings_pence AS earnings, at_lel_pence AS atLel, lel_to_pt_pence AS lelToPt, pt_to_uel_pence AS ptToUel,
    ${niTogether('employee_ni_pence')} AS employee, ${niTogether('employer_ni_pence')} AS employer, payslip.payday AS payday,
    payslip.payday = @upTo AND (SELECT number FROM pay_run WHERE pay_run.id = payslip.pay_run_id) = @run AS isNow`;

// In the order of paydays, so that letters come as the year had them. What was taken in another job, and is told under this one, with it.
const banded = `
  ${ofPayslip} FROM payslip CROSS JOIN payslip_ni ON payslip_ni.payslip_id = payslip.id
    WHERE payslip.employment_id = @employment AND ${byThen} AND ${isToldHere}
  UNION ALL ${ofPayslip} FROM ${toldUnder} WHERE payslip_ni_under.employment_id = @employment AND ${byThen}
  ORDER BY payday`;

// Payslips from before their bands were kept are worked out again from what they say.
const bandless = `
  SELECT document.content_digest, payslip.payday = @upTo AS isNow FROM payslip CROSS JOIN document ON document.id = payslip.document_id
  WHERE ${standing} AND NOT EXISTS (SELECT 1 FROM payslip_ni WHERE payslip_ni.payslip_id = payslip.id) ORDER BY payslip.payday`;

const broughtLetters = `
  SELECT letter, earnings_pence AS earnings, at_lel_pence AS atLel, lel_to_pt_pence AS lelToPt, pt_to_uel_pence AS ptToUel,
    employee_ni_pence AS employee, employer_ni_pence AS employer, 0 AS isNow FROM brought_forward_ni WHERE brought_forward_id = ?`;

const paidShape = {
  letter: text,
  earnings: money,
  atLel: money,
  lelToPt: money,
  ptToUel: money,
  employee: money,
  employer: money,
  isNow: flag,
};

function workedAgain(reading: Reading, { run: _, ...asked }: Asked): readonly LetterPaid[] {
  const table = tablesOf(reading).find(({ taxYear }) => taxYear === asked.taxYear);
  return reading.sql.all(bandless, asked, { content_digest: text, isNow: flag }).flatMap(({ content_digest: contentDigest, isNow }) => {
    const data = frozenPayslip(reading, { contentDigest });
    if (data === undefined || table === undefined || !isNiLetter(data.niLetter)) return [];
    const { bands } = nationalInsurance(table.nationalInsurance, data.niLetter, data.frequency, data.sums.gross);
    const { gross: earnings, employeeNi: employee, employerNi: employer } = data.sums;
    return [{ letter: data.niLetter, earnings, ...bands, employee, employer, isNow }];
  });
}

/** National Insurance of the year so far by letter, payslip by payslip, and of a payroll taken over. */
export function lettersOf(reading: Reading, asked: Asked): readonly LetterPaid[] {
  const taken = reading.sql.one(takenOver, { employment: asked.employment, taxYear: asked.taxYear }, { id: text });
  const brought = taken === undefined ? [] : reading.sql.all(broughtLetters, [taken.id], paidShape);
  return [...brought, ...workedAgain(reading, asked), ...reading.sql.all(banded, asked, paidShape)];
}

const unbanded = `
  SELECT EXISTS (SELECT 1 FROM brought_forward WHERE id = ? AND employee_ni_pence + employer_ni_pence > 0
    AND NOT EXISTS (SELECT 1 FROM brought_forward_ni WHERE brought_forward_ni.brought_forward_id = brought_forward.id)) AS so`;

/** Whether an earlier payroll's National Insurance was taken over without its letters: a report could not tell them. */
export function lacksLetters({ sql }: Reading, employment: string, taxYear: string): boolean {
  const taken = sql.one(takenOver, { employment, taxYear }, { id: text });
  return taken !== undefined && sql.one(unbanded, [taken.id], { so: flag })?.so === true;
}
