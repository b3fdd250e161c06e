import { type Pence } from '#core/money/pence';
import { above, downToPennyOf, downToPoundOf, fromPounds } from '#core/money/quick';
import { factsOf, type Frequency } from './tax-period.ts';
import { type LoanTerms, type StudentLoanPlan, studentLoanPlans, type StudentLoanTable } from './year-table.ts';

export function isStudentLoanPlan(text: string): text is StudentLoanPlan {
  return studentLoanPlans.some((plan) => plan === text);
}

/** A year's threshold for one payday, cut to the penny: a weekly one is never multiplied. */
export function loanThreshold({ threshold }: LoanTerms, frequency: Frequency): Pence {
  return downToPennyOf(fromPounds(threshold.value), { above: 1, below: factsOf[frequency].paydays });
}

/**
 * What one loan takes from one payment, in whole pounds. Earnings are those on which Class 1 NI is counted; every payday stands
 * alone; a postgraduate loan is taken as well as a plan, each by itself. Source: HMRC, Collection of student loans; CSLM10111.
 */
export function loanDeduction(terms: LoanTerms, frequency: Frequency, earnings: Pence): Pence {
  return downToPoundOf(above(earnings, loanThreshold(terms, frequency)), terms.rate.value);
}

export type ChosenPlan = { readonly plan: StudentLoanPlan | null; readonly because: string; readonly source: string };

/**
 * Which one of several plans an employer collects: the lowest threshold, until HMRC's SL1 notice says otherwise. 'not sure' is
 * an employee who has a loan and cannot learn its plan. A plan not collected in the year is passed over.
 */
export function whichStudentLoanPlan(declared: readonly StudentLoanPlan[] | 'not sure', table: StudentLoanTable): ChosenPlan {
  if (declared === 'not sure') {
    const { value: plan, source } = table.planIfUnknown;
    return { plan, because: `Plan ${plan} is used until HMRC says which plan it is.`, source: source.title };
  }
  let chosen: { readonly plan: StudentLoanPlan; readonly terms: LoanTerms } | undefined;
  for (const plan of studentLoanPlans) {
    const terms = table.plans[plan];
    if (!declared.includes(plan) || terms === undefined) continue;
    if (chosen === undefined || terms.threshold.value < chosen.terms.threshold.value) chosen = { plan, terms };
  }
  if (chosen === undefined) return { plan: null, because: noPlan(declared), source: table.planIfUnknown.source.title };
  const source = chosen.terms.threshold.source.title;
  if (declared.length === 1) return { plan: chosen.plan, because: `Plan ${chosen.plan} is the one declared.`, source };
  return { plan: chosen.plan, because: `Of the plans declared, plan ${chosen.plan} has the lowest threshold collected this year.`, source };
}

function noPlan(declared: readonly StudentLoanPlan[]): string {
  const plans = declared.join(', ');
  if (plans === '') return 'No student loan was declared.';
  return declared.length === 1
    ? `Plan ${plans} is not collected from pay this year.`
    : `None of the plans ${plans} is collected from pay this year.`;
}
