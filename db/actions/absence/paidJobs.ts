import { type PayPeriod } from '#core/pay/payPeriods';
import { type PaidEarnings } from '#core/statutory/earnings';
import { type Day } from '#core/time/day';
import { waitingExtras } from '#db/actions/pay/extras';
import { lastStanding } from '#db/actions/pay/runs';
import { timesheetsOf } from '#db/actions/pay/timesheetsOf';
import { type Employment, type PayGroup, employmentsOf, payGroupById } from '#db/actions/people/employments';
import { plannedWaiting } from '#db/actions/shifts/plannedWaiting';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, money } from '#db/rows';

/** A job with what the book's standing payslips paid for it, earnings that count for National Insurance, oldest first. */
export type PaidJob = Pick<Employment, 'id' | 'startsOn' | 'endsOn'> & {
  readonly group: PayGroup;
  readonly paid: readonly PaidEarnings[];
  /** The book has paid it from its first day: it began with the group or later, and no other payroll paid for it. */
  readonly isAllHere: boolean;
  /** The newest payday of its group that is approved and stands. */
  readonly lastApproved?: Day;
};

const payslips = `
  SELECT payslip.payday, coalesce((SELECT payslip_sum.pence FROM payslip_sum
      WHERE payslip_sum.payslip_id = payslip.id AND payslip_sum.kind = 'niable'), payslip.gross_pence) AS earnings
  FROM payslip WHERE payslip.employment_id = ?
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)
  ORDER BY payslip.payday`;

const takenOver = "SELECT EXISTS (SELECT 1 FROM brought_forward WHERE employment_id = ? AND kind = 'takeover') AS found";

function paidJobOf(reading: Reading, { id, startsOn, endsOn, payGroupId }: Employment): PaidJob {
  const group = payGroupById(reading, payGroupId);
  if (group === undefined) throw new RangeError('a job in no pay group');
  const isTakenOver = reading.sql.one(takenOver, [id], { found: flag })?.found === true;
  const lastApproved = lastStanding(reading, group.id)?.payday;
  return {
    id,
    startsOn,
    group,
    paid: reading.sql.all(payslips, [id], { payday: day, earnings: money }),
    isAllHere: startsOn >= group.firstFrom && !isTakenOver,
    ...(endsOn === undefined ? {} : { endsOn }),
    ...(lastApproved === undefined ? {} : { lastApproved }),
  };
}

/** The PA's jobs with the same employer, in whatever pay group, ended ones too: what they earn is counted together. */
export function paidJobsOf(
  reading: Reading,
  { assistantId, employerId }: Pick<Employment, 'assistantId' | 'employerId'>,
): readonly PaidJob[] {
  const jobs = employmentsOf(reading, assistantId).filter((job) => job.employerId === employerId);
  return jobs.map((job) => paidJobOf(reading, job));
}

/** Whether hours, signed or not, planned ones or an extra sum of the job wait to be paid on a payday. */
export function isPayWaiting(reading: Reading, { id, group }: PaidJob, period: PayPeriod): boolean {
  const { signed, waiting } = timesheetsOf(reading, id, group, period.to);
  return (
    signed.length + waiting.length > 0 || waitingExtras(reading, id, period.payday).length > 0 || plannedWaiting(reading, period).has(id)
  );
}
