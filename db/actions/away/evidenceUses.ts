import { erased } from '#core/book/dueWords';
import { shortDay } from '#core/time/words';
import { type Numbers, type Use } from '#db/actions/ledger/uses';
import { type Reading } from '#db/kernel/handlers';
import { day, text } from '#db/rows';

const told = `
  SELECT evidence.id, beneficiary.name, hospital_stay_told.told_on AS day FROM hospital_stay_told
    CROSS JOIN evidence ON evidence.id = hospital_stay_told.evidence_id AND evidence.number BETWEEN @first AND @last
    CROSS JOIN hospital_stay ON hospital_stay.id = hospital_stay_told.hospital_stay_id
    CROSS JOIN beneficiary ON beneficiary.id = hospital_stay.beneficiary_id
  WHERE hospital_stay_told.log_seq >= @since ORDER BY hospital_stay_told.log_seq`;

const retained = `
  SELECT evidence.id, assistant.name, retainer.from_day AS day FROM retainer
    CROSS JOIN evidence ON evidence.id = retainer.evidence_id AND evidence.number BETWEEN @first AND @last
    CROSS JOIN employment ON employment.id = retainer.employment_id CROSS JOIN assistant ON assistant.id = employment.assistant_id
  WHERE retainer.log_seq >= @since ORDER BY retainer.log_seq`;

const helped = `
  SELECT evidence.id, actor.name_digest AS name, helper_term.from_day AS day FROM helper_term
    CROSS JOIN evidence ON evidence.id = helper_term.evidence_id AND evidence.number BETWEEN @first AND @last
    CROSS JOIN actor ON actor.id = helper_term.actor_id
  WHERE helper_term.log_seq >= @since ORDER BY helper_term.log_seq`;

const shape = { id: text, name: text, day };

/** What letters about days away, retainers and helpers prove. */
export function awayUses({ sql, contentOf }: Reading, numbers: Numbers): readonly Use[] {
  const nameOf = (digest: string): string => {
    const name = contentOf(digest);
    return typeof name === 'string' ? name : erased;
  };
  return [
    ...sql
      .all(told, numbers, shape)
      .map(({ id, name, day: on }) => ({ id, words: `The funder was told of ${name}’s days away, ${shortDay(on)}` })),
    ...sql
      .all(retained, numbers, shape)
      .map(({ id, name, day: on }) => ({ id, words: `What stays paid to ${name} in days away, from ${shortDay(on)}` })),
    ...sql
      .all(helped, numbers, shape)
      .map(({ id, name, day: on }) => ({ id, words: `${nameOf(name)} types for the holder from ${shortDay(on)}` })),
  ];
}
