import { type Pence, total } from '#core/money/pence';

/** A purchase with its proofs. */
type ProvedSum = { readonly purchaseId: string; readonly amount: Pence; readonly proofs: readonly string[] };

/** The whole sum on a paper, where it was read, and how many purchases it proves in all. */
type SumOnPaper = { readonly amount?: Pence | undefined; readonly uses: number };

type Comparable = { readonly purchaseId: string; readonly evidenceId: string; readonly asked: Pence; readonly says: Pence };

/** The purchases that hang together with one by the receipts they share, and those receipts. */
function togetherWith(
  first: ProvedSum,
  all: readonly ProvedSum[],
): { readonly bought: readonly ProvedSum[]; readonly proofs: ReadonlySet<string> } {
  const bought = new Set([first]);
  const proofs = new Set(first.proofs);
  for (let before = -1; before !== bought.size;) {
    before = bought.size;
    for (const one of all.filter((other) => other.proofs.some((proof) => proofs.has(proof)))) {
      bought.add(one);
      for (const proof of one.proofs) proofs.add(proof);
    }
  }
  return { bought: [...bought], proofs };
}

/**
 * Which sums can be held against which: one receipt against its purchase, several receipts of one purchase against it together, one
 * receipt against all the purchases it proves. Nothing is compared while a sum is not read, or a purchase that a receipt also proves is not here.
 */
export function comparableSums(purchases: readonly ProvedSum[], papers: ReadonlyMap<string, SumOnPaper>): readonly Comparable[] {
  const seen = new Set<ProvedSum>();
  return purchases.flatMap((first): readonly Comparable[] => {
    if (seen.has(first) || !first.proofs.some((proof) => papers.has(proof))) return [];
    const { bought, proofs } = togetherWith(first, purchases);
    for (const one of bought) seen.add(one);
    const sums: Pence[] = [];
    for (const proof of proofs) {
      const paper = papers.get(proof);
      if (paper?.amount === undefined || paper.uses !== bought.filter((one) => one.proofs.includes(proof)).length) return [];
      sums.push(paper.amount);
    }
    const [evidenceId = ''] = first.proofs;
    return [{ purchaseId: first.purchaseId, evidenceId, asked: total(bought.map(({ amount }) => amount)), says: total(sums) }];
  });
}
