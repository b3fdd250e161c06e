import { type RotaPerson } from '#core/rota/warning';
import { type Span } from '#core/time/day';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { day, orNull, text } from '#db/rows';

const jobs = `
  SELECT employment.id, employment.assistant_id, assistant.name, employment.job, employment.starts_on, employment.ends_on, employment.employer_id
  FROM assistant CROSS JOIN employment ON employment.assistant_id = assistant.id ORDER BY assistant.name, employment.starts_on, employment.id`;

export type RotaJob = RotaPerson & { readonly job: string; readonly employerId: string };

/** Everybody's jobs, by name: those that have ended too, because a pattern may still name them. */
export function rotaJobs({ sql }: Reading): readonly RotaJob[] {
  const shape = { id: text, assistant_id: text, name: text, job: text, starts_on: day, ends_on: orNull(day), employer_id: text };
  return sql.all(jobs, [], shape).map((row) => ({
    employmentId: row.id,
    assistantId: row.assistant_id,
    name: row.name,
    job: row.job,
    startsOn: row.starts_on,
    employerId: row.employer_id,
    ...given({ endsOn: row.ends_on }),
  }));
}

export function isEmployedWithin({ startsOn, endsOn }: RotaPerson, { from, to }: Span): boolean {
  return startsOn <= to && (endsOn === undefined || endsOn >= from);
}
