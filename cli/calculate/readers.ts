import { problem, type Problem } from '#core/contract/problem';
import { type Pence, pence } from '#core/money/pence';
import { amountLimit } from '#core/payroll/calculate-pay';

/** Thrown by the readers of a line and caught at its door: fields are read plainly, with the first fault leaving at once. */
export class Unreadable extends Error {
  readonly problem: Problem;
  constructor(found: Problem) {
    super(found.sentence);
    this.problem = found;
  }
}

export function isObject(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

/** What was given, as it was written and no longer than a person would read. */
export function shown(given: unknown): string {
  return (typeof given === 'string' ? given : JSON.stringify(given)).slice(0, 40);
}

const amount = /^(-?)(0|[1-9]\d*)\.(\d{2})$/;

/** Pounds with two decimals, as text. Pence. */
export function readAmount(field: string, given: unknown): Pence {
  const found = typeof given === 'string' ? amount.exec(given) : null;
  if (found === null) throw new Unreadable(problem('pay.amountUnreadable', { field, given: shown(given ?? null) }));
  const size = Number(found[2]) * 100 + Number(found[3]);
  if (found[1] === '-') throw new Unreadable(problem('pay.amountNegative', { field }));
  if (size >= amountLimit) throw new Unreadable(problem('pay.amountTooLarge', { field, limit: '£1,000,000,000.00' }));
  return pence(size);
}
