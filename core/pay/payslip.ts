import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type PaySums, type PayslipData } from '#core/contract/shapes/pay';
import { type Pence, add, negate, nothing, subtract, total } from '#core/money/pence';
import { type Pay, calculatePay } from '#core/payroll/calculate-pay';
import { type StudentLoanPlan, type YearTable, niLetters } from '#core/payroll/year-table';
import { allowanceMet } from './allowance.ts';
import { payslipWorking } from './payslipWorking.ts';
import { type ChargedLine, type CostShare, costTogether, grossByPlanLine, shareCost } from './shareCost.ts';
import { taxPlaceOf } from './taxCalendar.ts';
import { type YearSoFar, yearToDate } from './yearSoFar.ts';

type Copied = 'book' | 'employer' | 'assistant' | 'employmentId' | 'period' | 'payday' | 'frequency' | 'timesheets' | 'paidHow';
type PlanLineNames = Pick<PayslipData['charges'][number], 'planLineId' | 'planLine' | 'beneficiary' | 'streamId' | 'stream'>;

/** What HMRC or the PA has said, in force on the payday. */
export type TaxFacts = Pick<PayslipData, 'taxCode' | 'basis' | 'niLetter'> & {
  readonly studentLoan: StudentLoanPlan | null;
  readonly postgraduateLoan: boolean;
};

/** What the book says of one PA and payday, before anything is worked out. */
export type PayslipFacts = Pick<PayslipData, Copied> & {
  readonly tax: TaxFacts;
  /** Hours, sleep-ins, extras and corrections, each with the plan lines that bear it. */
  readonly lines: readonly ChargedLine[];
  readonly before: YearSoFar;
  /** Of the Employment Allowance; absent where it is not claimed. */
  readonly allowanceLeft?: Pence;
  readonly planLine: (id: string) => PlanLineNames;
};

function deductionsOf(
  { tax, employeeNi, studentLoan, postgraduateLoan }: PaySums,
  { taxCode, niLetter, studentLoan: plan }: TaxFacts,
): PayslipData['deductions'] {
  const all: PayslipData['deductions'] = [
    tax < 0
      ? { name: 'Income tax paid back', purpose: `Tax taken earlier this year that code ${taxCode} gives back`, amount: tax }
      : { name: 'Income tax', purpose: `Paid to HMRC for you, by tax code ${taxCode}`, amount: tax },
    { name: 'National Insurance', purpose: `Your own part, paid to HMRC for you, by letter ${niLetter}`, amount: employeeNi },
    { name: 'Student loan', purpose: `Paid to HMRC towards your plan ${plan ?? ''} loan`, amount: studentLoan },
    { name: 'Postgraduate loan', purpose: 'Paid to HMRC towards your postgraduate loan', amount: postgraduateLoan },
  ];
  return all.filter(({ amount }) => amount !== nothing);
}

function sumsOf(gross: Pence, { tax, employeeNi, employerNi, studentLoan, postgraduateLoan, net }: Pay): PaySums {
  return { gross, tax, employeeNi, studentLoan, postgraduateLoan, net, employerNi };
}

function workOut(facts: PayslipFacts, gross: Pence, tables: readonly YearTable[]): Result<Pay> {
  const { tax, before, frequency, payday } = facts;
  const niLetter = niLetters.find((letter) => letter === tax.niLetter);
  if (niLetter === undefined) return refused(problem('pay.niLetterUnknown', { given: tax.niLetter, letters: niLetters.join(', ') }));
  const { taxYear, taxPeriod } = taxPlaceOf(frequency, payday);
  return calculatePay(
    {
      taxYear,
      frequency,
      period: taxPeriod,
      taxCode: tax.taxCode,
      basis: tax.basis,
      niLetter,
      gross,
      payBefore: add(before.sums.gross, before.elsewhere.pay),
      taxBefore: add(before.sums.tax, before.elsewhere.tax),
      studentLoan: tax.studentLoan,
      postgraduateLoan: tax.postgraduateLoan,
    },
    tables,
  );
}

function chargesOf(facts: PayslipFacts, pay: Pay, allowance: Pence): { readonly rows: PayslipData['charges']; readonly whole: CostShare } {
  const gross = grossByPlanLine(facts.lines);
  const shares = shareCost([...gross.values()], { employerNi: pay.employerNi, allowance, net: pay.net });
  const rows = [...gross.keys()].flatMap((id, place) => {
    const row = shares[place];
    return row === undefined ? [] : [{ ...facts.planLine(id), ...row }];
  });
  return { rows, whole: costTogether(shares) };
}

/** The plan line from which corrections take back more than it pays this time; undefined where there is none. */
export function overdrawnPlanLine(lines: readonly ChargedLine[]): { readonly planLineId: string; readonly by: Pence } | undefined {
  const found = [...grossByPlanLine(lines)].find(([, gross]) => gross < 0);
  return found && { planLineId: found[0], by: negate(found[1]) };
}

/**
 * One PA's payslip for a payday, as yet without its numbers: pay worked out on the year so far, the year to date with it, the cost
 * shared by plan line. Pence throughout. Gross pay must not be below nothing, nor any plan line's part (overdrawnPlanLine).
 * Problems: whatever calculatePay refuses.
 */
export function buildPayslip(facts: PayslipFacts, tables: readonly YearTable[]): Result<PayslipData> {
  const gross = total(facts.lines.map(({ amount }) => amount));
  const worked = workOut(facts, gross, tables);
  if (!worked.ok) return worked;
  const pay = worked.value;
  const sums = sumsOf(gross, pay);
  const allowance = facts.allowanceLeft === undefined ? nothing : allowanceMet(pay.employerNi, facts.allowanceLeft);
  const { book, employer, assistant, employmentId, period, payday, frequency, timesheets, paidHow, tax } = facts;
  const lines = facts.lines.map(({ charges: _, ...line }) => line);
  return done({
    format: 'pa-ledger-payslip-1',
    book,
    number: 0,
    payRunNumber: 0,
    employer,
    assistant,
    employmentId,
    period,
    payday,
    frequency,
    ...taxPlaceOf(frequency, payday),
    taxCode: tax.taxCode,
    basis: tax.basis,
    niLetter: tax.niLetter,
    timesheets,
    lines,
    minutes: lines.reduce((so, { minutes = 0 }) => so + minutes, 0),
    sums,
    deductions: deductionsOf(sums, tax),
    yearToDate: yearToDate(facts.before, sums),
    allowance,
    cost: add(gross, pay.employerNi),
    charges: chargesOf(facts, pay, allowance).rows,
    paidHow,
    working: [...payslipWorking(lines, pay, allowance, facts.allowanceLeft)],
  });
}

/** What HMRC is owed for a payslip: tax, both sides’ National Insurance and loans, less the allowance. */
export function owedToHmrc({ sums, allowance }: Pick<PayslipData, 'sums' | 'allowance'>): Pence {
  return subtract(add(sums.gross, sums.employerNi), allowance, sums.net);
}
