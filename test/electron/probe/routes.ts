import { z } from 'zod';
import { fileTokenShape } from '#core/contract/shapes/basic';
import { command, query, queryJob, shelfCommand } from '#core/contract/route';

/** Routes that exist only to prove the chain from the page to the ledger's process and back. */
export const probeRoutes = {
  'probe.echo': query(
    z.strictObject({ words: z.string().max(2000) }),
    z.strictObject({ words: z.string(), inTransport: z.enum(['utility', 'node']) }),
  ),
  'probe.count': command(z.strictObject({ by: z.int() }), z.strictObject({ total: z.int(), starts: z.int() })),
  'probe.readFile': command(z.strictObject({ file: fileTokenShape, mayKeep: z.boolean() }), z.strictObject({ words: z.string() })),
  'probe.look': queryJob(z.strictObject({ file: fileTokenShape }), z.strictObject({ words: z.string() })),
  'probe.mark': command(z.strictObject({ name: z.string() }), z.strictObject({})),
  'probe.throw': query(z.strictObject({ words: z.string() }), z.strictObject({})),
  'probe.end': shelfCommand(z.strictObject({ code: z.int() }), z.strictObject({})),
  'probe.lie': query(z.strictObject({}), z.strictObject({ words: z.string() })),
};
