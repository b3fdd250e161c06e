import { familyKinds } from '#core/contract/shapes/absence';
import { statutoryNames } from '#core/pay/words';
import { shortDay } from '#core/time/words';
import { type Numbers, type Use } from '#db/actions/ledger/uses';
import { type Reading } from '#db/kernel/handlers';
import { day, oneOf, text } from '#db/rows';

const certificates = `
  SELECT evidence.id, assistant.name, sickness_proof.from_day AS day, sickness_proof.kind FROM sickness_proof
    CROSS JOIN evidence ON evidence.id = sickness_proof.evidence_id AND evidence.number BETWEEN @first AND @last
    CROSS JOIN sickness ON sickness.id = sickness_proof.sickness_id
    CROSS JOIN employment ON employment.id = sickness.employment_id CROSS JOIN assistant ON assistant.id = employment.assistant_id
  WHERE sickness_proof.log_seq >= @since ORDER BY sickness_proof.log_seq`;

const leaves = `
  SELECT evidence.id, assistant.name, family_leave.pay_from AS day, family_leave.kind FROM family_leave
    CROSS JOIN evidence ON evidence.id = family_leave.evidence_id AND evidence.number BETWEEN @first AND @last
    CROSS JOIN employment ON employment.id = family_leave.employment_id CROSS JOIN assistant ON assistant.id = employment.assistant_id
  WHERE family_leave.log_seq >= @since ORDER BY family_leave.log_seq`;

const called = { self: 'own statement', fit_note: 'fit note' } as const;

/** What fit notes, self-certificates and certificates of family leave prove. */
export function absenceUses({ sql }: Reading, numbers: Numbers): readonly Use[] {
  const proofs = sql.all(certificates, numbers, { id: text, name: text, day, kind: oneOf('self', 'fit_note') });
  const family = sql.all(leaves, numbers, { id: text, name: text, day, kind: oneOf(...familyKinds) });
  return [
    ...proofs.map(({ id, name, day: on, kind }) => ({ id, words: `${name}’s ${called[kind]} of sickness from ${shortDay(on)}` })),
    ...family.map(({ id, name, day: on, kind }) => ({ id, words: `${statutoryNames[kind]} of ${name} from ${shortDay(on)}` })),
  ];
}
