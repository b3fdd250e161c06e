import { z } from 'zod';
import { demandParts, demandStates } from '#core/demands/demand';
import { outcomes } from '#core/demands/outcomes';
import { amountShape, dayShape, fileTokenShape, idShape, lineShape, penceShape, wordsShape } from './basic.ts';

const proof = { file: fileTokenShape.optional() };

/** What a letter says. What it does not say is left out, and never guessed. */
const letterFacts = {
  day: dayShape,
  /** Why it is asked back. */
  reasons: wordsShape.optional(),
  amount: amountShape.optional(),
  payBy: dayShape.optional(),
  /** Who has to pay. */
  payer: lineShape.optional(),
  /** How to ask for it to be looked at again, and until which day. */
  how: wordsShape.optional(),
  reconsiderBy: dayShape.optional(),
};

export const newDemandShape = z.strictObject({ streamId: idShape, ...letterFacts, ...proof });
export const demandLetterShape = z.strictObject({ id: idShape, ...letterFacts, ...proof });
export const reconsiderShape = z.strictObject({ id: idShape, day: dayShape, words: wordsShape, ...proof });
export const demandOutcomeShape = z.strictObject({
  id: idShape,
  day: dayShape,
  outcome: z.enum(outcomes),
  /** What is to be given back in all, where it is less. */
  amount: amountShape.optional(),
  payBy: dayShape.optional(),
  words: wordsShape.optional(),
  ...proof,
});
export const demandGiveBackShape = z.strictObject({
  id: idShape,
  day: dayShape,
  amount: amountShape,
  ...proof,
  bankLineId: idShape.optional(),
});

const evidence = { evidenceNumber: z.int().optional() };

const eventShape = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('letter'),
    id: idShape,
    ...letterFacts,
    reasons: z.string().optional(),
    payer: z.string().optional(),
    how: z.string().optional(),
    ...evidence,
  }),
  z.strictObject({ kind: z.literal('reconsideration'), id: idShape, day: dayShape, words: z.string(), ...evidence }),
  z.strictObject({
    kind: z.literal('outcome'),
    id: idShape,
    day: dayShape,
    outcome: z.enum(outcomes),
    amount: penceShape.optional(),
    payBy: dayShape.optional(),
    words: z.string().optional(),
    ...evidence,
  }),
]);

export const demandReadShape = z.strictObject({
  id: idShape,
  streamId: idShape,
  stream: z.string(),
  funder: z.string(),
  state: z.enum(demandStates),
  /** The day of the first letter. */
  day: dayShape,
  amount: penceShape.optional(),
  /** Still to be given back; absent while no sum is known. */
  left: penceShape.optional(),
  payBy: dayShape.optional(),
  reconsiderBy: dayShape.optional(),
  askedOn: dayShape.optional(),
  leavesOut: z.array(z.enum(demandParts)),
  /** What is to be known of it today, in sentences. */
  says: z.array(z.string()),
  /** As they were recorded. */
  events: z.array(eventShape),
  givenBack: z.array(z.strictObject({ id: idShape, day: dayShape, amount: penceShape, isPaid: z.boolean() })),
  takenBack: z.string().optional(),
});
