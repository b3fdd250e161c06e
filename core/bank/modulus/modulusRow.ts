import { type BankNumbers, type WeightRow } from './types.ts';

const modulus = { MOD10: 10, MOD11: 11, DBLAL: 10 } as const;

/** Where the letters of the specification stand among the 14 digits. */
const at = { a: 6, b: 7, c: 8, g: 12, h: 13 } as const;

/** Exception 2, where a is not 0: with g other than 9, and with g = 9. */
const exceptionTwo = {
  usual: [0, 0, 1, 2, 5, 3, 6, 4, 8, 7, 10, 9, 3, 1],
  nine: [0, 0, 0, 0, 0, 0, 0, 0, 8, 7, 10, 9, 3, 1],
} as const;

/** Exceptions 8 and 9 weigh these in place of the sort code. */
const standIns: Readonly<Record<number, string>> = { 8: '090126', 9: '309634' };

type Digits = readonly number[];

function digitsOf(text: string): Digits {
  return Array.from(text, Number);
}

function digitSum(product: number): number {
  const sum = digitsOf(String(Math.abs(product))).reduce((sofar, digit) => sofar + digit, 0);
  return product < 0 ? -sum : sum;
}

export function digitOf(numbers: BankNumbers, letter: keyof typeof at): number {
  return digitsOf(numbers.sortCode + numbers.account)[at[letter]] ?? 0;
}

/** Weights u to b of nothing: exceptions 7 and 10 look at the last six digits only. */
function withoutFront(weights: readonly number[]): readonly number[] {
  return weights.map((weight, index) => (index <= at.b ? 0 : weight));
}

function weightsFor({ weights, exception = 0 }: WeightRow, numbers: BankNumbers): readonly number[] {
  const [a, g] = [digitOf(numbers, 'a'), digitOf(numbers, 'g')];
  switch (exception) {
    case 2:
      return a === 0 ? weights : g === 9 ? exceptionTwo.nine : exceptionTwo.usual;
    case 7:
      return g === 9 ? withoutFront(weights) : weights;
    case 10:
      return g === 9 && /^[09]9/u.test(numbers.account) ? withoutFront(weights) : weights;
    default:
      return weights;
  }
}

function sortCodeFor({ exception = 0 }: WeightRow, { sortCode }: BankNumbers, substitutes: ReadonlyMap<string, string>): string {
  if (exception === 5) return substitutes.get(sortCode) ?? sortCode;
  return standIns[exception] ?? sortCode;
}

/** What is left of the weighed digits after division, never below nothing. */
function remainderOf(row: WeightRow, weights: readonly number[], digits: string): number {
  const products = digitsOf(digits).map((digit, index) => digit * (weights[index] ?? 0));
  const added = products.reduce((sofar, product) => sofar + (row.algorithm === 'DBLAL' ? digitSum(product) : product), 0);
  const total = added + (row.exception === 1 ? 27 : 0);
  const by = modulus[row.algorithm];
  return ((total % by) + by) % by;
}

/** Exception 5: the remainder says what g (modulo 11) or h (modulo 10) has to be. 1 modulo 11 belongs to no digit. */
function isCheckDigit(row: WeightRow, remainder: number, numbers: BankNumbers): boolean {
  const digit = digitOf(numbers, row.algorithm === 'MOD11' ? 'g' : 'h');
  return remainder === 0 ? digit === 0 : modulus[row.algorithm] - remainder === digit;
}

/** Exception 14: a last digit of 0, 1 or 9 may have been added; the number without it, with a 0 in front, is looked at once more. */
function withoutLast({ account }: BankNumbers): string | undefined {
  return /[019]$/u.test(account) ? `0${account.slice(0, -1)}` : undefined;
}

/** Whether the numbers pass one row. Exceptions that look at both rows (3, 6 and the pairs) are not judged here. */
export function passesRow(row: WeightRow, numbers: BankNumbers, substitutes: ReadonlyMap<string, string>): boolean {
  const [weights, sortCode] = [weightsFor(row, numbers), sortCodeFor(row, numbers, substitutes)];
  const remainder = remainderOf(row, weights, sortCode + numbers.account);
  if (row.exception === 4) return remainder === Number(numbers.account.slice(-2));
  if (row.exception === 5) return isCheckDigit(row, remainder, numbers);
  const shorter = row.exception === 14 ? withoutLast(numbers) : undefined;
  return remainder === 0 || (shorter !== undefined && remainderOf(row, weights, sortCode + shorter) === 0);
}
