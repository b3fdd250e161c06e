import { problem, type Problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { greater, nothing, type Pence, subtract } from '#core/money/pence';
import {
  countedAlone,
  type CountedEarnings,
  insureParts,
  type InsuredPart,
  isBelowNothing,
  lessBefore,
  loanOnParts,
  loanShareHere,
  shareHere,
  wholeInsurance,
} from './counted-earnings.ts';
import { incomeTax, type IncomeTax } from './income-tax.ts';
import { isCounted, nationalInsurance, noBands, type NationalInsurance } from './national-insurance.ts';
import { loanDeduction } from './student-loan.ts';
import { readTaxCode, type TaxCode } from './tax-code.ts';
import { type Basis, type Frequency, taxPeriod, type TaxPeriod } from './tax-period.ts';
import { type LoanTerms, type NiLetter, type StudentLoanPlan, type YearTable } from './year-table.ts';

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
  /** How National Insurance and loans count it, where that is not by itself in its own pay period. */
  readonly counted?: CountedEarnings;
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
  /** Of all that counts together, less what another payday took of it, of which this payment bears its share. */
  readonly nationalInsurance: NationalInsurance;
  readonly counted: CountedEarnings;
  readonly insured: readonly InsuredPart[];
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
  const counts = contributionsOf(input, niable, table, loan);
  if (input.counted?.before !== undefined && isBelowNothing(counts.steps.nationalInsurance))
    return refused(problem('pay.countedElsewhere', {}));
  const { employeeNi, employerNi, niBands, studentLoan, postgraduateLoan, steps } = counts;
  return done({
    tax: tax.tax,
    employeeNi,
    employerNi,
    niBands,
    studentLoan,
    postgraduateLoan,
    net: subtract(input.gross, tax.tax, employeeNi, studentLoan, postgraduateLoan),
    steps: { input, taxable, niable, table, code: code.value, period: period.value, incomeTax: tax, ...steps },
  });
}

type Contributions = Pick<Pay, 'employeeNi' | 'employerNi' | 'niBands' | 'studentLoan' | 'postgraduateLoan'> & {
  readonly steps: Pick<PaySteps, 'nationalInsurance' | 'counted' | 'insured'>;
};

type Loans = readonly [plan: LoanTerms | undefined, postgraduate: LoanTerms | undefined];

/** National Insurance and loans: this payment's share of what its jobs come to together; all of it where there is one. */
function contributionsOf(input: PayInput, niable: Pence, table: YearTable, loan: LoanTerms | undefined): Contributions {
  // Where no Class 1 NI is counted (letter X) no loan is taken either: HMRC CSLM10066. Loans follow National Insurance: CSLM17070.
  const isInsured = isCounted(table.nationalInsurance, input.niLetter);
  const postgraduate = input.postgraduateLoan ? table.studentLoans.postgraduate : undefined;
  const loans: Loans = isInsured ? [loan, postgraduate] : [undefined, undefined];
  return input.counted === undefined ? alone(input, niable, table, loans) : together(input, input.counted, table, loans);
}

/** One payment in its own pay period: nearly every one. */
function alone({ frequency, niLetter }: PayInput, niable: Pence, table: YearTable, [loan, postgraduate]: Loans): Contributions {
  const counted = countedAlone(frequency, niable);
  const [part] = counted.parts;
  const insurance = nationalInsurance(table.nationalInsurance, niLetter, frequency, niable);
  return {
    employeeNi: insurance.employee,
    employerNi: insurance.employer,
    niBands: insurance.bands,
    studentLoan: loan === undefined ? nothing : loanDeduction(loan, frequency, niable),
    postgraduateLoan: postgraduate === undefined ? nothing : loanDeduction(postgraduate, frequency, niable),
    steps: { nationalInsurance: insurance, counted, insured: [{ part, insurance }] },
  };
}

function together({ niLetter }: PayInput, counted: CountedEarnings, table: YearTable, [loan, postgraduate]: Loans): Contributions {
  const insured = insureParts(table.nationalInsurance, niLetter, counted.parts);
  const { before } = counted;
  const whole = lessBefore(wholeInsurance(insured), before);
  const taken = (terms: LoanTerms | undefined, already: Pence = nothing): Pence =>
    terms === undefined ? nothing : loanShareHere(greater(nothing, subtract(loanOnParts(terms, counted), already)), counted);
  return {
    employeeNi: shareHere(whole.employee, counted),
    employerNi: shareHere(whole.employer, counted),
    niBands: counted.place === counted.told ? whole.bands : noBands,
    studentLoan: taken(loan, before?.studentLoan),
    postgraduateLoan: taken(postgraduate, before?.postgraduateLoan),
    steps: { nationalInsurance: whole, counted, insured },
  };
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
