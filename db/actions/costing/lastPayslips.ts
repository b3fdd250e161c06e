import { type PayslipData } from '#core/contract/shapes/pay';
import { type Day, addDays } from '#core/time/day';
import { frozenPayslip } from '#db/actions/pay/payslips';
import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';

const standing = `
  SELECT document.content_digest FROM payslip CROSS JOIN document ON document.id = payslip.document_id
  WHERE payslip.employment_id = ? AND payslip.payday > ? AND payslip.payday <= ?
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)
  ORDER BY payslip.payday DESC, payslip.number DESC`;

/** Twelve weeks and a half, so that three paydays of four weeks, or of a month, are always within. */
const days = 92;

/** An employment's standing payslips of the last three months, newest first. */
export function lastPayslips(reading: Reading, employmentId: string, on: Day): readonly PayslipData[] {
  return reading.sql
    .all(standing, [employmentId, addDays(on, -days), on], { content_digest: text })
    .flatMap((row) => frozenPayslip(reading, { contentDigest: row.content_digest }) ?? []);
}
