import { type Nation } from '#core/contract/shapes/people';
import { type PayTimes } from '#core/pay/payPeriods';
import { frequencies } from '#core/payroll/tax-period';
import { type Reading } from '#db/kernel/handlers';
import { type Column, day, oneOf, orNull, text } from '#db/rows';

export type Employer = {
  readonly id: string;
  readonly name: string;
  readonly nation: Nation;
  readonly payeReference: string | null;
  readonly accountsOffice: string | null;
  readonly paysHmrc: 'month' | 'quarter';
};

export type PayGroup = { readonly id: string; readonly name: string; readonly employer: Employer; readonly times: PayTimes };

const nation: Column<Nation> = oneOf('england', 'wales', 'scotland', 'northern_ireland');

const employerShape = {
  id: text,
  name: text,
  nation,
  paye_reference: orNull(text),
  accounts_office: orNull(text),
  pays_hmrc: oneOf('month', 'quarter'),
};

type EmployerRow = { readonly [Name in keyof typeof employerShape]: ReturnType<(typeof employerShape)[Name]> };

function employerOf(row: EmployerRow): Employer {
  const { id, name, paye_reference: payeReference, accounts_office: accountsOffice, pays_hmrc: paysHmrc } = row;
  return { id, name, nation: row.nation, payeReference, accountsOffice, paysHmrc };
}

const employerColumns = 'id, name, nation, paye_reference, accounts_office, pays_hmrc';

export function allEmployers({ sql }: Reading): readonly Employer[] {
  return sql.all(`SELECT ${employerColumns} FROM employer ORDER BY name, id`, [], employerShape).map(employerOf);
}

function employerById({ sql }: Reading, id: string): Employer {
  const row = sql.one(`SELECT ${employerColumns} FROM employer WHERE id = ?`, [id], employerShape);
  if (row === undefined) throw new RangeError('a pay group without its employer');
  return employerOf(row);
}

const groupShape = { id: text, employer_id: text, name: text, frequency: oneOf(...frequencies), first_from: day, first_payday: day };

type GroupRow = { readonly [Name in keyof typeof groupShape]: ReturnType<(typeof groupShape)[Name]> };

function groupOf(reading: Reading, row: GroupRow): PayGroup {
  const { id, name, frequency, first_from: firstFrom, first_payday: firstPayday } = row;
  return { id, name, employer: employerById(reading, row.employer_id), times: { frequency, firstFrom, firstPayday } };
}

const groupColumns = 'id, employer_id, name, frequency, first_from, first_payday';

export function payGroupById(reading: Reading, id: string): PayGroup | undefined {
  const row = reading.sql.one(`SELECT ${groupColumns} FROM pay_group WHERE id = ?`, [id], groupShape);
  return row && groupOf(reading, row);
}

export function allPayGroups(reading: Reading): readonly PayGroup[] {
  return reading.sql.all(`SELECT ${groupColumns} FROM pay_group ORDER BY name, id`, [], groupShape).map((row) => groupOf(reading, row));
}
