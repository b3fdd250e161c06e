import { z } from 'zod';
import { costPlanShape } from '#core/contract/shapes/costing';
import { draftsShape } from '#core/contract/shapes/draft';
import { type LookChosen } from '#core/contract/window';
import { tokenPattern } from './tokens.ts';

const dayText = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const idText = z.string().regex(/^[a-z][0-9a-z_-]{1,64}$/u);
const formShape = z.enum(['normal', 'large', 'grey']);

export const documentRefShape = z.union([
  z.strictObject({ id: idText, form: formShape }),
  z.strictObject({ streamId: idText, from: dayText, to: dayText, form: formShape }),
]);

/** A proof to save elsewhere: without what a camera wrote beside the picture, or byte for byte as it came. */
export const evidenceRefShape = z.strictObject({ evidenceId: idText, as: z.enum(['plain', 'original']) });

/** Every proof of a span of one kind of money, as one zip. */
export const packRefShape = z.strictObject({ pack: z.strictObject({ streamId: idText, from: dayText, to: dayText }) });

export const listRefShape = z.discriminatedUnion('list', [
  z.strictObject({ list: z.literal('report'), reportId: idText, as: z.literal('xml') }),
  z.strictObject({ list: z.literal('payments'), account: z.string().max(200), as: z.enum(['csv', 'normal', 'large', 'grey']) }),
  z.strictObject({ list: z.literal('ledger'), from: dayText.optional(), to: dayText.optional(), as: z.enum(['csv', 'journal']) }),
  z.strictObject({ list: z.literal('funder'), funderId: idText, as: z.literal('json') }),
  z.strictObject({ list: z.literal('holiday'), employmentId: idText, as: z.literal('csv') }),
  z.strictObject({ list: z.literal('tripTemplate'), as: z.literal('csv') }),
  z.strictObject({ list: z.literal('timesheet'), employmentId: idText, day: dayText, as: formShape }),
  z.strictObject({
    list: z.literal('costing'),
    plan: costPlanShape,
    than: costPlanShape,
    as: z.enum(['csv', 'normal', 'large', 'grey']),
  }),
  z.strictObject({
    list: z.literal('rota'),
    from: dayText,
    to: dayText.optional(),
    employmentId: idText.optional(),
    as: z.enum(['ics', 'normal', 'large', 'grey']),
  }),
  z.strictObject({
    list: z.literal('pension'),
    payRunId: idText,
    schemeId: idText,
    layout: z.enum(['nest', 'plain']),
    as: z.literal('csv'),
  }),
]);

export const lookShape = z.strictObject({
  colours: z.enum(['computer', 'light', 'dark', 'contrast', 'contrast-dark']),
  text: z.enum(['usual', 'large', 'largest']),
}) satisfies z.ZodType<LookChosen>;
export type Look = z.infer<typeof lookShape>;

/** The ref by which the shelf knows a book. */
const refText = z.string().max(64);

/** The most that a dropped or chosen file may hold, in bytes, and how a sentence says it. */
export const mostFileBytes = 30_000_000;
export const mostFileWords = '30 MB';

const bookCallShape = z.strictObject({
  to: z.literal('book'),
  route: z.string().max(64),
  input: z.unknown(),
  commandId: z.uuid().optional(),
  /** Who is typing: an id that the ledger looks up in the book. */
  typist: idText.optional(),
});

/** What the window asks of the doorman himself; none of it reaches the book. */
const actShape = z.discriminatedUnion('act', [
  z.strictObject({
    to: z.literal('window'),
    act: z.literal('chooseFiles'),
    kind: z.enum(['receipt', 'letter', 'bankFile', 'bankStatement', 'bankTable', 'yearPack', 'funderProfile']),
  }),
  z.strictObject({ to: z.literal('window'), act: z.literal('choosePlace'), kind: z.enum(['newBook', 'book', 'backup']) }),
  z.strictObject({
    to: z.literal('window'),
    act: z.literal('offerFile'),
    name: z.string().min(1).max(255),
    bytes: z.instanceof(Uint8Array),
  }),
  z.strictObject({ to: z.literal('window'), act: z.literal('readFile'), token: z.string().regex(tokenPattern) }),
  z.strictObject({
    to: z.literal('window'),
    act: z.literal('saveDocument'),
    document: z.union([documentRefShape, listRefShape, evidenceRefShape, packRefShape]),
    suggestedName: z.string().max(200),
  }),
  z.strictObject({ to: z.literal('window'), act: z.literal('cancel'), jobId: z.string().max(64) }),
  z.strictObject({ to: z.literal('window'), act: z.literal('readDrafts'), book: refText }),
  z.strictObject({ to: z.literal('window'), act: z.literal('keepDrafts'), book: refText, drafts: draftsShape }),
  z.strictObject({ to: z.literal('window'), act: z.literal('rememberLook'), look: lookShape }),
  z.strictObject({ to: z.literal('window'), act: z.literal('saved') }),
]);

export const envelopeShape = z.union([bookCallShape, actShape]);
export type BookCall = z.infer<typeof bookCallShape>;
export type Act = z.infer<typeof actShape>;
