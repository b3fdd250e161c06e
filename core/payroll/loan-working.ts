import { nothing, type Pence } from '#core/money/pence';
import { above } from '#core/money/quick';
import { type Pay } from './calculate-pay.ts';
import { isCounted } from './national-insurance.ts';
import { type RuleName } from './rules.ts';
import { loanThreshold } from './student-loan.ts';
import { type Frequency } from './tax-period.ts';
import { line, percent, type WorkingLine } from './working-line.ts';
import { type LoanTerms } from './year-table.ts';

/** A line for each loan that applies. */
export function loanWorking({ studentLoan, postgraduateLoan, steps: { input, niable, table } }: Pay): readonly WorkingLine[] {
  const { studentLoan: plan, postgraduateLoan: hasPostgraduate, frequency } = input;
  if (plan === null && !hasPostgraduate) return [];
  if (!isCounted(table.nationalInsurance, input.niLetter)) return [line('loan.noNi', {}, nothing)];
  const terms = plan === null ? undefined : table.studentLoans.plans[plan];
  const lines = terms === undefined || plan === null ? [] : [told('loan.plan', { plan }, terms, frequency, niable, studentLoan)];
  return hasPostgraduate
    ? [...lines, told('loan.postgraduate', {}, table.studentLoans.postgraduate, frequency, niable, postgraduateLoan)]
    : lines;
}

function told(
  rule: RuleName,
  inputs: WorkingLine['inputs'],
  terms: LoanTerms,
  frequency: Frequency,
  earnings: Pence,
  taken: Pence,
): WorkingLine {
  const threshold = loanThreshold(terms, frequency);
  return line(rule, { ...inputs, rate: percent(terms.rate.value), threshold, over: above(earnings, threshold) }, taken, [
    terms.threshold,
    terms.rate,
  ]);
}
