import { absencePart } from '#db/actions/absence/absencePart';
import { retainerPart } from '#db/actions/away/retainerPart';
import { deductionsPart } from '#db/actions/deductions/parts/deductionsPart';
import { expensesPart } from '#db/actions/deductions/parts/expensesPart';
import { minimumWagePart } from '#db/actions/deductions/parts/minimumWagePart';
import { holidayPart } from '#db/actions/holiday/holidayPart';
import { pensionPart } from '#db/actions/pension/part';
import { earlierYearPart } from '#db/actions/year/earlierYearPart';
import { leaverPart } from '#db/actions/year/leaverPart';
import { taxFreeTwicePart } from '#db/actions/year/taxFreeTwicePart';
import { backDatedPart } from '#db/actions/shifts/backDatedPart';
import { type Part } from './part.ts';

/** Every part of payroll beyond hours and extra sums, in the order in which their lines stand on a payslip. */
export const parts: readonly Part[] = [
  expensesPart,
  holidayPart,
  absencePart,
  retainerPart,
  pensionPart,
  leaverPart,
  taxFreeTwicePart,
  backDatedPart,
  earlierYearPart,
  deductionsPart,
  minimumWagePart,
];

/** Those that bring more where more is paid; what the others bring does not depend on how much is paid. */
export const followPay: ReadonlySet<Part> = new Set([holidayPart]);
