import { z } from 'zod';
import { costPlanShape } from '#core/contract/shapes/costing';

/** What the doorman tells this process in its hello. */
export const settingsShape = z.object({ books: z.string(), userData: z.string(), now: z.string().optional(), version: z.string() });

/** The book that was open, should this process have to start again. */
export const resumeShape = z.object({ ref: z.string() });

const heldShape = z.union([
  z.object({ kind: z.literal('file'), name: z.string(), size: z.number(), path: z.string() }),
  z.object({ kind: z.literal('file'), name: z.string(), size: z.number(), bytes: z.instanceof(Uint8Array) }),
  z.object({ kind: z.literal('place'), name: z.string(), path: z.string() }),
]);
export type HeldFile = z.infer<typeof heldShape>;

/** A call that came through the gate, files beside it. */
export const callShape = z.object({
  input: z.unknown(),
  commandId: z.string().optional(),
  typist: z.string().optional(),
  files: z.record(z.string(), heldShape),
});
export type LedgerCall = z.infer<typeof callShape>;

const formShape = z.enum(['normal', 'large', 'grey']);
const dayText = z.string();

/** Routes between the doorman and the ledger. The gate does not know them, so no page can reach them. */
export const ownShapes = {
  'documents.next': z.object({ except: z.array(z.string()), first: z.array(z.string()) }),
  'documents.file': z.object({ id: z.string(), form: formShape, bytes: z.instanceof(Uint8Array) }),
  'documents.read': z.object({ id: z.string(), form: formShape }),
  'documents.preview': z.object({ streamId: z.string(), from: dayText, to: dayText, form: formShape }),
  'documents.pack': z.object({ streamId: z.string(), from: dayText, to: dayText }),
  'documents.payments': z.object({ account: z.string(), as: z.enum(['csv', 'normal', 'large', 'grey']) }),
  'documents.ledger': z.object({ from: dayText.optional(), to: dayText.optional(), as: z.enum(['csv', 'journal']) }),
  'documents.funder': z.object({ funderId: z.string() }),
  'documents.holiday': z.object({ employmentId: z.string() }),
  'documents.costing': z.object({ plan: costPlanShape, than: costPlanShape, as: z.enum(['csv', 'normal', 'large', 'grey']) }),
  'documents.pension': z.object({ payRunId: z.string(), schemeId: z.string(), layout: z.enum(['nest', 'plain']) }),
  'documents.rota': z.object({
    from: dayText,
    to: dayText.optional(),
    employmentId: z.string().optional(),
    as: z.enum(['ics', 'normal', 'large', 'grey']),
  }),
  'documents.tripTemplate': z.object({}),
  'documents.timesheet': z.object({ employmentId: z.string(), day: dayText, as: formShape }),
  'documents.report': z.object({ reportId: z.string() }),
  'evidence.read': z.object({ id: z.string() }),
};
