import { z } from 'zod';
import { dayShape, idShape, penceShape } from './basic.ts';

/** HMRC’s data items as the book keeps them: what one report says, before it is written as XML. Money in pence, days as days. */

const taxYear = z.string().regex(/^20\d{2}-\d{2}$/u);

/** Who reports: the PAYE reference in its two parts, and the accounts office's. */
export const reporterShape = z.strictObject({
  name: z.string(),
  office: z.string(),
  reference: z.string(),
  accountsOffice: z.string(),
});
export type Reporter = z.infer<typeof reporterShape>;

export const genderShape = z.enum(['F', 'M']);
export const hoursBandShape = z.enum(['A', 'B', 'C', 'D', 'E']);
export const lateReasonShape = z.enum(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']);
export const starterStatementShape = z.enum(['A', 'B', 'C']);
export const familyPayShape = z.enum(['smp', 'spp', 'sap', 'shpp', 'spbp', 'sncp']);
export type FamilyPay = z.infer<typeof familyPayShape>;

/** The last report of a tax year, or of the scheme. */
export const finalShape = z.union([z.strictObject({ forYear: z.literal(true) }), z.strictObject({ ceasedOn: dayShape })]);
export type FinalReport = z.infer<typeof finalShape>;

/** A person as HMRC knows them. */
export const personShape = z.strictObject({
  title: z.string().optional(),
  forenames: z.array(z.string()).max(2),
  surname: z.string(),
  gender: genderShape,
  lines: z.array(z.string()).max(4),
  postcode: z.string().optional(),
  country: z.string().optional(),
  passport: z.string().optional(),
});
export type Person = z.infer<typeof personShape>;

/** Of one National Insurance letter: in this pay, and in the tax year so far. */
export const letterSumsShape = z.strictObject({
  letter: z.string().length(1),
  earnings: penceShape,
  earningsToDate: penceShape,
  atLel: penceShape,
  lelToPt: penceShape,
  ptToUel: penceShape,
  employer: penceShape,
  employerToDate: penceShape,
  employee: penceShape,
  employeeToDate: penceShape,
});
export type LetterSums = z.infer<typeof letterSumsShape>;

const familyPayToDate = z.strictObject({ kind: familyPayShape, amount: penceShape });

export const fpsEmployeeShape = z.strictObject({
  employmentId: idShape,
  /** As the book calls them, for people to read. */
  name: z.string(),
  niNumber: z.string().optional(),
  born: dayShape,
  person: personShape,
  payId: z.string(),
  /** The payroll id that HMRC was given before, where it has changed. */
  formerPayId: z.string().optional(),
  starter: z
    .strictObject({ startsOn: dayShape, statement: starterStatementShape, studentLoan: z.boolean(), postgraduateLoan: z.boolean() })
    .optional(),
  irregular: z.boolean(),
  leftOn: dayShape.optional(),
  paidAfterLeaving: z.boolean(),
  /** National Insurance is of several jobs together; told under one of them. Absent where it is of one. */
  aggregated: z.literal(true).optional(),
  workplacePostcode: z.string().optional(),
  frequency: z.enum(['W1', 'W2', 'W4', 'M1']),
  /** The number of the tax week or month of the calculation. */
  period: z.int(),
  periodsCovered: z.int(),
  lateReason: lateReasonShape.optional(),
  hours: hoursBandShape,
  taxCode: z.string(),
  regime: z.enum(['S', 'C']).optional(),
  nonCumulative: z.boolean(),
  pay: z.strictObject({
    taxable: penceShape,
    tax: penceShape,
    /** Paid besides, and neither taxed nor counted for National Insurance. */
    notTaxed: penceShape,
    /** Taken after tax: a pension by relief at source, orders, advances, agreed deductions. */
    takenAfterTax: penceShape,
    afterStatutory: penceShape,
    netPayPension: penceShape,
    otherPension: penceShape,
    studentLoan: z.strictObject({ plan: z.enum(['01', '02', '04', '05']), amount: penceShape }).optional(),
    postgraduateLoan: penceShape,
  }),
  toDate: z.strictObject({
    taxable: penceShape,
    tax: penceShape,
    studentLoan: penceShape,
    postgraduateLoan: penceShape,
    netPayPension: penceShape,
    otherPension: penceShape,
    familyPay: z.array(familyPayToDate),
  }),
  letters: z.array(letterSumsShape),
});
export type FpsEmployee = z.infer<typeof fpsEmployeeShape>;

/** One full payment submission: everyone who is paid on one payday. */
export const fpsShape = z.strictObject({
  format: z.literal('pa-ledger-fps-1'),
  taxYear,
  reporter: reporterShape,
  payday: dayShape,
  payRunNumber: z.int(),
  employees: z.array(fpsEmployeeShape),
  final: finalShape.optional(),
});
export type Fps = z.infer<typeof fpsShape>;

/** Of one kind of family pay in the tax year so far: what HMRC gives back, and its compensation for National Insurance. */
export const recoveredShape = z.strictObject({ kind: familyPayShape, recovered: penceShape, compensation: penceShape });
export type Recovered = z.infer<typeof recoveredShape>;

const monthSpan = z.strictObject({ from: dayShape, to: dayShape });

/** One employer payment summary. */
export const epsShape = z.strictObject({
  format: z.literal('pa-ledger-eps-1'),
  taxYear,
  taxMonth: z.int().min(1).max(12),
  reporter: reporterShape,
  noPayment: monthSpan.optional(),
  inactive: monthSpan.optional(),
  /** Whether the Employment Allowance is claimed; absent where nothing about it is said. */
  allowance: z.boolean().optional(),
  recovered: z.array(recoveredShape),
  /** The tax month up to which sums are got back, where HMRC takes those of the summary’s own month no more. */
  sumsMonth: z.int().min(1).max(12).optional(),
  final: finalShape.optional(),
});
export type Eps = z.infer<typeof epsShape>;
