import { z } from 'zod';
import { reasonKinds } from '#core/plan/budget';
import { incomeKinds } from '#core/plan/income';
import { everyShape } from './setup.ts';
import { dayShape, idShape, penceShape, spanShape } from './basic.ts';

const sums = {
  agreed: penceShape,
  agreedSoFar: penceShape,
  spent: penceShape,
  committed: penceShape,
  remaining: penceShape,
  expected: penceShape,
  forecast: penceShape,
  left: penceShape,
};

const sourceShape = z.strictObject({ title: z.string(), where: z.string(), checked: z.string() });

export const budgetLineShape = z.strictObject({
  id: idShape,
  name: z.string(),
  beneficiary: z.string(),
  outcome: z.string(),
  every: everyShape,
  ...sums,
  owed: penceShape,
  sums: z.strictObject({ worked: penceShape, holiday: penceShape, rota: penceShape, lease: penceShape, order: penceShape }),
  expectation: z.enum(['known', 'as_planned', 'as_so_far', 'once']),
  expectedFrom: dayShape.optional(),
  /** How its figures came about, a sentence for each. */
  why: z.array(z.string()).readonly(),
});

export const surplusShape = z.strictObject({
  balance: penceShape,
  owed: penceShape,
  worked: penceShape,
  holiday: penceShape,
  free: penceShape,
  held: penceShape,
  heldUnagreed: penceShape,
  retained: penceShape.optional(),
  surplus: penceShape,
  surplusWeeks: z.int().optional(),
  freeWeeks: z.int().optional(),
  weeklyAward: penceShape.optional(),
  /** Given back to the funder in the year so far. */
  returned: penceShape,
  isHeldAboveFree: z.boolean(),
});

export const outlookShape = z.strictObject({
  months: z.array(z.strictObject({ to: dayShape, comesIn: penceShape, goesOut: penceShape, balance: penceShape })).readonly(),
  balance: penceShape,
  runsOutOn: dayShape.optional(),
  pilesUpOn: dayShape.optional(),
  isTooMuchNow: z.boolean(),
});

export const underspendReasonShape = z.strictObject({
  id: idShape,
  kind: z.enum(reasonKinds),
  words: z.string(),
  from: dayShape,
  to: dayShape.optional(),
  planLineId: idShape.optional(),
});

/** Planned and worked of a line whose plan counts hours: in hundredths of an hour, up to the day. */
export const hoursShape = z.strictObject({
  planLineId: idShape,
  name: z.string(),
  planned: z.int(),
  worked: z.int(),
  /** What the hours planned and worked come to at the plan's rate. */
  plannedCost: penceShape,
  workedCost: penceShape,
  rate: penceShape,
});
export type HoursBeside = z.infer<typeof hoursShape>;

const incomeSums = { recorded: penceShape, toCome: penceShape, whole: penceShape };

/** A kind of money against its plan at the end of a day. */
export const budgetShape = z.strictObject({
  streamId: idShape,
  name: z.string(),
  on: dayShape,
  year: spanShape,
  lines: z.array(budgetLineShape).readonly(),
  sums: z.strictObject(sums),
  unplaced: penceShape,
  surplus: surplusShape,
  outlook: outlookShape,
  income: z.strictObject({
    rows: z.array(z.strictObject({ kind: z.enum(incomeKinds), ...incomeSums })).readonly(),
    ...incomeSums,
    onItsWay: penceShape,
    moved: penceShape,
  }),
  isTakenOff: z.boolean(),
  /** How what comes in was counted, a sentence for each. */
  whyIncome: z.array(z.string()).readonly(),
  /** What went back to the funder in the year, newest first. */
  givenBack: z
    .array(z.strictObject({ id: idShape, day: dayShape, amount: penceShape, because: z.string(), isPaid: z.boolean() }))
    .readonly(),
  reasons: z.array(underspendReasonShape).readonly(),
  uncounted: z.array(z.string()).readonly(),
  hours: z.array(hoursShape).readonly(),
  /** How the surplus came about, a sentence for each step. */
  whySurplus: z.array(z.string()).readonly(),
  /** That it runs out or piles up, and when. */
  warning: z.string().optional(),
  /** The most that may stay at the bank, where the funder has said. */
  most: penceShape.optional(),
});
export type BudgetRead = z.infer<typeof budgetShape>;

/** Where the rules of reviews stand. */
export const reviewRuleShape = z.strictObject({
  firstAfterMonths: z.int(),
  thenEveryMonths: z.int(),
  from: z.enum(['funder', 'law']),
  source: sourceShape.optional(),
});
