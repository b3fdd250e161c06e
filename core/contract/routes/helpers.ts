import { z } from 'zod';
import { command, query } from '../route.ts';
import { idShape, madeShape, nothingShape } from '../shapes/basic.ts';
import * as helpers from '../shapes/helpers.ts';

/** Who types for the holder, and what each of them recorded. It is a record, not a lock. */
export const helperRoutes = {
  'helper.list': query(nothingShape, helpers.writersShape),
  'helper.add': command(helpers.addHelperShape, madeShape),
  /** Another time for somebody who is known already. */
  'helper.renew': command(helpers.renewHelperShape, madeShape),
  'helper.end': command(helpers.endHelperShape, madeShape),
  /** Who recorded each of these, and when; what the book does not know is left out. */
  'record.by': query(z.strictObject({ ids: z.array(idShape).max(3_000) }), z.strictObject({ recorded: z.array(helpers.recordedShape) })),
  /** Everything done in the book, newest first; by one person where one is named. */
  'log.read': query(z.strictObject({ before: z.int().optional(), actorId: idShape.optional() }), helpers.logShape),
};
