import { type Pence } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type ProofLine } from '../facts.ts';
import { type Unproved } from '../proofs.ts';

/** The cash spent, corrected for what was owed at either end, is what the journal says the period cost. */
export function proveBridge({ bridge }: Unproved, journalCost: Pence): ProofLine {
  const base = { id: 'bridge', section: 'owed' } as const;
  return bridge.cost === journalCost
    ? { ...base, state: 'holds', words: `Money paid, and what is owed at either end, make the cost in the book: ${pounds(journalCost)}.` }
    : {
        ...base,
        state: 'open',
        words: `The bridge makes ${pounds(bridge.cost)} and the book says ${pounds(journalCost)}.`,
        mend: 'purchases',
      };
}
