import { type RotaPerson } from '#core/rota/warning';
import { type Span } from '#core/time/day';
import { given } from '#db/actions/given';
import { nameFor } from '#db/actions/named';
import { isHelper } from '#db/actions/personFile/selfEmployed';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, orNull, text } from '#db/rows';

const jobs = `
  SELECT employment.id, employment.assistant_id, assistant.name, assistant.born, employment.job, employment.starts_on, employment.ends_on, employment.employer_id
  FROM assistant CROSS JOIN employment ON employment.assistant_id = assistant.id ORDER BY assistant.name, employment.starts_on, employment.id`;

const people = `
  SELECT id, name, born, EXISTS (SELECT 1 FROM rota_duty_helper WHERE rota_duty_helper.assistant_id = assistant.id) AS is_planned
  FROM assistant ORDER BY name, id`;

export type RotaJob = RotaPerson & { readonly job: string; readonly employerId: string };

function jobsOf({ sql }: Reading): readonly RotaJob[] {
  const shape = { id: text, assistant_id: text, name: text, born: day, job: text, starts_on: day, ends_on: orNull(day), employer_id: text };
  return sql.all(jobs, [], shape).map((row) => ({
    employmentId: row.id,
    assistantId: row.assistant_id,
    name: row.name,
    born: row.born,
    job: row.job,
    startsOn: row.starts_on,
    employerId: row.employer_id,
    ...given({ endsOn: row.ends_on }),
  }));
}

/** Self-employed helpers, and whoever was planned as one before. */
function helpersOf(reading: Reading): readonly RotaJob[] {
  const found = reading.sql.all(people, [], { id: text, name: text, born: day, is_planned: flag });
  return found
    .filter(({ id, is_planned: isPlanned }) => isPlanned || isHelper(reading, id))
    .map(({ id, name, born }) => ({
      employmentId: id,
      assistantId: id,
      name,
      born,
      job: 'Self-employed',
      startsOn: born,
      employerId: '',
      isSelfEmployed: true,
    }));
}

/** Everybody's jobs, by name: those that have ended too, because a pattern may still name them; after them self-employed helpers. */
export function rotaJobs(reading: Reading): readonly RotaJob[] {
  return [...jobsOf(reading), ...helpersOf(reading)];
}

/** The name of a job's PA, or of a self-employed helper by their own id. */
export function workerName(reading: Reading, id: string): string | undefined {
  return nameFor(reading, 'employment', id) ?? (isHelper(reading, id) ? nameFor(reading, 'assistant', id) : undefined);
}

export function isEmployedWithin({ startsOn, endsOn }: RotaPerson, { from, to }: Span): boolean {
  return startsOn <= to && (endsOn === undefined || endsOn >= from);
}
