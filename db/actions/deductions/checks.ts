import { type Problem, problem } from '#core/contract/problem';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type Employment, employmentById } from '#db/actions/pay/employments';
import { notInForce, planLineById } from '#db/actions/planLines';
import { type Reading } from '#db/kernel/handlers';

/** pay.beforeStart or pay.afterEnd for a day on which the PA did not work in this job. */
export function outsideJob({ name, startsOn, endsOn }: Employment, on: Day, field: string): Problem | undefined {
  if (on < startsOn) return problem('pay.beforeStart', { name, starts: dayInWords(startsOn) }, field);
  return endsOn !== null && on > endsOn ? problem('pay.afterEnd', { name, ended: dayInWords(endsOn) }, field) : undefined;
}

/** The job, or input.notFound. */
export function jobOr(reading: Reading, employmentId: string): Employment | Problem {
  return employmentById(reading, employmentId) ?? problem('input.notFound', { what: 'PA’s job' }, 'employmentId');
}

const forClaims = ['wages', 'payroll', 'travel', 'vehicle', 'activity', 'training', 'other'] as const;
const forPay = ['wages', 'payroll'] as const;

/** Whether money of that plan line may be spent so on that day. */
export function lineProblem(reading: Reading, planLineId: string, on: Day, what: 'pay' | 'claim'): Problem | undefined {
  const line = planLineById(reading, planLineId);
  if (line === undefined) return problem('input.notFound', { what: 'plan line' }, 'planLineId');
  const allowed: readonly string[] = what === 'pay' ? forPay : forClaims;
  if (!allowed.includes(line.category))
    return problem(what === 'pay' ? 'pay.notWages' : 'claim.notForClaims', { line: line.name }, 'planLineId');
  if (line.rule === 'not_allowed') return problem('money.notAllowed', { line: line.name }, 'planLineId');
  if (line.rule === 'ask_first' && !line.approved) return problem('money.askFirst', { line: line.name }, 'planLineId');
  return notInForce(line, on, 'planLineId');
}

export function isProblem(found: Employment | Problem): found is Problem {
  return 'sentence' in found;
}
