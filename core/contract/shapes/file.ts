import { z } from 'zod';
import { endingReasons } from '#core/people/checklists';
import { fileKinds, isFileKind, type FileKind } from '#core/people/kinds';
import { dayShape, fileTokenShape, idShape, lineShape, penceShape, wordsShape } from './basic.ts';
import { nationShape } from './people.ts';

const kindShape = z.custom<FileKind>((value) => typeof value === 'string' && isFileKind(value), `one of ${fileKinds.join(', ')}`);

/** What was answered, by the names of core/people/kinds. The book says which of them a kind asks. */
const answersShape = z.record(z.string().max(40), z.string().trim().max(2_000));

/** A record of a PA's file, or of their employer's: exactly one of the two is named. */
export const fileItemShape = z.strictObject({
  assistantId: idShape.optional(),
  employerId: idShape.optional(),
  employmentId: idShape.optional(),
  kind: kindShape,
  day: dayShape,
  until: dayShape.optional(),
  facts: answersShape,
  files: z.array(fileTokenShape).max(20),
  /** A check older than a funder asks is recorded when a person says that it is meant. */
  meant: z.boolean().optional(),
});

export const putAsideShape = z.strictObject({
  assistantId: idShape.optional(),
  employerId: idShape.optional(),
  employmentId: idShape.optional(),
  kind: kindShape,
  reason: wordsShape.min(3, 'a few words'),
});

const itemReadShape = z.strictObject({
  id: idShape,
  kind: kindShape,
  standing: z.enum(['held', 'not_needed']),
  day: dayShape,
  until: dayShape.optional(),
  facts: answersShape,
  /** Of what was put aside: why. */
  reason: z.string().optional(),
  employmentId: idShape.optional(),
  evidence: z.array(z.strictObject({ id: idShape, number: z.int() })),
  takenBack: z.string().optional(),
});
export type FileItemRead = z.infer<typeof itemReadShape>;

const findingShape = z.strictObject({
  kind: kindShape,
  weight: z.enum(['stop', 'attention', 'look']),
  words: z.string(),
  itemId: idShape.optional(),
  employmentId: idShape.optional(),
});

const fileJobShape = z.strictObject({
  id: idShape,
  job: z.string(),
  employer: z.string(),
  employerId: idShape,
  startsOn: dayShape,
  endsOn: dayShape.optional(),
});

export const fileReadShape = z.strictObject({
  today: dayShape,
  assistantId: idShape,
  name: z.string(),
  nation: nationShape,
  jobs: z.array(fileJobShape),
  /** What is missing or runs out, the weightiest first. */
  findings: z.array(findingShape),
  /** Newest first, what was taken back among them. */
  items: z.array(itemReadShape),
  employers: z.array(z.strictObject({ id: idShape, name: z.string(), findings: z.array(findingShape), items: z.array(itemReadShape) })),
});

export const funderAsksShape = z.strictObject({
  funderId: idShape,
  disclosureMonths: z.int().min(1).max(240).optional(),
  liabilityInsurance: z.boolean(),
  /** How redundancy pay is met. */
  redundancy: z.enum(['reserve', 'promise', 'insurance', 'unknown']),
});

/** What a written statement says beyond what the book knows (ERA 1996 s1(3), (4) and s3). */
export const statementAnswersShape = z.strictObject({
  employmentId: idShape,
  employerAddress: lineShape,
  workplace: lineShape,
  /** The first day of continuous employment, which may be with an employer before. */
  continuousFrom: dayShape,
  hours: wordsShape,
  sickPay: wordsShape,
  otherLeave: wordsShape,
  pension: wordsShape,
  benefits: wordsShape,
  training: wordsShape,
  noticeByEmployer: lineShape,
  noticeByAssistant: lineShape,
  probation: wordsShape.optional(),
  endsOn: dayShape.optional(),
  grievance: wordsShape,
});
export type StatementAnswers = z.infer<typeof statementAnswersShape>;

export const privacyAnswersShape = z.strictObject({ assistantId: idShape, employerId: idShape, contact: lineShape, helpers: wordsShape });
export const changeAnswersShape = z.strictObject({ employmentId: idShape, from: dayShape, what: wordsShape });

export const offerAnswersShape = z.strictObject({
  id: idShape,
  job: lineShape,
  startsOn: dayShape,
  pay: wordsShape,
  hours: wordsShape,
  workplace: lineShape,
  conditions: wordsShape,
  answerBy: dayShape,
});

export const letterAnswersShape = z.strictObject({
  employmentId: idShape,
  /** Notice by the employer, an answer to the PA's own, or notice of redundancy with its sum. */
  kind: z.enum(['given', 'received', 'redundancy']),
  givenOn: dayShape,
  lastDay: dayShape,
  words: wordsShape.optional(),
});

const sourceShape = z.strictObject({ title: z.string(), where: z.string(), checked: z.string() });
const workingShape = z.array(z.strictObject({ words: z.string(), sources: z.array(sourceShape) }));
const listStateShape = z.enum(['going', 'stopped', 'finished']);
const stepStateShape = z.enum(['done', 'not_needed', 'open']);

const stepShape = z.strictObject({
  step: z.string(),
  state: stepStateShape,
  /** What a person said with it, or what the book holds. */
  says: z.string().optional(),
  /** Whether the book sees it by itself: then nobody has to say it. */
  isSeen: z.boolean(),
});

export const hiringShape = z.strictObject({
  id: idShape,
  title: z.string(),
  employer: z.string(),
  employerId: idShape,
  begunOn: dayShape,
  state: listStateShape,
  stateWords: z.string().optional(),
  assistant: z.strictObject({ id: idShape, name: z.string() }).optional(),
  employmentId: idShape.optional(),
  steps: z.array(stepShape),
});
export type HiringRead = z.infer<typeof hiringShape>;

export const endingShape = z.strictObject({
  today: dayShape,
  employmentId: idShape,
  assistantId: idShape,
  name: z.string(),
  job: z.string(),
  employer: z.string(),
  nation: nationShape,
  startsOn: dayShape,
  endsOn: dayShape.optional(),
  protection: z.strictObject({ from: dayShape, months: z.int(), lastNoticeDay: dayShape, sources: z.array(sourceShape) }),
  notice: z.strictObject({ byEmployer: z.int(), byAssistant: z.int(), completeYears: z.int(), sources: z.array(sourceShape) }),
  /** As if notice were given today. */
  redundancy: z.strictObject({ pay: penceShape, halfWeeks: z.int(), lastDay: dayShape, working: workingShape }).optional(),
  /** Why there is no figure. */
  redundancyMissing: z.string().optional(),
  list: z
    .strictObject({
      id: idShape,
      reason: z.enum(endingReasons),
      begunOn: dayShape,
      words: z.string(),
      state: listStateShape,
      stateWords: z.string().optional(),
      steps: z.array(stepShape.extend({ on: dayShape, words: z.string(), sources: z.array(sourceShape) })),
    })
    .optional(),
});

export const reserveShape = z.strictObject({
  today: dayShape,
  jobs: z.array(
    z.strictObject({
      employmentId: idShape,
      name: z.string(),
      job: z.string(),
      now: penceShape,
      inAYear: penceShape,
      working: workingShape,
    }),
  ),
  lines: z.array(
    z.strictObject({
      planLineId: idShape,
      planLine: z.string(),
      stream: z.string(),
      funder: z.string(),
      how: funderAsksShape.shape.redundancy,
      now: penceShape,
      inAYear: penceShape,
    }),
  ),
  /** Of PAs whose work no plan line has paid yet. */
  unplaced: penceShape,
  missing: z.array(z.string()),
});
