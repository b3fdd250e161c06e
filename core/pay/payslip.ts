import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type PaySums, type PayslipData, type PayslipMore } from '#core/contract/shapes/pay';
import { type Pence, add, negate, nothing, subtract, total } from '#core/money/pence';
import { type Pay, calculatePay } from '#core/payroll/calculate-pay';
import { type CountedEarnings } from '#core/payroll/counted-earnings';
import { type StudentLoanPlan, type YearTable, niLetters } from '#core/payroll/year-table';
import { allowanceMet } from './allowance.ts';
import { type Limited, beforeTakings, limitLoans } from './limitLoans.ts';
import { type Brought, buildMore, expensesOf, saidCharge, takenTo } from './payslipMore.ts';
import { payslipWorking } from './payslipWorking.ts';
import { pensionDeductions } from './pensionDeductions.ts';
import { type ChargedLine, grossByPlanLine, shareCost } from './shareCost.ts';
import { type PayBeforeTakings, type PayPart, type PensionTaken, type Taken } from './slots.ts';
import { taxPlaceOf } from './taxCalendar.ts';
import { usualPayOf } from './usualPay.ts';
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
  /** What the other parts of payroll bring: holiday, sick pay, pension, orders, expenses. */
  readonly parts: readonly PayPart[];
  readonly before: YearSoFar;
  /** Of the Employment Allowance; absent where it is not claimed. */
  readonly allowanceLeft?: Pence;
  readonly planLine: (id: string) => PlanLineNames;
  /** How National Insurance counts it, where not by itself in its own pay period; with which other job of the PA. */
  readonly counted?: CountedEarnings;
  readonly together?: NonNullable<PayslipMore['together']>;
};

/** Every line of gross pay: of hours and extra sums, and then of the other parts. */
export function payLinesIn({ lines, parts }: Pick<PayslipFacts, 'lines' | 'parts'>): readonly ChargedLine[] {
  return [...lines, ...parts.flatMap((part) => part.lines ?? [])];
}

function deductionsOf(
  { tax, employeeNi, studentLoan, postgraduateLoan }: PaySums,
  { taxCode, niLetter, studentLoan: plan }: TaxFacts,
  { pension, takings }: Brought,
): PayslipData['deductions'] {
  const all: PayslipData['deductions'] = [
    tax < 0
      ? { name: 'Income tax paid back', purpose: `Tax taken earlier this year that code ${taxCode} gives back`, amount: tax }
      : { name: 'Income tax', purpose: `Paid to HMRC for you, by tax code ${taxCode}`, amount: tax },
    { name: 'National Insurance', purpose: `Your own part, paid to HMRC for you, by letter ${niLetter}`, amount: employeeNi },
    { name: 'Student loan', purpose: `Paid to HMRC towards your plan ${plan ?? ''} loan`, amount: studentLoan },
    { name: 'Postgraduate loan', purpose: 'Paid to HMRC towards your postgraduate loan', amount: postgraduateLoan },
    ...pensionDeductions(pension),
    ...takings.map(({ name, purpose, amount }) => ({ name, purpose, amount })),
  ];
  return all.filter(({ amount }) => amount !== nothing);
}

function sumsOf(gross: Pence, { tax, employeeNi, employerNi, studentLoan, postgraduateLoan, net }: Pay): PaySums {
  return { gross, tax, employeeNi, studentLoan, postgraduateLoan, net, employerNi };
}

type Earned = { readonly gross: Pence; readonly pension: PensionTaken | undefined };

/** What counts for tax and for National Insurance: a net pay arrangement comes off before tax, and part of an expense may count. */
function workOut(facts: PayslipFacts, { gross, pension }: Earned, tables: readonly YearTable[]): Result<Pay> {
  const { tax, before, frequency, payday, parts } = facts;
  const niLetter = niLetters.find((letter) => letter === tax.niLetter);
  if (niLetter === undefined) return refused(problem('pay.niLetterUnknown', { given: tax.niLetter, letters: niLetters.join(', ') }));
  const { taxYear, taxPeriod } = taxPlaceOf(frequency, payday);
  const expenses = expensesOf(parts.flatMap((part) => part.expenses ?? []));
  const beforeTax = pension?.method === 'net_pay' ? pension.employee : nothing;
  const isLoanStopped = parts.some((part) => part.stopsLoans === true);
  return calculatePay(
    {
      taxYear,
      frequency,
      period: taxPeriod,
      taxCode: tax.taxCode,
      basis: tax.basis,
      niLetter,
      gross,
      taxable: subtract(add(gross, expenses.taxable), beforeTax),
      niable: add(gross, expenses.niable),
      ...(facts.counted === undefined ? {} : { counted: facts.counted }),
      payBefore: add(before.more.taxable, before.elsewhere.pay),
      taxBefore: add(before.sums.tax, before.elsewhere.tax),
      studentLoan: isLoanStopped ? null : tax.studentLoan,
      postgraduateLoan: !isLoanStopped && tax.postgraduateLoan,
    },
    tables,
  );
}

/** Further deductions part by part: each sees what those before it have left. */
function takingsOf(parts: readonly PayPart[], pay: PayBeforeTakings): readonly Taken[] {
  const all: Taken[] = [];
  for (const { taken } of parts) {
    const left = subtract(pay.net, total(all.map(({ amount }) => amount)));
    all.push(...(taken?.({ ...pay, net: left }) ?? []));
  }
  return all.filter(({ amount }) => amount !== nothing);
}

function broughtBy({ parts }: PayslipFacts, sums: PaySums, pension: PensionTaken | undefined, working: Limited['working']): Brought {
  return {
    expenses: parts.flatMap((part) => part.expenses ?? []),
    statutory: parts.flatMap((part) => part.statutory ?? []),
    pension,
    takings: takingsOf(parts, beforeTakings(parts, sums, pension)),
    told: parts.flatMap((part) => part.told ?? []),
    working: [...parts.flatMap((part) => part.working ?? []), ...working],
  };
}

type Whole = { readonly pay: Pay; readonly allowance: Pence; readonly recovered: Pence; readonly paid: Pence };

function chargesOf(facts: PayslipFacts, { expenses, pension, takings }: Brought, whole: Whole): PayslipData['charges'] {
  const gross = grossByPlanLine(payLinesIn(facts));
  const onTop = grossByPlanLine(expenses);
  const ids = [...new Set([...gross.keys(), ...onTop.keys()])];
  const shares = shareCost(
    ids.map((id) => ({
      gross: gross.get(id) ?? nothing,
      expenses: onTop.get(id) ?? nothing,
      ownAdvances: total(takings.filter(({ planLineId }) => planLineId === id).map(({ amount }) => amount)),
    })),
    {
      employerNi: whole.pay.employerNi,
      allowance: whole.allowance,
      recovered: whole.recovered,
      net: whole.paid,
      employerPension: pension?.employer ?? nothing,
      pension: add(pension?.employee ?? nothing, pension?.employer ?? nothing),
      orders: takenTo(takings, 'order'),
      advances: takenTo(takings, 'advance'),
      kept: takenTo(takings, 'kept'),
    },
  );
  return ids.flatMap((id, place) => {
    const row = shares[place];
    return row === undefined ? [] : [{ ...facts.planLine(id), ...saidCharge(row) }];
  });
}

/** The plan line from which corrections take back more than it pays this time; undefined where there is none. */
export function overdrawnPlanLine(lines: readonly ChargedLine[]): { readonly planLineId: string; readonly by: Pence } | undefined {
  const found = [...grossByPlanLine(lines)].find(([, gross]) => gross < 0);
  return found && { planLineId: found[0], by: negate(found[1]) };
}

/** The pension of a gross pay: the first part that has one says what is taken. */
function pensionOf({ parts, together }: Pick<PayslipFacts, 'parts' | 'together'>, gross: Pence): PensionTaken | undefined {
  const usual = usualPayOf(gross, parts);
  for (const { pension } of parts) {
    const taken = pension?.({
      gross,
      pensionable: gross,
      ...(usual === undefined ? {} : { usual }),
      ...(together === undefined ? {} : { jobs: together.jobs }),
    });
    if (taken !== undefined) return taken;
  }
  return undefined;
}

type Numbers = { readonly sums: PaySums; readonly allowance: Pence; readonly recovered: Pence };

/** What stands on a payslip from its facts alone, without being worked out. */
function copied({ book, employer, assistant, employmentId, period, payday, frequency, timesheets, paidHow, tax }: PayslipFacts) {
  const { taxCode, basis, niLetter } = tax;
  const place = taxPlaceOf(frequency, payday);
  return { book, employer, assistant, employmentId, period, payday, frequency, ...place, taxCode, basis, niLetter, timesheets, paidHow };
}

function assemble(facts: PayslipFacts, pay: Pay, brought: Brought, { sums, allowance, recovered }: Numbers): PayslipData {
  const lines = payLinesIn(facts).map(({ charges: _, ...line }) => line);
  const more = buildMore(pay, brought, facts);
  return {
    format: 'pa-ledger-payslip-1',
    number: 0,
    payRunNumber: 0,
    ...copied(facts),
    lines,
    minutes: lines.reduce((so, { minutes = 0 }) => so + minutes, 0),
    sums,
    deductions: deductionsOf(sums, facts.tax, brought),
    yearToDate: yearToDate(facts.before, sums, more.taxable),
    allowance,
    cost: add(sums.gross, sums.employerNi, more.employerPension, more.expenses),
    charges: chargesOf(facts, brought, { pay, allowance, recovered, paid: more.paid }),
    working: [...payslipWorking({ lines, brought, pay, allowance, allowanceLeft: facts.allowanceLeft })],
    more,
    recovered,
  };
}

/**
 * One PA's payslip for a payday, as yet without its numbers: pay worked out on the year so far, what the other parts of payroll bring, the
 * year to date with it, the cost shared by plan line. Pence throughout. Gross pay must not be below nothing, nor any plan line's part
 * (overdrawnPlanLine). Problems: whatever calculatePay refuses.
 */
export function buildPayslip(facts: PayslipFacts, tables: readonly YearTable[]): Result<PayslipData> {
  const gross = total(payLinesIn(facts).map(({ amount }) => amount));
  const pension = pensionOf(facts, gross);
  const worked = workOut(facts, { gross, pension }, tables);
  if (!worked.ok) return worked;
  const { pay, working } = limitLoans(worked.value, facts.parts, beforeTakings(facts.parts, sumsOf(gross, worked.value), pension));
  const sums = sumsOf(gross, pay);
  const brought = broughtBy(facts, sums, pension, working);
  const allowance = facts.allowanceLeft === undefined ? nothing : allowanceMet(pay.employerNi, facts.allowanceLeft);
  const recovered = total(brought.statutory.map((one) => add(one.recovered, one.compensation)));
  return done(assemble(facts, pay, brought, { sums, allowance, recovered }));
}

/** What HMRC is owed for a payslip: tax, both sides’ National Insurance and loans, less the allowance and what HMRC gives back. */
export function owedToHmrc({ sums, allowance, recovered = nothing }: Pick<PayslipData, 'sums' | 'allowance' | 'recovered'>): Pence {
  return subtract(add(sums.gross, sums.employerNi), allowance, sums.net, recovered);
}
