import { problem, type Problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { type Pence, pence } from '#core/money/pence';
import { amountLimit, type PayInput } from '#core/payroll/calculate-pay';
import { isNiLetter } from '#core/payroll/national-insurance';
import { isStudentLoanPlan } from '#core/payroll/student-loan';
import { type Basis, frequencies, type Frequency } from '#core/payroll/tax-period';
import { niLetters, type NiLetter, type StudentLoanPlan } from '#core/payroll/year-table';

/** Every field of a line. All of them are needed and there are no others, so that a slip of the pen is never passed over. */
export const requestFields = [
  'taxYear',
  'frequency',
  'period',
  'taxCode',
  'basis',
  'niLetter',
  'gross',
  'payBefore',
  'taxBefore',
  'studentLoan',
  'postgraduateLoan',
] as const;

type Field = (typeof requestFields)[number];
type Request = Readonly<Record<string, unknown>>;

const known: ReadonlySet<string> = new Set(requestFields);

/** Thrown within this file only, and caught at its door: eleven fields read plainly, with the first fault leaving at once. */
class Unreadable extends Error {
  readonly problem: Problem;
  constructor(found: Problem) {
    super(found.sentence);
    this.problem = found;
  }
}

/** Reads one line's object. The year, the period and the tax code are judged by core/payroll itself. */
export function readRequest(text: string): Result<PayInput> {
  try {
    const given = readObject(text);
    checkFields(given);
    return done({
      taxYear: readText(given['taxYear'], (shown) => problem('pay.taxYearUnreadable', { given: shown })),
      frequency: readFrequency(given['frequency']),
      period: readPeriod(given['period']),
      taxCode: readText(given['taxCode'], (shown) => problem('pay.taxCodeImpossible', { given: shown, because: 'a code is text' })),
      basis: readBasis(given['basis']),
      niLetter: readLetter(given['niLetter']),
      gross: readAmount('gross', given['gross']),
      payBefore: readAmount('payBefore', given['payBefore']),
      taxBefore: readAmount('taxBefore', given['taxBefore']),
      studentLoan: readPlan(given['studentLoan']),
      postgraduateLoan: readFlag(given['postgraduateLoan']),
    });
  } catch (fault) {
    if (fault instanceof Unreadable) return refused(fault.problem);
    throw fault;
  }
}

function readObject(text: string): Request {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new Unreadable(problem('pay.notAnObject', {}));
  }
  if (!isObject(given)) throw new Unreadable(problem('pay.notAnObject', {}));
  return given;
}

function isObject(given: unknown): given is Request {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

function checkFields(given: Request): void {
  for (const field of requestFields) if (!Object.hasOwn(given, field)) throw new Unreadable(problem('pay.fieldMissing', { field }));
  for (const field in given) if (!known.has(field)) throw new Unreadable(problem('pay.fieldUnknown', { field: field.slice(0, 40) }));
}

/** What was given, as it was written and no longer than a person would read. */
function shown(given: unknown): string {
  return (typeof given === 'string' ? given : JSON.stringify(given)).slice(0, 40);
}

function readText(given: unknown, otherwise: (shown: string) => Problem): string {
  if (typeof given !== 'string') throw new Unreadable(otherwise(shown(given)));
  return given;
}

function readFrequency(given: unknown): Frequency {
  const found = frequencies.find((one) => one === given);
  if (found === undefined) throw new Unreadable(problem('pay.frequencyUnknown', { given: shown(given) }));
  return found;
}

/** Any number goes on to core, which knows the periods of each frequency. */
function readPeriod(given: unknown): number {
  if (typeof given === 'number') return given;
  throw new Unreadable(problem('pay.periodUnreadable', { given: shown(given) }));
}

function readBasis(given: unknown): Basis {
  if (given === 'cumulative' || given === 'non-cumulative') return given;
  throw new Unreadable(problem('pay.basisUnknown', { given: shown(given) }));
}

function readLetter(given: unknown): NiLetter {
  if (typeof given === 'string' && isNiLetter(given)) return given;
  throw new Unreadable(problem('pay.niLetterUnknown', { given: shown(given), letters: niLetters.join(', ') }));
}

const amount = /^(-?)(0|[1-9]\d*)\.(\d{2})$/;

function readAmount(field: Field, given: unknown): Pence {
  const found = typeof given === 'string' ? amount.exec(given) : null;
  if (found === null) throw new Unreadable(problem('pay.amountUnreadable', { field, given: shown(given) }));
  const size = Number(found[2]) * 100 + Number(found[3]);
  if (found[1] === '-') throw new Unreadable(problem('pay.amountNegative', { field }));
  if (size >= amountLimit) throw new Unreadable(problem('pay.amountTooLarge', { field, limit: '£1,000,000,000.00' }));
  return pence(size);
}

function readPlan(given: unknown): StudentLoanPlan | null {
  if (given === null || (typeof given === 'string' && isStudentLoanPlan(given))) return given;
  throw new Unreadable(problem('pay.studentLoanUnknown', { given: shown(given) }));
}

function readFlag(given: unknown): boolean {
  if (typeof given === 'boolean') return given;
  throw new Unreadable(problem('pay.postgraduateLoanUnknown', {}));
}
