import { type FamilyLeave } from '#db/actions/absence/familyLeaves';
import { employmentById } from '#db/actions/people/employments';
import { type Reading } from '#db/kernel/handlers';

/** Whether the job ended before the first day of the pay: then there is pay, and no leave. */
export function hasLeft(reading: Reading, { employmentId, payFrom }: Pick<FamilyLeave, 'employmentId' | 'payFrom'>): boolean {
  const endsOn = employmentById(reading, employmentId)?.endsOn;
  return endsOn !== undefined && endsOn < payFrom;
}
