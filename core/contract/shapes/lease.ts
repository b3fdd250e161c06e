import { z } from 'zod';
import { amountShape, dayShape, idShape, lineShape, optionalLineShape, penceShape } from './basic.ts';
import { workChargeShape } from './work.ts';

export const leaseShape = z.strictObject({
  vehicle: lineShape,
  lessor: lineShape,
  agreement: optionalLineShape,
  registration: optionalLineShape,
  startsOn: dayShape,
});

export const leaseTermsShape = z.strictObject({
  from: dayShape,
  endsOn: dayShape,
  amount: amountShape,
  every: z.enum(['week', 'fortnight', 'four_weeks', 'month', 'quarter', 'year']),
  firstDue: dayShape,
  /** One plan line, or one for each beneficiary of a dated, approved split. */
  charge: workChargeShape,
  /** Paid once at the start: an advance payment is not returned, a deposit is. */
  upFront: z.strictObject({ kind: z.enum(['advance', 'deposit']), amount: amountShape, day: dayShape }).optional(),
  milesAYear: z.int().min(1).optional(),
  /** Tenths of a penny for each mile beyond. */
  excessTenths: z.int().min(0).optional(),
  approvedBy: lineShape,
  approvedOn: dayShape,
});
export type LeaseTerms = z.infer<typeof leaseTermsShape>;
export type UpFront = NonNullable<LeaseTerms['upFront']>;

export const leaseDueReadShape = z.strictObject({
  id: idShape,
  kind: z.enum(['advance', 'deposit', 'rental', 'charge', 'refund']),
  day: dayShape,
  /** Below nothing where it comes back to the holder. */
  amount: penceShape,
  /** Of the terms that made it due. */
  version: z.int(),
  /** What a last charge is for, or what comes back. */
  words: z.string().optional(),
  /** 'waiting' to come, 'confirmed' owed, 'paid' settled by the bank, 'dropped' by new terms or the end. */
  state: z.enum(['waiting', 'confirmed', 'paid', 'dropped']),
  /** The book's due that waits for the bank, once confirmed. */
  dueId: idShape.optional(),
  /** What of it the bank has yet to settle, above nothing either way. */
  open: penceShape,
  paidOn: dayShape.optional(),
  evidenceNumber: z.int().optional(),
  shares: z.array(z.strictObject({ planLineId: idShape, planLine: z.string(), beneficiary: z.string(), amount: penceShape })),
});

export const leaseReadShape = leaseShape.extend({
  id: idShape,
  terms: z.array(
    leaseTermsShape.extend({
      version: z.int(),
      evidenceNumber: z.int().optional(),
      shared: z.string().optional(),
      reason: z.string().optional(),
      noFileBecause: z.string().optional(),
    }),
  ),
  dues: z.array(leaseDueReadShape),
  ended: z.strictObject({ day: dayShape, reason: z.string() }).optional(),
  /** What the bank has settled so far, money back taken off. */
  paid: penceShape,
  /** What stands and is not settled yet, money back taken off. */
  stillToCome: penceShape,
});
