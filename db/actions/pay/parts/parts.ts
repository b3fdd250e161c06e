import { holidayPart } from '#db/actions/holiday/holidayPart';
import { pensionPart } from '#db/actions/pension/part';
import { type Part } from './part.ts';

/** Every part of payroll beyond hours and extra sums, in the order in which their lines stand on a payslip. */
export const parts: readonly Part[] = [holidayPart, pensionPart];
