import { z } from 'zod';
import { amountShape, dayShape, idShape, madeShape, nothingShape, penceShape, reasonShape } from '../shapes/basic.ts';
import * as deductions from '../shapes/deductions.ts';
import { inHandShape } from '../shapes/inHand.ts';
import { command, query } from '../route.ts';

const of = { employmentId: idShape };
const takenBack = z.strictObject({ id: idShape, reason: reasonShape });
const ended = z.strictObject({ id: idShape, endedOn: dayShape, reason: reasonShape });

export const deductionRoutes = {
  /** Everything of one job that is taken from pay, or bears on the minimum wage. */
  'deductions.read': query(z.strictObject(of), deductions.deductionsShape),
  'order.add': command(deductions.orderShape, madeShape),
  /** No payday after that day is deducted from. A changed order is ended and added anew. */
  'order.end': command(ended, madeShape),
  'deduction.add': command(deductions.agreedDeductionShape, madeShape),
  'deduction.end': command(ended, madeShape),
  /** Pay before its payday: owed to the PA at once, got back from later paydays. */
  'advance.add': command(deductions.advanceShape, madeShape),
  /** Before the bank has paid it. */
  'advance.takeBack': command(takenBack, madeShape),
  'claim.add': command(deductions.claimShape, madeShape),
  'claim.takeBack': command(takenBack, madeShape),
  /** Pays what mileage of April and May 2026 lacks of the back-dated rate, claim by claim, on the next payday. */
  'claim.topUp': command(z.strictObject(of), z.strictObject({ claims: z.int(), amount: penceShape })),
  'claim.list': query(nothingShape, z.strictObject({ claims: z.array(deductions.claimReadShape), topUps: z.array(deductions.topUpShape) })),
  'travel.add': command(deductions.travelShape, madeShape),
  'travel.takeBack': command(takenBack, madeShape),
  'minimumWage.say': command(deductions.minimumWageFactShape, madeShape),
  'minimumWage.explain': command(deductions.explanationShape, madeShape),
  /** What must be added to a PA's pay on a payday so that so much is left in hand. Writes nothing. */
  'pay.inHand': query(z.strictObject({ ...of, payday: dayShape, inHand: amountShape }), inHandShape),
};
