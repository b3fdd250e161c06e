import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Eps, type Fps } from '#core/contract/shapes/reports';
import { writeEps, writeFps, type WrittenReport } from '#core/rti/message';
import { reportYear } from '#core/rti/years';
import { type Day } from '#core/time/day';
import { runById } from '#db/actions/pay/runs';
import { digestOf, sha1, sha256 } from '#db/digest';
import { type Writing } from '#db/kernel/handlers';
import { whole } from '#db/rows';
import { fpsNow } from './fps.ts';
import { reportOfRun } from './reports.ts';
import { toldByReport } from './sendReport.ts';
import { notFound } from './ways.ts';

type About = { readonly employerId: string; readonly payRunId: string | null; readonly taxMonth: number; readonly dueOn: Day };
export type Kept = { readonly id: string; readonly number: number };

/** Keeps a report for good: its data and XML as content, the digests of both, its number and IRmark. */
export function keepReport(writing: Writing, data: Fps | Eps, { xml, irMark }: WrittenReport, about: About): Kept {
  const id = writing.newId('report');
  const number = writing.sql.one('SELECT coalesce(max(number), 0) + 1 AS number FROM report', [], { number: whole })?.number ?? 1;
  writing.append('report', {
    id,
    number,
    kind: data.format === 'pa-ledger-fps-1' ? 'fps' : 'eps',
    employer_id: about.employerId,
    pay_run_id: about.payRunId,
    tax_year: data.taxYear,
    tax_month: about.taxMonth,
    due_on: about.dueOn,
    is_final: data.final === undefined ? 0 : 1,
    data_digest: digestOf(data),
    xml_digest: sha256(xml),
    ir_mark: irMark.base32,
    content_digest: writing.keep({ data, xml }),
  });
  return { id, number };
}

/** The XML of a report. Throws where its year has no form: what is kept was made in one that has. */
export function writtenOf(data: Fps | Eps): WrittenReport {
  const year = reportYear(data.taxYear);
  if (!year.ok) throw new RangeError(year.problem.sentence);
  return data.format === 'pa-ledger-fps-1' ? writeFps(data, year.value, sha1) : writeEps(data, year.value, sha1);
}

/** Makes and keeps the full payment submission of a payday. What was made before stays; what was sent can only be corrected. */
export function makeReport(writing: Writing, input: InputOf<'report.make'>): Result<OutputOf<'report.make'>> {
  const { payRunId, lateReason, isFinal } = input;
  const run = runById(writing, payRunId);
  if (run === undefined) return notFound('pay run', 'payRunId');
  if (run.voidReason !== null) return refused(problem('report.voidRun', { number: String(run.number) }, 'payRunId'));
  const before = reportOfRun(writing, payRunId);
  const told = toldByReport(writing, payRunId);
  if (told !== undefined && lateReason !== 'H')
    return refused(problem('report.correctionReason', { number: String(told.number) }, 'lateReason'));
  const said = { ...(lateReason === undefined ? {} : { lateReason }), ...(isFinal ? { final: { forYear: true as const } } : {}) };
  const { missing, fps } = fpsNow(writing, run, said);
  const [first] = missing;
  if (fps === undefined) return refused(problem('report.notComplete', { what: first?.words ?? '' }, 'payRunId'));
  if (before !== undefined && before.dataDigest === digestOf(fps))
    return refused(problem('report.isSame', { number: String(before.number) }, 'payRunId'));
  const { employerId, taxMonth, payday } = run;
  const kept = keepReport(writing, fps, writtenOf(fps), { employerId, payRunId, taxMonth, dueOn: payday });
  for (const { employmentId, payId, starter, leftOn } of fps.employees)
    writing.append('report_employee', {
      report_id: kept.id,
      employment_id: employmentId,
      payroll_id: payId,
      tells_start: starter === undefined ? 0 : 1,
      tells_leaving: leftOn === undefined ? 0 : 1,
    });
  return done(kept);
}
