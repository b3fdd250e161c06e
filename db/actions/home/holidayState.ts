import { type HomeTask } from '#core/book/homeTasks';
import { doesEndSoon, holidayTasks } from '#core/holiday/homeTasks';
import { balanceOn, keptOf, yearOn } from '#db/actions/holiday/balances';
import { jobOf } from '#db/actions/holiday/job';
import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';

const employed = `
  SELECT employment.id FROM assistant CROSS JOIN employment ON employment.assistant_id = assistant.id
  WHERE (employment.ends_on IS NULL OR employment.ends_on >= @today) AND employment.starts_on <= @today
    AND EXISTS (SELECT 1 FROM holiday_terms WHERE holiday_terms.employment_id = employment.id)
  ORDER BY assistant.name, employment.id`;

/** Holiday still to be taken where a leave year ends within two months. Leave whose pay was rolled up is to be taken too. */
export function holidayState(reading: Reading): readonly HomeTask[] {
  const { sql, today } = reading;
  const found = sql.all(employed, { today }, { id: text }).flatMap(({ id }) => {
    const job = jobOf(reading, id);
    const year = job && yearOn(job, today);
    if (job === undefined || year === undefined || !doesEndSoon(year.to, today)) return [];
    const left = balanceOn(reading, job, keptOf(reading, id, today), today)?.left ?? 0;
    return left > 0 ? [{ employmentId: id, name: job.employment.name, left, yearEnds: year.to }] : [];
  });
  return holidayTasks(found);
}
