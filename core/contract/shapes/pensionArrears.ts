import { z } from 'zod';
import { dayShape, idShape, optionalLineShape, penceShape } from './basic.ts';

/** Hundredths of a percent-point: 500 is 5%. */
export const hundredthsShape = z.int().min(0, '0% or more').max(10_000, 'no more than 100%');

/** What one PA and their employer pay in, in place of the scheme’s percentages. */
const ownPercentagesShape = z.strictObject({ employeeHundredths: hundredthsShape, employerHundredths: hundredthsShape });

export const pensionOwnTermsShape = z.strictObject({
  employmentId: idShape,
  from: dayShape,
  /** Absent: the scheme’s hold again from the day on. */
  percentages: ownPercentagesShape.optional(),
  words: optionalLineShape,
});

export const ownTermsReadShape = z.strictObject({
  id: idShape,
  from: dayShape,
  percentages: ownPercentagesShape.optional(),
  words: z.string().optional(),
  evidenceNumber: z.int().optional(),
});

export const pensionAgreeArrearsShape = z.strictObject({
  employmentId: idShape,
  /** From pay, in equal parts on so many paydays; or by the employer in the PA’s stead. */
  paidBy: z.enum(['pay', 'employer']),
  paydays: z.int().min(1, 'a number from 1 to 104').max(104, 'a number from 1 to 104').optional(),
  agreedOn: dayShape,
  words: optionalLineShape,
});

/** What approved paydays missed and is not paid in yet. */
export const missedReadShape = z.strictObject({
  /** Which pay periods took nothing, in words; empty where none did, and both sums nothing. */
  periods: z.string(),
  employee: penceShape,
  employer: penceShape,
  /** What the employer's part of paid family leave is short of, as a sentence. */
  short: z.string().optional(),
  agreed: z
    .strictObject({
      paidBy: z.enum(['pay', 'employer']),
      paydays: z.int().optional(),
      /** Of each payday. */
      each: penceShape.optional(),
      agreedOn: dayShape,
      words: z.string().optional(),
    })
    .optional(),
});
