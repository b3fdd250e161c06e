import { orderKinds } from '#core/orders/order';
import { daysOfTaxYear } from '#core/pay/taxCalendar';
import { type Law, minimumWageFrom, wholeYear } from '#core/payroll/law';
import { type Day, addMonths } from '#core/time/day';
import { type YearPart, orderTableChanged, partsChanged } from '#core/year/pastLaw';
import { type Reading } from '#db/kernel/handlers';
import { day, oneOf, text, whole } from '#db/rows';

/** A pay run that stands and was worked out by other law than there would be. */
type PaidRun = { readonly number: number; readonly taxYear: string };

// Through the pay groups, which are few; a run that was worked out with the very table of the pack is none of other figures.
const runsWhere = (where: string): string => `
  SELECT pay_run.number, pay_run.tax_year FROM pay_group CROSS JOIN pay_run ON pay_run.pay_group_id = pay_group.id
  WHERE pay_run.figures_digest <> ? AND (${where})
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = pay_run.id) ORDER BY pay_run.number LIMIT 1`;

const byPayday = runsWhere('pay_run.tax_year = ?');
/** Sick pay and family pay are of their own days, which may be paid in another tax year. */
const byDays = runsWhere('pay_run.tax_year = ? OR (pay_run.to_day >= ? AND pay_run.from_day <= ?)');
/** The minimum wage is of the periods that begin in its twelve months. */
const byFirstDay = runsWhere('pay_run.from_day >= ? AND pay_run.from_day < ?');

const ordersTaken = `
  SELECT pay_run.number, pay_run.tax_year, pay_run.payday, attachment_order.kind, attachment_order.made_on
  FROM pay_group CROSS JOIN employment ON employment.pay_group_id = pay_group.id
    CROSS JOIN attachment_order ON attachment_order.employment_id = employment.id
    CROSS JOIN payslip_order ON payslip_order.attachment_order_id = attachment_order.id
    CROSS JOIN payslip ON payslip.id = payslip_order.payslip_id CROSS JOIN pay_run ON pay_run.id = payslip.pay_run_id
  WHERE pay_run.figures_digest <> ?
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = pay_run.id) ORDER BY pay_run.number`;

function runOf({ sql }: Reading, query: string, values: readonly string[]): PaidRun | undefined {
  const found = sql.one(query, values, { number: whole, tax_year: text });
  return found && { number: found.number, taxYear: found.tax_year };
}

type Change = { readonly taxYear: string; readonly digest: string; readonly before: Law; readonly after: Law };

function ofPart(reading: Reading, part: YearPart, { taxYear, digest }: Change): PaidRun | undefined {
  if (part === 'minimumWage') {
    const from: Day = minimumWageFrom(taxYear);
    return runOf(reading, byFirstDay, [digest, from, addMonths(from, 12)]);
  }
  if (part !== 'statutory') return runOf(reading, byPayday, [digest, taxYear]);
  const { from, to } = daysOfTaxYear(taxYear);
  return runOf(reading, byDays, [digest, taxYear, from, to]);
}

function ofOrders(reading: Reading, { digest, before, after }: Change): PaidRun | undefined {
  const shape = { number: whole, tax_year: text, payday: day, kind: oneOf(...orderKinds), made_on: day };
  const taken = reading.sql.all(ordersTaken, [digest], shape);
  const found = taken.find(({ kind, payday, made_on: madeOn }) => orderTableChanged(before, after, { kind, payday, madeOn }));
  return found && { number: found.number, taxYear: found.tax_year };
}

/** The first pay run that stands and was worked out with figures of law that would now be others; undefined where nothing paid changes. */
export function paidByOtherLaw(reading: Reading, change: Change): PaidRun | undefined {
  const known = wholeYear(change.before, change.taxYear);
  const changed = known === undefined ? [] : partsChanged(known, wholeYear(change.after, change.taxYear));
  for (const part of changed) {
    const run = ofPart(reading, part, change);
    if (run !== undefined) return run;
  }
  return ofOrders(reading, change);
}
