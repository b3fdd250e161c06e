import { type PayRemark, type PayslipData, type StatutoryKind } from '#core/contract/shapes/pay';
import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { type ChargedLine } from './shareCost.ts';

/** Paid on top of pay and no part of it: mileage, expenses. Some of it may count as pay for tax or for National Insurance. */
export type ExpenseLine = ChargedLine & { readonly taxable: Pence; readonly niable: Pence };

type Sources = PayslipData['working'][number]['sources'];

/** A pension contribution of one payslip, both sides, to one scheme. */
export type PensionTaken = {
  readonly schemeId: string;
  readonly scheme: string;
  readonly provider: string;
  /** Net pay arrangement: taken before tax. Relief at source: taken after it, and the provider claims the relief. */
  readonly method: 'net_pay' | 'relief_at_source';
  /** The earnings that it was worked out on. */
  readonly pensionable: Pence;
  /** Through paid family leave, of the employer's part: the pay that it went by, and the earnings that it was worked out on. */
  readonly employers?: { readonly pay: Pence; readonly on: Pence };
  /** Taken from pay. */
  readonly employee: Pence;
  readonly employer: Pence;
  /** Of what is taken from pay: for earlier paydays that missed it, with its purpose for the payslip. */
  readonly late?: { readonly amount: Pence; readonly purpose: string };
  /** How it came about, as a sentence, and where its rules stand. */
  readonly words: string;
  readonly sources?: Sources;
  readonly payOn: Day;
};

/** What pay, or the days of a leave, would come to had the leave been worked as usual, and how. Pence. */
export type UsualPay = { readonly pay: Pence; readonly words: string };

/** `usual`: through paid family leave, what the employer's part goes by. `jobs`: pay of every job of the PA with the employer on the payday, where there are several. */
export type PayForPension = {
  readonly gross: Pence;
  readonly pensionable: Pence;
  readonly usual?: UsualPay;
  readonly jobs?: readonly { readonly employmentId: string; readonly gross?: Pence | undefined; readonly usual?: Pence | undefined }[];
};

/**
 * What orders and agreed deductions are taken from. `net` is after tax, National Insurance, loans and pension; `family` is the statutory
 * family pay within it, which no order reaches.
 */
export type PayBeforeTakings = Readonly<
  Record<'gross' | 'tax' | 'employeeNi' | 'studentLoan' | 'postgraduateLoan' | 'pension' | 'net' | 'family', Pence>
>;

/** One further deduction: to an order's creditor, towards an advance, or kept by the employer (an agreed deduction, the £1 for an order). */
export type Taken = {
  readonly name: string;
  readonly purpose: string;
  readonly amount: Pence;
  readonly to: 'order' | 'advance' | 'kept';
  /** The order, advance or agreement. */
  readonly id: string;
  /** Of an advance: the plan line that paid it out. */
  readonly planLineId?: string;
  /** Of an order: whom to pay, what to quote and by when. */
  readonly payee?: string;
  readonly reference?: string;
  readonly payOn?: Day;
  /** How it came about, as a sentence, and where its rules stand. */
  readonly words?: string;
  readonly sources?: Sources;
};

/** Statutory pay that stands among the lines, and what HMRC gives back of it. */
export type StatutoryPaid = {
  readonly kind: StatutoryKind;
  readonly amount: Pence;
  readonly recovered: Pence;
  readonly compensation: Pence;
  /** Of family pay: what its days would have paid had they been worked as usual. */
  readonly usual?: UsualPay;
};

/** What one part of payroll brings to a PA's payslip. */
export type PayPart = {
  readonly lines?: readonly ChargedLine[];
  readonly expenses?: readonly ExpenseLine[];
  readonly statutory?: readonly StatutoryPaid[];
  readonly pension?: (pay: PayForPension) => PensionTaken | undefined;
  readonly taken?: (pay: PayBeforeTakings) => readonly Taken[];
  /** An order protects earnings: the most that student loans may take of this payment, and why. */
  readonly limitsLoans?: (pay: PayBeforeTakings) => { readonly most: Pence; readonly why: string; readonly sources: Sources } | undefined;
  /** An order stands beside which no student loan is taken. */
  readonly stopsLoans?: boolean;
  /** Printed at the payslip's foot: a holiday balance, how the pension stands. */
  readonly told?: readonly { readonly name: string; readonly value: string }[];
  readonly remarks?: readonly PayRemark[];
  /** How its lines came about, step by step. */
  readonly working?: PayslipData['working'];
  /** Looks at the payslip once it is worked out. */
  readonly checks?: readonly ((payslip: PayslipData) => readonly PayRemark[])[];
};
