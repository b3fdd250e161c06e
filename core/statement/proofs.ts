import { type StatementData } from '#core/contract/shapes/statement';
import { nothing } from '#core/money/pence';
import { type ProofLine, type StatementFacts } from './facts.ts';
import { proveAward } from './proofs/award.ts';
import { proveBank } from './proofs/bank.ts';
import { proveBridge } from './proofs/bridge.ts';
import { proveEvidence } from './proofs/evidence.ts';
import { proveLines } from './proofs/lines.ts';
import { proveOpening } from './proofs/opening.ts';
import { provePlan } from './proofs/plan.ts';
import { proveShared } from './proofs/shared.ts';
import { proveWages } from './proofs/wages.ts';

export type Unproved = Omit<StatementData, 'proofs'>;

/** The statement's proofs as sentences, in the order an auditor asks. A proof that is open says which screen mends it. */
export function proofsOf(data: Unproved, facts: StatementFacts): readonly ProofLine[] {
  return [
    proveOpening(data, facts.before),
    ...proveBank(data),
    proveLines(data),
    provePlan(data),
    proveEvidence(data),
    ...proveAward(data),
    ...proveWages(data, facts.wages?.paidBack ?? nothing),
    ...proveShared(data),
    proveBridge(data, facts.journalCost),
  ];
}
