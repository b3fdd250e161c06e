import { z } from 'zod';
import { dayShape, digestShape, fileTokenShape, idShape, lineShape, penceShape, reasonShape } from './basic.ts';
import { yearStepKeys } from '#core/year/yearChecklist';
import { paperShape } from './paper.ts';

export const taxYearShape = z.string().regex(/^20\d{2}-\d{2}$/u, 'a tax year, as 2026-27');
const basisShape = z.enum(['cumulative', 'non-cumulative']);
const planShape = z.enum(['1', '2', '4', '5']);

/** What a PA brings on starting, as it is typed from the P45 or the checklist. */
export const starterShape = z.strictObject({
  employmentId: idShape,
  /** The day from which it holds: the first day, or the first payday that this book pays. */
  from: dayShape,
  brought: z.enum(['p45', 'checklist', 'nothing']),
  statement: z.enum(['A', 'B', 'C']).exactOptional(),
  p45: z
    .strictObject({
      leftOn: dayShape,
      taxCode: lineShape,
      basis: basisShape,
      pay: penceShape,
      tax: penceShape,
      studentLoanGoesOn: z.boolean(),
    })
    .exactOptional(),
  studentLoan: z.enum(['none', 'unknown', '1', '2', '4', '5']),
  postgraduateLoan: z.boolean(),
  niLetter: z.string().regex(/^[A-Z]$/u, 'one letter'),
});

export const starterReadShape = z.strictObject({
  brought: z.enum(['p45', 'checklist', 'nothing']),
  /** What HMRC is told with the first report of pay. */
  statement: z.enum(['A', 'B', 'C']),
  taxCode: z.string(),
  basis: basisShape,
  studentLoan: planShape.nullable(),
  postgraduateLoan: z.boolean(),
  because: z.array(z.string()),
  sources: z.array(z.strictObject({ title: z.string(), where: z.string(), checked: z.string() })),
  forward: z.strictObject({ pay: penceShape, tax: penceShape }).optional(),
});

export const noticeShape = z.strictObject({
  employmentId: idShape,
  kind: z.enum(['P6', 'P9', 'P9T', 'SL1', 'SL2', 'PGL1', 'PGL2']),
  taxYear: taxYearShape,
  issuedOn: dayShape,
  from: dayShape,
  taxCode: lineShape.exactOptional(),
  basis: basisShape.exactOptional(),
  plan: planShape.exactOptional(),
  /** Of an earlier job this year, where a P6 says so. */
  previous: z.strictObject({ pay: penceShape, tax: penceShape }).exactOptional(),
});

export const noticeReadShape = noticeShape.omit({ employmentId: true, plan: true, taxCode: true, basis: true, previous: true }).extend({
  id: idShape,
  /** What held from then on, as `1257L, cumulative`. */
  words: z.string(),
  evidenceNumber: z.int().optional(),
});

export const leavingWhys = ['resigned', 'ended', 'redundancy', 'dismissed', 'retired', 'died', 'moved'] as const;

export const leavingShape = z.strictObject({
  employmentId: idShape,
  lastDay: dayShape,
  why: z.enum(leavingWhys),
  words: lineShape.optional(),
});

export const leavingTaskShape = z.strictObject({
  key: z.enum(['hours', 'holiday', 'pay', 'p45', 'report', 'pension', 'orders', 'keep']),
  state: z.enum(['done', 'next', 'later', 'look']),
  words: z.string(),
});

export const leavingReadShape = z.strictObject({
  employmentId: idShape,
  assistantId: idShape,
  assistant: z.string(),
  job: z.string(),
  startsOn: dayShape,
  /** Without an id where the last day stands with the job, and nobody has said why it ends. */
  leaving: z.strictObject({ id: idShape.optional(), lastDay: dayShape, why: z.enum(leavingWhys), words: z.string() }).optional(),
  tasks: z.array(leavingTaskShape),
  canIssueP45: z.boolean(),
  papers: z.array(paperShape),
  /** Tax years in which this employment was paid, newest first. */
  taxYears: z.array(z.string()),
});

export const carriedCodeShape = z.strictObject({
  employmentId: idShape,
  assistant: z.string(),
  taxCode: z.string(),
  basis: basisShape,
  nextCode: z.string(),
  because: z.array(z.string()),
  /** A notice for the new year stands already, so that nothing is carried. */
  hasNotice: z.boolean(),
  isCarried: z.boolean(),
  changes: z.boolean(),
});

export const codesShape = z.strictObject({
  taxYear: z.string(),
  codes: z.array(carriedCodeShape),
  source: z.strictObject({ title: z.string(), where: z.string(), checked: z.string() }),
  digest: digestShape,
});

export const yearEndShape = z.strictObject({
  employerId: idShape,
  employer: z.string(),
  taxYear: z.string(),
  lastDay: dayShape,
  finalReportBy: dayShape,
  p60By: dayShape,
  isOver: z.boolean(),
  /** Paydays of the year that nobody has approved, once they have come. */
  waiting: z.array(z.strictObject({ payGroup: z.string(), payday: dayShape })),
  extraPaydays: z.array(z.strictObject({ payGroup: z.string(), payday: dayShape, week: z.int() })),
  p60s: z.array(
    z.strictObject({ employmentId: idShape, assistant: z.string(), paper: z.strictObject({ id: idShape, number: z.int() }).optional() }),
  ),
  hasPayeReference: z.boolean(),
  /** What is to be done, in its order, and how each stands. */
  steps: z.array(
    z.strictObject({ key: z.enum(yearStepKeys), state: z.enum(['done', 'next', 'open', 'later', 'look']), words: z.string() }),
  ),
});

export const yearReadShape = z.strictObject({
  today: dayShape,
  years: z.array(yearEndShape),
  /** The tax years whose figures are here, and the first that is not. */
  known: z.array(z.strictObject({ taxYear: z.string(), from: z.enum(['app', 'pack']), digest: digestShape })),
  /** Year packs of this book that cannot be right and do not count, as sentences. */
  leftOut: z.array(z.string()),
  unknownFrom: z.strictObject({ taxYear: z.string(), day: dayShape }),
});

export const balanceReadShape = z.strictObject({
  id: idShape,
  day: dayShape,
  theirs: penceShape,
  ours: penceShape,
  difference: penceShape,
  words: z.string().exactOptional(),
});

export const allowanceAnswerShape = z.strictObject({
  employerId: idShape,
  taxYear: taxYearShape,
  claimed: z.boolean(),
  usedBefore: penceShape,
  /** Does every PA only care for or support a person who needs it? */
  careOnly: z.boolean(),
  /** Does a PA work for more than one person, such as brothers and sisters? */
  shared: z.boolean(),
  /** Does a PA do household work that is no part of the care? */
  household: z.boolean(),
  words: lineShape.exactOptional(),
});

export const deliveryShape = z.strictObject({
  id: idShape,
  payslipId: idShape,
  day: dayShape,
  way: z.enum(['paper', 'file', 'email']),
});

export const takeBackShape = z.strictObject({ id: idShape, reason: reasonShape });
export const fileShape = { file: fileTokenShape.optional() };
