import { negate, total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type ProofLine } from '../facts.ts';
import { type Unproved } from '../proofs.ts';

/** P01: every pound of spending has its line of the plan and its outcome. */
export function provePlan({ lines }: Unproved): ProofLine {
  const base = { id: 'plan', section: 'plan' } as const;
  const without = lines.filter(
    ({ kind, planLineId }) => (kind === 'spent' || kind === 'refund') && (planLineId === undefined || planLineId === 'unknown'),
  );
  if (without.length === 0) return { ...base, state: 'holds', words: 'Every pound spent has a plan line and an outcome.' };
  return {
    ...base,
    state: 'open',
    words: `${pounds(total(without.map(({ amount }) => negate(amount))))} has no plan line yet.`,
    mend: 'purchases',
  };
}
