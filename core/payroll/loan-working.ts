import { add, nothing } from '#core/money/pence';
import { above } from '#core/money/quick';
import { type Pay } from './calculate-pay.ts';
import { type EarningsPart, earningsTogether } from './counted-earnings.ts';
import { isCounted } from './national-insurance.ts';
import { type RuleName } from './rules.ts';
import { loanDeduction, loanThreshold } from './student-loan.ts';
import { line, percent, type WorkingLine } from './working-line.ts';
import { type LoanTerms } from './year-table.ts';

/** A line for each loan that applies; where more than this payment counts, what it is counted on and this payment's share. */
export function loanWorking({ studentLoan, postgraduateLoan, steps }: Pay): readonly WorkingLine[] {
  const { input, table, counted } = steps;
  const { studentLoan: plan, postgraduateLoan: hasPostgraduate } = input;
  if (plan === null && !hasPostgraduate) return [];
  if (!isCounted(table.nationalInsurance, input.niLetter)) return [line('loan.noNi', {}, nothing)];
  const terms = plan === null ? undefined : table.studentLoans.plans[plan];
  const { postgraduate } = table.studentLoans;
  const lines = counted.parts.flatMap((part) => [
    ...(terms === undefined || plan === null ? [] : [told('loan.plan', { plan }, terms, part)]),
    ...(hasPostgraduate ? [told('loan.postgraduate', {}, postgraduate, part)] : []),
  ]);
  const { before } = counted;
  const share = line('loan.share', {}, add(studentLoan, postgraduateLoan));
  if (before !== undefined) {
    const taken = add(before.studentLoan, before.postgraduateLoan);
    return [...lines, line('loan.lessBefore', { taken }, taken), share];
  }
  if (counted.jobs.length === 1) return lines;
  const all = earningsTogether(counted);
  return [line('loan.together', { all }, nothing), ...lines, share];
}

function told(rule: RuleName, inputs: WorkingLine['inputs'], terms: LoanTerms, { frequency, earnings }: EarningsPart): WorkingLine {
  const threshold = loanThreshold(terms, frequency);
  const given = { ...inputs, rate: percent(terms.rate.value), threshold, over: above(earnings, threshold) };
  return line(rule, given, loanDeduction(terms, frequency, earnings), [terms.threshold, terms.rate]);
}
