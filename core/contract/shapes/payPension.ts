import { z } from 'zod';
import { dayShape, idShape, penceShape } from './basic.ts';

/** Which scheme a payslip pays into, and on what. */
export const pensionToShape = z.strictObject({
  schemeId: idShape,
  scheme: z.string(),
  provider: z.string(),
  method: z.enum(['net_pay', 'relief_at_source']),
  pensionable: penceShape,
  /** Through paid family leave, of the employer’s part: the usual pay that it went by, and the earnings that it was worked out on. */
  employers: z.strictObject({ pay: penceShape, on: penceShape }).optional(),
  payOn: dayShape,
});
