import { z } from 'zod';
import { reasonKinds } from '#core/plan/budget';
import { units } from '#core/plan/quantity';
import { answers, requestKinds, requestWays } from '#core/plan/requests';
import { reserveKinds } from '#core/plan/surplus';
import { amountShape, dayShape, fileTokenShape, idShape, lineShape, penceShape, reasonShape, wordsShape } from './basic.ts';

const proof = { file: fileTokenShape.optional() };
const withStream = { streamId: idShape };
/** At or above nothing: a sum before or after a change may be none. */
const sumShape = penceShape.refine((sum) => sum >= 0, 'a sum that is not below £0.00');
const quantityShape = z.int().min(1).max(100_000_000);

export const unitShape = z.enum(units);

/** A version of the plan: from which day, who agreed, and its lines as the plan lines have them. */
export const newVersionShape = z.strictObject({
  ...withStream,
  from: dayShape,
  agreedOn: dayShape,
  by: lineShape,
  note: wordsShape.optional(),
  lines: z
    .array(
      z.strictObject({
        planLineId: idShape,
        /** So many units at a rate, for each of the line's periods. */
        quantity: z.strictObject({ unit: unitShape, rate: sumShape, quantityHundredths: quantityShape }).optional(),
        /** Why the line's sum is another than quantity × rate. */
        differsBecause: lineShape.optional(),
      }),
    )
    .min(1)
    .max(200),
  ...proof,
});

export const newReviewShape = z.strictObject({
  ...withStream,
  heldOn: dayShape,
  by: lineShape,
  result: wordsShape,
  nextOn: dayShape.optional(),
  ...proof,
});

export const newRequestShape = z.strictObject({
  ...withStream,
  kind: z.enum(requestKinds),
  askedOn: dayShape,
  askedOf: lineShape,
  way: z.enum(requestWays),
  what: wordsShape,
  before: sumShape.optional(),
  after: sumShape.optional(),
  planLineIds: z.array(idShape).max(50),
  purchaseIds: z.array(idShape).max(50),
  ...proof,
});

export const newAnswerShape = z.strictObject({
  id: idShape,
  answeredOn: dayShape,
  answer: z.enum(answers),
  by: lineShape,
  words: wordsShape.optional(),
  agreed: sumShape.optional(),
  ...proof,
});

export const newRiskShape = z.strictObject({
  ...withStream,
  risk: wordsShape,
  procedure: wordsShape,
  agreedOn: dayShape,
  by: lineShape,
  lookOn: dayShape.optional(),
  /** The risk that this one says anew. */
  replaces: idShape.optional(),
  ...proof,
});

export const newReserveShape = z.strictObject({
  ...withStream,
  kind: z.enum(reserveKinds),
  purpose: lineShape,
  day: dayShape,
  amount: amountShape,
  /** Who of the funder's agreed, and when; left out while nobody has. */
  agreed: z.strictObject({ by: lineShape, on: dayShape }).optional(),
  ...proof,
});

export const moveReserveShape = z.strictObject({
  id: idShape,
  kind: z.enum(['held', 'used', 'released']),
  day: dayShape,
  amount: amountShape,
  words: reasonShape,
  /** Of a use: the day on which the funder's team was told. */
  toldOn: dayShape.optional(),
});

export const newReasonShape = z.strictObject({
  ...withStream,
  planLineId: idShape.optional(),
  kind: z.enum(reasonKinds),
  from: dayShape,
  to: dayShape.optional(),
  words: reasonShape,
});

export const newOrderShape = z.strictObject({
  planLineId: idShape,
  payee: lineShape,
  what: lineShape,
  orderedOn: dayShape,
  expectedOn: dayShape,
  amount: amountShape,
  ...proof,
});
