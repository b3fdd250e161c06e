import { type ChosenFile } from '#core/contract/window';
import { proofWords } from '#renderer/words/proof';
import { type FieldProblem } from './form/defineForm.ts';
import { choice, files, free } from './form/rules.ts';

/** The fields of ProofFields, for a form's own list. */
export const proofRules = {
  has: choice(['yes', 'no'], proofWords.hasNeeded),
  files: files(),
  /** Numbers of receipts that the book has already: 118, 119. */
  numbers: free(),
  noReceiptBecause: free(),
};

export type ProofRaws = {
  readonly has: string;
  readonly files: readonly ChosenFile[];
  readonly numbers: string;
  readonly noReceiptBecause: string;
};
export type Proof =
  { readonly files: string[]; readonly numbers?: number[] } | { readonly numbers: number[] } | { readonly noReceiptBecause: string };

/** Evidence numbers as typed, with commas or spaces between them; undefined where something else is among them. */
export function readNumbers(typed: string): number[] | undefined {
  const parts = typed.split(/[\s,;]+|\band\b/u).filter((part) => part !== '');
  return parts.every((part) => /^\d{1,6}$/u.test(part) && Number(part) > 0) ? [...new Set(parts.map(Number))] : undefined;
}

/** What is still wrong between the three fields. */
export function proofProblems({ has, files: chosen, numbers, noReceiptBecause }: ProofRaws): readonly FieldProblem[] {
  if (has === 'yes') {
    const named = readNumbers(numbers);
    if (named === undefined) return [{ field: 'numbers', sentence: proofWords.numbersWrong }];
    return chosen.length + named.length === 0 ? [{ field: 'files', sentence: proofWords.filesNeeded }] : [];
  }
  if (has === 'no') return noReceiptBecause.trim().length < 3 ? [{ field: 'noReceiptBecause', sentence: proofWords.becauseNeeded }] : [];
  return [{ field: 'has', sentence: proofWords.hasNeeded }];
}

/** As the book takes it: never both, never neither. */
export function proofOf({ has, files: chosen, numbers, noReceiptBecause }: ProofRaws): Proof {
  if (has !== 'yes') return { noReceiptBecause: noReceiptBecause.trim() };
  return filesAndNumbers(chosen, numbers);
}

/** Files, numbers, or both: whichever there are. */
export function filesAndNumbers(chosen: readonly ChosenFile[], typed: string): Exclude<Proof, { readonly noReceiptBecause: string }> {
  const [files_, numbers] = [chosen.map(({ token }) => token), readNumbers(typed) ?? []];
  if (files_.length === 0) return { numbers };
  return numbers.length === 0 ? { files: files_ } : { files: files_, numbers };
}
