import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { payLineForPeople } from '#core/shifts/payLinesOf';
import { given } from '#db/actions/given';
import { payOfShifts } from '#db/actions/shifts/payOfShifts';
import { keptBesideRota } from '#db/actions/shifts/rotaBeside';
import { shiftsForPeople } from '#db/actions/shifts/shiftForPeople';
import { timesheetById, timesheetForPeople } from '#db/actions/shifts/timesheets';
import { type Reading } from '#db/kernel/handlers';

/** A timesheet with the shifts it was signed for and what they pay, whether it still stands or was opened again. */
export function readTimesheet(reading: Reading, { id }: InputOf<'timesheet.read'>): Result<OutputOf<'timesheet.read'>> {
  const found = timesheetById(reading, id);
  if (found === undefined) return refused(problem('input.notFound', { what: 'timesheet' }, 'id'));
  const { timesheet, shifts } = timesheetForPeople(reading, found);
  const pay = payOfShifts(reading, found.employmentId, shifts);
  if (!pay.ok) return pay;
  const { lines, gross } = pay.value;
  return done({
    timesheet,
    shifts: [...shiftsForPeople(reading, shifts)],
    lines: lines.map(payLineForPeople),
    gross,
    ...given({ rota: keptBesideRota(reading, id) }),
  });
}
