import { type HomeTask } from '#core/book/homeTasks';
import { absenceTasks } from '#core/statutory/homeTasks';
import { addDays } from '#core/time/day';
import { formDue } from '#db/actions/absence/formDue';
import { isFormMade } from '#db/actions/absence/issueForm';
import { lettersToWrite } from '#db/actions/absence/leaveLetter';
import { sicknessesOf, wholeSpells } from '#db/actions/absence/sicknesses';
import { chainOf, workSickness } from '#db/actions/absence/workSickness';
import { nameFor } from '#db/actions/named';
import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';

/** Forms and letters older than this are past mending, and home no longer asks. */
const askedFor = 180;

const sick = `
  SELECT DISTINCT sickness.employment_id AS id FROM assistant CROSS JOIN employment ON employment.assistant_id = assistant.id
    CROSS JOIN sickness ON sickness.employment_id = employment.id
  WHERE coalesce((SELECT to_day FROM sickness_ended WHERE sickness_ended.sickness_id = sickness.id), sickness.to_day, @today) >= @since
  ORDER BY id`;

const onLeave = `
  SELECT DISTINCT family_leave.employment_id AS id FROM assistant CROSS JOIN employment ON employment.assistant_id = assistant.id
    CROSS JOIN family_leave ON family_leave.employment_id = employment.id WHERE family_leave.leave_to >= ? ORDER BY id`;

function nameOf(reading: Reading, employmentId: string): string {
  return nameFor(reading, 'employment', employmentId) ?? '';
}

function formsOf(reading: Reading, employmentId: string) {
  const sicknesses = sicknessesOf(reading, employmentId).filter(
    ({ takenBackDigest, isElsewhere }) => takenBackDigest === undefined && !isElsewhere,
  );
  if (sicknesses.length === 0) return [];
  const worked = workSickness(reading, employmentId, wholeSpells(sicknessesOf(reading, employmentId), reading.today));
  return sicknesses.flatMap((sickness) => {
    const chain = chainOf(worked, sickness.id);
    const form = chain && formDue(reading, chain.days, sickness);
    if (form === undefined || form.by < addDays(reading.today, -askedFor) || isFormMade(reading, sickness.id)) return [];
    return [{ employmentId, name: nameOf(reading, employmentId), sicknessId: sickness.id, reason: form.reason, by: form.by }];
  });
}

function lettersOf(reading: Reading, employmentId: string) {
  return lettersToWrite(reading, employmentId)
    .filter(({ by }) => by >= addDays(reading.today, -askedFor))
    .map(({ id: leaveId, kind, by }) => {
      const leave = kind === 'sap' ? ('adoption' as const) : ('maternity' as const);
      return { employmentId, name: nameOf(reading, employmentId), leaveId, leave, by };
    });
}

/** What the law wants given to a PA on paper: form SSP1, and when a maternity or adoption leave ends. */
export function absenceState(reading: Reading): readonly HomeTask[] {
  const { today } = reading;
  const ids = reading.sql.all(sick, { today, since: addDays(today, -askedFor - 7) }, { id: text }).map(({ id }) => id);
  const away = reading.sql.all(onLeave, [today], { id: text }).map(({ id }) => id);
  return absenceTasks(
    ids.flatMap((id) => formsOf(reading, id)),
    away.flatMap((id) => lettersOf(reading, id)),
    today,
  );
}
