import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type PayslipData } from '#core/contract/shapes/pay';
import { type Pence, add, nothing, subtract, total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { countTogether } from '#core/pay/countTogether';
import { isPaid } from '#core/pay/payeeRemarks';
import { moreSums } from '#core/pay/payslipMore';
import { buildPayslip, payLinesIn } from '#core/pay/payslip';
import { type Charge } from '#core/pay/shareCost';
import { addForInHand } from '#core/payroll/netToGross';
import { isProblem, jobOr } from '#db/actions/deductions/checks';
import { contextFor } from '#db/actions/deductions/contextFor';
import { payeesOf } from '#db/actions/pay/payees';
import { usualCharges } from '#db/actions/pay/parts/usualCharges';
import { allPlanLines } from '#db/actions/planLines';
import { tablesOf } from '#db/actions/year/tablesOf';
import { type Reading } from '#db/kernel/handlers';

type Input = InputOf<'pay.inHand'>;
type Builder = (added: Pence) => Result<PayslipData>;

function chargesFor(reading: Reading, { employmentId, payday }: Input): readonly Charge[] {
  const usual = usualCharges(reading, employmentId, payday, []);
  if (usual.length > 0) return usual;
  const line = allPlanLines(reading).find(({ category }) => category === 'wages');
  return line === undefined ? [] : [{ planLineId: line.id, weight: 1 }];
}

/** The PA's payslip of the payday with so much more pay on it. */
function builderOf(reading: Reading, input: Input): Builder | Problem {
  const job = jobOr(reading, input.employmentId);
  if (isProblem(job)) return job;
  const context = contextFor(reading, job, input.payday);
  if (!context.ok) return context.problem;
  const payees = payeesOf(reading, context.value.group, context.value.period);
  const everybody = payees.map(({ facts }) => facts);
  const found = payees.find(({ facts }) => facts.employmentId === job.id);
  const payee = found?.facts;
  const tax = payee?.tax;
  if (found === undefined || payee === undefined || tax === undefined) return problem('inHand.noTax', { name: job.name }, 'employmentId');
  const before = total(payLinesIn(payee).map(({ amount }) => amount));
  if (before < 0) return problem('inHand.takenBack', { name: job.name, sum: pounds(before) }, 'payday');
  const charges = chargesFor(reading, input);
  if (charges.length === 0) return problem('input.notFound', { what: 'plan line' }, 'employmentId');
  const tables = tablesOf(reading);
  return (amount) => {
    const extra = { kind: 'extra', name: 'Agreed in hand', amount, charges } as const;
    const facts = found.withMore([extra]);
    // With another job's pay of the same payday, where there is one: National Insurance is one sum.
    const paid = everybody.filter((one) => one.assistantId === payee.assistantId && (one === payee || isPaid(one)));
    const counted = countTogether(paid.map((one) => (one === payee ? facts : one))).get(job.id);
    return buildPayslip({ ...facts, tax, ...counted }, tables);
  };
}

/** Money in hand is what is paid but for expenses, which only give back what the PA spent. */
function handOf(payslip: PayslipData): Pence {
  const { paid, expenses } = moreSums(payslip);
  return subtract(paid, expenses);
}

/** "I agreed £500 in hand": what must be added to pay on that payday, exactly or to the nearest penny that there is. */
export function findInHand(reading: Reading, input: Input): Result<OutputOf<'pay.inHand'>> {
  const build = builderOf(reading, input);
  if (typeof build !== 'function') return refused(build);
  const found = addForInHand(input.inHand, (added) => {
    const payslip = build(added);
    return payslip.ok ? done(handOf(payslip.value)) : payslip;
  });
  if (!found.ok) return found;
  const payslip = build(found.value.added);
  if (!payslip.ok) return payslip;
  const { gross, tax, employeeNi, studentLoan, postgraduateLoan } = payslip.value.sums;
  const { pension, taken } = moreSums(payslip.value);
  const loans = add(studentLoan, postgraduateLoan, nothing);
  return done({ ...found.value, gross, tax, employeeNi, loans, others: add(pension, taken) });
}
