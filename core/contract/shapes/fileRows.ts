import { z } from 'zod';

/** What a chosen file of rows would become, row by row. */
export const fileRowsShape = z.strictObject({
  rows: z.array(
    z.strictObject({
      /** As a spreadsheet counts, from 1. */
      row: z.int(),
      words: z.string(),
      state: z.enum(['fresh', 'already', 'refused']),
      why: z.string().optional(),
    }),
  ),
  fresh: z.int(),
  already: z.int(),
  refused: z.int(),
  remark: z.string().optional(),
});
export type FileRowsRead = z.infer<typeof fileRowsShape>;
