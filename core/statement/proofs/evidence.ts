import { total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type ProofLine } from '../facts.ts';
import { type Unproved } from '../proofs.ts';

/** E01: every payment has its receipt or invoice, or the holder's reason why there is none. */
export function proveEvidence({ lines, missingEvidence }: Unproved): ProofLine {
  const base = { id: 'evidence', section: 'evidence' } as const;
  const paid = lines.filter(({ kind }) => kind === 'spent').length;
  const proved = paid - missingEvidence.length;
  const count = `${String(proved)} of ${String(paid)}`;
  const has = lines.some(({ payroll }) => payroll !== undefined) ? 'its evidence or its payslip' : 'evidence';
  if (missingEvidence.length === 0) return { ...base, state: 'holds', words: `Every payment has ${has}: ${count}.` };
  const unexplained = missingEvidence.filter(({ reason }) => reason === undefined).length;
  const sum = pounds(total(missingEvidence.map(({ amount }) => amount)));
  if (unexplained > 0)
    return {
      ...base,
      state: 'open',
      words: `${String(unexplained)} of ${String(paid)} payments has neither evidence nor a reason yet.`,
      mend: 'purchases',
    };
  const none =
    missingEvidence.length === 1
      ? `One, ${sum}, has the holder’s reason instead.`
      : `${String(missingEvidence.length)} others, ${sum} together, have the holder’s reasons instead.`;
  return { ...base, state: 'explained', words: `Every payment has ${has}: ${count}. ${none}` };
}
