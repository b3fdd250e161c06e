import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { firstProblem, notYet } from '#db/actions/named';
import { runById } from '#db/actions/pay/runs';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, whole } from '#db/rows';
import { reportById, sendingById, sendingOf, standingSendingOf } from './reports.ts';
import { standsAsTold } from './told.ts';
import { notFound } from './ways.ts';

/** That somebody sent a report, by a way outside this app. It is recorded once, and can be taken back with a reason. */
export function sendReport(writing: Writing, input: InputOf<'report.send'>): Made {
  const { id: reportId, day: on, way, receipt, compared, file } = input;
  const report = reportById(writing, reportId);
  if (report === undefined) return notFound('report');
  const run = report.payRunId === null ? undefined : runById(writing, report.payRunId);
  if (run !== undefined && run.voidReason !== null) return refused(problem('report.voidRun', { number: String(run.number) }, 'id'));
  const before = standingSendingOf(writing, reportId);
  const number = String(report.number);
  const wrong = firstProblem(
    () => before && problem('report.alreadySent', { number, day: dayInWords(before.day) }, 'id'),
    () => notYet(writing, on, 'day'),
    () => (on < report.madeOn ? problem('report.sentBeforeMade', { day: dayInWords(report.madeOn) }, 'day') : undefined),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('sending');
  writing.append('report_sent', {
    id,
    report_id: reportId,
    day: on,
    way,
    words_digest: writing.keep({ compared, ...given({ receipt }) }),
    evidence_id: file === undefined ? null : writing.keepFile(file).id,
  });
  return done({ id });
}

export function takeBackSending(writing: Writing, { id, reason }: InputOf<'report.takeBackSending'>): Made {
  const sending = sendingById(writing, id);
  if (sending === undefined) return notFound('sending');
  if (sendingOf(writing, sending.reportId)?.id !== id) return refused(problem('report.sendingTakenBack', {}, 'id'));
  writing.append('report_sent_taken_back', { report_sent_id: id, reason_digest: writing.keep({ reason }) });
  return done({ id });
}

/** What HMRC answered. Refused, the payday is as if it had not been told, but for the record of it. */
export function recordReply(writing: Writing, { id, day: on, outcome, words }: InputOf<'report.reply'>): Made {
  const sending = sendingById(writing, id);
  if (sending === undefined) return notFound('sending');
  if (sendingOf(writing, sending.reportId)?.id !== id) return refused(problem('report.sendingTakenBack', {}, 'id'));
  const early = on < sending.day ? problem('report.sentBeforeMade', { day: dayInWords(sending.day) }, 'day') : undefined;
  const wrong = notYet(writing, on, 'day') ?? early;
  if (wrong !== undefined) return refused(wrong);
  const reply = writing.newId('reply');
  writing.append('report_reply', { id: reply, report_sent_id: id, day: on, outcome, words_digest: writing.keep({ words }) });
  return done({ id: reply });
}

/** The newest report of a pay run that HMRC has: sent, not taken back, and not refused. Not only the newest: what was once sent stays told. */
export function toldByReport({ sql }: Reading, payRunId: string): { readonly number: number; readonly day: Day } | undefined {
  return sql.one(
    `SELECT report.number, report_sent.day FROM report CROSS JOIN report_sent ON report_sent.report_id = report.id
     WHERE report.pay_run_id = ? AND ${standsAsTold} ORDER BY report_sent.log_seq DESC LIMIT 1`,
    [payRunId],
    { number: whole, day },
  );
}

/** The day on which HMRC was told of a pay run by a report of this book that was sent, or otherwise; undefined where it was not. */
export function toldOn(reading: Reading, payRunId: string): Day | undefined {
  const otherwise = reading.sql.one('SELECT day FROM pay_run_told WHERE pay_run_id = ?', [payRunId], { day });
  return otherwise?.day ?? toldByReport(reading, payRunId)?.day;
}

/** Whether HMRC was told otherwise since the newest report of a pay run was made, or no report was. */
export function isToldOtherwise({ sql }: Reading, payRunId: string): boolean {
  return (
    sql.one(
      `SELECT day FROM pay_run_told WHERE pay_run_id = ?
       AND NOT EXISTS (SELECT 1 FROM report WHERE report.pay_run_id = pay_run_told.pay_run_id AND report.log_seq > pay_run_told.log_seq)`,
      [payRunId],
      { day },
    ) !== undefined
  );
}

/** A payday that HMRC was told of without a report of this book. */
export function recordToldOtherwise(writing: Writing, { payRunId, day: on, words }: InputOf<'report.toldOtherwise'>): Made {
  const run = runById(writing, payRunId);
  if (run === undefined) return notFound('pay run', 'payRunId');
  const number = String(run.number);
  const wrong = firstProblem(
    () => (run.voidReason === null ? undefined : problem('report.voidRun', { number }, 'payRunId')),
    () => (toldOn(writing, payRunId) === undefined ? undefined : problem('report.toldAlready', { number }, 'payRunId')),
    () => notYet(writing, on, 'day'),
  );
  if (wrong !== undefined) return refused(wrong);
  writing.append('pay_run_told', { pay_run_id: payRunId, day: on, words_digest: writing.keep({ words }) });
  return done({ id: payRunId });
}
