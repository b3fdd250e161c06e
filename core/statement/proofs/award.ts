import { type ProofLine } from '../facts.ts';
import { type Unproved } from '../proofs.ts';

/** A08: what the award promised against what arrived. The funder's lateness is explained by itself, not held against anyone. */
export function proveAward({ award }: Unproved): readonly ProofLine[] {
  if (award.length === 0) return [];
  const base = { id: 'award', section: 'award' } as const;
  const promised = award.filter(({ state }) => state !== 'extra');
  const odd = award.filter(({ state }) => state !== 'on_time' && state !== 'waiting');
  const onTime = promised.filter(({ state }) => state === 'on_time').length;
  const count = `${String(onTime)} of ${String(promised.length)}`;
  if (odd.length === 0) return [{ ...base, state: 'holds', words: `The award was paid in full and on time: ${count}.` }];
  return [{ ...base, state: 'explained', words: `Award paid in full and on time: ${count}. ${odd.map(({ words }) => words).join(' ')}` }];
}
