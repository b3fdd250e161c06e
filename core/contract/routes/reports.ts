import { z } from 'zod';
import { dayShape, fileTokenShape, idShape, madeShape, nothingShape, reasonShape, spanShape, wordsShape } from '../shapes/basic.ts';
import * as read from '../shapes/reportRead.ts';
import { epsShape, lateReasonShape } from '../shapes/reports.ts';
import { command, query } from '../route.ts';

const id = { id: idShape };
const numbered = z.strictObject({ id: idShape, number: z.int() });
const taxYear = z.string().regex(/^20\d{2}-\d{2}$/u, 'a tax year, as 2026-27');
const month = z.strictObject({ employerId: idShape, taxYear, taxMonth: z.int().min(1).max(12) });
const quarter = z.strictObject({ employerId: idShape, taxYear, quarter: z.int().min(1).max(4) });

export const reportRoutes = {
  /** What each employer has told HMRC and has yet to tell: paydays, the employer's own reports, papers by the quarter. */
  'report.list': query(nothingShape, z.strictObject({ today: dayShape, employers: z.array(read.reportingShape) })),
  /** How an employer tells HMRC about pay, from which payday on. */
  'report.choose': command(z.strictObject({ employerId: idShape, way: read.reportWayShape, from: dayShape }), madeShape),
  'report.facts': query(z.strictObject({ employmentId: idShape }), read.hmrcFactsReadShape),
  /** What HMRC asks about a PA and their job. Asked once; the newest stands. */
  /** A National Insurance number to be checked, or found: what to type, and HMRC’s own form of the request. Nothing is kept or sent. */
  'report.niCheck': query(z.strictObject({ employmentId: idShape }), read.niCheckShape),
  'report.tellFacts': command(read.hmrcFactsShape, madeShape),
  /** A payday as HMRC would be told of it, with what is missing. Writes nothing. */
  'report.payday': query(z.strictObject({ payRunId: idShape }), read.paydayReportShape),
  /** Makes and keeps the full payment submission of a payday: data, XML, IRmark. */
  'report.make': command(z.strictObject({ payRunId: idShape, lateReason: lateReasonShape.optional(), isFinal: z.boolean() }), numbered),
  'report.read': query(z.strictObject(id), read.reportReadShape),
  /** The file of a report, byte for byte as it was made. */
  'report.xml': query(z.strictObject(id), z.strictObject({ xml: z.string() })),
  /** The employer's own report of a tax month, as the book would make it, with its reasons. */
  'report.summary': query(
    month,
    z.strictObject({
      employer: z.string(),
      dueOn: dayShape,
      reasons: z.array(read.summaryReasonShape),
      missing: z.array(read.reportMissingShape),
      eps: epsShape.optional(),
      caution: z.string().optional(),
      report: read.reportReadShape.optional(),
    }),
  ),
  /** Makes and keeps an employer payment summary with what the book knows; `inactive` adds whole tax months to come without pay. */
  'report.makeSummary': command(month.extend({ inactive: spanShape.optional() }), numbered),
  /** That somebody sent a report, by a way outside this app, and what came back. */
  'report.send': command(
    z.strictObject({
      ...id,
      day: dayShape,
      way: read.reportWayShape,
      receipt: wordsShape.optional(),
      compared: z.array(read.comparedShape).max(200),
      file: fileTokenShape.optional(),
    }),
    madeShape,
  ),
  'report.takeBackSending': command(z.strictObject({ ...id, reason: reasonShape }), madeShape),
  /** What HMRC answered to a sending. */
  'report.reply': command(z.strictObject({ ...id, day: dayShape, outcome: z.enum(['accepted', 'refused']), words: wordsShape }), madeShape),
  /** A payday that HMRC was told of without a report of this book. */
  'report.toldOtherwise': command(z.strictObject({ payRunId: idShape, day: dayShape, words: wordsShape }), madeShape),
  /** Issues the figures of a quarter for the paper forms of exempt care and support employers. */
  'report.issuePack': command(quarter, z.strictObject({ id: idShape, documentId: idShape, number: z.int() })),
  /** That the forms of a quarter were filled in from its newest figures and posted, with what proves it. */
  'report.postPack': command(quarter.extend({ day: dayShape, words: wordsShape.optional(), file: fileTokenShape.optional() }), madeShape),
  'report.takeBackPosted': command(z.strictObject({ ...id, reason: reasonShape }), madeShape),
  /** That the PAYE scheme ended: the next report of the employer's own is the last, and says so. */
  'report.cease': command(z.strictObject({ employerId: idShape, ceasedOn: dayShape }), madeShape),
  'report.takeBackCeased': command(z.strictObject({ ...id, reason: reasonShape }), madeShape),
};
