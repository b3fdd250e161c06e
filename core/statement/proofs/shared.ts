import { type ProofLine } from '../facts.ts';
import { type Unproved } from '../proofs.ts';

/** V04: a shared cost is claimed once, by the split that was agreed for its day. */
export function proveShared({ lines }: Unproved): readonly ProofLine[] {
  const splits = [...new Set(lines.flatMap(({ splitWords }) => (splitWords === undefined ? [] : [splitWords])))];
  if (splits.length === 0) return [];
  return [{ id: 'shared', section: 'payments', state: 'holds', words: `Shared costs are claimed once: ${splits.join('; ')}.` }];
}
