import { z } from 'zod';
import { dayShape, fileTokenShape, idShape, lineShape, optionalLineShape, penceShape, reasonShape } from './basic.ts';
import { besidesShape } from './holiday.ts';

const employment = { employmentId: idShape };
/** What a person typed, which may be below nothing: the book says so in a sentence. */
const minutesShape = z.int().min(-527_040).max(527_040);

export const leaveAskShape = z.strictObject({
  ...employment,
  askedOn: dayShape,
  /** The PA asks, or the employer asks that leave be taken. */
  askedBy: z.enum(['assistant', 'employer']),
  from: dayShape,
  to: dayShape,
  /** Days and part-days that would have been worked: what the law’s notice counts. */
  days: z.int().min(0).max(400),
  minutes: minutesShape,
  what: optionalLineShape,
});

export const approveShape = z.strictObject({
  id: idShape,
  answeredOn: dayShape,
  note: optionalLineShape,
  meant: z.boolean().optional(),
  besides: besidesShape.optional(),
});
/** A refusal, or a request that was withdrawn. */
export const declineShape = z.strictObject({ id: idShape, answeredOn: dayShape, reason: reasonShape });

const assistantShape = z.strictObject({ id: idShape, name: z.string(), reference: z.string() });

const answerShape = z.strictObject({
  answer: z.enum(['approved', 'refused', 'withdrawn']),
  on: dayShape,
  reason: z.string().optional(),
  leaveId: idShape.optional(),
  /** What was approved was taken back since. */
  isTakenBack: z.boolean(),
});

export const leaveRequestShape = leaveAskShape.extend({ id: idShape, assistant: assistantShape, answered: answerShape.optional() });
export type LeaveRequest = z.infer<typeof leaveRequestShape>;

export const awayKindShape = z.enum(['leave', 'asked', 'sick', 'family']);

export const personAwayShape = z.strictObject({
  kind: awayKindShape,
  id: idShape,
  ...employment,
  assistant: assistantShape,
  from: dayShape,
  to: dayShape,
  /** No last day is known yet. */
  isOpen: z.boolean(),
});
export type PersonAwayRead = z.infer<typeof personAwayShape>;

const placeShape = z.enum(['hospital', 'elsewhere']);

export const stayInput = z.strictObject({
  beneficiaryId: idShape,
  place: placeShape,
  from: dayShape,
  to: dayShape.optional(),
  note: optionalLineShape,
});

export const toldInput = z.strictObject({
  id: idShape,
  funderId: idShape,
  toldOn: dayShape,
  /** How they were told and what they said. */
  words: reasonShape,
  file: fileTokenShape.optional(),
});

const toldShape = z.strictObject({
  id: idShape,
  funderId: idShape,
  funder: z.string(),
  toldOn: dayShape,
  words: z.string(),
  evidenceNumber: z.int().optional(),
});

export const stayShape = stayInput.extend({
  id: idShape,
  beneficiary: z.string(),
  takenBack: z.string().optional(),
  told: z.array(toldShape),
  /** Funders of this person’s money who were not told of it. */
  notTold: z.array(z.strictObject({ id: idShape, name: z.string() })),
  /** What payslips kept paid for it. */
  kept: z.array(
    z.strictObject({ assistant: z.string(), payslip: z.int(), from: dayShape, to: dayShape, minutes: z.int(), amount: penceShape }),
  ),
  /** What to think of: a funder not told, a stay that goes on. */
  remarks: z.array(z.string()),
});
export type Stay = z.infer<typeof stayShape>;

export const retainerInput = z.strictObject({
  ...employment,
  from: dayShape,
  /** Hundredths of a hundredth of the usual hours that stay paid: 5,000 is half of them, 0 ends it. */
  hundredths: z.int().min(0).max(10_000),
  /** Of each stay, so many first days. */
  days: z.int().min(1).max(366),
  /** Usual hours of a week, in minutes. */
  weekMinutes: z.int().min(1).max(10_080),
  /** Whose stays it is for; of anybody’s where none is named. */
  beneficiaryId: idShape.optional(),
  agreed: lineShape,
  file: fileTokenShape.optional(),
});

export const retainerReadShape = z.strictObject({
  today: dayShape,
  ...employment,
  assistant: assistantShape,
  /** What the pay agreement says of a week, to begin with. */
  weekMinutes: z.int().optional(),
  /** Newest first. */
  retainers: z.array(retainerInput.omit({ employmentId: true, file: true }).extend({ id: idShape, evidenceNumber: z.int().optional() })),
});

/** A sickness whose papers want something: what, and since when. */
const paperNeedShape = z.strictObject({
  ...employment,
  sicknessId: idShape,
  assistant: z.string(),
  words: z.string(),
  isUrgent: z.boolean(),
});

export const awayReadShape = z.strictObject({
  today: dayShape,
  from: dayShape,
  to: dayShape,
  people: z.array(personAwayShape),
  stays: z.array(stayShape),
  /** Not answered yet, oldest first. */
  waiting: z.array(leaveRequestShape),
  /** Answered, of days within the span, newest first. */
  answered: z.array(leaveRequestShape),
  papers: z.array(paperNeedShape),
  /** Everybody in work, for what is recorded from here. */
  team: z.array(z.strictObject({ ...employment, assistant: assistantShape, job: z.string() })),
});
export type AwayRead = z.infer<typeof awayReadShape>;

export const leaveDecisionShape = z.strictObject({
  today: dayShape,
  request: leaveRequestShape,
  /** Minutes left of the leave year that the days fall in; absent where no terms are recorded. */
  left: z.int().optional(),
  leaveYearEnds: dayShape.optional(),
  /** The last days on which notice of it, and a refusal, are in time by the law. */
  askBy: dayShape,
  refuseBy: dayShape,
  remarks: z.array(z.strictObject({ tone: z.enum(['good', 'look']), words: z.string() })),
  sources: z.array(z.strictObject({ title: z.string(), where: z.string(), checked: z.string() })),
  /** Others who are away on some of the days. */
  others: z.array(personAwayShape),
});
export type LeaveDecision = z.infer<typeof leaveDecisionShape>;
