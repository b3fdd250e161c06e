import { z } from 'zod';
import { amountShape, dayShape, fileTokenShape, lineShape, reasonShape } from './basic.ts';

/** What a paper says, as far as it could be told. */
const said = { day: dayShape.optional(), amount: amountShape.optional(), payee: lineShape.optional() };

/** What reading a chosen file on this computer proposed: kept beside the proof, so that it can be held against what was recorded. */
export const fileReadShape = z.strictObject({ file: fileTokenShape, ...said });

/** What is wrong with a paper, and what a person says of it. */
export const flawShape = z.strictObject({ found: z.enum(['illegible', 'not_itemised']), because: reasonShape });

/** What a person says of a proof. `agrees`: it can be read, and says what the book has. */
export const lookShape = z.union([
  z.strictObject({ found: z.literal('agrees') }),
  flawShape,
  z
    .strictObject({ found: z.literal('says'), ...said })
    .refine(({ day, amount, payee }) => day !== undefined || amount !== undefined || payee !== undefined, 'the day, the sum or the name'),
]);

/** How a proof stands: what it is read to say, whether by a person, and what is wrong with it, with the reason. */
export const lookedShape = z.strictObject({
  says: z
    .strictObject({
      by: z.enum(['machine', 'person']),
      day: dayShape.optional(),
      amount: amountShape.optional(),
      payee: z.string().optional(),
    })
    .optional(),
  quality: z.strictObject({ is: z.enum(['illegible', 'not_itemised']), because: z.string() }).optional(),
});
export type Looked = z.infer<typeof lookedShape>;
