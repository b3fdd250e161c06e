import { type MoreSums } from '#core/contract/shapes/pay';
import { nothing } from '#core/money/pence';

/** A payslip's further sums where there are none. */
export const noMoreSums: MoreSums = {
  taxable: nothing,
  niable: nothing,
  pension: nothing,
  employerPension: nothing,
  taken: nothing,
  expenses: nothing,
  paid: nothing,
};
