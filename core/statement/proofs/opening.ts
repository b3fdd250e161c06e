import { pounds } from '#core/money/words';
import { type ProofLine, type StatementFacts } from '../facts.ts';
import { type Unproved } from '../proofs.ts';

/** A01, A03: the opening balance is the last closing balance, or was proved when the book began. */
export function proveOpening({ sums }: Unproved, before: StatementFacts['before']): ProofLine {
  const base = { id: 'opening', section: 'reconciliation' } as const;
  if ('openingEvidence' in before) {
    const numbers = before.openingEvidence.join(', ');
    return numbers === ''
      ? { ...base, state: 'open', words: `Brought forward, ${pounds(sums.opening)}, has no proof yet.`, mend: 'setup' }
      : { ...base, state: 'holds', words: `Brought forward is the bank’s balance on the day this book began (evidence ${numbers}).` };
  }
  return before.closing === sums.opening
    ? { ...base, state: 'holds', words: `Brought forward equals statement ${String(before.number)}’s closing balance.` }
    : {
        ...base,
        state: 'open',
        words: `Brought forward is ${pounds(sums.opening)}, and statement ${String(before.number)} closed with ${pounds(before.closing)}.`,
        mend: 'statements',
      };
}
