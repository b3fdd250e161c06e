import { paperNeed } from '#core/away/fitNotes';
import { type AwayRead } from '#core/contract/shapes/away';
import { type Day, addDays } from '#core/time/day';
import { proofsOf } from '#db/actions/absence/proofs';
import { sicknessesOf } from '#db/actions/absence/sicknesses';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';

/** A paper is asked for while it can still be had: a sickness that ended longer ago is left in peace. */
const askedDays = 60;

const employed = `
  SELECT employment.id, assistant.name FROM assistant CROSS JOIN employment ON employment.assistant_id = assistant.id
  WHERE employment.starts_on <= @today AND (employment.ends_on IS NULL OR employment.ends_on >= @since) ORDER BY assistant.name, employment.id`;

/** What sicknesses want on paper today: a self-certificate, a fit note, the next one. */
export function papersWanted(reading: Reading): AwayRead['papers'] {
  const { sql, today } = reading;
  const since: Day = addDays(today, -askedDays);
  return sql.all(employed, { today, since }, { id: text, name: text }).flatMap(({ id: employmentId, name }) =>
    sicknessesOf(reading, employmentId)
      .filter(({ takenBackDigest, exclusion, isElsewhere }) => takenBackDigest === undefined && exclusion === undefined && !isElsewhere)
      .filter(({ from, to }) => from <= today && (to === undefined || to >= since))
      .flatMap(({ id: sicknessId, from, to }) => {
        const need = paperNeed({ from, proofs: proofsOf(reading, sicknessId), ...given({ to }) }, today);
        return need === undefined ? [] : [{ employmentId, sicknessId, assistant: name, ...need }];
      }),
  );
}
