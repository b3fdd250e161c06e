import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { employmentById } from '#db/actions/people/employments';
import { payOfShifts } from '#db/actions/shifts/payOfShifts';
import { asWorked, plannedFor } from '#db/actions/shifts/planned';
import { unsignedShifts } from '#db/actions/shifts/shifts';
import { standingTimesheet, timesheetForPeople } from '#db/actions/shifts/timesheets';
import { type Reading } from '#db/kernel/handlers';

/**
 * What a timesheet would pay with some planned shifts as planned: all of it priced together, as signing does. Shift by shift it could
 * be a penny off. Problems: input.notFound, and why no pay can be worked out.
 */
export function wholeWith(
  reading: Reading,
  { employmentId, from, to, asPlanned }: InputOf<'timesheet.whole'>,
): Result<OutputOf<'timesheet.whole'>> {
  if (employmentById(reading, employmentId) === undefined) return refused(problem('input.notFound', { what: 'job' }, 'employmentId'));
  const standing = standingTimesheet(reading, employmentId, from);
  const counted = standing === undefined ? unsignedShifts(reading, employmentId, to) : timesheetForPeople(reading, standing).shifts;
  const planned = plannedFor(reading, employmentId, { from, to }).filter(({ id }) => asPlanned.includes(id));
  const pay = payOfShifts(reading, employmentId, [...counted, ...planned.map(asWorked)]);
  return pay.ok ? done({ gross: pay.value.gross }) : pay;
}
