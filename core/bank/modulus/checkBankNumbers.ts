import { digitOf, passesRow } from './modulusRow.ts';
import { type BankNumbers, type ModulusTable, type WeightRow } from './types.ts';

/** Never more certain than this: numbers that can belong together may still be nobody's, or a stranger's. */
export type BankCheck = { readonly answer: 'possible' | 'not possible' | 'cannot be checked'; readonly words: string };

const possible: BankCheck = {
  answer: 'possible',
  words: 'These numbers can belong together, by the table you added. It cannot say whose account it is, or whether there is one.',
};
const impossible: BankCheck = {
  answer: 'not possible',
  words: 'These numbers do not belong together, by the table you added. Check them with the PA.',
};
const unlisted: BankCheck = {
  answer: 'cannot be checked',
  words: 'The table you added does not hold this sort code, so these numbers cannot be checked. They may well be right.',
};
const unchecked: BankCheck = {
  answer: 'cannot be checked',
  words: 'The table you added has no check for account numbers of this kind, so these cannot be checked. They may well be right.',
};

/** Exceptions of which one row suffices: the first of the pair, then the second. */
const eitherOf: Readonly<Record<number, number>> = { 2: 9, 10: 11, 12: 13 };

function isEither([first, second]: readonly WeightRow[]): boolean {
  return first?.exception !== undefined && second !== undefined && eitherOf[first.exception] === second.exception;
}

/** Exception 6: an account in a foreign currency. Its numbers follow no check. */
function isForeign(rows: readonly WeightRow[], numbers: BankNumbers): boolean {
  const a = digitOf(numbers, 'a');
  return rows.some(({ exception }) => exception === 6) && a >= 4 && a <= 8 && digitOf(numbers, 'g') === digitOf(numbers, 'h');
}

/** Exception 3: with c of 6 or 9 this row is not looked at. */
function isLookedAt({ exception }: WeightRow, numbers: BankNumbers): boolean {
  const c = digitOf(numbers, 'c');
  return exception !== 3 || (c !== 6 && c !== 9);
}

/**
 * Whether a sort code (six digits) and an account number (eight) can belong together, by the published modulus table with its exceptions 1
 * to 14. Source: Vocalink, Validating account numbers – UK modulus checking, as the reference on bank files has it, 22 November 2026.
 */
export function checkBankNumbers({ ranges, substitutes }: ModulusTable, numbers: BankNumbers): BankCheck {
  const range = ranges.find(({ from, to }) => from <= numbers.sortCode && numbers.sortCode <= to);
  if (range === undefined) return unlisted;
  if (isForeign(range.rows, numbers)) return unchecked;
  const rows = range.rows.filter((row) => isLookedAt(row, numbers));
  if (rows.length === 0) return unchecked;
  const passes = (row: WeightRow): boolean => passesRow(row, numbers, substitutes);
  return (isEither(rows) ? rows.some(passes) : rows.every(passes)) ? possible : impossible;
}
