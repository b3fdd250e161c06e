import { z } from 'zod';
import { dayShape, digestShape, idShape, madeShape, reasonShape, recentShape } from '../shapes/basic.ts';
import { packShape } from '../shapes/pack.ts';
import { issuedShape, proofLineShape, statementDataShape } from '../shapes/statement.ts';
import { command, query } from '../route.ts';

const streamSpan = z.strictObject({ streamId: idShape, from: dayShape, to: dayShape });

export const statementRoutes = {
  'statement.list': query(
    recentShape,
    z.strictObject({
      /** Newest first. */
      issued: z.array(issuedShape),
      /** How many stand, whether shown or not. */
      standing: z.int(),
      earlier: z.boolean(),
      /** For each stream, the span its next statement should tile. */
      next: z.array(z.strictObject({ streamId: idShape, stream: z.string(), from: dayShape, to: dayShape, due: dayShape.optional() })),
    }),
  ),
  /** Any span, for looking; a preview is watermarked and never numbered. */
  'statement.preview': query(
    streamSpan,
    z.strictObject({ data: statementDataShape, dataDigest: digestShape, canIssue: z.boolean(), missing: z.array(proofLineShape) }),
  ),
  /** Numbers and freezes; refuses if anything moved since the preview with that digest. Open proofs must be resolved first. */
  'statement.issue': command(streamSpan.extend({ dataDigest: digestShape }), issuedShape),
  'statement.correct': command(z.strictObject({ statementId: idShape, reason: reasonShape }), madeShape),
  /** Leaves the correction without issuing, where nothing was changed. */
  'statement.leaveCorrection': command(z.strictObject({ statementId: idShape }), madeShape),
  /** What the evidence of a span is made from: each proof by its number, and what is missing. Drawn and packed where it is saved. */
  'statement.pack': query(streamSpan, packShape),
  'statement.read': query(z.strictObject({ id: idShape }), z.strictObject({ issued: issuedShape, data: statementDataShape })),
};
