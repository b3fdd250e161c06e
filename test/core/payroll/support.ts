import { type Result } from '#core/contract/result';
import { pence, type Pence } from '#core/money/pence';
import { calculatePay, type Pay, type PayInput } from '#core/payroll/calculate-pay';
import { yearTables } from '#core/payroll/years/all';

/** An ordinary PA: monthly pay, code 1257L from the start of the year, letter A, no loans. */
export const ordinary: PayInput = {
  taxYear: '2026-27',
  frequency: 'monthly',
  period: 1,
  taxCode: '1257L',
  basis: 'cumulative',
  niLetter: 'A',
  gross: pence(300_000),
  payBefore: pence(0),
  taxBefore: pence(0),
  studentLoan: null,
  postgraduateLoan: false,
};

/** `inPounds('3000.00')`. */
export function inPounds(text: string): Pence {
  if (!/^-?\d+\.\d{2}$/.test(text)) throw new TypeError(`not pounds: ${text}`);
  return pence(Number(text.replace('.', '')));
}

export function payOf(change: Partial<PayInput>): Pay {
  return valueOf(calculatePay({ ...ordinary, ...change }, yearTables));
}

export function refusalOf(change: Partial<PayInput>): { readonly code: string; readonly sentence: string } {
  return problemOf(calculatePay({ ...ordinary, ...change }, yearTables));
}

export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`refused: ${result.problem.sentence}`);
  return result.value;
}

export function problemOf(result: Result<unknown>): { readonly code: string; readonly sentence: string } {
  if (result.ok) throw new Error('it was not refused');
  return { code: result.problem.code, sentence: result.problem.sentence };
}
