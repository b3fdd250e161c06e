import { z } from 'zod';
import { niLetters } from '#core/payroll/year-table';
import { amountShape, dayShape, lineShape, penceShape } from './basic.ts';
import { frequencyShape, nationShape } from './people.ts';
import { everyShape } from './setup.ts';

/** A name by which a plan file ties its parts together: of a plan line, or of a PA. */
const keyShape = z.string().trim().min(1, 'a short name').max(60, 'no more than 60 letters');

/** At most £1,000,000 of anything: more is a slip of the hand. */
const sumShape = amountShape.refine((sum) => sum <= 100_000_000, 'no more than £1,000,000.00');
const noneOrMore = penceShape.refine((sum) => sum >= 0 && sum <= 100_000_000, 'from £0.00 to £1,000,000.00');
const hundredthsShape = z.int().min(0, '0% or more').max(10_000, 'no more than 100%');

/** Which plan lines bear a cost, and in what proportion. */
export const costChargesShape = z
  .array(z.strictObject({ planLine: keyShape, weight: z.int().min(1, 'more than 0').max(1_000_000_000) }))
  .min(1, 'at least one plan line');

/** What a PA does in each week worked. */
export const costWorkShape = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('hours'),
    name: lineShape,
    /** Of a week. */
    minutes: z.int().min(0, '0 hours or more').max(10_080, 'no more hours than a week has'),
    perHour: sumShape.refine((sum) => sum <= 100_000, 'no more than £1,000.00 an hour'),
    charges: costChargesShape,
  }),
  z.strictObject({
    kind: z.literal('sleep_in'),
    name: lineShape,
    /** Hundredths of a sleep-in a week: 150 is three in a fortnight. */
    hundredths: z.int().min(0, '0 or more').max(700, 'no more than 7 a week'),
    each: sumShape,
    charges: costChargesShape,
  }),
]);

export const costAssistantShape = z.strictObject({
  key: keyShape,
  name: lineShape,
  /** Whose job it is, where one person has several that are paid together: National Insurance is then one sum. */
  person: keyShape.exactOptional(),
  /** Absent: taken as between 22 and State Pension age all year. */
  born: dayShape.exactOptional(),
  /** How often, where it is not as the plan says. */
  paid: frequencyShape.exactOptional(),
  /** Weeks worked of the year’s 52, one after the other from 6 April, leave included. */
  weeks: z.int().min(1, '1 week or more').max(52, 'no more than 52 weeks'),
  daysAWeek: z.int().min(1, '1 day or more').max(7, 'no more than 7 days'),
  work: z.array(costWorkShape).max(20),
  /** Paid when taken, with somebody to cover it; or rolled up into every payslip. */
  holiday: z.enum(['cover', 'rolled_up']),
  /** Hundredths of weeks a year, where more than the law's 5.6 were agreed. */
  holidayWeeks: z.int().min(560, '5.6 weeks or more').max(2_600, 'no more than 26 weeks').exactOptional(),
  /** As the law enrols; a member whatever is earned; or in no pension. */
  pension: z.enum(['by_law', 'member', 'none']),
  /** Where it is not the letter of their age. */
  niLetter: z.enum(niLetters).exactOptional(),
  sickness: z.strictObject({
    days: z.int().min(0, '0 days or more').max(260, 'no more than 260 days'),
    pay: z.enum(['statutory', 'full']),
  }),
  /** Paid time for training in the year. */
  trainingMinutes: z.int().min(0, '0 hours or more').max(60_000, 'no more than 1,000 hours'),
});

export const costKindsGiven = ['insurance', 'payroll', 'training', 'other'] as const;

export const costPlanShape = z.strictObject({
  name: lineShape,
  taxYear: z.string().regex(/^20\d{2}-\d{2}$/u, 'a tax year, as 2026-27'),
  nation: nationShape,
  paid: frequencyShape,
  /** The Employment Allowance: whether it is claimed, and what other wages use of it. */
  allowance: z.strictObject({ claimed: z.boolean(), usedElsewhere: noneOrMore }),
  pension: z.strictObject({ basis: z.enum(['qualifying', 'set_1', 'set_2', 'set_3']), employerHundredths: hundredthsShape }),
  planLines: z
    .array(
      z.strictObject({ id: keyShape, name: lineShape, agreed: z.strictObject({ amount: noneOrMore, every: everyShape }).exactOptional() }),
    )
    .min(1, 'at least one plan line')
    .max(100),
  assistants: z.array(costAssistantShape).max(100),
  /** What is bought besides. Absent plan line: shared as the wages are. */
  costs: z
    .array(
      z.strictObject({
        kind: z.enum(costKindsGiven),
        name: lineShape,
        amount: noneOrMore,
        every: z.enum([...everyShape.options, 'payslip']),
        planLine: keyShape.exactOptional(),
      }),
    )
    .max(50),
  /** Of everything else. */
  contingencyHundredths: hundredthsShape,
  /** Whether a year’s worth of statutory redundancy pay is put by for each PA. */
  redundancy: z.boolean(),
});

export type CostPlan = z.infer<typeof costPlanShape>;
export type CostAssistant = CostPlan['assistants'][number];
export type CostWork = CostAssistant['work'][number];
export type CostCharges = CostWork['charges'];
