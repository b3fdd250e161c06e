import { type Day, type Span } from '#core/time/day';
import { type Reading } from '#db/kernel/handlers';
import { day, oneOf, orNull, text } from '#db/rows';

/** An employment of the days looked at. */
export type EmploymentRow = {
  readonly id: string;
  readonly assistantId: string;
  readonly employerId: string;
  readonly nation: 'england' | 'wales' | 'scotland' | 'northern_ireland';
  readonly name: string;
  readonly reference: string;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
};

/** Who works here, and how they are called: by name for the holder, by reference in a copy for an auditor. */
export type Naming = {
  readonly by: 'name' | 'reference';
  readonly employments: readonly EmploymentRow[];
  readonly nameOf: (employmentId: string) => string;
  /** The name itself, for finding it in the bank's words. */
  readonly trueNameOf: (employmentId: string) => string;
};

const employed = `
  SELECT employment.id, employment.assistant_id, employment.employer_id, employer.nation, assistant.name, assistant.reference,
    employment.starts_on, employment.ends_on
  FROM assistant CROSS JOIN employment ON employment.assistant_id = assistant.id CROSS JOIN employer ON employer.id = employment.employer_id
  WHERE employment.starts_on <= @to AND (employment.ends_on IS NULL OR employment.ends_on >= @from) ORDER BY assistant.reference, employment.id`;

const shape = {
  id: text,
  assistant_id: text,
  employer_id: text,
  nation: oneOf('england', 'wales', 'scotland', 'northern_ireland'),
  name: text,
  reference: text,
  starts_on: day,
  ends_on: orNull(day),
};

export function namingOf({ sql }: Reading, { from, to }: Span, by: Naming['by']): Naming {
  const employments = sql.all(employed, { from, to }, shape).map((row) => ({
    id: row.id,
    assistantId: row.assistant_id,
    employerId: row.employer_id,
    nation: row.nation,
    name: row.name,
    reference: row.reference,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
  }));
  const known = new Map(employments.map((one) => [one.id, one]));
  return { by, employments, nameOf: (id) => known.get(id)?.[by] ?? 'A PA', trueNameOf: (id) => known.get(id)?.name ?? '' };
}
