import { z } from 'zod';
import { idShape } from './basic.ts';
import { statementDataShape } from './statement.ts';

/** What the evidence of a span is made from: the statement's data, where each of its proofs is, and the pages that go with it. */
export const packShape = z.strictObject({
  data: statementDataShape,
  /** The statement's own pages, where exactly this span was issued. */
  issued: z.strictObject({ documentId: idShape }).optional(),
  /** By evidence number. One that was erased is in no pack. */
  proofs: z.array(z.strictObject({ number: z.int(), evidenceId: idShape, erased: z.boolean() })),
  /** Payslips name the PA: in the pack only where the funder asks for payslips or for names. */
  payslips: z.array(z.strictObject({ number: z.int(), documentId: idShape })),
});
export type Pack = z.infer<typeof packShape>;
