import { z } from 'zod';
import { niLetters } from '#core/payroll/year-table';
import { type holidayLaw } from '#core/payroll/years/holiday';
import { dayShape, digestShape, penceShape } from './basic.ts';

// A tax year's figures as a file: every figure with its source, as in core/payroll/years.

const source = z.strictObject({ title: z.string().min(1), where: z.string().min(1), checked: dayShape });

function figure<Value extends z.ZodType>(value: Value) {
  return z.strictObject({ value, source });
}

const whole = figure(z.int().min(0));
const ratio = z.strictObject({ above: z.int().min(0), below: z.int().min(1) });
const rate = figure(ratio);

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

/** Of pay periods from 1 April on: pence for the hour, the oldest first. */
const minimumWage = z.strictObject({
  rates: z.array(z.strictObject({ fromAge: z.int().min(16), perHour: pence })).min(1),
  apprentice: pence,
  offset: pence,
});

/** Pence for the mile. */
const mileage = z.strictObject({ car: pence, carAfter: pence, carMiles: whole, motorcycle: pence, bicycle: pence, passenger: pence });

const codes = z.strictObject({
  emergency: figure(z.string().regex(/^\d{1,4}L$/u, 'a code of digits and L')),
  uplift: figure(z.strictObject({ L: z.int().min(0), M: z.int().min(0), N: z.int().min(0) })).exactOptional(),
});

const percentages = z.array(z.strictObject({ upTo: penceShape.exactOptional(), of: ratio })).min(1);
const percentageTable = z.strictObject({
  source,
  from: dayShape,
  hasHalfAbove: z.boolean(),
  bands: z.strictObject({ week: percentages.exactOptional(), month: percentages.exactOptional(), day: percentages.exactOptional() }),
});
const arrested = z.array(z.strictObject({ above: penceShape, sum: penceShape, of: ratio, isLeast: z.boolean() })).min(1);

/** Tables for attachment orders that are new, each with its first day. What is not here goes on as it is. */
const orders = z.strictObject({
  percentages: z
    .strictObject({
      dea_standard: percentageTable.exactOptional(),
      dea_higher: percentageTable.exactOptional(),
      council_tax_england: percentageTable.exactOptional(),
      council_tax_wales: percentageTable.exactOptional(),
      fine: percentageTable.exactOptional(),
    })
    .exactOptional(),
  scottish: z
    .strictObject({
      source,
      from: dayShape,
      protectedDaily: penceShape,
      bands: z.strictObject({ week: arrested, month: arrested, day: arrested }),
      dailyReadUpTo: penceShape.exactOptional(),
    })
    .exactOptional(),
});

/** Holiday has no tax year: what a pack says of it has to be what this program works with, or a newer program is wanted. */
const holiday = z.strictObject({
  weeks: whole,
  normalWeeks: whole,
  agreedCarryWeeks: whole,
  sickCarryWeeks: whole,
  sickCarryMonths: whole,
  mostDays: whole,
  accrualRate: rate,
  accrualFrom: figure(z.string()),
  halfAnHour: whole,
  averageWeeks: whole,
  lookBackWeeks: whole,
  northernAverageWeeks: whole,
} satisfies Record<keyof typeof holidayLaw, z.ZodType>);

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
  minimumWage: minimumWage.exactOptional(),
  mileage: mileage.exactOptional(),
  codes: codes.exactOptional(),
  orders: orders.exactOptional(),
  pensionsYearly: pensions.exactOptional(),
  redundancy: z.strictObject({ gb: pence, ni: pence }).exactOptional(),
  holiday: holiday.exactOptional(),
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
