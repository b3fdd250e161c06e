import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type ReportMissing, type SummaryReason } from '#core/contract/shapes/reportRead';
import { type Eps } from '#core/contract/shapes/reports';
import { taxMonthInWords } from '#core/pay/hmrcMonth';
import { daysOfTaxMonth } from '#core/pay/taxCalendar';
import { epsDueOn, epsWindow, finalDueOn } from '#core/rti/days';
import { isInactiveSpan, recoveredToTell, summariesDue, sumsMonthOf, type SummaryYear } from '#core/rti/summariesDue';
import { reportYear } from '#core/rti/years';
import { type Day, type Span } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { given } from '#db/actions/given';
import { missing as missingRecord, nameFor } from '#db/actions/named';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { ceasedOf } from './ceased.ts';
import { keepReport, type Kept, writtenOf } from './makeReport.ts';
import { reportForPeople, summaryCaution, summaryOfMonth } from './reports.ts';
import { summaryYearOf } from './summaryYear.ts';
import { employerOf, reporterOf, wayOf } from './ways.ts';

type Month = InputOf<'report.summary'>;

function yearOf(reading: Reading, { employerId, taxYear }: Month): SummaryYear {
  const way = wayOf(reading, employerId) ?? { way: 'basic_paye_tools', from: daysOfTaxMonth(taxYear, 1).from };
  return summaryYearOf(reading, employerId, taxYear, way);
}

function reasonsOf(reading: Reading, month: Month): readonly SummaryReason[] {
  return summariesDue(yearOf(reading, month)).find((due) => due.taxMonth === month.taxMonth)?.reasons ?? [];
}

type Said = { readonly reasons: readonly SummaryReason[]; readonly inactive?: Span | undefined };

function ceasedFinal(reading: Reading, employerId: string): Eps['final'] {
  const ceased = ceasedOf(reading, employerId);
  return ceased && { ceasedOn: ceased.day };
}

/** What a summary of the month would say. Sums got back stand in every one, once there are any: they are of the year so far. */
function epsOf(reading: Reading, month: Month, { reasons, inactive }: Said): Eps | undefined {
  const { employerId, taxYear, taxMonth } = month;
  const reporter = reporterOf(employerOf(reading, employerId));
  if (reporter === undefined) return undefined;
  const says = (reason: SummaryReason): boolean => reasons.includes(reason);
  const year = yearOf(reading, month);
  const sumsMonth = sumsMonthOf(year, taxMonth);
  const recovered = recoveredToTell(year, sumsMonth);
  return {
    format: 'pa-ledger-eps-1',
    taxYear,
    taxMonth,
    reporter,
    recovered: [...recovered],
    ...given({
      sumsMonth: recovered.length === 0 || sumsMonth === taxMonth ? undefined : sumsMonth,
      // Months to come are told by themselves, so that a gap between the two is never told.
      noPayment: says('noPayment') && inactive === undefined ? daysOfTaxMonth(taxYear, taxMonth) : undefined,
      inactive,
      allowance: says('allowance') ? true : says('stopAllowance') ? false : undefined,
      final: says('final') ? { forYear: true as const } : says('ceased') ? ceasedFinal(reading, employerId) : undefined,
    }),
  };
}

function dueOf({ taxYear, taxMonth }: Month, reasons: readonly SummaryReason[]): Day {
  return reasons.includes('final') ? finalDueOn(taxYear) : epsDueOn(taxYear, taxMonth);
}

function lacking(reading: Reading, { employerId }: Month): readonly ReportMissing[] {
  if (reporterOf(employerOf(reading, employerId)) !== undefined) return [];
  const { name } = employerOf(reading, employerId);
  const words = `HMRC knows ${name} by a PAYE reference and an accounts office reference. Record both under Team, Employers.`;
  return [{ words, mend: 'employer' }];
}

/** The employer's own report of a tax month, as it would be made now. Writes nothing. */
export function readSummary(reading: Reading, month: Month): Result<OutputOf<'report.summary'>> {
  const unknown = missingRecord(reading, 'employer', month.employerId, 'employerId');
  if (unknown !== undefined) return refused(unknown);
  const year = reportYear(month.taxYear);
  if (!year.ok) return year;
  const reasons = reasonsOf(reading, month);
  const kept = summaryOfMonth(reading, month.employerId, month.taxYear, month.taxMonth);
  const eps = reasons.length === 0 ? undefined : epsOf(reading, month, { reasons });
  return done({
    employer: nameFor(reading, 'employer', month.employerId) ?? '',
    dueOn: dueOf(month, reasons),
    reasons: [...reasons],
    missing: [...lacking(reading, month)],
    ...given({
      eps,
      caution: summaryCaution(reading, month.employerId, eps),
      report: kept && reportForPeople(reading, kept),
    }),
  });
}

function appendSaid(writing: Writing, reportId: string, { noPayment, inactive, allowance, recovered }: Eps): void {
  const idle = inactive ?? noPayment;
  writing.append('report_summary', {
    report_id: reportId,
    idle_from_day: idle?.from ?? null,
    idle_to_day: idle?.to ?? null,
    allowance: allowance === undefined ? null : allowance ? 'yes' : 'no',
  });
  for (const one of recovered)
    writing.append('report_recovered', {
      report_id: reportId,
      kind: one.kind,
      recovered_pence: one.recovered,
      compensation_pence: one.compensation,
    });
}

/** Makes and keeps an employer payment summary: a month without pay, months to come without, the allowance, sums got back, the last one. */
export function makeSummary(writing: Writing, { inactive, ...month }: InputOf<'report.makeSummary'>): Result<Kept> {
  const unknown = missingRecord(writing, 'employer', month.employerId, 'employerId');
  if (unknown !== undefined) return refused(unknown);
  const year = reportYear(month.taxYear);
  if (!year.ok) return year;
  const window = epsWindow(month.taxYear, month.taxMonth);
  if (writing.today < window.from) return refused(problem('report.notDueYet', { from: dayInWords(window.from) }, 'taxMonth'));
  if (inactive !== undefined && !isInactiveSpan(inactive, writing.today)) return refused(problem('report.inactiveMonths', {}, 'inactive'));
  const reasons = reasonsOf(writing, month);
  if (reasons.length === 0 && inactive === undefined)
    return refused(problem('report.nothingToSay', { month: taxMonthInWords(month.taxYear, month.taxMonth) }, 'taxMonth'));
  const eps = epsOf(writing, month, { reasons, inactive });
  if (eps === undefined) return refused(problem('report.notComplete', { what: lacking(writing, month)[0]?.words ?? '' }, 'employerId'));
  const { employerId, taxMonth } = month;
  const kept = keepReport(writing, eps, writtenOf(eps), { employerId, payRunId: null, taxMonth, dueOn: dueOf(month, reasons) });
  appendSaid(writing, kept.id, eps);
  return done(kept);
}
