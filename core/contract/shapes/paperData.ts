import { z } from 'zod';
import { dayShape, penceShape } from './basic.ts';

// What is read of a paper's attached data to add it up again; the rest of it is words.

const payAndTax = z.object({ pay: penceShape, tax: penceShape });

const letterYear = z.object({
  letter: z.string(),
  atLel: penceShape,
  lelToPt: penceShape,
  ptToUel: penceShape,
  employeeNi: penceShape,
  employerNi: penceShape,
});

const year = z.object({
  taxYear: z.string(),
  gross: penceShape,
  pay: penceShape,
  tax: penceShape,
  previous: payAndTax,
  letters: z.array(letterYear),
  studentLoan: penceShape,
  postgraduateLoan: penceShape,
  statutory: z.array(z.object({ kind: z.enum(['ssp', 'smp', 'spp', 'sap', 'shpp', 'spbp', 'sncp']), amount: penceShape })),
  net: penceShape,
  paid: penceShape,
});

export const p60Check = z.object({ year, total: payAndTax });

const p32Sums = z.object({
  tax: penceShape,
  employeeNi: penceShape,
  employerNi: penceShape,
  studentLoan: penceShape,
  postgraduateLoan: penceShape,
  allowance: penceShape,
  recovered: penceShape,
  owed: penceShape,
  paid: penceShape,
});

export const p32Check = z.object({
  months: z.array(p32Sums.extend({ taxMonth: z.int(), payBy: dayShape, paidOn: z.array(dayShape) })),
  together: p32Sums,
  gotBack: z.array(z.object({ taxMonth: z.int(), recovered: penceShape, compensation: penceShape })).optional(),
});

const summaryRow = z.object({
  assistant: z.string(),
  minutes: z.int(),
  gross: penceShape,
  tax: penceShape,
  employeeNi: penceShape,
  loans: penceShape,
  pension: penceShape,
  taken: penceShape,
  expenses: penceShape,
  paid: penceShape,
  employerNi: penceShape,
  employerPension: penceShape,
});

export const runSummaryCheck = z.object({
  rows: z.array(summaryRow),
  charges: z.array(z.object({ stream: z.string(), planLine: z.string(), beneficiary: z.string(), cost: penceShape })),
  together: z.object({
    paid: penceShape,
    hmrc: penceShape,
    pension: penceShape,
    orders: penceShape,
    allowance: penceShape,
    recovered: penceShape,
    advances: penceShape.optional(),
    kept: penceShape.optional(),
    cost: penceShape,
  }),
  earned: z.array(z.object({ amount: penceShape })).optional(),
});

export const easyReadCheck = z.object({
  earned: penceShape,
  taken: z.array(z.object({ words: z.string(), amount: penceShape })),
  expenses: penceShape,
  paid: penceShape,
});
