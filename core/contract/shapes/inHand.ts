import { z } from 'zod';
import { penceShape } from './basic.ts';

/** What must be added so that the agreed sum comes to hand, and the payslip with it. */
export const inHandShape = z.strictObject({
  added: penceShape,
  inHand: penceShape,
  isExact: z.boolean(),
  /** Pay, tax, National Insurance and loans of the payslip with it. */
  gross: penceShape,
  tax: penceShape,
  employeeNi: penceShape,
  loans: penceShape,
  others: penceShape,
});
