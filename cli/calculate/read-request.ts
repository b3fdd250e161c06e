import { problem, type Problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { type PayInput } from '#core/payroll/calculate-pay';
import { isNiLetter } from '#core/payroll/national-insurance';
import { isStudentLoanPlan } from '#core/payroll/student-loan';
import { type Basis, frequencies, type Frequency } from '#core/payroll/tax-period';
import { niLetters, type NiLetter, type StudentLoanPlan } from '#core/payroll/year-table';
import { extraFields, type Extras, readExtras } from './read-extras.ts';
import { isObject, readAmount, shown, Unreadable } from './readers.ts';

/** Every field that a line must have: there are no others but the extra ones, so that a slip of the pen is never passed over. */
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

type Request = Readonly<Record<string, unknown>>;

const known: ReadonlySet<string> = new Set([...requestFields, ...extraFields]);

/** One payment, and what was asked besides. */
export type CalculateRequest = { readonly pay: PayInput; readonly extras: Extras };

/** Reads one line's object. The year, the period and the tax code are judged by core/payroll itself. */
export function readRequest(text: string): Result<CalculateRequest> {
  try {
    const given = readObject(text);
    checkFields(given);
    return done({ pay: readPayment(given), extras: readExtras(given) });
  } catch (fault) {
    if (fault instanceof Unreadable) return refused(fault.problem);
    throw fault;
  }
}

function readPayment(given: Request): PayInput {
  return {
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
  };
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

function checkFields(given: Request): void {
  for (const field of requestFields) if (!Object.hasOwn(given, field)) throw new Unreadable(problem('pay.fieldMissing', { field }));
  for (const field in given) if (!known.has(field)) throw new Unreadable(problem('pay.fieldUnknown', { field: field.slice(0, 40) }));
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

function readPlan(given: unknown): StudentLoanPlan | null {
  if (given === null || (typeof given === 'string' && isStudentLoanPlan(given))) return given;
  throw new Unreadable(problem('pay.studentLoanUnknown', { given: shown(given) }));
}

function readFlag(given: unknown): boolean {
  if (typeof given === 'boolean') return given;
  throw new Unreadable(problem('pay.postgraduateLoanUnknown', {}));
}
