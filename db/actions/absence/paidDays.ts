import { type Pence, nothing, total } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { type Reading } from '#db/kernel/handlers';
import { day, money, whole } from '#db/rows';

/** A day of sickness that a standing payslip has paid. */
export type PaidDay = { readonly day: Day; readonly payslip: number; readonly amount: Pence };

const sickDays = `
  SELECT payslip_sick_day.day, payslip.number, payslip_sick_day.pence
  FROM payslip_sick_day CROSS JOIN payslip ON payslip.id = payslip_sick_day.payslip_id
  WHERE payslip_sick_day.sickness_id = ?
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)
  ORDER BY payslip_sick_day.day`;

/** The days of a sickness that standing payslips have paid, in order. What a void run paid is free again. */
export function paidSickDays({ sql }: Reading, sicknessId: string): readonly PaidDay[] {
  return sql.all(sickDays, [sicknessId], { day, number: whole, pence: money }).map(({ number: payslip, pence: amount, ...row }) => ({
    day: row.day,
    payslip,
    amount,
  }));
}

export type PaidStretch = { readonly from: Day; readonly to: Day; readonly payslip: number; readonly amount: Pence };

const stretches = `
  SELECT payslip_family.from_day, payslip_family.to_day, payslip.number, payslip_family.pence
  FROM payslip_family CROSS JOIN payslip ON payslip.id = payslip_family.payslip_id
  WHERE payslip_family.family_leave_id = ?
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)
  ORDER BY payslip_family.from_day`;

/** The stretches of a leave that standing payslips have paid, in order. */
export function paidStretches({ sql }: Reading, leaveId: string): readonly PaidStretch[] {
  return sql
    .all(stretches, [leaveId], { from_day: day, to_day: day, number: whole, pence: money })
    .map(({ from_day: from, to_day: to, number: payslip, pence: amount }) => ({ from, to, payslip, amount }));
}

/** What they come to, and the last day of them. */
export function paidSoFar(paid: readonly { readonly amount: Pence; readonly day?: Day; readonly to?: Day }[]): {
  readonly paid: Pence;
  readonly paidTo?: Day;
} {
  const last = paid.at(-1);
  const paidTo = last?.to ?? last?.day;
  return { paid: paid.length === 0 ? nothing : total(paid.map(({ amount }) => amount)), ...(paidTo === undefined ? {} : { paidTo }) };
}
