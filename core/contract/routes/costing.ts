import { z } from 'zod';
import { dayShape, idShape } from '../shapes/basic.ts';
import { costPlanShape } from '../shapes/costing.ts';
import { query } from '../route.ts';

export const costingRoutes = {
  /** The care plan as the book has it on a day: an employer’s PAs, what was agreed with them, plan lines. Writes nothing. */
  'cost.start': query(
    z.strictObject({ on: dayShape.optional(), employerId: idShape.optional() }),
    z.strictObject({
      plan: costPlanShape,
      employerId: idShape,
      /** Every employer somebody works for on that day: each has an Employment Allowance of its own. */
      employers: z.array(z.strictObject({ id: idShape, name: z.string() })),
      /** What had to be taken for granted, as sentences. */
      assumed: z.array(z.string()),
    }),
  ),
};
