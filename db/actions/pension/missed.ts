import { type MissedPayday } from '#core/pension/arrears';
import { type JobsInScheme } from '#core/pension/familyLeave';
import { type Joining, standingFor } from '#core/pension/standing';
import { usualPayIn } from '#db/actions/absence/usualPay';
import { type Employment } from '#db/actions/pay/employments';
import { eventsOf } from '#db/actions/pension/events';
import { type Reading } from '#db/kernel/handlers';
import { type RowOf, day, flag, money, text } from '#db/rows';

/** Of a missed payday besides: the scheme’s terms that it goes by. */
export type Missed = MissedPayday & { readonly termsId: string };

export const standing = 'NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)';

/** An approved payslip as contributions see it. */
export const slip = { id: text, payday: day, gross_pence: money, from_day: day, to_day: day };
export type Slip = RowOf<typeof slip>;

const paidSince = `
  SELECT coalesce(sum(late.employee_pence), 0) AS employee, coalesce(sum(late.employer_pence - late.in_stead_pence), 0) AS employer,
    coalesce(max(late.in_stead_pence > 0), 0) AS in_stead
  FROM payslip_pension_arrears AS late CROSS JOIN payslip ON payslip.id = late.payslip_id WHERE late.missed_payslip_id = ? AND ${standing}`;

/** What was paid in since for a payslip. */
export function paidFor({ sql }: Reading, payslipId: string): MissedPayday['paid'] {
  const row = sql.one(paidSince, [payslipId], { employee: money, employer: money, in_stead: flag });
  if (row === undefined) throw new RangeError('a sum has a row');
  return { employee: row.employee, employer: row.employer, inStead: row.in_stead };
}

/** Pay of the PA's jobs in the same run that were to be in the scheme, in the order of their payslips: the band is of all of them. */
const beside = `
  SELECT other.id, other.employment_id, other.gross_pence FROM payslip CROSS JOIN payslip AS other ON other.pay_run_id = payslip.pay_run_id
    CROSS JOIN employment ON employment.id = other.employment_id
  WHERE payslip.id = ? AND employment.assistant_id = ? ORDER BY other.number`;

export function jobsOf(reading: Reading, { assistantId }: Employment, joining: Joining, row: Slip): JobsInScheme | undefined {
  const when = { period: { from: row.from_day, to: row.to_day }, payday: row.payday };
  const all = reading.sql.all(beside, [row.id, assistantId], { id: text, employment_id: text, gross_pence: money });
  const members = all.filter(({ id, employment_id: employmentId }) => {
    const so = standingFor(eventsOf(reading, employmentId), when);
    return id === row.id || (so.kind === 'member' && so.joining.schemeId === joining.schemeId && so.joining.ownHundredths === undefined);
  });
  if (members.length < 2) return undefined;
  const each = members.map(({ id, gross_pence: gross }) => ({ gross, usual: usualPayIn(reading, id, gross)?.pay }));
  return { each, place: members.findIndex(({ id }) => id === row.id) };
}
