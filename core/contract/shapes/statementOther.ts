import { z } from 'zod';
import { dayShape, penceShape } from './basic.ts';

const partShape = z.strictObject({ stream: z.string(), amount: penceShape });

/** Where other money pays the rest: for information, and in no sum of the statement. */
export const otherMoneyShape = z.strictObject({
  /** Payments at the bank that this money paid only a part of, each once: own and others' parts make the whole. Signed as the bank has it. */
  payments: z.array(
    z.strictObject({
      day: dayShape,
      words: z.string(),
      lines: z.array(z.int()).min(1),
      whole: penceShape,
      own: penceShape,
      others: z.array(partShape).min(1),
    }),
  ),
  /** Who pays for plan lines by agreement on the last day, in hundredths of a percent. */
  agreements: z.array(
    z.strictObject({
      planLine: z.string(),
      own: z.int(),
      others: z.array(z.strictObject({ stream: z.string(), planLine: z.string(), hundredths: z.int() })).min(1),
      since: dayShape.optional(),
      agreedBy: z.string().optional(),
    }),
  ),
  /** Parts of the budget that somebody else holds and pays: no sum of theirs is at these banks. */
  held: z.array(z.strictObject({ kind: z.enum(['notional', 'third_party']), holder: z.string(), what: z.string(), inPeriod: penceShape })),
  /** The person's own share: what was due into the account in the period and what was recorded as paid; or that it is taken off before. */
  ownShare: z.strictObject({ due: penceShape, paid: penceShape, isTakenOff: z.boolean() }).optional(),
});
export type StatementOtherMoney = z.infer<typeof otherMoneyShape>;
