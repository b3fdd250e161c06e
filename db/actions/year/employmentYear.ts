import { type Pence } from '#core/money/pence';
import { taxYearOf, daysOfTaxYear } from '#core/pay/taxCalendar';
import { isNiLetter, nationalInsurance } from '#core/payroll/national-insurance';
import { type EmploymentYear, type LetterYear, addLetters } from '#core/year/employmentYear';
import { type Day, addDays, earlier } from '#core/time/day';
import { isToldHere, niTogether, toldUnder } from '#db/actions/pay/niTogether';
import { frozenPayslip } from '#db/actions/pay/payslips';
import { yearSoFarOf } from '#db/actions/pay/yearSoFar';
import { tablesOf } from '#db/actions/year/tablesOf';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, money, text } from '#db/rows';

const inYear = `payslip.tax_year = @taxYear AND payslip.payday <= @upTo
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)`;
const own = `payslip.employment_id = @employment AND ${inYear}`;

// With what was taken in another job and is told under this one.
const sums = `
  SELECT payslip_ni.letter, sum(at_lel_pence) AS atLel, sum(lel_to_pt_pence) AS lelToPt, sum(pt_to_uel_pence) AS ptToUel,
    sum(${niTogether('employee_ni_pence')}) AS employeeNi, sum(${niTogether('employer_ni_pence')}) AS employerNi`;

const byLetter = `
  ${sums} FROM payslip CROSS JOIN payslip_ni ON payslip_ni.payslip_id = payslip.id WHERE ${own} AND ${isToldHere} GROUP BY payslip_ni.letter
  UNION ALL ${sums} FROM ${toldUnder} WHERE payslip_ni_under.employment_id = @employment AND ${inYear} GROUP BY payslip_ni.letter`;

// Payslips from before their bands were kept are worked out again from what they say.
const bandless = `
  SELECT document.content_digest FROM payslip CROSS JOIN document ON document.id = payslip.document_id
  WHERE ${own} AND NOT EXISTS (SELECT 1 FROM payslip_ni WHERE payslip_ni.payslip_id = payslip.id)`;

const takenOver = `
  SELECT id FROM brought_forward WHERE employment_id = ? AND tax_year = ? AND kind = 'takeover' ORDER BY log_seq DESC LIMIT 1`;

const broughtLetters = `
  SELECT letter, at_lel_pence AS atLel, lel_to_pt_pence AS lelToPt, pt_to_uel_pence AS ptToUel, employee_ni_pence AS employeeNi,
    employer_ni_pence AS employerNi FROM brought_forward_ni WHERE brought_forward_id = ?`;

const letterShape = { letter: text, atLel: money, lelToPt: money, ptToUel: money, employeeNi: money, employerNi: money };

// In any payday of the year National Insurance was counted with another job's, told here or there.
const together = `
  SELECT EXISTS (SELECT 1 FROM payslip CROSS JOIN payslip_ni_with ON payslip_ni_with.payslip_id = payslip.id WHERE ${own})
    OR EXISTS (SELECT 1 FROM payslip CROSS JOIN payslip_ni_with ON payslip_ni_with.told_with = payslip.id WHERE ${own})
    OR EXISTS (SELECT 1 FROM payslip CROSS JOIN payslip_ni_under ON payslip_ni_under.payslip_id = payslip.id WHERE ${own})
    OR EXISTS (SELECT 1 FROM payslip CROSS JOIN payslip_ni_before ON payslip_ni_before.payslip_id = payslip.id WHERE ${own})
    OR EXISTS (SELECT 1 FROM ${toldUnder} WHERE payslip_ni_under.employment_id = @employment AND ${inYear}) AS so`;

type Asked = { readonly employment: string; readonly taxYear: string; readonly upTo: Day };

function workedAgain(reading: Reading, asked: Asked): readonly LetterYear[] {
  const table = tablesOf(reading).find(({ taxYear }) => taxYear === asked.taxYear);
  return reading.sql.all(bandless, asked, { content_digest: text }).flatMap(({ content_digest: contentDigest }) => {
    const data = frozenPayslip(reading, { contentDigest });
    if (data === undefined || table === undefined || !isNiLetter(data.niLetter)) return [];
    const { bands } = nationalInsurance(table.nationalInsurance, data.niLetter, data.frequency, data.sums.gross);
    return [{ letter: data.niLetter, ...bands, employeeNi: data.sums.employeeNi, employerNi: data.sums.employerNi }];
  });
}

/** One employment's figures of a tax year, up to a day of it: this book's payslips that stand, and what was taken over. */
export function employmentYearOf(reading: Reading, employment: string, taxYear: string, on?: Day): EmploymentYear {
  const end = daysOfTaxYear(taxYear).to;
  const upTo = on === undefined ? end : earlier(on, end);
  const asked: Asked = { employment, taxYear, upTo };
  const so = yearSoFarOf(reading, employment, taxYear, addDays(upTo, 1));
  const taken = reading.sql.one(takenOver, [employment, taxYear], { id: text });
  const brought = taken === undefined ? [] : reading.sql.all(broughtLetters, [taken.id], letterShape);
  const { gross, tax, employeeNi, studentLoan, postgraduateLoan, net } = so.sums;
  const isTogether = reading.sql.one(together, asked, { so: flag })?.so === true;
  return {
    taxYear,
    gross,
    pay: so.more.taxable,
    tax,
    previous: so.elsewhere,
    letters: [...addLetters([...reading.sql.all(byLetter, asked, letterShape), ...workedAgain(reading, asked), ...brought])],
    ...(isTogether ? { niTaken: employeeNi } : {}),
    studentLoan,
    postgraduateLoan,
    statutory: so.statutory,
    net,
    paid: so.more.paid,
  };
}

/** Whether an earlier payroll's National Insurance was brought in without its letters: a P60 could not be told. */
export function hasUnknownLetters({ sql }: Reading, employment: string, taxYear: string): boolean {
  const taken = sql.one(takenOver, [employment, taxYear], { id: text });
  if (taken === undefined) return false;
  const sums = sql.one('SELECT pay_pence FROM brought_forward WHERE id = ?', [taken.id], { pay_pence: money });
  const letters = sql.all('SELECT letter FROM brought_forward_ni WHERE brought_forward_id = ?', [taken.id], { letter: text });
  const pay: Pence | undefined = sums?.pay_pence;
  return letters.length === 0 && pay !== undefined && pay > 0;
}

const paydays = `
  SELECT DISTINCT payslip.payday FROM payslip WHERE payslip.employment_id = ?
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id) ORDER BY payslip.payday DESC`;

/** Every payday on which this employment was paid and which stands, newest first. */
export function paydaysOf({ sql }: Reading, employmentId: string): readonly Day[] {
  return sql.all(paydays, [employmentId], { payday: day }).map((row) => row.payday);
}

/** Tax years in which this employment was paid, newest first. */
export function taxYearsOf(reading: Reading, employmentId: string): readonly string[] {
  return [...new Set(paydaysOf(reading, employmentId).map(taxYearOf))];
}
