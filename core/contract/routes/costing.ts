import { z } from 'zod';
import { dayShape } from '../shapes/basic.ts';
import { costPlanShape } from '../shapes/costing.ts';
import { query } from '../route.ts';

export const costingRoutes = {
  /** The care plan as the book has it on a day: PAs, what was agreed with them, plan lines. Writes nothing. */
  'cost.start': query(
    z.strictObject({ on: dayShape.optional() }),
    z.strictObject({
      plan: costPlanShape,
      /** What had to be taken for granted, PA by PA, as sentences. */
      assumed: z.array(z.string()),
    }),
  ),
};
