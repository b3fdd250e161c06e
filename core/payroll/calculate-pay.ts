import { problem, type Problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { nothing, type Pence, subtract } from '#core/money/pence';
import { incomeTax, type IncomeTax } from './income-tax.ts';
import { isCounted, nationalInsurance, type NationalInsurance } from './national-insurance.ts';
import { loanDeduction } from './student-loan.ts';
import { readTaxCode, type TaxCode } from './tax-code.ts';
import { type Basis, type Frequency, taxPeriod, type TaxPeriod } from './tax-period.ts';
import { type NiLetter, type StudentLoanPlan, type YearTable } from './year-table.ts';

/** One payment to one PA. `gross` is all taxable and all liable to NI, unless it is said otherwise. */
export type PayInput = {
  readonly taxYear: string;
  readonly frequency: Frequency;
  /** The tax month, or the tax week of the payday: see taxPeriod. */
  readonly period: number;
  readonly taxCode: string;
  readonly basis: Basis;
  readonly niLetter: NiLetter;
  readonly gross: Pence;
  /** What of the payment counts for tax: less a pension under a net pay arrangement, with taxed expenses. All of `gross` where absent. */
  readonly taxable?: Pence;
  /** What counts for National Insurance and for loans. All of `gross` where absent. */
  readonly niable?: Pence;
  /** Taxable pay and tax of this tax year before this payment, with any P45. */
  readonly payBefore: Pence;
  readonly taxBefore: Pence;
  readonly studentLoan: StudentLoanPlan | null;
  readonly postgraduateLoan: boolean;
};

/** The answer in pence, and the steps from which `workingOf` tells how it came about. */
export type Pay = {
  readonly tax: Pence;
  readonly employeeNi: Pence;
  readonly employerNi: Pence;
  readonly niBands: NationalInsurance['bands'];
  readonly studentLoan: Pence;
  readonly postgraduateLoan: Pence;
  readonly net: Pence;
  readonly steps: PaySteps;
};

export type PaySteps = {
  readonly input: PayInput;
  readonly taxable: Pence;
  readonly niable: Pence;
  readonly table: YearTable;
  readonly code: TaxCode;
  readonly period: TaxPeriod;
  readonly incomeTax: IncomeTax;
  readonly nationalInsurance: NationalInsurance;
};

/** Pay, and pay before it, must each be below this. Within it no product of the calculation passes 2^53: see quick.ts. */
export const amountLimit = 100_000_000_000;

/** Works out one payment. A year without a table is refused, never worked out with another year's figures. */
export function calculatePay(input: PayInput, tables: readonly YearTable[]): Result<Pay> {
  const table = tables.find(({ taxYear }) => taxYear === input.taxYear);
  if (table === undefined) return refused(noSuchYear(input.taxYear, tables));
  const period = taxPeriod(input.frequency, input.period, input.basis);
  if (!period.ok) return period;
  const code = readTaxCode(input.taxCode, table.incomeTax);
  if (!code.ok) return code;
  const { taxable = input.gross, niable = input.gross } = input;
  const wrong =
    contradiction(input, code.value) ??
    badAmount('gross', input.gross) ??
    badAmount('taxable', taxable) ??
    badAmount('niable', niable) ??
    badAmount('payBefore', input.payBefore) ??
    badAmount('taxBefore', input.taxBefore);
  if (wrong !== undefined) return refused(wrong);
  const loan = input.studentLoan === null ? undefined : table.studentLoans.plans[input.studentLoan];
  if (input.studentLoan !== null && loan === undefined)
    return refused(problem('pay.studentLoanNotCollected', { plan: input.studentLoan, year: table.taxYear }));

  const tax = incomeTax({
    table: table.incomeTax,
    code: code.value,
    period: period.value,
    pay: taxable,
    benefits: nothing,
    payBefore: input.payBefore,
    taxBefore: input.taxBefore,
  });
  const ni = nationalInsurance(table.nationalInsurance, input.niLetter, input.frequency, niable);
  // Where no Class 1 NI is counted (letter X) no loan is taken either: HMRC CSLM10066.
  const earnings = isCounted(table.nationalInsurance, input.niLetter) ? niable : nothing;
  const studentLoan = loan === undefined ? nothing : loanDeduction(loan, input.frequency, earnings);
  const postgraduateLoan = input.postgraduateLoan ? loanDeduction(table.studentLoans.postgraduate, input.frequency, earnings) : nothing;
  return done({
    tax: tax.tax,
    employeeNi: ni.employee,
    employerNi: ni.employer,
    niBands: ni.bands,
    studentLoan,
    postgraduateLoan,
    net: subtract(input.gross, tax.tax, ni.employee, studentLoan, postgraduateLoan),
    steps: { input, taxable, niable, table, code: code.value, period: period.value, incomeTax: tax, nationalInsurance: ni },
  });
}

function noSuchYear(year: string, tables: readonly YearTable[]): Problem {
  const from = /^(\d{4})-(\d{2})$/.exec(year);
  const isYear = from !== null && (Number(from[1]) + 1) % 100 === Number(from[2]);
  if (!isYear) return problem('pay.taxYearUnreadable', { given: year.slice(0, 40) });
  return problem('pay.noFiguresForYear', { year, known: tables.map(({ taxYear }) => taxYear).join(', ') });
}

function contradiction({ basis }: PayInput, code: TaxCode): Problem | undefined {
  return code.isMarkedNonCumulative && basis === 'cumulative' ? problem('pay.basisContradictsCode', { given: code.written }) : undefined;
}

function badAmount(field: string, amount: Pence): Problem | undefined {
  if (amount < 0) return problem('pay.amountNegative', { field });
  return amount >= amountLimit ? problem('pay.amountTooLarge', { field, limit: '£1,000,000,000.00' }) : undefined;
}
