import { type Pence } from '#core/money/pence';
import { stands } from '#db/actions/deductions/standing';
import { type Reading } from '#db/kernel/handlers';
import { money } from '#db/rows';

const lastPaid = `
  SELECT payslip.net_pence AS paid FROM payslip WHERE payslip.employment_id = ? AND ${stands} ORDER BY payslip.payday DESC, payslip.number DESC LIMIT 1`;

/** What a job's last payslip left after tax, National Insurance and loans; undefined before the first. */
export function lastPaidOf({ sql }: Reading, employmentId: string): Pence | undefined {
  return sql.one(lastPaid, [employmentId], { paid: money })?.paid;
}
