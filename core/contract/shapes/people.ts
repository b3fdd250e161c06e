import { z } from 'zod';
import { amountShape, dayShape, idShape, lineShape, optionalLineShape, penceShape } from './basic.ts';

export const nationShape = z.enum(['england', 'wales', 'scotland', 'northern_ireland']);
export type Nation = z.infer<typeof nationShape>;

export const frequencyShape = z.enum(['weekly', 'fortnightly', 'four-weekly', 'monthly']);

/** The contractual employer. References are as HMRC writes them: '123/AB456' and '123PA00045678'. */
export const employerShape = z.strictObject({
  name: lineShape,
  nation: nationShape,
  payeReference: z
    .string()
    .trim()
    .regex(/^\d{3}\/[A-Z0-9]{1,10}$/iu, 'three digits, a stroke and up to ten letters or digits, as 123/AB456')
    .optional(),
  accountsOffice: z
    .string()
    .trim()
    .regex(/^\d{3}P[A-Z]\d{7}[0-9X]$/iu, 'thirteen characters, as 123PA00045678')
    .optional(),
  /** Where the employer is written to and reached: on papers for PAs and in contracts. */
  address: optionalLineShape,
  phone: optionalLineShape,
  email: optionalLineShape,
  /** An employer whose bills are below £1,500 a month on average may pay by the quarter. */
  paysHmrc: z.enum(['month', 'quarter']),
});

export const payGroupShape = z.strictObject({
  employerId: idShape,
  name: lineShape,
  frequency: frequencyShape,
  firstFrom: dayShape,
  firstPayday: dayShape,
});

export const assistantShape = z.strictObject({
  name: lineShape,
  /** How an auditor's copy names them: 'PA 1'. */
  reference: lineShape,
  born: dayShape,
  niNumber: z
    .string()
    .trim()
    .regex(/^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]$/iu, 'two letters, six digits and a letter A to D')
    .optional(),
  address: optionalLineShape,
  contact: optionalLineShape,
});

export const bankDetailsShape = z.strictObject({
  /** Exactly as the bank has it: Confirmation of Payee compares it. */
  accountName: lineShape,
  sortCode: z
    .string()
    .trim()
    .regex(/^\d{2}[- ]?\d{2}[- ]?\d{2}$/u, 'six digits, as 12-34-56'),
  account: z
    .string()
    .trim()
    .regex(/^\d{8}$/u, 'eight digits; put a 0 in front of an account number of seven'),
  reference: optionalLineShape,
});

export const employmentShape = z.strictObject({
  assistantId: idShape,
  payGroupId: idShape,
  /** HMRC takes up to 35 characters. */
  payrollId: lineShape.max(35, 'no more than 35 letters'),
  job: lineShape,
  startsOn: dayShape,
  endsOn: dayShape.optional(),
});

export const taxDetailsShape = z.strictObject({
  from: dayShape,
  taxCode: lineShape,
  basis: z.enum(['cumulative', 'non-cumulative']),
  niLetter: z.string().regex(/^[A-Z]$/u, 'one letter'),
  studentLoan: z.enum(['1', '2', '4', '5']).nullable(),
  postgraduateLoan: z.boolean(),
  /** Where it stands: a notice, the starter checklist, the P45. */
  why: lineShape,
});

const timeShape = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u, 'a time, as 22:00');

/** When a rate applies. Times are London time; a window whose end is not after its start goes over midnight. */
export const rateWhenShape = z.strictObject({
  /** 1 Monday … 7 Sunday; any day where absent. A window over midnight belongs to the day on which it starts. */
  weekdays: z.array(z.int().min(1).max(7)).min(1).optional(),
  between: z.strictObject({ from: timeShape, to: timeShape }).optional(),
  /** Only on bank holidays of the employer's nation, by the calendar day. */
  bankHoliday: z.literal(true).optional(),
});

/** A rate beside the day rate, by the hour or as a hundredth of the day rate (150 is time and a half). */
export const rateRuleShape = z.strictObject({
  name: lineShape,
  pays: z.union([
    z.strictObject({ perHour: amountShape }),
    z.strictObject({ hundredths: z.int().min(1).max(1_000) }),
    z.strictObject({ more: amountShape }),
  ]),
  when: rateWhenShape,
});

/** The pay agreement as the contract says it. */
export const payTermsShape = z.strictObject({
  /** The day rate: pence for an hour. */
  perHour: amountShape,
  rates: z.array(rateRuleShape).max(12),
  /** Where several rates apply to one hour: the first of the list, the highest, or every addition on top of the day rate. */
  stacking: z.enum(['first', 'highest', 'add']),
  /** Whether a shift keeps the rate of its first minute, or changes rate at each boundary and at midnight. */
  boundaries: z.enum(['split', 'rate_at_start']),
  sleepIn: z
    .strictObject({
      /** For each sleep-in, whatever its length. */
      allowance: amountShape,
      /** Woken hours are paid besides: at the rate of their own time, or at one rate for the hour. */
      woken: z.union([z.literal('by_the_clock'), z.strictObject({ perHour: amountShape })]),
    })
    .optional(),
});
export type PayTerms = z.infer<typeof payTermsShape>;
export type RateRule = z.infer<typeof rateRuleShape>;

export const agreementShape = z.strictObject({
  from: dayShape,
  /** Contract hours of a week, in minutes; absent where the hours vary. */
  weekMinutes: z.int().min(0).max(10_080).optional(),
  terms: payTermsShape,
});

export const broughtForwardShape = z.strictObject({
  taxYear: z.string().regex(/^20\d{2}-\d{2}$/u, 'a tax year, as 2026-27'),
  kind: z.enum(['p45', 'takeover']),
  pay: penceShape,
  tax: penceShape,
  employeeNi: penceShape,
  employerNi: penceShape,
  studentLoan: penceShape,
  postgraduateLoan: penceShape,
  /** Of a payroll taken over: its pay for tax, where that is not all of its pay. */
  taxable: penceShape.exactOptional(),
  /** Its PA’s pension contributions: those taken after tax, such as NEST’s, and those under a net pay arrangement. */
  pension: penceShape.exactOptional(),
  netPayPension: penceShape.exactOptional(),
  /** Statutory pay within it. */
  statutory: z
    .array(z.strictObject({ kind: z.enum(['ssp', 'smp', 'spp', 'sap', 'shpp', 'spbp', 'sncp']), amount: penceShape }))
    .exactOptional(),
  /** Its National Insurance by letter, as reports and P60s show it. Together they are the contributions above. */
  letters: z
    .array(
      z.strictObject({
        letter: z.string().regex(/^[A-Z]$/u, 'one letter'),
        atLel: penceShape,
        lelToPt: penceShape,
        ptToUel: penceShape,
        employeeNi: penceShape,
        employerNi: penceShape,
        /** All earnings for National Insurance by the letter: below the lower limit and above the upper one too. */
        earnings: penceShape.exactOptional(),
      }),
    )
    .exactOptional(),
});

const withId = { id: idShape };
const withEvidence = { evidenceNumber: z.int().optional() };

export const employmentReadShape = employmentShape.extend({
  ...withId,
  employerId: idShape,
  employer: z.string(),
  payGroup: z.string(),
  /** Newest first. */
  tax: z.array(taxDetailsShape.extend({ ...withId, ...withEvidence })),
  agreements: z.array(agreementShape.extend({ ...withId, ...withEvidence })),
  broughtForward: z.array(broughtForwardShape.extend({ ...withId, ...withEvidence })),
  /** What still has to be said before this PA can be paid, as sentences. */
  missing: z.array(z.string()),
});

export const assistantReadShape = assistantShape.extend({
  ...withId,
  /** Absent until typed; only the last four digits of the account are shown in lists. */
  bank: bankDetailsShape.optional(),
  /** As the newest word in their file says: planned on the rota, paid by invoice. */
  isSelfEmployed: z.boolean(),
  employments: z.array(employmentReadShape),
});

export const teamShape = z.strictObject({
  today: dayShape,
  employers: z.array(
    employerShape.extend({
      ...withId,
      allowances: z.array(z.strictObject({ taxYear: z.string(), claimed: z.boolean(), usedBefore: penceShape, used: penceShape })),
    }),
  ),
  payGroups: z.array(payGroupShape.extend({ ...withId, employer: z.string() })),
  assistants: z.array(assistantReadShape),
});
