import { type PayslipData } from '#core/contract/shapes/pay';
import { type PayPeriod } from '#core/pay/payPeriods';
import { type Charge, type ChargedLine } from '#core/pay/shareCost';
import { type PayPart } from '#core/pay/slots';
import { type WorkedShift } from '#core/shifts/payLinesOf';
import { type Employment } from '#db/actions/pay/employments';
import { type PayGroup } from '#db/actions/pay/payGroups';
import { type LateChange } from '#db/actions/shifts/lateChanges';
import { type Reading, type Writing } from '#db/kernel/handlers';

/** What a part of payroll is told of one PA and payday, before it says what it brings. */
export type PartContext = {
  readonly reading: Reading;
  readonly group: PayGroup;
  readonly employment: Employment;
  readonly period: PayPeriod;
  /** Lines of hours worked and of extra sums that this payday pays. */
  readonly worked: readonly ChargedLine[];
  readonly shifts: readonly WorkedShift[];
  /** Shifts that were paid before and turned out otherwise: their lines are in `worked`, their hours are in no shift here. */
  readonly late: readonly LateChange[];
  readonly minutes: number;
  /** Which plan lines usually bear this PA's pay: for pay without hours. Empty where nothing is known yet. */
  readonly charges: readonly Charge[];
};

export type Frozen = { readonly payslipId: string; readonly data: PayslipData };

/** What a part brings, and what it writes once the payslip is frozen: which of its own records this payslip has paid. */
export type FoundPart = PayPart & { readonly freeze?: (writing: Writing, frozen: Frozen) => void };

/** One part of payroll. Reads the book, writes nothing. */
export type Part = (context: PartContext) => FoundPart;
