import { z } from 'zod';
import { dayShape, idShape, lineShape, optionalLineShape, penceShape } from './basic.ts';
import { epsShape, fpsShape, genderShape, hoursBandShape, starterStatementShape } from './reports.ts';

export const reportWays = ['basic_paye_tools', 'software', 'agent', 'paper'] as const;
export const reportWayShape = z.enum(reportWays);
export type ReportWay = z.infer<typeof reportWayShape>;

/** What HMRC asks about a PA and their job, as people type it. */
export const hmrcFactsShape = z.strictObject({
  employmentId: idShape,
  title: optionalLineShape,
  /** One or two, with a space. */
  forenames: lineShape,
  surname: lineShape,
  gender: genderShape,
  lines: z.array(lineShape).max(4),
  postcode: optionalLineShape,
  country: optionalLineShape,
  passport: optionalLineShape,
  hours: hoursBandShape,
  irregular: z.boolean(),
  /** Absent where an earlier payroll told HMRC that the job began. */
  statement: starterStatementShape.optional(),
  workplacePostcode: optionalLineShape,
});
export type HmrcFacts = z.infer<typeof hmrcFactsShape>;

/** What the book suggests where nothing is recorded yet. */
export const hmrcFactsReadShape = z.strictObject({
  employmentId: idShape,
  assistantId: idShape,
  name: z.string(),
  job: z.string(),
  startsOn: dayShape,
  hasNiNumber: z.boolean(),
  recorded: hmrcFactsShape.optional(),
  suggested: hmrcFactsShape.partial(),
  /** Whether a report that was sent told HMRC that the job began. */
  isStartTold: z.boolean(),
});

export const reportStates = ['missing', 'ready', 'made', 'sent', 'accepted', 'refused', 'told'] as const;
export const reportStateShape = z.enum(reportStates);
export type ReportState = z.infer<typeof reportStateShape>;

/** A figure that Basic PAYE Tools worked out, as somebody typed it off its screen. */
export const comparedShape = z.strictObject({
  employmentId: idShape,
  item: z.enum(['tax', 'employeeNi', 'employerNi', 'studentLoan', 'postgraduateLoan']),
  amount: penceShape,
});
export type Compared = z.infer<typeof comparedShape>;

export const sendingShape = z.strictObject({
  id: idShape,
  day: dayShape,
  way: reportWayShape,
  receipt: z.string().optional(),
  compared: z.array(comparedShape),
  evidenceNumber: z.int().optional(),
  reply: z.strictObject({ day: dayShape, outcome: z.enum(['accepted', 'refused']), words: z.string() }).optional(),
});

/** A report as it was made. Its data is absent once its words were erased. */
export const reportReadShape = z.strictObject({
  id: idShape,
  number: z.int(),
  kind: z.enum(['fps', 'eps']),
  employerId: idShape,
  employer: z.string(),
  payRunId: idShape.optional(),
  taxYear: z.string(),
  taxMonth: z.int(),
  madeOn: dayShape,
  dueOn: dayShape,
  irMark: z.string(),
  fps: fpsShape.optional(),
  eps: epsShape.optional(),
  sending: sendingShape.optional(),
  /** What HMRC’s form has an item for that this book does not fill, and what to do. */
  caution: z.string().optional(),
});
export type ReportRead = z.infer<typeof reportReadShape>;

/** What keeps a report from being made, and which screen mends it. */
export const reportMissingShape = z.strictObject({
  words: z.string(),
  employmentId: idShape.optional(),
  mend: z.enum(['facts', 'forward', 'job', 'employer', 'none']),
});
export type ReportMissing = z.infer<typeof reportMissingShape>;

export const paydayReportShape = z.strictObject({
  payRunId: idShape,
  runNumber: z.int(),
  payGroup: z.string(),
  employerId: idShape,
  employer: z.string(),
  payday: dayShape,
  state: reportStateShape,
  missing: z.array(reportMissingShape),
  /** As it would be made now; absent where something is missing. */
  fps: fpsShape.optional(),
  caution: z.string().optional(),
  /** The newest that was made for this payday. */
  report: reportReadShape.optional(),
  /** Whether what was made is no longer what would be made now. */
  hasMoved: z.boolean(),
  isVoid: z.boolean(),
  way: reportWayShape.optional(),
});

/** A request to check or find a National Insurance number. */
export const niCheckShape = z.strictObject({
  employmentId: idShape,
  name: z.string(),
  hasNiNumber: z.boolean(),
  missing: z.array(reportMissingShape),
  keys: z.array(z.strictObject({ item: z.string(), name: z.string(), shown: z.string(), copied: z.string() })),
  xml: z.string().optional(),
});

export const summaryReasonShape = z.enum(['noPayment', 'allowance', 'stopAllowance', 'recovered', 'final', 'ceased']);
export type SummaryReason = z.infer<typeof summaryReasonShape>;

export const summaryDueShape = z.strictObject({
  taxYear: z.string(),
  taxMonth: z.int(),
  dueOn: dayShape,
  reasons: z.array(summaryReasonShape),
  state: reportStateShape,
  reportId: idShape.optional(),
});

/** A quarter on paper: its figures as a paper, once they are made, and that the forms were posted. */
export const quarterShape = z.strictObject({
  taxYear: z.string(),
  quarter: z.int(),
  from: dayShape,
  to: dayShape,
  dueOn: dayShape,
  paper: z.strictObject({ id: idShape, number: z.int() }).optional(),
  posted: z.strictObject({ id: idShape, day: dayShape, words: z.string().optional(), evidenceNumber: z.int().optional() }).optional(),
});

export const reportingShape = z.strictObject({
  employerId: idShape,
  employer: z.string(),
  way: reportWayShape.optional(),
  from: dayShape.optional(),
  /** How many people the newest payday paid: Basic PAYE Tools is for fewer than ten. */
  people: z.int(),
  paydays: z.array(
    z.strictObject({
      payRunId: idShape,
      runNumber: z.int(),
      payGroup: z.string(),
      payday: dayShape,
      state: reportStateShape,
      reportId: idShape.optional(),
    }),
  ),
  summaries: z.array(summaryDueShape),
  /** Quarters of exempt employers, newest first. */
  quarters: z.array(quarterShape),
  /** The day on which the PAYE scheme ended. */
  ceased: z.strictObject({ id: idShape, day: dayShape }).optional(),
});
export type Reporting = z.infer<typeof reportingShape>;
