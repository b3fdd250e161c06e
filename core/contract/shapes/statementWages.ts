import { z } from 'zod';
import { dayShape, penceShape, spanShape } from './basic.ts';

const wageSums = {
  gross: penceShape,
  employerNi: penceShape,
  allowance: penceShape,
  net: penceShape,
  hmrc: penceShape,
  /** Each of these is nothing where absent. */
  expenses: penceShape.optional(),
  employerPension: penceShape.optional(),
  /** Statutory pay that HMRC gives back. */
  recovered: penceShape.optional(),
  /** To the pension provider, both sides. */
  pension: penceShape.optional(),
  /** Under orders, towards advances, and agreed deductions. */
  others: penceShape.optional(),
};

/** Wages with their on-costs; PAs by reference, or by name where the funder asks for names. Every sum is this stream's part. */
export const wagesShape = z.strictObject({
  /** PAs stand here by name, as the funder asks. */
  areNamed: z.literal(true).optional(),
  /** Live payslips with a payday in the period, or paid in it, by number. */
  payslips: z.array(
    z.strictObject({
      number: z.int(),
      reference: z.string(),
      payday: dayShape,
      period: spanShape,
      timesheets: z.array(z.int()),
      /** Of the whole payslip, whoever pays. */
      minutes: z.int(),
      wholeGross: penceShape,
      wholeNet: penceShape,
      ...wageSums,
      /** Net pay that the bank had paid by the close, and in which lines of this statement. */
      paidByClose: penceShape,
      lines: z.array(z.int()),
      inPeriod: z.boolean(),
    }),
  ),
  /** The payslips with a payday in the period, added up for each PA. */
  assistants: z.array(z.strictObject({ reference: z.string(), payslips: z.int(), ...wageSums, cost: penceShape })),
  /** Bills of HMRC's that the bank paid in the period, or that stood open at the close. */
  bills: z.array(
    z.strictObject({
      taxMonth: z.string(),
      payBy: dayShape,
      payslips: z.array(z.int()),
      amount: penceShape,
      paidByClose: penceShape,
      lines: z.array(z.int()),
    }),
  ),
});
