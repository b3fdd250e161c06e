import { z } from 'zod';
import { niLetters } from '#core/payroll/year-table';
import { dayShape, digestShape, penceShape } from './basic.ts';

// A tax year's figures as a file: every figure with its source, as in core/payroll/years.

const source = z.strictObject({ title: z.string().min(1), where: z.string().min(1), checked: dayShape });

function figure<Value extends z.ZodType>(value: Value) {
  return z.strictObject({ value, source });
}

const whole = figure(z.int().min(0));
const rate = figure(z.strictObject({ above: z.int().min(0), below: z.int().min(1) }));

const region = z.strictObject({
  bands: z.array(z.strictObject({ name: z.string(), width: whole.exactOptional(), rate })).min(1),
  basicRateBand: whole,
});

const threshold = z.strictObject({ week: whole, month: whole, year: whole });
const employeeRate = z.strictObject({ main: rate, above: rate });
const employerFrom = z.enum([
  'secondaryThreshold',
  'upperSecondaryThreshold',
  'apprenticeUpperSecondaryThreshold',
  'veteranUpperSecondaryThreshold',
  'freeportUpperSecondaryThreshold',
  'investmentZoneUpperSecondaryThreshold',
  'nowhere',
]);
const letterRule = figure(z.strictObject({ employee: z.enum(['standard', 'reduced', 'deferred', 'nothing']), employerFrom }));
const pensions = z.strictObject({ lower: whole, trigger: whole, upper: whole });
const pence = figure(penceShape);

/** Sick pay and family pay: sums in pence. A pack may leave them out; the year's statutory pay is then refused by name. */
const statutory = z.strictObject({
  sick: z.strictObject({
    weekly: pence,
    mostOfEarnings: rate.exactOptional(),
    lowestEarnings: pence.exactOptional(),
    waitingDays: whole,
    shortest: whole,
  }),
  family: z.strictObject({ weekly: pence, mostOfEarnings: rate, lowestEarnings: pence }),
  recovery: z.strictObject({ compensation: rate, others: rate, smallUpTo: pence }),
});
const loanTerms = z.strictObject({ threshold: whole, rate });

export const yearTableShape = z.strictObject({
  taxYear: z.string().regex(/^20\d{2}-\d{2}$/u),
  incomeTax: z.strictObject({
    regions: z.strictObject({ rUK: region, Scotland: region, Wales: region }),
    overridingLimit: z.strictObject({ share: rate, binds: figure(z.enum(['every code', 'K codes'])) }),
  }),
  nationalInsurance: z.strictObject({
    thresholds: z.strictObject({
      lowerEarningsLimit: threshold,
      primaryThreshold: threshold,
      secondaryThreshold: threshold,
      upperEarningsLimit: threshold,
      upperSecondaryThreshold: threshold,
      apprenticeUpperSecondaryThreshold: threshold,
      veteranUpperSecondaryThreshold: threshold,
      freeportUpperSecondaryThreshold: threshold,
      investmentZoneUpperSecondaryThreshold: threshold,
    }),
    employeeRates: z.strictObject({ standard: employeeRate, reduced: employeeRate, deferred: employeeRate, nothing: employeeRate }),
    employerRate: rate,
    letters: z.record(z.enum(niLetters), letterRule),
  }),
  studentLoans: z.strictObject({
    plans: z.strictObject({
      1: loanTerms.exactOptional(),
      2: loanTerms.exactOptional(),
      4: loanTerms.exactOptional(),
      5: loanTerms.exactOptional(),
    }),
    postgraduate: loanTerms,
    planIfUnknown: figure(z.enum(['1', '2', '4', '5'])),
  }),
  statutory: statutory.exactOptional(),
  employers: z.strictObject({
    employmentAllowance: whole,
    pensions: z.strictObject({ weekly: pensions, fortnightly: pensions, 'four-weekly': pensions, monthly: pensions }),
  }),
});

/** The file: the digest is SHA-256 of the table’s canonical JSON. */
export const yearPackShape = z.strictObject({
  format: z.literal('pa-ledger-year-pack-1'),
  madeOn: dayShape,
  madeBy: z.string().min(1),
  table: yearTableShape,
  digest: digestShape,
});
export type YearPack = z.infer<typeof yearPackShape>;

/** One figure that the pack brings or changes, as people read it. */
export const figureChangeShape = z.strictObject({
  name: z.string(),
  before: z.string().optional(),
  after: z.string(),
  source: z.strictObject({ title: z.string(), where: z.string(), checked: z.string() }),
});
export type FigureChange = z.infer<typeof figureChangeShape>;
