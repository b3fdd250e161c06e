import { type Charge, type ChargedLine, grossByPlanLine } from '#core/pay/shareCost';
import { type Day } from '#core/time/day';
import { frozenPayslip } from '#db/actions/pay/payslips';
import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';

const newest = `
  SELECT document.content_digest FROM payslip CROSS JOIN document ON document.id = payslip.document_id
  WHERE payslip.employment_id = ? AND payslip.payday < ? AND payslip.gross_pence > 0
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)
  ORDER BY payslip.payday DESC, payslip.number DESC LIMIT 1`;

const onlyWages = `
  SELECT plan_line.id FROM plan_line WHERE plan_line.category = 'wages' AND plan_line.from_day <= @day AND (plan_line.to_day IS NULL OR plan_line.to_day >= @day)`;

function weighed(gross: ReadonlyMap<string, number>): readonly Charge[] {
  return [...gross].flatMap(([planLineId, weight]) => (weight > 0 ? [{ planLineId, weight }] : []));
}

/**
 * Who bears pay that no hours were worked for: as this payday's own hours are shared, or else the last payslip's, or else the one plan
 * line for wages. Empty where none of these is there.
 */
export function usualCharges(reading: Reading, employmentId: string, payday: Day, worked: readonly ChargedLine[]): readonly Charge[] {
  const own = weighed(grossByPlanLine(worked));
  if (own.length > 0) return own;
  const row = reading.sql.one(newest, [employmentId, payday], { content_digest: text });
  const last = row && frozenPayslip(reading, { contentDigest: row.content_digest });
  const before = weighed(new Map((last?.charges ?? []).map(({ planLineId, gross }) => [planLineId, gross])));
  if (before.length > 0) return before;
  const lines = reading.sql.all(onlyWages, { day: payday }, { id: text });
  return lines.length === 1 ? lines.map(({ id }) => ({ planLineId: id, weight: 1 })) : [];
}
