import { type PaySums, type PayslipData } from '#core/contract/shapes/pay';
import { type Pence, add, lesser, nothing, subtract, total } from '#core/money/pence';
import { downToPound, portion, rate } from '#core/money/rate';
import { pounds } from '#core/money/words';
import { type Pay } from '#core/payroll/calculate-pay';
import { type PayBeforeTakings, type PayPart, type PensionTaken } from './slots.ts';

/** What orders, advances and agreed deductions find of one payment. */
export function beforeTakings(parts: readonly PayPart[], sums: PaySums, pension: PensionTaken | undefined): PayBeforeTakings {
  const { gross, tax, employeeNi, studentLoan, postgraduateLoan, net } = sums;
  const employee = pension?.employee ?? nothing;
  const statutory = parts.flatMap((part) => part.statutory ?? []);
  const family = total(statutory.filter(({ kind }) => kind !== 'ssp').map(({ amount }) => amount));
  return { gross, tax, employeeNi, studentLoan, postgraduateLoan, pension: employee, family, net: subtract(net, employee) };
}

export type Limited = { readonly pay: Pay; readonly working: PayslipData['working'] };

/**
 * Student loans come after the orders that go before them, and leave what those protect: never more than that, down to the whole pound
 * (HMRC CSLM18015, CSLM18025). The student loan is taken first where there is a postgraduate one too. Pence.
 */
export function limitLoans(pay: Pay, parts: readonly PayPart[], before: PayBeforeTakings): Limited {
  const limit = parts.flatMap(({ limitsLoans }) => limitsLoans?.(before) ?? [])[0];
  const { studentLoan, postgraduateLoan } = pay;
  const whole = add(studentLoan, postgraduateLoan);
  if (limit === undefined || limit.most >= whole) return { pay, working: [] };
  const most: Pence = portion(limit.most, rate(1, 1), downToPound);
  const student = lesser(studentLoan, most);
  const postgraduate = lesser(postgraduateLoan, subtract(most, student));
  const taken = add(student, postgraduate);
  const words = `${limit.why}: of loans of ${pounds(whole)} only ${pounds(taken)} is taken, in whole pounds.`;
  return {
    pay: { ...pay, studentLoan: student, postgraduateLoan: postgraduate, net: add(pay.net, subtract(whole, taken)) },
    working: [{ about: 'loans', words, sources: [...limit.sources] }],
  };
}
