import { z } from 'zod';
import { sickExclusions } from '#core/statutory/spells';
import { dayShape, fileTokenShape, idShape, optionalLineShape, penceShape, reasonShape, spanShape } from './basic.ts';
import { workingShape } from './pay.ts';
import { frequencyShape } from './people.ts';

/** 1 Monday … 7 Sunday. */
export const weekdaysShape = z.array(z.int().min(1).max(7)).max(7);

/** Pay of the eight weeks before, where the book is too young: payments of a regular pattern, or days otherwise. */
export const earningsGivenShape = z.strictObject({
  pattern: z.enum([...frequencyShape.options, 'irregular', 'short', 'contract']),
  many: z.int().min(1, '1 or more').max(400, 'no more than 400'),
  earnings: penceShape.refine((sum) => sum >= 0 && sum < 100_000_000, 'from £0.00 to £999,999.99'),
});

export const sicknessShape = z.strictObject({
  employmentId: idShape,
  from: dayShape,
  /** The last day of sickness; absent while it goes on. */
  to: dayShape.optional(),
  notifiedOn: dayShape,
  /** Why the law gives no sick pay for it, if so. */
  exclusion: z.enum(sickExclusions).optional(),
  /** Told of late without a good reason: nothing is paid to this day. */
  withheldTo: dayShape.optional(),
  /** Paid by the payroll before this one. */
  isElsewhere: z.boolean(),
  note: optionalLineShape,
  /** Where the book cannot know them. */
  earnings: earningsGivenShape.optional(),
  /** Of holiday on days of the sickness: given back to be taken later, or kept as holiday. */
  holiday: z.enum(['back', 'kept']).optional(),
  /** Hours given back as a person counted them, in minutes; absent where the days say. */
  holidayMinutes: z.int().min(1).max(527_040).optional(),
});

export const proofShape = z.strictObject({ kind: z.enum(['self', 'fit_note']), from: dayShape, to: dayShape });

export const familyKinds = ['smp', 'sap', 'spp', 'shpp', 'spbp', 'sncp'] as const;

export const familyLeaveShape = z.strictObject({
  employmentId: idShape,
  kind: z.enum(familyKinds),
  isAdoption: z.boolean(),
  due: dayShape.optional(),
  matched: dayShape.optional(),
  /** The birth, the placement, the death, or the first day of neonatal care. */
  happened: dayShape.optional(),
  /** Shared parental pay: weeks of maternity or adoption pay or Maternity Allowance taken, and of the other parent’s shared pay. */
  paidWeeks: z.int().min(0, '0 or more').max(39, 'no more than 39').optional(),
  sharedWeeks: z.int().min(0, '0 or more').max(37, 'no more than 37').optional(),
  /** Neonatal care: the birth, and the last day of the care, absent while it goes on. */
  born: dayShape.optional(),
  careTo: dayShape.optional(),
  payFrom: dayShape,
  weeks: z.int().min(1, '1 or more').max(39, 'no more than 39'),
  /** The last day of leave; where absent 52 weeks of maternity or adoption leave, or the weeks of pay. */
  leaveTo: dayShape.optional(),
  askedOn: dayShape,
  /** When the MATB1, the matching certificate or the declaration was seen. */
  proofOn: dayShape.optional(),
  note: optionalLineShape,
  earnings: earningsGivenShape.optional(),
});

const weekShape = z.strictObject({ to: dayShape, days: z.int(), amount: penceShape });
/** What is still to be said before it can be paid. */
const needShape = z.enum(['qualifying_days', 'earnings', 'small_employer']);
export type AbsenceNeed = z.infer<typeof needShape>;

/** Holiday on days of a sickness. */
const overHolidayShape = z.strictObject({
  leaveId: idShape,
  from: dayShape,
  to: dayShape,
  /** The whole of that leave, and as much of it as is given back, or would be. */
  minutes: z.int(),
  back: z.int(),
  isGivenBack: z.boolean().optional(),
});

export const sickPreviewShape = z.strictObject({
  /** Linked absences before it that count as one with it. */
  linked: z.array(spanShape),
  weeks: z.array(weekShape),
  amount: penceShape,
  /** Days that are not paid, by why, as sentences among the steps. */
  steps: z.array(workingShape),
  needs: z.array(needShape),
  /** The day before which earnings are asked for. */
  earningsTo: dayShape,
  looks: z.array(z.string()),
  /** Holiday that was recorded for some of its days. */
  holiday: z.array(overHolidayShape),
});

export const familyPreviewShape = z.strictObject({
  relevantWeek: spanShape,
  serviceBy: dayShape,
  earliest: dayShape.optional(),
  latest: dayShape.optional(),
  payTo: dayShape,
  leaveTo: dayShape,
  weeks: z.array(weekShape),
  amount: penceShape,
  steps: z.array(workingShape),
  needs: z.array(needShape),
  earningsTo: dayShape,
  /** The tax year that says whether the employer is small. */
  smallYear: z.string(),
  looks: z.array(z.string()),
});

const takenBackShape = z.strictObject({ reason: z.string() });

export const sicknessReadShape = z.strictObject({
  id: idShape,
  from: dayShape,
  to: dayShape.optional(),
  notifiedOn: dayShape,
  exclusion: z.enum(sickExclusions).optional(),
  withheldTo: dayShape.optional(),
  isElsewhere: z.boolean(),
  note: z.string(),
  proofs: z.array(proofShape.extend({ id: idShape, evidenceNumber: z.int().optional() })),
  takenBack: takenBackShape.optional(),
  /** Up to today where it goes on. */
  pay: sickPreviewShape,
  /** Its own days that payslips have paid. */
  paid: penceShape,
  paidTo: dayShape.optional(),
  /** Why form SSP1 should be given, and by when; absent where it need not. */
  form: z.strictObject({ reason: z.string(), by: dayShape, isMade: z.boolean() }).optional(),
});

export const familyLeaveReadShape = z.strictObject({
  id: idShape,
  kind: z.enum(familyKinds),
  isAdoption: z.boolean(),
  due: dayShape.optional(),
  matched: dayShape.optional(),
  happened: dayShape.optional(),
  paidWeeks: z.int().optional(),
  sharedWeeks: z.int().optional(),
  born: dayShape.optional(),
  careTo: dayShape.optional(),
  payFrom: dayShape,
  /** The day chosen, where the birth came before it. */
  movedFrom: dayShape.optional(),
  payTo: dayShape,
  weeks: z.int(),
  leaveTo: dayShape,
  askedOn: dayShape,
  proofOn: dayShape.optional(),
  evidenceNumber: z.int().optional(),
  note: z.string(),
  ended: z.strictObject({ lastDay: dayShape, reason: z.string() }).optional(),
  takenBack: takenBackShape.optional(),
  keepInTouch: z.array(z.strictObject({ id: idShape, day: dayShape })),
  /** Leave without its statutory pay, and why; no reason where the pay passes its tests by now. */
  unpaid: z.strictObject({ reasons: z.array(z.string()) }).optional(),
  pay: familyPreviewShape,
  paid: penceShape,
  paidTo: dayShape.optional(),
  /** The letter that says when the leave ends, and by when the law wants it; absent where it wants none. */
  letter: z.strictObject({ by: dayShape, isMade: z.boolean() }).optional(),
});

export const absenceReadShape = z.strictObject({
  employmentId: idShape,
  assistantId: idShape,
  name: z.string(),
  employer: z.string(),
  employerId: idShape,
  today: dayShape,
  /** Newest first. */
  qualifyingDays: z.array(z.strictObject({ from: dayShape, weekdays: weekdaysShape })),
  sickness: z.array(sicknessReadShape),
  family: z.array(familyLeaveReadShape),
  smallEmployer: z.array(z.strictObject({ taxYear: z.string(), isSmall: z.boolean(), words: z.string() })),
});

const file = { file: fileTokenShape.optional() };
const id = { id: idShape };

export const qualifyingDaysInput = z.strictObject({ employmentId: idShape, from: dayShape, weekdays: weekdaysShape });
export const recordSicknessInput = sicknessShape.extend({ proof: proofShape.optional(), ...file });
export const endSicknessInput = z.strictObject({ ...id, to: dayShape });
export const proveSicknessInput = proofShape.extend({ ...id, ...file });
export const takeBackInput = z.strictObject({ ...id, reason: reasonShape });
/** `isUnpaid`: the leave alone, where its pay is refused. */
export const recordFamilyInput = familyLeaveShape.extend({ ...file, isUnpaid: z.boolean().optional() });
export const endFamilyInput = z.strictObject({ ...id, lastDay: dayShape, reason: reasonShape });
export const overHolidayInput = z.strictObject({
  ...id,
  holiday: z.enum(['back', 'kept']),
  holidayMinutes: z.int().min(1).max(527_040).optional(),
});
export const bornInput = z.strictObject({ ...id, bornOn: dayShape });
export const keepInTouchInput = z.strictObject({ leaveId: idShape, day: dayShape });
export const smallEmployerInput = z.strictObject({
  employerId: idShape,
  taxYear: z.string().regex(/^20\d{2}-\d{2}$/u),
  isSmall: z.boolean(),
  note: optionalLineShape,
});
