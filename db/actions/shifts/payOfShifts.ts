import { type Result } from '#core/contract/result';
import { type WorkPay, type WorkedShift, payLinesOf } from '#core/shifts/payLinesOf';
import { agreementsOf, employmentById, nationOf } from '#db/actions/people/employments';
import { type Reading } from '#db/kernel/handlers';

/** What an employment's shifts pay by its agreements. Throws where there is no such employment. */
export function payOfShifts(reading: Reading, employmentId: string, shifts: readonly WorkedShift[]): Result<WorkPay> {
  const employment = employmentById(reading, employmentId);
  if (employment === undefined) throw new RangeError('shifts of no employment');
  return payLinesOf(shifts, agreementsOf(reading, employmentId), nationOf(reading, employment.employerId));
}
