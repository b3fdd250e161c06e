import { type ChosenFile } from '#core/contract/window';
import { proofWords } from '#renderer/words/proof';
import { type FieldProblem } from './form/defineForm.ts';
import { choice, files, free } from './form/rules.ts';

/** The fields of ProofFields, for a form's own list. */
export const proofRules = {
  has: choice(['yes', 'no'], proofWords.hasNeeded),
  files: files(),
  noReceiptBecause: free(),
};

export type ProofRaws = { readonly has: string; readonly files: readonly ChosenFile[]; readonly noReceiptBecause: string };
export type Proof = { readonly files: string[] } | { readonly noReceiptBecause: string };

/** What is still wrong between the three fields. */
export function proofProblems({ has, files: chosen, noReceiptBecause }: ProofRaws): readonly FieldProblem[] {
  if (has === 'yes') return chosen.length === 0 ? [{ field: 'files', sentence: proofWords.filesNeeded }] : [];
  if (has === 'no') return noReceiptBecause.trim().length < 3 ? [{ field: 'noReceiptBecause', sentence: proofWords.becauseNeeded }] : [];
  return [{ field: 'has', sentence: proofWords.hasNeeded }];
}

/** As the book takes it: never both, never neither. */
export function proofOf({ has, files: chosen, noReceiptBecause }: ProofRaws): Proof {
  return has === 'yes' ? { files: chosen.map(({ token }) => token) } : { noReceiptBecause: noReceiptBecause.trim() };
}
