import { z } from 'zod';
import { mediaTypes } from '#core/evidence/mediaTypes';
import { amountShape, dayShape, fileTokenShape, idShape, lineShape, optionalLineShape, penceShape, reasonShape } from './basic.ts';
import { fileReadShape, lookedShape } from './looks.ts';
import { categoryShape } from './setup.ts';

export const evidenceShape = z.strictObject({
  id: idShape,
  /** The number printed on statements: 118. */
  number: z.int(),
  mediaType: z.enum(mediaTypes),
  bytes: z.int(),
  name: z.string(),
});

/** With everything it proves, in words. */
export const evidenceUsedShape = evidenceShape.extend({ usedFor: z.array(z.string()), looked: lookedShape.optional() });

export const receiptKindShape = z.enum(['award', 'one_off', 'contribution', 'interest', 'other']);

/** Where an award payment stands against its schedule. */
export const dueStateShape = z.enum(['on_time', 'late', 'short', 'over', 'waiting', 'overdue', 'missing', 'extra']);

export const scheduleRowShape = z.strictObject({
  streamId: idShape,
  awardId: idShape.optional(),
  day: dayShape,
  expected: penceShape,
  received: penceShape,
  receivedOn: dayShape.optional(),
  daysLate: z.int().optional(),
  state: dueStateShape,
  words: z.string(),
});

export const receiptShape = z.strictObject({
  id: idShape,
  streamId: idShape,
  kind: receiptKindShape,
  day: dayShape,
  amount: penceShape,
  from: z.string(),
  awardId: idShape.optional(),
  dueDay: dayShape.optional(),
  atBankOn: dayShape.optional(),
  reversed: z.boolean(),
});

export const numbersShape = z.array(z.int().min(1)).max(50);

/** The receipt, or the reason why there is none: never neither. */
export const proofShape = z.union([
  z.strictObject({ files: z.array(fileTokenShape).min(1), numbers: numbersShape.optional(), read: z.array(fileReadShape).optional() }),
  /** Receipts that the book has already, by their numbers: one may prove several purchases. */
  z.strictObject({ numbers: numbersShape.min(1) }),
  z.strictObject({ noReceiptBecause: reasonShape }),
]);

export const purchaseInputShape = z.strictObject({
  day: dayShape,
  payee: lineShape,
  what: lineShape,
  invoice: optionalLineShape,
  category: categoryShape,
  amount: amountShape,
  /** One plan line; or one for each beneficiary of the split, whose amounts are shared from the whole by its percentages. */
  charge: z.union([z.strictObject({ planLineId: idShape }), z.strictObject({ splitId: idShape, planLineIds: z.array(idShape).min(2) })]),
  paidBy: z.enum(['account', 'holder']),
  proof: proofShape,
  /** Where the plan says to ask first: who agreed, and when. */
  approval: z.strictObject({ by: lineShape, on: dayShape }).optional(),
  /** The bank line that paid it, where it is recorded from the bank screen; matched in the same transaction. */
  bankLineId: idShape.optional(),
});

export const purchaseShape = z.strictObject({
  id: idShape,
  day: dayShape,
  payee: z.string(),
  what: z.string(),
  invoice: z.string().optional(),
  category: categoryShape,
  amount: penceShape,
  refunded: penceShape,
  /** What the bank has yet to pay, to the payee or back to the holder. */
  open: penceShape,
  paidBy: z.enum(['account', 'holder']),
  shares: z.array(
    z.strictObject({
      planLineId: idShape,
      planLine: z.string(),
      outcome: z.string(),
      beneficiary: z.string(),
      streamId: idShape,
      amount: penceShape,
    }),
  ),
  evidence: z.array(evidenceShape),
  noReceiptBecause: z.string().optional(),
  /** Without a receipt, and not taken back: how that stands by what the funders ask, and by whose rule. */
  standing: z.strictObject({ state: z.enum(['missing', 'late', 'notNeeded', 'explained']), words: z.string() }).optional(),
  /** It comes back by a day; or was kept where it was, and why. */
  deposit: z.strictObject({ backBy: dayShape, keptBecause: z.string().optional() }).optional(),
  atBankOn: z.array(dayShape),
  /** What the bank has paid of it, part by part. */
  payments: z.array(z.strictObject({ day: dayShape, amount: penceShape })),
  reversed: z.boolean(),
});

export const repeatEveryShape = z.enum(['week', 'fortnight', 'four_weeks', 'month', 'quarter', 'year']);

/** Something bought again and again, and the days on which it is proposed. */
export const repeatShape = z.strictObject({
  id: idShape,
  /** The newest purchase of it that stands; the one it was told of where none does. */
  purchaseId: idShape,
  payee: z.string(),
  what: z.string(),
  amount: penceShape,
  every: repeatEveryShape,
  from: dayShape,
  to: dayShape.optional(),
  /** Days up to today that were neither recorded nor skipped, oldest first. */
  proposed: z.array(dayShape),
  next: dayShape.optional(),
  /** The last day, and why, once it has stopped. */
  ended: z.strictObject({ lastDay: dayShape, reason: z.string() }).optional(),
  skipped: z.array(z.strictObject({ day: dayShape, reason: z.string() })),
});
