import { z } from 'zod';
import { answers, requestKinds, requestWays } from '#core/plan/requests';
import { reserveKinds } from '#core/plan/surplus';
import { reviewRuleShape } from './budget.ts';
import { dayShape, idShape, penceShape } from './basic.ts';
import { unitShape } from './plan.ts';
import { everyShape } from './setup.ts';

const withStream = { streamId: idShape };
const evidence = { evidenceNumber: z.int().optional() };
const takenBack = { takenBack: z.string().optional() };

const versionShape = z.strictObject({
  id: idShape,
  number: z.int(),
  from: dayShape,
  agreedOn: dayShape,
  by: z.string(),
  note: z.string().optional(),
  lines: z.array(
    z.strictObject({
      planLineId: idShape,
      name: z.string(),
      agreed: penceShape,
      every: everyShape,
      quantity: z.strictObject({ unit: unitShape, rate: penceShape, quantityHundredths: z.int() }).optional(),
      differsBecause: z.string().optional(),
    }),
  ),
  ...evidence,
  ...takenBack,
});

const reviewShape = z.strictObject({
  id: idShape,
  heldOn: dayShape,
  nextOn: dayShape.optional(),
  by: z.string(),
  result: z.string(),
  ...evidence,
  ...takenBack,
});

const riskShape = z.strictObject({
  id: idShape,
  risk: z.string(),
  procedure: z.string(),
  agreedOn: dayShape,
  by: z.string(),
  lookOn: dayShape.optional(),
  /** Replaced by another, or closed with a reason. */
  closed: z.string().optional(),
  isReplaced: z.boolean(),
  ...evidence,
});

const reserveShape = z.strictObject({
  id: idShape,
  kind: z.enum(reserveKinds),
  purpose: z.string(),
  held: penceShape,
  agreedBy: z.string().optional(),
  agreedOn: dayShape.optional(),
  moves: z.array(
    z.strictObject({
      id: idShape,
      day: dayShape,
      kind: z.enum(['held', 'used', 'released']),
      amount: penceShape,
      words: z.string().optional(),
      toldOn: dayShape.optional(),
      told: z.string().optional(),
    }),
  ),
  ...evidence,
});

const orderShape = z.strictObject({
  id: idShape,
  planLineId: idShape,
  planLine: z.string(),
  payee: z.string(),
  what: z.string(),
  orderedOn: dayShape,
  expectedOn: dayShape,
  amount: penceShape,
  /** What is still to be invoiced. */
  left: penceShape,
  purchases: z.int(),
  closed: z.string().optional(),
  ...evidence,
});

/** A kind of money's care plan: everything that was recorded of it. */
export const carePlanShape = z.strictObject({
  ...withStream,
  stream: z.string(),
  versions: z.array(versionShape),
  reviews: z.array(reviewShape),
  reviewRule: reviewRuleShape.optional(),
  reviewDue: z.strictObject({ by: dayShape, isFirst: z.boolean(), daysLeft: z.int(), isOverdue: z.boolean() }).optional(),
  risks: z.array(riskShape),
  reserves: z.array(reserveShape),
  /** What is free at the bank and what is held of it. */
  free: penceShape,
  held: penceShape,
  /** Whether the funder asks to be told when a contingency is used. */
  tellsWhenUsed: z.boolean(),
  orders: z.array(orderShape),
});

/** One entry of the approvals register. */
export const requestReadShape = z.strictObject({
  id: idShape,
  ...withStream,
  stream: z.string(),
  kind: z.enum(requestKinds),
  askedOn: dayShape,
  askedOf: z.string(),
  way: z.enum(requestWays),
  what: z.string(),
  before: penceShape.optional(),
  after: penceShape.optional(),
  lines: z.array(z.strictObject({ id: idShape, name: z.string() })),
  purchases: z.array(z.strictObject({ id: idShape, words: z.string(), day: dayShape, amount: penceShape })),
  answers: z.array(
    z.strictObject({
      id: idShape,
      answeredOn: dayShape,
      answer: z.enum(answers),
      by: z.string(),
      words: z.string().optional(),
      agreed: penceShape.optional(),
      ...evidence,
    }),
  ),
  /** Days it has waited; absent once it was answered. */
  waits: z.strictObject({ days: z.int(), isLong: z.boolean() }).optional(),
  ...evidence,
  ...takenBack,
});
