/** SQL, of a row of payslip_ni with its payslip: whether its National Insurance is told under the payslip’s own job. */
export const isToldHere = `NOT EXISTS (SELECT 1 FROM payslip_ni_with WHERE payslip_ni_with.payslip_id = payslip.id)
    AND NOT EXISTS (SELECT 1 FROM payslip_ni_under WHERE payslip_ni_under.payslip_id = payslip.id)`;

/** SQL: payslips of other jobs whose National Insurance is told under @employment, as payslip and payslip_ni. */
export const toldUnder = `payslip_ni_under CROSS JOIN payslip ON payslip.id = payslip_ni_under.payslip_id
    CROSS JOIN payslip_ni ON payslip_ni.payslip_id = payslip.id`;

/** SQL: a payslip’s own National Insurance with that of the other jobs of the payday that is told under it. */
export function niTogether(column: 'employee_ni_pence' | 'employer_ni_pence'): string {
  return `(payslip.${column} + coalesce((SELECT sum(beside.${column}) FROM payslip_ni_with
      CROSS JOIN payslip AS beside ON beside.id = payslip_ni_with.payslip_id WHERE payslip_ni_with.told_with = payslip.id), 0))`;
}
