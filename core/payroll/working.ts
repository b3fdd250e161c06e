import { add, negate } from '#core/money/pence';
import { type Pay } from './calculate-pay.ts';
import { loanWorking } from './loan-working.ts';
import { nationalInsuranceWorking } from './national-insurance-working.ts';
import { taxWorking } from './tax-working.ts';
import { line, type WorkingLine } from './working-line.ts';

/** How a payment came about, step by step, in the order in which it was worked out. */
export function workingOf(pay: Pay): readonly WorkingLine[] {
  return [...taxWorking(pay.steps), ...nationalInsuranceWorking(pay.steps), ...loanWorking(pay), netWorking(pay)];
}

function netWorking({ tax, employeeNi: ni, studentLoan, postgraduateLoan, net, steps }: Pay): WorkingLine {
  const { gross } = steps.input;
  const loans = add(studentLoan, postgraduateLoan);
  return tax < 0
    ? line('pay.netWithRefund', { gross, back: negate(tax), ni, loans }, net)
    : line('pay.net', { gross, tax, ni, loans }, net);
}
