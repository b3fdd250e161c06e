import { z } from 'zod';
import { dayShape, idShape, madeShape, nothingShape, reasonShape } from '../shapes/basic.ts';
import { command, query, queryJob } from '../route.ts';

/** Looking after the book itself: its health, its backups, and what has to be forgotten. */
export const careRoutes = {
  'health.check': queryJob(
    nothingShape,
    z.strictObject({ sound: z.boolean(), checks: z.array(z.strictObject({ holds: z.boolean(), words: z.string() })) }),
  ),
  'snapshot.list': query(
    nothingShape,
    z.strictObject({
      snapshots: z.array(z.strictObject({ name: z.string(), madeAt: z.string(), why: z.string(), bytes: z.int(), sound: z.boolean() })),
    }),
  ),
  /** Whether a proof was erased, and until when the book's own copies hold it: `goneOn` is the first day on which none does, at the latest. */
  'evidence.erasure': query(
    z.strictObject({ evidenceId: idShape }),
    z.strictObject({
      copies: z.int(),
      goneOn: dayShape.optional(),
      erased: z.strictObject({ on: dayShape, reason: z.string() }).optional(),
    }),
  ),
  'evidence.erase': command(z.strictObject({ evidenceId: idShape, reason: reasonShape }), madeShape),
};
