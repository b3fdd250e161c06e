import { negate } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { taxYearOf } from '#core/pay/taxCalendar';
import { waitingExtras } from '#db/actions/pay/extras';
import { type Part } from '#db/actions/pay/parts/part';
import { text, whole } from '#db/rows';

const corrected = `
  SELECT payslip.number, payslip.tax_year FROM pay_extra CROSS JOIN payslip ON payslip.id = pay_extra.corrects WHERE pay_extra.id = ?`;

/**
 * Says of a correction that takes back pay of an earlier tax year that HMRC has that pay corrected in its own year, by another report of
 * it (GOV.UK, Fix problems with running payroll, gov.uk/payroll-errors, checked 2026-11-23). What is paid more now is pay of now.
 */
export const earlierYearPart: Part = ({ reading, employment: { id: employmentId, name }, period: { payday }, worked }) => {
  if (!worked.some(({ kind, amount }) => kind === 'correction' && amount < 0)) return {};
  const taxYear = taxYearOf(payday);
  const found = waitingExtras(reading, employmentId, payday).flatMap(({ id, line }) => {
    const slip = line.amount < 0 ? reading.sql.one(corrected, [id], { number: whole, tax_year: text }) : undefined;
    if (slip === undefined || slip.tax_year >= taxYear) return [];
    return [
      `${name}: “${line.name}” takes back ${pounds(negate(line.amount))} of payslip ${String(slip.number)}, which is pay of ${slip.tax_year}, from pay of ${taxYear}. HMRC has the pay of an earlier tax year corrected by another report of that year, which this app does not make. Ask HMRC’s employer helpline first; what the PA then owes back is got back as an overpayment, under Orders and deductions.`,
    ];
  });
  return { checks: [() => found.map((words) => ({ kind: 'look', employmentId, words, mend: 'pay' }))] };
};
