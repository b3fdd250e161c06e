import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Day, addDays, daysBetween, daysIn, later } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { given } from '#db/actions/given';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, oneOf, orNull, text, whole } from '#db/rows';

export type Proof = NonNullable<InputOf<'sickness.record'>['proof']>;
type ProofRead = OutputOf<'absence.read'>['sickness'][number]['proofs'];

/** What proves a sickness, by its first day. */
export function proofsOf({ sql }: Reading, sicknessId: string): ProofRead {
  const rows = sql.all(
    `SELECT id, kind, from_day, to_day, (SELECT number FROM evidence WHERE evidence.id = evidence_id) AS evidence_number
     FROM sickness_proof WHERE sickness_id = ? ORDER BY from_day, log_seq`,
    [sicknessId],
    { id: text, kind: oneOf('self', 'fit_note'), from_day: day, to_day: day, evidence_number: orNull(whole) },
  );
  return rows.map(({ id, kind, from_day: from, to_day: to, evidence_number: evidenceNumber }) => ({
    id,
    kind,
    from,
    to,
    ...given({ evidenceNumber }),
  }));
}

export function keepProof(writing: Writing, sicknessId: string, { kind, from, to }: Proof, file: string | undefined): string {
  const id = writing.newId('sickness_proof');
  const evidence = file === undefined ? null : writing.keepFile(file).id;
  writing.append('sickness_proof', { id, sickness_id: sicknessId, kind, from_day: from, to_day: to, evidence_id: evidence });
  return id;
}

/** What a person should see: late notice, and a fit note after seven days. */
export function looksAt(from: Day, to: Day, notifiedOn: Day, proofs: readonly Proof[]): readonly string[] {
  const looks: string[] = [];
  if (daysBetween(from, notifiedOn) > 7) {
    looks.push(
      `You were told on ${dayInWords(notifiedOn)}, more than seven days after it began. Sick pay may be held back for the days before only where there was no good reason; a late fit note is no ground for it.`,
    );
  }
  const needsNote = daysIn({ from, to }) > 7;
  const covered = proofs.filter(({ kind }) => kind === 'fit_note').reduce<Day>((so, one) => later(so, one.to), addDays(from, 6));
  if (needsNote && covered < to) {
    looks.push(`From ${dayInWords(addDays(covered, 1))} a fit note may be asked for: the first seven days are by the PA’s own word.`);
  }
  return looks;
}
