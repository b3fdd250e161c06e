import { z } from 'zod';
import { dayShape, fileTokenShape, idShape, lineShape, madeShape, nothingShape, penceShape, reasonShape } from '../shapes/basic.ts';
import * as bank from '../shapes/bank.ts';
import { command, query } from '../route.ts';

export const bankMoreRoutes = {
  'bank.rules': query(nothingShape, z.strictObject({ rules: z.array(bank.ruleShape) })),
  /** "This payee is always insurance": kept, and proposed for later lines whose words hold all of `says`. */
  'bank.addRule': command(
    z.strictObject({ says: lineShape, direction: z.enum(['in', 'out']), proposes: bank.ruleProposesShape }),
    madeShape,
  ),
  'bank.endRule': command(z.strictObject({ ruleId: idShape }), madeShape),
  /** Who can pay from an account, in the order they came to it, and whom the funders of its money named. */
  'bank.payers': query(z.strictObject({ bankAccountId: idShape }), bank.payersShape),
  /** The file is the bank's own list of who may pay, or what the funder agreed to. */
  'bank.addPayer': command(
    z.strictObject({ bankAccountId: idShape, name: lineShape, from: dayShape, file: fileTokenShape.optional() }),
    madeShape,
  ),
  /** The day is the last on which they could. */
  'bank.endPayer': command(z.strictObject({ payerId: idShape, day: dayShape, reason: reasonShape }), madeShape),
  /**
   * Money moved to or from another account of the book. The other account's line is matched too: the one named, a new one where the
   * account is cash, or the one that is still to come.
   */
  'bank.transfer': command(
    z.strictObject({ lineId: idShape, otherAccountId: idShape, streamId: idShape, otherLineId: idShape.optional() }),
    madeShape,
  ),
  /**
   * A charge or interest of the bank's own, posted to its own account and matched at once. Answers the line. A charge is borne by the plan line given;
   * else by the one agreed for bank charges, or by none yet.
   */
  'bank.charge': command(
    z.strictObject({ lineId: idShape, is: bank.chargeIsShape, streamId: idShape, planLineId: idShape.optional() }),
    madeShape,
  ),
  /** A tin of money with lines of its own, proved by counts. The file is who agreed to cash, or the first count. */
  'cash.open': command(
    z.strictObject({
      name: lineShape,
      parts: z.array(z.strictObject({ streamId: idShape, amount: penceShape })).min(1),
      file: fileTokenShape,
    }),
    madeShape,
  ),
  /** What the book says is in the tin at the end of a day. */
  'cash.read': query(
    z.strictObject({ bankAccountId: idShape, day: dayShape }),
    z.strictObject({ isCash: z.boolean(), expected: penceShape, streams: z.array(z.strictObject({ id: idShape, name: z.string() })) }),
  ),
  /** Counted: what differs from the book is explained, and stands as spending nobody can account for, or as other money in. */
  'cash.count': command(
    z.strictObject({
      bankAccountId: idShape,
      day: dayShape,
      counted: penceShape,
      file: fileTokenShape,
      because: reasonShape.optional(),
      streamId: idShape.optional(),
    }),
    madeShape,
  ),
};
