import { z } from 'zod';
import { dayShape, fileTokenShape, nothingShape } from '../shapes/basic.ts';
import { bankDetailsShape } from '../shapes/people.ts';
import { shelfCommand, shelfQuery } from '../route.ts';

/** The banks' own table of sort codes, which nobody may ship: the person adds the published files, for every book on this computer. */
export const bankCheckRoutes = {
  /** What was added, if anything. `rows` counts VALACDOS, `substitutions` SCSUBTAB; `validFrom` is as the person typed it. */
  'bankCheck.read': shelfQuery(
    nothingShape,
    z.strictObject({
      table: z.strictObject({ addedOn: dayShape, validFrom: dayShape.optional(), rows: z.int(), substitutions: z.int() }).optional(),
    }),
  ),
  /** Takes the place of what was there, once both files were read to their last row. */
  'bankCheck.add': shelfCommand(
    z.strictObject({ weights: fileTokenShape, substitutions: fileTokenShape, validFrom: dayShape.optional() }),
    nothingShape,
  ),
  /** Whether the numbers can belong together; nothing where no table was added. It refuses nobody's bank details. */
  'bankCheck.numbers': shelfQuery(
    bankDetailsShape.pick({ sortCode: true, account: true }),
    z.strictObject({
      found: z.strictObject({ answer: z.enum(['possible', 'not possible', 'cannot be checked']), words: z.string() }).optional(),
    }),
  ),
};
