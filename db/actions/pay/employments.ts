import { type Day, type Span } from '#core/time/day';
import { type Reading } from '#db/kernel/handlers';
import { day, orNull, text } from '#db/rows';

export type Employment = {
  readonly id: string;
  readonly assistantId: string;
  readonly employerId: string;
  readonly payGroupId: string;
  readonly name: string;
  readonly reference: string;
  readonly niNumber: string | null;
  readonly born: Day;
  readonly payrollId: string;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
};

const shape = {
  id: text,
  assistant_id: text,
  employer_id: text,
  pay_group_id: text,
  name: text,
  reference: text,
  ni_number: orNull(text),
  born: day,
  payroll_id: text,
  starts_on: day,
  ends_on: orNull(day),
};

type Row = { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> };

function employmentOf(row: Row): Employment {
  return {
    id: row.id,
    assistantId: row.assistant_id,
    employerId: row.employer_id,
    payGroupId: row.pay_group_id,
    name: row.name,
    reference: row.reference,
    niNumber: row.ni_number,
    born: row.born,
    payrollId: row.payroll_id,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
  };
}

const columns = `
  SELECT employment.id, employment.assistant_id, employment.employer_id, employment.pay_group_id, assistant.name, assistant.reference,
    assistant.ni_number, assistant.born, employment.payroll_id, employment.starts_on, employment.ends_on
  FROM employment CROSS JOIN assistant ON assistant.id = employment.assistant_id`;

/** Every employment of a pay group, in the order of its payslips: by name. */
export function employmentsOfGroup({ sql }: Reading, payGroupId: string): readonly Employment[] {
  const rows = sql.all(`${columns} WHERE employment.pay_group_id = ? ORDER BY assistant.name, employment.id`, [payGroupId], shape);
  return rows.map(employmentOf);
}

export function employmentById({ sql }: Reading, id: string): Employment | undefined {
  const row = sql.one(`${columns} WHERE employment.id = ?`, [id], shape);
  return row && employmentOf(row);
}

export function isEmployedIn({ startsOn, endsOn }: Employment, { from, to }: Span): boolean {
  return startsOn <= to && (endsOn === null || endsOn >= from);
}

/** The PA's jobs with the same employer in other pay groups, ended ones too. */
export function otherJobsOf({ sql }: Reading, { payGroupId, assistantId, employerId }: Employment): readonly Employment[] {
  const query = `${columns} WHERE employment.assistant_id = ? AND employment.employer_id = ? AND employment.pay_group_id <> ? ORDER BY employment.id`;
  return sql.all(query, [assistantId, employerId, payGroupId], shape).map(employmentOf);
}
