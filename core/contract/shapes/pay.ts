import { z } from 'zod';
import { dayShape, digestShape, idShape, penceShape } from './basic.ts';
import { pensionToShape } from './payPension.ts';
import { togetherShape } from './payTogether.ts';
import { frequencyShape } from './people.ts';

/** Sums of money as a payslip has them. In pence; tax may be below nothing, where some is paid back. */
export const paySumsShape = z.strictObject({
  gross: penceShape,
  tax: penceShape,
  employeeNi: penceShape,
  studentLoan: penceShape,
  postgraduateLoan: penceShape,
  net: penceShape,
  /** Before the Employment Allowance. */
  employerNi: penceShape,
});
export type PaySums = z.infer<typeof paySumsShape>;

export const payLineShape = z.strictObject({
  kind: z.enum(['hours', 'sleep_in', 'woken', 'extra', 'correction', 'holiday', 'rolled_up', 'sick', 'family', 'mileage', 'expenses']),
  /** 'Night', 'Sleep-in': the rate's own name in the agreement. */
  name: z.string(),
  /** Minutes, for hours and woken hours; how many sleep-ins; absent for a sum. */
  minutes: z.int().optional(),
  count: z.int().optional(),
  /** Pence for the hour, or for each sleep-in; absent for a sum. */
  rate: penceShape.optional(),
  amount: penceShape,
});

/** Statutory sick pay, and the family pay that HMRC gives back: maternity, paternity, adoption, shared parental, bereavement, neonatal. */
export const statutoryKinds = ['ssp', 'smp', 'spp', 'sap', 'shpp', 'spbp', 'sncp'] as const;
export type StatutoryKind = (typeof statutoryKinds)[number];

/** A step of how a figure came about, as a sentence, with where the rule stands. */
export const workingShape = z.strictObject({
  about: z.enum(['hours', 'tax', 'ni', 'loans', 'net', 'allowance', 'pension', 'taken', 'expenses', 'statutory', 'holiday']),
  words: z.string(),
  sources: z.array(z.strictObject({ title: z.string(), where: z.string(), checked: z.string() })),
});

const more = {
  taxable: penceShape,
  niable: penceShape,
  /** Taken from pay for a pension, and what the employer adds. */
  pension: penceShape,
  employerPension: penceShape,
  /** Orders, advances and agreed deductions. */
  taken: penceShape,
  expenses: penceShape,
  /** Net pay less pension and further deductions, with expenses: what the bank pays. */
  paid: penceShape,
};

/** The further sums of a payslip, in pence. */
export const moreSumsShape = z.strictObject(more);
export type MoreSums = z.infer<typeof moreSumsShape>;

const statutoryShape = z.strictObject({ kind: z.enum(statutoryKinds), amount: penceShape });

/** What a payslip says besides tax, National Insurance and loans. Payslips made before this was kept have none of it. */
export const payslipMoreShape = z.strictObject({
  ...more,
  ni: z.strictObject({
    earnings: penceShape,
    atLel: penceShape,
    lelToPt: penceShape,
    ptToUel: penceShape,
    aboveUel: penceShape,
  }),
  expenseLines: z.array(payLineShape.extend({ taxable: penceShape, niable: penceShape })),
  pensionTo: pensionToShape.optional(),
  takings: z.array(
    z.strictObject({
      name: z.string(),
      purpose: z.string(),
      amount: penceShape,
      to: z.enum(['order', 'advance', 'kept']),
      id: idShape,
      /** Of an order: whom to pay, what to quote, and by when. */
      payee: z.string().optional(),
      reference: z.string().optional(),
      payOn: dayShape.optional(),
    }),
  ),
  statutory: z.array(statutoryShape),
  told: z.array(z.strictObject({ name: z.string(), value: z.string() })),
  together: togetherShape.optional(),
  toDate: z.strictObject({ ...more, statutory: z.array(statutoryShape) }),
});
export type PayslipMore = z.infer<typeof payslipMoreShape>;

/** What a plan line bears besides; each is nothing where absent. */
const chargeMore = {
  expenses: penceShape.optional(),
  employerPension: penceShape.optional(),
  recovered: penceShape.optional(),
  /** To the pension provider, both sides. */
  pension: penceShape.optional(),
  orders: penceShape.optional(),
  advances: penceShape.optional(),
  kept: penceShape.optional(),
};

/** One PA's payslip, whole. Frozen with the pay run as canonical JSON; its SHA-256 is the document's data digest. */
export const payslipDataShape = z.strictObject({
  format: z.literal('pa-ledger-payslip-1'),
  book: z.strictObject({ kind: z.enum(['real', 'practice']) }),
  /** 0 while it is a preview. */
  number: z.int(),
  payRunNumber: z.int(),
  employer: z.strictObject({ name: z.string(), payeReference: z.string().optional() }),
  assistant: z.strictObject({ name: z.string(), reference: z.string(), payrollId: z.string(), niNumber: z.string().optional() }),
  employmentId: idShape,
  period: z.strictObject({ from: dayShape, to: dayShape }),
  payday: dayShape,
  frequency: frequencyShape,
  taxYear: z.string(),
  taxPeriod: z.int(),
  taxMonth: z.int(),
  taxCode: z.string(),
  basis: z.enum(['cumulative', 'non-cumulative']),
  niLetter: z.string(),
  timesheets: z.array(z.strictObject({ number: z.int(), from: dayShape, to: dayShape, minutes: z.int() })),
  lines: z.array(payLineShape),
  minutes: z.int(),
  sums: paySumsShape,
  /** Each deduction with its amount and purpose (Employment Rights Act 1996 s8). None of nothing. */
  deductions: z.array(z.strictObject({ name: z.string(), purpose: z.string(), amount: penceShape })),
  /** With this pay; `taxableWithP45` counts the P45's too, where one was brought in. */
  yearToDate: paySumsShape.extend({ taxableWithP45: penceShape, taxWithP45: penceShape }),
  /** Of this pay's employer NI, what the Employment Allowance met. */
  allowance: penceShape,
  /** Gross pay, expenses, and the employer's NI before the allowance and pension contribution. */
  cost: penceShape,
  /** The cost shared by plan line, adding up to `cost`, as it is posted. */
  charges: z.array(
    z.strictObject({
      planLineId: idShape,
      planLine: z.string(),
      beneficiary: z.string(),
      streamId: idShape,
      stream: z.string(),
      gross: penceShape,
      employerNi: penceShape,
      allowance: penceShape,
      /** What the PA is paid out of it. */
      net: penceShape,
      hmrc: penceShape,
      ...chargeMore,
    }),
  ),
  paidHow: z.string(),
  working: z.array(workingShape),
  more: payslipMoreShape.optional(),
  /** Statutory pay that HMRC gives back, with the compensation: the employer's affair. Nothing where absent. */
  recovered: penceShape.optional(),
});
export type PayslipData = z.infer<typeof payslipDataShape>;

/** What goes to the PA with the PDF: all of it but whose care and whose money it is, and the employer's own allowance. */
export const payslipCopyShape = payslipDataShape
  .omit({ charges: true, allowance: true, cost: true, recovered: true })
  .extend({ format: z.literal('pa-ledger-payslip-copy-1') });
export type PayslipCopy = z.infer<typeof payslipCopyShape>;

/** What stops an approval, or what a person should see before they approve. */
export const payRemarkShape = z.strictObject({
  kind: z.enum(['blocks', 'look']),
  employmentId: idShape.optional(),
  words: z.string(),
  /** Which screen mends it. */
  mend: z.enum(['team', 'timesheets', 'plan', 'pay', 'pension', 'deductions']).optional(),
});
export type PayRemark = z.infer<typeof payRemarkShape>;

const togetherMore = {
  /** To pension providers, both sides, and under orders. */
  pension: penceShape,
  orders: penceShape,
  expenses: penceShape,
  recovered: penceShape,
  /** What the PAs are paid. */
  paid: penceShape,
};

export const payPreviewShape = z.strictObject({
  payGroupId: idShape,
  payGroup: z.string(),
  employer: z.string(),
  period: z.strictObject({ from: dayShape, to: dayShape }),
  payday: dayShape,
  taxYear: z.string(),
  taxPeriod: z.int(),
  taxMonth: z.int(),
  payslips: z.array(payslipDataShape),
  together: paySumsShape.extend({
    minutes: z.int(),
    allowance: penceShape,
    cost: penceShape,
    hmrc: penceShape,
    ...togetherMore,
  }),
  remarks: z.array(payRemarkShape),
  /** SHA-256 of all of it but the remarks: what `payRun.approve` must be given. */
  digest: digestShape,
  canApprove: z.boolean(),
});
export type PayPreview = z.infer<typeof payPreviewShape>;

export const payslipReadShape = z.strictObject({
  id: idShape,
  documentId: idShape,
  number: z.int(),
  data: payslipDataShape,
  /** What the bank has yet to pay; nothing once it is paid. */
  open: penceShape,
  paidOn: z.array(dayShape),
  drawn: z.array(z.enum(['normal', 'large', 'grey'])),
  voided: z.strictObject({ on: dayShape, reason: z.string() }).optional(),
});

export const payRunReadShape = z.strictObject({
  id: idShape,
  number: z.int(),
  payGroupId: idShape,
  payGroup: z.string(),
  employer: z.string(),
  period: z.strictObject({ from: dayShape, to: dayShape }),
  payday: dayShape,
  taxYear: z.string(),
  taxMonth: z.int(),
  approvedOn: dayShape,
  together: paySumsShape.extend({ allowance: penceShape, hmrc: penceShape, ...togetherMore }),
  payslips: z.array(payslipReadShape),
  voided: z.string().optional(),
  billed: z.boolean(),
  /** Neither paid nor billed, so that it may still be made void. */
  canVoid: z.boolean(),
});
