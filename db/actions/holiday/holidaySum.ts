import { type Step } from '#core/holiday/entitlement';
import { type Pence } from '#core/money/pence';

/** A sum that a payslip pays for holiday, before it is a line of pay. */
export type HolidaySum = {
  readonly kind: 'holiday' | 'rolled_up';
  readonly name: string;
  readonly amount: Pence;
  readonly working: readonly Step[];
};
