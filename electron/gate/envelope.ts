import { z } from 'zod';

const dayText = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const idText = z.string().regex(/^[a-z][0-9a-z_-]{1,64}$/u);
const formShape = z.enum(['normal', 'large', 'grey']);

export const documentRefShape = z.union([
  z.strictObject({ id: idText, form: formShape }),
  z.strictObject({ streamId: idText, from: dayText, to: dayText, form: formShape }),
]);

/** The most that a dropped or chosen file may hold, in bytes, and how a sentence says it. */
export const mostFileBytes = 30_000_000;
export const mostFileWords = '30 MB';

const bookCallShape = z.strictObject({
  to: z.literal('book'),
  route: z.string().max(64),
  input: z.unknown(),
  commandId: z.uuid().optional(),
});

/** What the window asks of the doorman himself; none of it reaches the book. */
const actShape = z.discriminatedUnion('act', [
  z.strictObject({
    to: z.literal('window'),
    act: z.literal('chooseFiles'),
    kind: z.enum(['receipt', 'letter', 'bankFile', 'bankStatement']),
  }),
  z.strictObject({ to: z.literal('window'), act: z.literal('choosePlace'), kind: z.enum(['newBook', 'book', 'backup']) }),
  z.strictObject({
    to: z.literal('window'),
    act: z.literal('offerFile'),
    name: z.string().min(1).max(255),
    bytes: z.instanceof(Uint8Array),
  }),
  z.strictObject({
    to: z.literal('window'),
    act: z.literal('saveDocument'),
    document: documentRefShape,
    suggestedName: z.string().max(200),
  }),
  z.strictObject({ to: z.literal('window'), act: z.literal('cancel'), jobId: z.string().max(64) }),
  z.strictObject({ to: z.literal('window'), act: z.literal('saved') }),
]);

export const envelopeShape = z.union([bookCallShape, actShape]);
export type BookCall = z.infer<typeof bookCallShape>;
export type Act = z.infer<typeof actShape>;
