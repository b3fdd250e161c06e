import { type FamilyPay, type Recovered } from '#core/contract/shapes/reports';
import { daysOfTaxYear, taxYearOf } from '#core/pay/taxCalendar';
import { type ToldSummary, type SummaryYear } from '#core/rti/summariesDue';
import { addDays } from '#core/time/day';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, money, oneOf, orNull, text, whole } from '#db/rows';
import { ceasedOf } from './ceased.ts';
import { standsAsTold } from './told.ts';
import { type Reports } from './ways.ts';

const live = 'NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = pay_run.id)';

const months = `SELECT DISTINCT tax_month FROM pay_run WHERE employer_id = ? AND tax_year = ? AND ${live} ORDER BY tax_month`;

const firstPaid = `SELECT payday FROM pay_run WHERE employer_id = ? AND ${live} ORDER BY tax_year, tax_month, payday LIMIT 1`;

const allowance = 'SELECT claimed FROM employer_allowance WHERE employer_id = ? AND tax_year = ? ORDER BY log_seq DESC, rowid DESC LIMIT 1';

const recovered = `
  SELECT family_leave.kind, sum(payslip_family.recovered_pence) AS recovered, sum(payslip_family.compensation_pence) AS compensation
  FROM pay_run CROSS JOIN payslip ON payslip.pay_run_id = pay_run.id
    CROSS JOIN payslip_family ON payslip_family.payslip_id = payslip.id
    CROSS JOIN family_leave ON family_leave.id = payslip_family.family_leave_id
  WHERE pay_run.employer_id = ? AND pay_run.tax_year = ? AND pay_run.tax_month <= ? AND ${live}
  GROUP BY family_leave.kind ORDER BY family_leave.kind`;

const kindColumn = oneOf<FamilyPay>('smp', 'spp', 'sap', 'shpp', 'spbp', 'sncp');

/** What HMRC gives back of family pay, of the tax year up to and with a month, by kind. */
export function recoveredTo({ sql }: Reading, employerId: string, taxYear: string, taxMonth: number): readonly Recovered[] {
  return sql
    .all(recovered, [employerId, taxYear, taxMonth], { kind: kindColumn, recovered: money, compensation: money })
    .filter((one) => one.recovered > 0 || one.compensation > 0);
}

// By the employer's reports of the year, and then the sendings of each.
const told = `
  SELECT report.id, report_summary.idle_from_day, report_summary.idle_to_day, report_summary.allowance
  FROM report CROSS JOIN report_summary ON report_summary.report_id = report.id CROSS JOIN report_sent ON report_sent.report_id = report.id
  WHERE report.employer_id = ? AND report.tax_year = ? AND ${standsAsTold} ORDER BY report.number`;

const toldShape = { id: text, idle_from_day: orNull(day), idle_to_day: orNull(day), allowance: orNull(oneOf('yes', 'no')) };

const toldSums = `
  SELECT kind, recovered_pence AS recovered, compensation_pence AS compensation FROM report_recovered WHERE report_id = ? ORDER BY kind`;

function toldIn({ sql }: Reading, employerId: string, taxYear: string): readonly ToldSummary[] {
  return sql.all(told, [employerId, taxYear], toldShape).map(({ id, idle_from_day: from, idle_to_day: to, allowance: said }) => ({
    ...(from === null || to === null ? {} : { idle: { from, to } }),
    ...(said === null ? {} : { allowance: said === 'yes' }),
    recovered: sql.all(toldSums, [id], { kind: kindColumn, recovered: money, compensation: money }),
  }));
}

// A payday’s report that said so was not the last one where somebody was paid after it in the same tax year.
const finalTold = `
  SELECT EXISTS (SELECT 1 FROM report CROSS JOIN report_sent ON report_sent.report_id = report.id
    WHERE report.employer_id = ? AND report.tax_year = ? AND report.is_final = 1 AND ${standsAsTold}
      AND NOT EXISTS (SELECT 1 FROM pay_run WHERE pay_run.employer_id = report.employer_id AND pay_run.tax_year = report.tax_year
        AND pay_run.payday > (SELECT told.payday FROM pay_run AS told WHERE told.id = report.pay_run_id) AND ${live})) AS told`;

/** Months to come that were told in the year before, whose last month tells of the next year’s. */
function idleToldBefore(reading: Reading, employerId: string, taxYear: string): readonly ToldSummary[] {
  const before = taxYearOf(addDays(daysOfTaxYear(taxYear).from, -1));
  return toldIn(reading, employerId, before).flatMap(({ idle }) => (idle === undefined ? [] : [{ idle, recovered: [] }]));
}

/** One employer's tax year, as far as the employer's own report is about it. */
export function summaryYearOf(reading: Reading, employerId: string, taxYear: string, { from }: Reports): SummaryYear {
  const { sql, today } = reading;
  const claimed = sql.one(allowance, [employerId, taxYear], { claimed: flag })?.claimed;
  return {
    taxYear,
    today,
    from,
    paidMonths: sql.all(months, [employerId, taxYear], { tax_month: whole }).map((row) => row.tax_month),
    ...(claimed === undefined ? {} : { allowance: claimed }),
    ...given({ ceasedOn: ceasedOf(reading, employerId)?.day, firstPaid: sql.one(firstPaid, [employerId], { payday: day })?.payday }),
    recovered: (taxMonth) => recoveredTo(reading, employerId, taxYear, taxMonth),
    told: [...idleToldBefore(reading, employerId, taxYear), ...toldIn(reading, employerId, taxYear)],
    isFinalTold: sql.one(finalTold, [employerId, taxYear], { told: flag })?.told === true,
  };
}
