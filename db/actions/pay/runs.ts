import { type Day } from '#core/time/day';
import { londonDay } from '#core/time/instant';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, instant, orNull, text, whole } from '#db/rows';

export type PayRun = {
  readonly id: string;
  readonly number: number;
  readonly payGroupId: string;
  readonly employerId: string;
  readonly period: { readonly from: Day; readonly to: Day };
  readonly payday: Day;
  readonly taxYear: string;
  readonly taxMonth: number;
  readonly approvedOn: Day;
  /** The digest of the reason, where it was made void. */
  readonly voidReason: string | null;
  readonly voidedOn: Day | null;
};

const shape = {
  id: text,
  number: whole,
  pay_group_id: text,
  employer_id: text,
  from_day: day,
  to_day: day,
  payday: day,
  tax_year: text,
  tax_month: whole,
  at: instant,
  reason_digest: orNull(text),
  voided_at: orNull(instant),
};

type Row = { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> };

function runOf(row: Row): PayRun {
  return {
    id: row.id,
    number: row.number,
    payGroupId: row.pay_group_id,
    employerId: row.employer_id,
    period: { from: row.from_day, to: row.to_day },
    payday: row.payday,
    taxYear: row.tax_year,
    taxMonth: row.tax_month,
    approvedOn: londonDay(row.at),
    voidReason: row.reason_digest,
    voidedOn: row.voided_at === null ? null : londonDay(row.voided_at),
  };
}

const columns = `
  SELECT pay_run.id, pay_run.number, pay_run.pay_group_id, pay_run.employer_id, pay_run.from_day, pay_run.to_day, pay_run.payday,
    pay_run.tax_year, pay_run.tax_month, (SELECT log.at FROM log WHERE log.seq = pay_run.log_seq) AS at, pay_run_void.reason_digest,
    (SELECT log.at FROM log WHERE log.seq = pay_run_void.log_seq) AS voided_at
  FROM pay_run LEFT JOIN pay_run_void ON pay_run_void.pay_run_id = pay_run.id`;

export function runById({ sql }: Reading, id: string): PayRun | undefined {
  const row = sql.one(`${columns} WHERE pay_run.id = ?`, [id], shape);
  return row && runOf(row);
}

/** The pay run of a group's payday that stands; undefined where it is not approved. */
export function standingRun({ sql }: Reading, payGroupId: string, payday: Day): PayRun | undefined {
  const rows = sql.all(
    `${columns} WHERE pay_run.pay_group_id = ? AND pay_run.payday = ? AND pay_run_void.pay_run_id IS NULL`,
    [payGroupId, payday],
    shape,
  );
  return rows.map(runOf)[0];
}

/** Every pay run of a group from a payday on, void ones too, newest payday first. */
export function runsOfGroup({ sql }: Reading, payGroupId: string, since: Day): readonly PayRun[] {
  const query = `${columns} WHERE pay_run.pay_group_id = ? AND pay_run.payday >= ? ORDER BY pay_run.payday DESC, pay_run.number DESC`;
  return sql.all(query, [payGroupId, since], shape).map(runOf);
}

export function hasRunsBefore({ sql }: Reading, payGroupId: string, day: Day): boolean {
  const query = 'SELECT EXISTS (SELECT 1 FROM pay_run WHERE pay_group_id = ? AND payday < ?) AS found';
  return sql.one(query, [payGroupId, day], { found: flag })?.found === true;
}

/** The newest payday of a group that is approved and stands. */
export function lastStanding({ sql }: Reading, payGroupId: string): PayRun | undefined {
  const rows = sql.all(
    `${columns} WHERE pay_run.pay_group_id = ? AND pay_run_void.pay_run_id IS NULL ORDER BY pay_run.payday DESC LIMIT 1`,
    [payGroupId],
    shape,
  );
  return rows.map(runOf)[0];
}

/** Every standing run of an employer up to a tax month, with a payday that has come, oldest first. */
export function runsToBill({ sql }: Reading, employerId: string, taxYear: string, taxMonth: number, today: Day): readonly PayRun[] {
  const rows = sql.all(
    `${columns} WHERE pay_run.employer_id = ? AND pay_run_void.pay_run_id IS NULL AND pay_run.payday <= ?
       AND (pay_run.tax_year < ? OR (pay_run.tax_year = ? AND pay_run.tax_month <= ?)) ORDER BY pay_run.payday, pay_run.number`,
    [employerId, today, taxYear, taxYear, taxMonth],
    shape,
  );
  return rows.map(runOf);
}

const bill = `
  SELECT tax_bill.id, tax_bill.tax_year, tax_bill.tax_month, due.direction = 'in' AS back
  FROM tax_bill_run CROSS JOIN tax_bill ON tax_bill.id = tax_bill_run.tax_bill_id CROSS JOIN due ON due.id = tax_bill.due_id
  WHERE tax_bill_run.pay_run_id = ? AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = tax_bill.entry_id)`;

export type BillOfRun = {
  readonly id: string;
  readonly taxYear: string;
  readonly taxMonth: number;
  /** HMRC pays it back. */
  readonly isBack: boolean;
};

/** The bill of HMRC's that a pay run is part of and that stands. */
export function billOfRun({ sql }: Reading, payRunId: string): BillOfRun | undefined {
  const row = sql.one(bill, [payRunId], { id: text, tax_year: text, tax_month: whole, back: flag });
  return row && { id: row.id, taxYear: row.tax_year, taxMonth: row.tax_month, isBack: row.back };
}
