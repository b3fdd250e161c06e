import { z } from 'zod';
import { orderKinds } from '#core/orders/order';
import { vehicleKinds } from '#core/mileage/mileage';
import {
  amountShape,
  dayShape,
  fileTokenShape,
  idShape,
  lineShape,
  optionalLineShape,
  penceShape,
  spanShape,
  wordsShape,
} from './basic.ts';
import { bankDetailsShape } from './people.ts';
import { workingShape } from './pay.ts';

const file = { file: fileTokenShape.optional() };
const of = { employmentId: idShape };

/** Whom a deduction is paid to. Bank details are typed from the order; without them the payment list says so. */
const payeeShape = z.strictObject({
  payee: lineShape,
  reference: optionalLineShape,
  bank: bankDetailsShape.omit({ reference: true }).optional(),
});

/** An attachment order, as the paper says it. */
export const orderShape = z.strictObject({
  ...of,
  kind: z.enum(orderKinds),
  madeOn: dayShape,
  /** Deducted from paydays on this day and later. */
  from: dayShape,
  /** What the order itself states for each week or month. */
  stated: z.strictObject({ deduct: amountShape, protect: penceShape.optional(), per: z.enum(['week', 'month']) }).optional(),
  /** The share of net pay that a child maintenance order protects, where it states one: 60 at least. */
  protectPercent: z.int().optional(),
  daily: amountShape.optional(),
  hasOrdinaryDebt: z.boolean(),
  total: amountShape.optional(),
  /** Short on paydays before this book. */
  carried: penceShape,
  hasCharge: z.boolean(),
  /** The date in the month after by which the creditor is paid; with the wages where absent. */
  payBy: z.int().optional(),
  to: payeeShape,
  ...file,
});
export type OrderInput = z.infer<typeof orderShape>;

export const agreedKinds = ['third_party', 'overpayment', 'job', 'employer'] as const;

/** A deduction that the PA agreed to in writing: proof attached, or where the paper is kept. */
export const agreedDeductionShape = z.strictObject({
  ...of,
  kind: z.enum(agreedKinds),
  what: lineShape,
  from: dayShape,
  each: amountShape,
  total: amountShape.optional(),
  consentedOn: dayShape.optional(),
  consent: optionalLineShape,
  to: payeeShape.optional(),
  /** That a payday may be left with nothing in hand was agreed. */
  meant: z.boolean().optional(),
  ...file,
});

export const advanceShape = z.strictObject({
  ...of,
  day: dayShape,
  amount: amountShape,
  /** Got back from each payday, on this day and later. */
  each: amountShape,
  from: dayShape,
  planLineId: idShape,
  why: lineShape,
  ...file,
});

const claim = { ...of, day: dayShape, planLineId: idShape, words: lineShape, ...file };

/** Miles in tenths. A claim from home to work is asked about, and refused with the reason. */
export const mileageClaimShape = z.strictObject({
  kind: z.literal('mileage'),
  ...claim,
  vehicle: z.enum(vehicleKinds),
  tenths: z.int(),
  passengers: z.int(),
  perMile: amountShape,
  from: lineShape,
  to: lineShape,
  isHomeToWork: z.boolean(),
});

/** Money the PA spent for the work; not wholly for the work, it counts as pay. `job_cost` is a cost that the PA bears. */
export const expenseClaimShape = z.strictObject({
  kind: z.enum(['expense', 'job_cost']),
  ...claim,
  amount: amountShape,
  isTaxed: z.boolean(),
});
export const claimShape = z.discriminatedUnion('kind', [mileageClaimShape, expenseClaimShape]);
export type ClaimInput = z.infer<typeof claimShape>;

export const travelShape = z.strictObject({
  ...of,
  day: dayShape,
  minutes: z.int(),
  /** Paid for the hour; absent where travel is paid nothing of its own. */
  perHour: amountShape.optional(),
  planLineId: idShape,
  words: lineShape,
});

export const minimumWageFactShape = z.strictObject({
  ...of,
  from: dayShape,
  isApprentice: z.boolean(),
  accommodation: z.strictObject({ charge: penceShape, nightsAWeek: z.int() }).optional(),
});

export const explanationKinds = ['family_member', 'next_payday', 'agreed_to_less'] as const;

/** Why a payday may be approved though pay is short of the minimum wage. What the law does not allow is refused. */
export const explanationShape = z.strictObject({
  ...of,
  payday: dayShape,
  /** The first day of the period that is short. */
  from: dayShape,
  kind: z.enum(explanationKinds),
  who: lineShape,
  why: wordsShape,
  ...file,
});

const proof = { evidenceNumber: z.int().optional() };

export const orderReadShape = orderShape.omit({ file: true, employmentId: true }).extend({
  id: idShape,
  name: z.string(),
  /** Taken so far by standing payslips, and what is short now. */
  taken: penceShape,
  short: penceShape,
  left: penceShape.optional(),
  ended: dayShape.optional(),
  ...proof,
});

export const agreedReadShape = z.strictObject({
  id: idShape,
  kind: z.enum(agreedKinds),
  what: z.string(),
  payee: z.string().optional(),
  from: dayShape,
  each: penceShape,
  total: penceShape.optional(),
  taken: penceShape,
  consentedOn: dayShape,
  consent: z.string().optional(),
  ended: dayShape.optional(),
  ...proof,
});

export const advanceReadShape = z.strictObject({
  id: idShape,
  day: dayShape,
  amount: penceShape,
  each: penceShape,
  from: dayShape,
  why: z.string(),
  taken: penceShape,
  /** What the bank has yet to pay of it. */
  open: penceShape,
  takenBack: z.boolean(),
  ...proof,
});

export const claimReadShape = z.strictObject({
  id: idShape,
  ...of,
  assistant: z.string(),
  kind: z.enum(['mileage', 'expense', 'top_up', 'job_cost']),
  day: dayShape,
  amount: penceShape,
  words: z.string(),
  payslipNumber: z.int().optional(),
  ...proof,
});

export const travelReadShape = z.strictObject({
  id: idShape,
  day: dayShape,
  minutes: z.int(),
  perHour: penceShape.optional(),
  words: z.string(),
  payslipNumber: z.int().optional(),
});

/** What of a tax year’s mileage still lacks the back-dated rate. */
export const topUpShape = z.strictObject({ ...of, assistant: z.string(), claims: z.int(), amount: penceShape });

export const minimumWageReadShape = z.strictObject({
  period: spanShape,
  perHour: penceShape,
  minutes: z.int(),
  pay: penceShape,
  least: penceShape,
  short: penceShape,
  shortPerHour: penceShape,
  steps: z.array(workingShape.omit({ about: true })),
});

export const deductionsShape = z.strictObject({
  ...of,
  assistantId: idShape,
  assistant: z.string(),
  /** How pay is counted: orders that state sums state them so. */
  per: z.enum(['week', 'month']),
  today: dayShape,
  orders: z.array(orderReadShape),
  agreed: z.array(agreedReadShape),
  advances: z.array(advanceReadShape),
  travel: z.array(travelReadShape),
  fact: minimumWageFactShape.omit({ employmentId: true }).optional(),
  /** The next payday that is not approved, where there is one, with the check of the periods that it pays. */
  next: z
    .strictObject({
      payday: dayShape,
      periods: z.array(minimumWageReadShape),
      /** Why there is no check: no figures, or no hours. */
      because: z.string().optional(),
      explained: z.array(z.strictObject({ from: dayShape, kind: z.enum(explanationKinds), who: z.string(), why: z.string() })),
    })
    .optional(),
  /** Why earlier paydays were approved though short: newest first. */
  explainedBefore: z.array(
    z.strictObject({
      payday: dayShape,
      period: spanShape,
      short: penceShape,
      kind: z.enum(explanationKinds),
      who: z.string(),
      why: z.string(),
    }),
  ),
});
