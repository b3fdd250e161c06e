import { z } from 'zod';
import { dayShape, idShape, penceShape } from './basic.ts';

/** A payday that is to come or not yet paid, by pay group. */
export const paydayShape = z.strictObject({
  payGroupId: idShape,
  payGroup: z.string(),
  employer: z.string(),
  period: z.strictObject({ from: dayShape, to: dayShape }),
  payday: dayShape,
  assistants: z.int(),
  timesheetsSigned: z.int(),
  /** Timesheets with shifts that someone has still to sign. */
  timesheetsWaiting: z.int(),
});

/** HMRC's account with one employer, a tax month at a time, as the employer's payment record (P32) has it. */
export const taxMonthShape = z.strictObject({
  employerId: idShape,
  employer: z.string(),
  taxYear: z.string(),
  taxMonth: z.int(),
  from: dayShape,
  to: dayShape,
  tax: penceShape,
  employeeNi: penceShape,
  employerNi: penceShape,
  studentLoan: penceShape,
  postgraduateLoan: penceShape,
  /** What payslips and bills of the month took of it. */
  allowance: penceShape,
  /** What of it bills took besides what payslips have, below nothing where HMRC asked for it again; absent where that is nothing. */
  setOff: penceShape.optional(),
  /** Statutory pay that HMRC gives back, with the compensation. */
  recovered: penceShape,
  owed: penceShape,
  payBy: dayShape,
  /** 13 characters of the accounts office reference and the month, as HMRC asks for it; absent where the reference is not recorded. */
  paymentReference: z.string().optional(),
  /** The oldest that is still to be paid of those that the month is part of, or else the newest. It may be of other months too. */
  bill: z
    .strictObject({
      id: idShape,
      amount: penceShape,
      open: penceShape,
      paidOn: z.array(dayShape),
      /** HMRC pays it back. */
      isBack: z.boolean(),
    })
    .optional(),
  /** What a bill recorded for this month would come to: with earlier months that have none yet. Nothing where there is none to record. */
  toBill: penceShape,
  /** What of the allowance that bill would take besides what payslips have; absent where that is nothing. */
  billSetOff: penceShape.optional(),
  canBill: z.boolean(),
});
export type TaxMonth = z.infer<typeof taxMonthShape>;

/**
 * What HMRC counts of the Employment Allowance of a tax year besides what payslips and bills have, because it was claimed, or claimed no more, after
 * paydays were approved: with the claim as it stands, with one, and without. Below nothing where HMRC asks for it again.
 */
export const setOffShape = z.strictObject({
  employerId: idShape,
  employer: z.string(),
  taxYear: z.string(),
  now: penceShape,
  ifClaimed: penceShape,
  ifNot: penceShape,
  /** The tax year has ended. */
  isOver: z.boolean(),
});

/** What HMRC owes an employer back by this book and may pay back, with the paydays of a tax year that have come. */
export const backShape = z.strictObject({
  employerId: idShape,
  employer: z.string(),
  taxYear: z.string(),
  amount: penceShape,
  /** The tax year has ended, so that HMRC can be asked for it. */
  isOver: z.boolean(),
  /** The bills to come are less by it; not so what is set off of the allowance of a year that is over. */
  isOnBills: z.boolean(),
});

/** What HMRC was recorded to pay back, and what of it the bank has not had yet. */
export const paidBackShape = z.strictObject({
  id: idShape,
  employerId: idShape,
  employer: z.string(),
  taxYear: z.string(),
  day: dayShape,
  amount: penceShape,
  open: penceShape,
});

/** One payment for the holder to make at their bank. */
export const paymentShape = z.strictObject({
  dueId: idShape,
  kind: z.enum(['wages', 'tax_bill', 'lease', 'purchase', 'reimbursement', 'pension', 'order', 'advance']),
  payee: z.string(),
  words: z.string(),
  payOn: dayShape,
  amount: penceShape,
  /** Whose money pays it. */
  streams: z.array(z.strictObject({ streamId: idShape, stream: z.string(), account: z.string().optional(), amount: penceShape })),
  sortCode: z.string().optional(),
  account: z.string().optional(),
  reference: z.string().optional(),
  /** Why it cannot be put in the bank's file: no details recorded. */
  missing: z.string().optional(),
});
export type Payment = z.infer<typeof paymentShape>;
