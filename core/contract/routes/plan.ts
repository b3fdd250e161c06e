import { z } from 'zod';
import { command, query } from '../route.ts';
import { dayShape, idShape, madeShape, nothingShape, reasonShape, wordsShape } from '../shapes/basic.ts';
import { budgetShape } from '../shapes/budget.ts';
import { carePlanShape, requestReadShape } from '../shapes/carePlan.ts';
import * as plan from '../shapes/plan.ts';

const withReason = z.strictObject({ id: idShape, reason: reasonShape });

/** The care plan as it was agreed, what was asked of the funder, what is held, and each kind of money against its plan. */
export const planRoutes = {
  'plan.read': query(z.strictObject({ streamId: idShape.optional() }), z.strictObject({ today: dayShape, plans: z.array(carePlanShape) })),
  'plan.version': command(plan.newVersionShape, madeShape.extend({ number: z.int() })),
  'plan.takeVersionBack': command(withReason, madeShape),
  'plan.review': command(plan.newReviewShape, madeShape),
  'plan.takeReviewBack': command(withReason, madeShape),
  'plan.risk': command(plan.newRiskShape, madeShape),
  'plan.closeRisk': command(withReason, madeShape),
  'request.list': query(nothingShape, z.strictObject({ today: dayShape, requests: z.array(requestReadShape) })),
  'request.add': command(plan.newRequestShape, madeShape),
  'request.answer': command(plan.newAnswerShape, madeShape),
  /** A purchase that came of it. */
  'request.link': command(z.strictObject({ id: idShape, purchaseId: idShape }), madeShape),
  'request.takeBack': command(withReason, madeShape),
  'reserve.hold': command(plan.newReserveShape, madeShape),
  'reserve.move': command(plan.moveReserveShape, madeShape),
  /** The funder's team was told of a use after the day. */
  'reserve.tell': command(z.strictObject({ moveId: idShape, on: dayShape, words: wordsShape }), madeShape),
  'planOrder.add': command(plan.newOrderShape, madeShape),
  /** A purchase that came of the order takes its place. */
  'planOrder.link': command(z.strictObject({ id: idShape, purchaseId: idShape }), madeShape),
  'planOrder.close': command(withReason, madeShape),
  /** Every kind of money against its plan, at the end of a day: today unless told. */
  'budget.read': query(z.strictObject({ on: dayShape.optional() }), z.strictObject({ today: dayShape, budgets: z.array(budgetShape) })),
  'budget.explain': command(plan.newReasonShape, madeShape),
  'budget.takeBack': command(withReason, madeShape),
  'budget.issue': command(z.strictObject({ streamId: idShape }), madeShape.extend({ number: z.int() })),
};
