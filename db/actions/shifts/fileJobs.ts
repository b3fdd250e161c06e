import { type Day, isWithin } from '#core/time/day';
import { type Reading } from '#db/kernel/handlers';
import { day, orNull, text } from '#db/rows';

const jobs = `
  SELECT employment.id, employment.assistant_id, employment.payroll_id, employment.starts_on, employment.ends_on, assistant.name, assistant.reference
  FROM assistant CROSS JOIN employment ON employment.assistant_id = assistant.id`;

const shape = {
  id: text,
  assistant_id: text,
  payroll_id: text,
  starts_on: day,
  ends_on: orNull(day),
  name: text,
  reference: text,
};

export type FileJob = { readonly employmentId: string; readonly assistantId: string; readonly name: string };

/** The job that a row of a file is about, or why none can be said. */
export type FindJob = (who: string, on: Day) => FileJob | string;

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** Finds jobs by what a file says of a PA: the name, the reference or the payroll id; of one chosen job where it says nothing. */
export function jobFinder({ sql }: Reading, employmentId: string | undefined): FindJob {
  const rows = sql.all(jobs, [], shape);
  const of = (row: (typeof rows)[number]): FileJob => ({ employmentId: row.id, assistantId: row.assistant_id, name: row.name });
  const chosen = rows.find(({ id }) => id === employmentId);
  return (who, on) => {
    if (who === '') return chosen === undefined ? 'it does not say whose shift it is.' : of(chosen);
    const named = rows.filter((row) => [row.name, row.reference, row.payroll_id].some((one) => same(one, who)));
    const then = named.filter((row) => isWithin(on, { from: row.starts_on, to: row.ends_on ?? on }));
    const [only, ...others] = then;
    if (named.length === 0) return `nobody here is called “${who}”. Write the PA’s name as it stands under Team, or the payroll number.`;
    if (only === undefined) return `${who} was not employed on that day.`;
    return others.length === 0
      ? of(only)
      : `${who} has more than one job on that day. Write the payroll number of the job instead of the name.`;
  };
}
