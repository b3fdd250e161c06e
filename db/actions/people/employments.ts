import { type Nation, type PayTerms, payTermsShape } from '#core/contract/shapes/people';
import { type Frequency } from '#core/payroll/tax-period';
import { type Day } from '#core/time/day';
import { type DatedAgreement } from '#core/shifts/payLinesOf';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { type Column, day, oneOf, orNull, text } from '#db/rows';

export type PayGroup = {
  readonly id: string;
  readonly employerId: string;
  readonly name: string;
  readonly frequency: Frequency;
  readonly firstFrom: Day;
  readonly firstPayday: Day;
};

export const frequencyColumn: Column<Frequency> = oneOf('weekly', 'fortnightly', 'four-weekly', 'monthly');
export const nationColumn: Column<Nation> = oneOf('england', 'wales', 'scotland', 'northern_ireland');

const groupShape = { id: text, employer_id: text, name: text, frequency: frequencyColumn, first_from: day, first_payday: day };
const groupColumns = 'id, employer_id, name, frequency, first_from, first_payday';

type GroupRow = { readonly [Name in keyof typeof groupShape]: ReturnType<(typeof groupShape)[Name]> };

function groupOf({ employer_id: employerId, first_from: firstFrom, first_payday: firstPayday, ...row }: GroupRow): PayGroup {
  return { ...row, employerId, firstFrom, firstPayday };
}

export function payGroupById({ sql }: Reading, id: string): PayGroup | undefined {
  const row = sql.one(`SELECT ${groupColumns} FROM pay_group WHERE id = ?`, [id], groupShape);
  return row && groupOf(row);
}

/** Every pay group, in the order they were added. */
export function allPayGroups({ sql }: Reading): readonly PayGroup[] {
  return sql.all(`SELECT ${groupColumns} FROM pay_group ORDER BY rowid`, [], groupShape).map(groupOf);
}

export type Employment = {
  readonly id: string;
  readonly assistantId: string;
  readonly employerId: string;
  readonly payGroupId: string;
  readonly payrollId: string;
  readonly job: string;
  readonly startsOn: Day;
  readonly endsOn?: Day;
};

const shape = {
  id: text,
  assistant_id: text,
  employer_id: text,
  pay_group_id: text,
  payroll_id: text,
  job: text,
  starts_on: day,
  ends_on: orNull(day),
};
const columns = 'id, assistant_id, employer_id, pay_group_id, payroll_id, job, starts_on, ends_on';

type Row = { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> };

function employmentOf(row: Row): Employment {
  return {
    id: row.id,
    assistantId: row.assistant_id,
    employerId: row.employer_id,
    payGroupId: row.pay_group_id,
    payrollId: row.payroll_id,
    job: row.job,
    startsOn: row.starts_on,
    ...given({ endsOn: row.ends_on }),
  };
}

export function employmentById({ sql }: Reading, id: string): Employment | undefined {
  const row = sql.one(`SELECT ${columns} FROM employment WHERE id = ?`, [id], shape);
  return row && employmentOf(row);
}

/** A PA's employments, oldest first. */
export function employmentsOf({ sql }: Reading, assistantId: string): readonly Employment[] {
  return sql.all(`SELECT ${columns} FROM employment WHERE assistant_id = ? ORDER BY starts_on, id`, [assistantId], shape).map(employmentOf);
}

/** The employments of a pay group, in the order they were added. */
export function employmentsInGroup({ sql }: Reading, payGroupId: string): readonly Employment[] {
  return sql.all(`SELECT ${columns} FROM employment WHERE pay_group_id = ? ORDER BY rowid`, [payGroupId], shape).map(employmentOf);
}

/** Where bank holidays are those of this nation. Throws where there is no such employer. */
export function nationOf({ sql }: Reading, employerId: string): Nation {
  const row = sql.one('SELECT nation FROM employer WHERE id = ?', [employerId], { nation: nationColumn });
  if (row === undefined) throw new RangeError('no such employer');
  return row.nation;
}

/** The terms as they were agreed. Throws where the row does not hold them: it was checked when it was written. */
export function readTerms(json: string): PayTerms {
  return payTermsShape.parse(JSON.parse(json));
}

/** What was agreed with a PA, by the day it begins; of two from the same day the later recorded stands last. */
export function agreementsOf({ sql }: Reading, employmentId: string): readonly DatedAgreement[] {
  return sql
    .all('SELECT from_day, terms FROM agreement WHERE employment_id = ? ORDER BY from_day, log_seq, rowid', [employmentId], {
      from_day: day,
      terms: text,
    })
    .map(({ from_day: from, terms }) => ({ from, terms: readTerms(terms) }));
}
