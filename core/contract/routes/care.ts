import { z } from 'zod';
import { dayShape, idShape, lineShape, madeShape, nothingShape, reasonShape } from '../shapes/basic.ts';
import { command, query, queryJob } from '../route.ts';

/** Looking after the book itself: its health, its backups, who writes in it, and what has to be forgotten. */
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
  'actor.list': query(
    nothingShape,
    z.strictObject({ actors: z.array(z.strictObject({ id: idShape, name: z.string(), role: z.string() })), current: idShape }),
  ),
  'actor.add': command(z.strictObject({ name: lineShape, role: z.enum(['holder', 'helper', 'broker']) }), madeShape),
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
