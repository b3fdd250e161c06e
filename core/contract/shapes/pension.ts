import { z } from 'zod';
import { type Sheet } from '#core/sheet/sheet';
import { dayShape, idShape, lineShape, optionalLineShape, penceShape, spanShape } from './basic.ts';
import { hundredthsShape, missedReadShape, ownTermsReadShape } from './pensionArrears.ts';

export const pensionTermsShape = z.strictObject({
  from: dayShape,
  /** Relief at source: taken after tax, and the provider claims the tax relief. Net pay: taken before tax. */
  method: z.enum(['net_pay', 'relief_at_source']),
  basis: z.enum(['qualifying', 'set_1', 'set_2', 'set_3']),
  /** Of the PA, before tax relief. */
  employeeHundredths: hundredthsShape,
  employerHundredths: hundredthsShape,
});

export const pensionSchemeShape = z.strictObject({
  name: lineShape,
  provider: lineShape,
  /** Address, telephone and e-mail of the scheme, as letters have to say them. */
  contact: lineShape,
  /** As the provider knows the employer: NEST’s is EMP and nine digits. */
  employerReference: optionalLineShape,
  /** As the provider’s account has it, letter for letter. */
  paymentSource: optionalLineShape,
  paysElectronically: z.boolean(),
  /** A day of the month after the payday, where an earlier one than the 22nd was agreed. */
  dueDay: z.int().min(1, 'a day from 1 to 22').max(22, 'a day from 1 to 22').optional(),
});

export const pensionJoinShape = z.strictObject({
  employmentId: idShape,
  kind: z.enum(['enrolled', 're_enrolled', 'opted_in', 'joined']),
  schemeId: idShape,
  /** The membership’s first day. */
  day: dayShape,
  /** When the provider had made them a member. */
  setUpOn: dayShape,
  /** When their signed notice came, of who opted in or joined. */
  noticeOn: dayShape.optional(),
  /** Of who joined: their own percentage of all pay. */
  ownHundredths: z.int().min(1, 'more than 0%').max(10_000, 'no more than 100%').optional(),
});

export const pensionLetterKindShape = z.enum(['enrolment', 're_enrolment', 'opt_in', 'joining', 'postponement', 'information']);
export type PensionLetterKind = z.infer<typeof pensionLetterKindShape>;

const schemeReadShape = pensionSchemeShape.extend({
  id: idShape,
  /** Newest first. */
  terms: z.array(pensionTermsShape.extend({ id: idShape })),
});
export type PensionSchemeRead = z.infer<typeof schemeReadShape>;

/** Something to do about pensions, and by when. */
export const pensionTaskShape = z.strictObject({
  id: z.string(),
  title: z.string(),
  words: z.string(),
  /** The last day the law gives; absent where it is to be done before the next payday. */
  by: dayShape.optional(),
  /** Where it is done: the employer’s screen, or one employment’s. */
  about: z.union([z.strictObject({ employerId: idShape }), z.strictObject({ employmentId: idShape })]),
});
export type PensionTask = z.infer<typeof pensionTaskShape>;

/** Contributions of one approved payday to one scheme. */
export const pensionRunShape = z.strictObject({
  payRunId: idShape,
  number: z.int(),
  schemeId: idShape,
  scheme: z.string(),
  period: spanShape,
  payday: dayShape,
  payBy: dayShape,
  members: z.int(),
  employee: penceShape,
  employer: penceShape,
  /** Below nothing where a provider gives back. */
  together: penceShape,
});

export const pensionEmployerShape = z.strictObject({
  employerId: idShape,
  employer: z.string(),
  dutiesStart: dayShape.optional(),
  /** The first day of the PA who began first: what duties begin on, unless it was before 1 October 2017. */
  firstJob: dayShape.optional(),
  declareBy: dayShape.optional(),
  declarations: z.array(
    z.strictObject({
      id: idShape,
      kind: z.enum(['declaration', 'redeclaration']),
      doneOn: dayShape,
      words: z.string().optional(),
      evidenceNumber: z.int().optional(),
    }),
  ),
  reEnrolments: z.array(z.strictObject({ id: idShape, day: dayShape })),
  nextReEnrolment: z.strictObject({ anniversary: dayShape, window: spanShape, declareBy: dayShape }).optional(),
  schemes: z.array(schemeReadShape),
  tasks: z.array(pensionTaskShape),
  /** Newest first. */
  runs: z.array(pensionRunShape),
});

export const pensionEventReadShape = z.strictObject({
  id: idShape,
  kind: z.enum(['enrolled', 're_enrolled', 'opted_in', 'joined', 'postponed', 'opted_out', 'left']),
  day: dayShape,
  until: dayShape.optional(),
  scheme: z.string().optional(),
  setUpOn: dayShape.optional(),
  noticeOn: dayShape.optional(),
  ownHundredths: z.int().optional(),
  words: z.string().optional(),
  evidenceNumber: z.int().optional(),
  /** Taken back, with the reason. */
  takenBack: z.string().optional(),
});

/** How one employment’s pension stands, and what may be done. */
export const pensionAssistantShape = z.strictObject({
  employmentId: idShape,
  assistantId: idShape,
  assistant: z.string(),
  employerId: idShape,
  employer: z.string(),
  standing: z.enum(['outside', 'postponed', 'member', 'out']),
  /** As a payslip tells it. */
  words: z.string(),
  scheme: z.string().optional(),
  schemes: z.array(z.strictObject({ id: idShape, name: z.string() })),
  dutiesStart: dayShape.optional(),
  startsOn: dayShape,
  /** The newest assessment of an approved payslip. */
  assessed: z
    .strictObject({
      category: z.enum(['eligible', 'non_eligible', 'entitled', 'none']),
      since: dayShape,
      payday: dayShape,
      age: z.int(),
      earnings: penceShape,
    })
    .optional(),
  /** What the next payday waits for, or asks to look at. */
  need: z.strictObject({ kind: z.enum(['blocks', 'look']), from: dayShape, words: z.string() }).optional(),
  /** The days on which they may opt out; absent while no letter about it was given, and for who joined. */
  optOut: spanShape.optional(),
  /** The first day of the pay period after today’s: from when a notice to opt in is honoured. */
  nextPeriodFrom: dayShape.optional(),
  /** What was taken from pay under the membership that stands or ended last, and not given back. */
  contributed: z.strictObject({ employee: penceShape, employer: penceShape }),
  /** What the next payday takes of a member; `isOwn` where it is not the scheme’s. */
  percentages: z.strictObject({ employee: z.string(), employer: z.string(), isOwn: z.boolean() }).optional(),
  /** Newest first. */
  ownTerms: z.array(ownTermsReadShape),
  /** Paydays approved before the membership was recorded; absent where nothing is missing. */
  missed: missedReadShape.optional(),
  /** Still to be given back with the next pay. */
  refundBy: dayShape.optional(),
  /** Newest first. */
  events: z.array(pensionEventReadShape),
  letters: z.array(z.strictObject({ id: idShape, kind: pensionLetterKindShape, givenOn: dayShape, documentId: idShape, number: z.int() })),
  /** Letters that fit how they stand, the one that is wanted first. */
  letterKinds: z.array(pensionLetterKindShape),
  /** Newest first: what every approved payslip found. */
  history: z.array(
    z.strictObject({
      payslipId: idShape,
      number: z.int(),
      payday: dayShape,
      category: z.enum(['eligible', 'non_eligible', 'entitled', 'none']),
      age: z.int(),
      earnings: penceShape,
      employee: penceShape,
      employer: penceShape,
    }),
  ),
  tasks: z.array(pensionTaskShape),
  canTakeBack: idShape.optional(),
});

export const sheetShape = z.custom<Sheet>((value) => typeof value === 'object' && value !== null);

/** What a contribution file says, whatever its layout. */
export const pensionFileShape = z.strictObject({
  scheme: z.string(),
  provider: z.string(),
  employer: z.string(),
  employerReference: z.string(),
  paymentSource: z.string(),
  frequency: z.enum(['weekly', 'fortnightly', 'four-weekly', 'monthly']),
  method: z.enum(['net_pay', 'relief_at_source']),
  period: spanShape,
  payday: dayShape,
  payBy: dayShape,
  members: z.array(
    z.strictObject({
      name: z.string(),
      niNumber: z.string().optional(),
      payrollId: z.string(),
      born: dayShape,
      pensionable: penceShape,
      employee: penceShape,
      employer: penceShape,
      /** Opted out: what comes back. */
      isRefund: z.boolean(),
      /** Paid in late: the period that had missed it. */
      late: spanShape.optional(),
      /** Paid family leave was paid; what the employer’s part was then worked out on. */
      family: z.strictObject({ employersOn: penceShape.optional() }).optional(),
      /** Left on the day: nothing comes after this. */
      leftOn: dayShape.optional(),
    }),
  ),
});
export type PensionFile = z.infer<typeof pensionFileShape>;
