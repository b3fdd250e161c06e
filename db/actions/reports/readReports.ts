import { problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Reporting, type ReportState } from '#core/contract/shapes/reportRead';
import { daysOfTaxYear, taxYearOf } from '#core/pay/taxCalendar';
import { daysOfQuarter, paperDueOn } from '#core/rti/days';
import { summariesDue } from '#core/rti/summariesDue';
import { northernCaution } from '#core/rti/northernIreland';
import { addDays, type Day } from '#core/time/day';
import { given } from '#db/actions/given';
import { allEmployers, type Employer, payGroupById } from '#db/actions/pay/payGroups';
import { type PayRun, runById } from '#db/actions/pay/runs';
import { digestOf } from '#db/digest';
import { type Reading } from '#db/kernel/handlers';
import { day, text, whole } from '#db/rows';
import { ceasedOf } from './ceased.ts';
import { fpsNow } from './fps.ts';
import { packOf, postedOf } from './posted.ts';
import { dataOf, reportById, reportForPeople, reportOfRun, type ReportRow, stateOf, summaryOfMonth, xmlOf } from './reports.ts';
import { summaryYearOf } from './summaryYear.ts';
import { isToldOtherwise } from './sendReport.ts';
import { notFound, type Reports, wayOf } from './ways.ts';

export function readReport(reading: Reading, { id }: InputOf<'report.read'>): Result<OutputOf<'report.read'>> {
  const report = reportById(reading, id);
  return report === undefined ? notFound('report') : done(reportForPeople(reading, report));
}

/** The file of a report, byte for byte as it was made. */
export function readXml(reading: Reading, { id }: InputOf<'report.xml'>): Result<OutputOf<'report.xml'>> {
  const report = reportById(reading, id);
  if (report === undefined) return notFound('report');
  const xml = xmlOf(reading, report);
  return xml === undefined ? refused(problem('report.erased', {})) : done({ xml });
}

function stateOfRun(reading: Reading, run: PayRun, report: ReportRow | undefined, isComplete: () => boolean): ReportState {
  const state = report && stateOf(reading, report);
  if (state === 'sent' || state === 'accepted') return state;
  if (isToldOtherwise(reading, run.id)) return 'told';
  return state ?? (isComplete() ? 'ready' : 'missing');
}

/** A payday as HMRC would be told of it now, and as it was told. */
export function readPaydayReport(reading: Reading, { payRunId }: InputOf<'report.payday'>): Result<OutputOf<'report.payday'>> {
  const run = runById(reading, payRunId);
  const group = run && payGroupById(reading, run.payGroupId);
  if (run === undefined || group === undefined) return notFound('pay run', 'payRunId');
  const kept = reportOfRun(reading, payRunId);
  const before = kept && dataOf(reading, kept).fps;
  const lateReason = before?.employees[0]?.lateReason;
  const { missing, fps } = fpsNow(reading, run, given({ lateReason, final: before?.final }));
  return done({
    payRunId,
    runNumber: run.number,
    payGroup: group.name,
    employerId: run.employerId,
    employer: group.employer.name,
    payday: run.payday,
    state: stateOfRun(reading, run, kept, () => fps !== undefined),
    missing: [...missing],
    hasMoved: kept !== undefined && fps !== undefined && digestOf(fps) !== kept.dataDigest,
    isVoid: run.voidReason !== null,
    ...given({
      fps,
      caution: northernCaution({ taxYear: run.taxYear, nation: group.employer.nation, fps }),
      report: kept && reportForPeople(reading, kept),
      way: wayOf(reading, run.employerId)?.way,
    }),
  });
}

const runs = `
  SELECT pay_run.id, pay_run.payday FROM pay_run
  WHERE pay_run.employer_id = ? AND pay_run.tax_year IN (?, ?) AND pay_run.payday >= ?
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = pay_run.id)
  ORDER BY pay_run.payday DESC, pay_run.number DESC`;

const paidPeople = `
  SELECT count(*) AS people FROM payslip WHERE payslip.pay_run_id = (SELECT pay_run.id FROM pay_run WHERE pay_run.employer_id = ?
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = pay_run.id) ORDER BY pay_run.payday DESC LIMIT 1)`;

/** The running tax year and the one before it: older ones are told. */
function yearsOf({ today }: Reading): readonly [now: string, before: string] {
  const now = taxYearOf(today);
  return [now, taxYearOf(addDays(daysOfTaxYear(now).from, -1))];
}

function paydaysOf(reading: Reading, { id }: Employer, from: Day): Reporting['paydays'] {
  const [now, before] = yearsOf(reading);
  return reading.sql.all(runs, [id, now, before, from], { id: text, payday: day }).flatMap((row) => {
    const run = runById(reading, row.id);
    const group = run && payGroupById(reading, run.payGroupId);
    if (run === undefined || group === undefined) return [];
    const report = reportOfRun(reading, run.id);
    // Whether it could be made is asked on its own page: a list does not work out every payday of two years.
    const state = stateOfRun(reading, run, report, () => true);
    return [
      { payRunId: run.id, runNumber: run.number, payGroup: group.name, payday: run.payday, state, ...given({ reportId: report?.id }) },
    ];
  });
}

function summariesOf(reading: Reading, { id }: Employer, way: Reports): Reporting['summaries'] {
  return yearsOf(reading).flatMap((taxYear) =>
    summariesDue(summaryYearOf(reading, id, taxYear, way)).map((due) => {
      const kept = summaryOfMonth(reading, id, taxYear, due.taxMonth);
      const state = kept === undefined ? 'ready' : stateOf(reading, kept);
      return { ...due, reasons: [...due.reasons], state, ...given({ reportId: kept?.id }) };
    }),
  );
}

function quartersOf(reading: Reading, { id: employerId }: Employer, { from }: Reports): Reporting['quarters'] {
  return yearsOf(reading)
    .flatMap((taxYear) =>
      [4, 3, 2, 1].map((quarter) => ({ taxYear, quarter, ...daysOfQuarter(taxYear, quarter), dueOn: paperDueOn(taxYear, quarter) })),
    )
    .filter((one) => one.to >= from && one.from <= reading.today)
    .map((one) => {
      const quarter = { employerId, taxYear: one.taxYear, quarter: one.quarter };
      return { ...one, ...given({ paper: packOf(reading, quarter), posted: postedOf(reading, quarter) }) };
    });
}

function reportingOf(reading: Reading, employer: Employer): Reporting {
  const way = wayOf(reading, employer.id);
  const people = reading.sql.one(paidPeople, [employer.id], { people: whole })?.people ?? 0;
  const own = { employerId: employer.id, employer: employer.name, people };
  if (way === undefined)
    return { ...own, paydays: paydaysOf(reading, employer, daysOfTaxYear(yearsOf(reading)[0]).from), summaries: [], quarters: [] };
  const isOnline = way.way === 'basic_paye_tools' || way.way === 'software';
  return {
    ...own,
    way: way.way,
    from: way.from,
    paydays: paydaysOf(reading, employer, way.from),
    summaries: isOnline ? summariesOf(reading, employer, way) : [],
    ...given({ ceased: ceasedOf(reading, employer.id) }),
    quarters: way.way === 'paper' ? quartersOf(reading, employer, way) : [],
  };
}

/** What each employer has told HMRC and has yet to tell, of this tax year and the one before. */
export function listReports(reading: Reading, _: InputOf<'report.list'>): Result<OutputOf<'report.list'>> {
  return done({ today: reading.today, employers: allEmployers(reading).map((employer) => reportingOf(reading, employer)) });
}
