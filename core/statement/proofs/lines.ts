import { type ProofLine } from '../facts.ts';
import { type Unproved } from '../proofs.ts';

/** A02: no movement at the bank is left out. Lines of other money in a shared account are counted and named, not hidden. */
export function proveLines({ accounts }: Unproved): ProofLine {
  const base = { id: 'lines', section: 'payments' } as const;
  const all = accounts.reduce((so, { lines }) => so + lines, 0);
  const unmatched = accounts.reduce((so, account) => so + account.unmatched, 0);
  const here = accounts.reduce((so, { linesHere }) => so + linesHere, 0);
  if (unmatched > 0)
    return {
      ...base,
      state: 'open',
      words: `${String(unmatched)} of ${String(all)} bank lines ${unmatched === 1 ? 'is' : 'are'} not explained yet.`,
      mend: 'bank',
    };
  const others = [...new Set(accounts.flatMap((account) => account.others.map(({ stream }) => stream)))].join(' and ');
  const only =
    here === all ? '' : ` The other ${String(all - here)} ${all - here === 1 ? 'is' : 'are'} of ${others === '' ? 'other money' : others}.`;
  return {
    ...base,
    state: 'holds',
    words: `Every payment in or out at the bank is in this statement: ${String(here)} of ${String(all)} lines.${only}`,
  };
}
