import { addDays } from '#core/time/day';
import { type PlannedShift } from './planShifts.ts';
import { isStanding } from './warning.ts';

const week = 7;

/** The same pattern a week later, whatever became of that day; or a shift that is just like it. */
function isSame({ patternId, day, on, duty }: PlannedShift, other: PlannedShift): boolean {
  if (patternId === other.patternId && addDays(day, week) === other.day) return true;
  return (
    addDays(on, week) === other.on &&
    duty.employmentId === other.duty.employmentId &&
    duty.kind === other.duty.kind &&
    duty.starts === other.duty.starts &&
    duty.ends === other.duty.ends
  );
}

/** Which of the week before's shifts the week does not have yet: each of its shifts, cancelled or not, answers for one of them. */
export function notYetCopied(before: readonly PlannedShift[], there: readonly PlannedShift[]): readonly PlannedShift[] {
  const taken = new Set<string>();
  return before.filter(isStanding).filter((shift) => {
    const same = there.find((other) => !taken.has(other.id) && isSame(shift, other));
    if (same !== undefined) taken.add(same.id);
    return same === undefined;
  });
}
