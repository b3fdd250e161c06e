import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Made } from '#db/actions/made';
import { lateChangesOf } from '#db/actions/shifts/lateChanges';
import { type Timesheet, payslipOf, timesheetById } from '#db/actions/shifts/timesheets';
import { type Reading, type Writing } from '#db/kernel/handlers';

function wrongIn(reading: Reading, { id, number, openedDigest }: Timesheet): Problem | undefined {
  if (openedDigest !== null) return problem('timesheet.opened', { number: String(number) }, 'id');
  if (payslipOf(reading, id) !== undefined) return problem('timesheet.paid', { number: String(number) }, 'id');
  const late = lateChangesOf(reading, id).find(({ payslipNumber }) => payslipNumber !== null)?.payslipNumber;
  return late === undefined ? undefined : problem('timesheet.paidLate', { number: String(late) }, 'id');
}

/** Opens a signed timesheet that no payslip has paid: its shifts can be corrected, and are signed for again. */
export function openTimesheet(writing: Writing, { id, reason }: InputOf<'timesheet.open'>): Made {
  const timesheet = timesheetById(writing, id);
  if (timesheet === undefined) return refused(problem('input.notFound', { what: 'timesheet' }, 'id'));
  const wrong = wrongIn(writing, timesheet);
  if (wrong !== undefined) return refused(wrong);
  writing.append('timesheet_opened', { timesheet_id: id, reason_digest: writing.keep({ reason }) });
  return done({ id });
}
