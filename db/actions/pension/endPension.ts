import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { checkLeaving, checkOptingOut } from '#core/pension/checkEvent';
import { standingAtLast } from '#core/pension/standing';
import { type Made } from '#db/actions/made';
import { firstProblem, notYet } from '#db/actions/named';
import { employmentById } from '#db/actions/pay/employments';
import { givenBackTables, paidInTables } from '#db/actions/pension/contributed';
import { eventRows, eventsOf } from '#db/actions/pension/events';
import { pensionPerson } from '#db/actions/pension/person';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { text, whole } from '#db/rows';

/** A valid notice in the opt-out month. What was taken goes back with the next pay, both sides. */
export function optOutOfPension(writing: Writing, { employmentId, noticeOn, file }: InputOf<'pension.optOut'>): Made {
  const employment = employmentById(writing, employmentId);
  if (employment === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const wrong = firstProblem(
    () => checkOptingOut(pensionPerson(writing, employment), noticeOn),
    () => notYet(writing, noticeOn, 'noticeOn'),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('pension_event');
  const evidence = file === undefined ? null : writing.keepFile(file).id;
  writing.append('pension_event', {
    id,
    employment_id: employmentId,
    kind: 'opted_out',
    day: noticeOn,
    notice_on: noticeOn,
    evidence_id: evidence,
  });
  return done({ id });
}

/** After the opt-out month: nothing more is taken on paydays from the day on, and nothing goes back. */
export function leavePension(writing: Writing, { employmentId, day, words, file }: InputOf<'pension.leave'>): Made {
  const employment = employmentById(writing, employmentId);
  if (employment === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const wrong = checkLeaving(pensionPerson(writing, employment), day);
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('pension_event');
  writing.append('pension_event', {
    id,
    employment_id: employmentId,
    kind: 'left',
    day,
    words_digest: words === undefined ? null : writing.keep({ words }),
    evidence_id: file === undefined ? null : writing.keepFile(file).id,
  });
  return done({ id });
}

// A payslip that took under the membership, or that gave back because of what ended it.
const rests = [
  ...paidInTables.map((table) => `SELECT payslip_id FROM ${table} WHERE event_id = @id`),
  ...givenBackTables.map((table) => `SELECT payslip_id FROM ${table} WHERE event_id = @joining`),
];
const resting = `
  SELECT payslip.number FROM (${rests.join(' UNION ALL ')}) AS rests
    CROSS JOIN payslip ON payslip.id = rests.payslip_id
  WHERE NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id) LIMIT 1`;

function payslipOn(reading: Reading, employmentId: string, id: string): number | undefined {
  const so = standingAtLast(eventsOf(reading, employmentId));
  const joining = so.kind === 'out' && so.event.kind === 'opted_out' && so.event.id === id ? so.joining.id : 'none';
  return reading.sql.one(resting, { id, joining }, { number: whole })?.number;
}

/** Takes back the newest word of an employment's pension, as long as no standing payslip rests on it. */
export function takeBackPensionEvent(writing: Writing, { id, reason }: InputOf<'pension.takeBack'>): Made {
  const found = writing.sql.one('SELECT employment_id FROM pension_event WHERE id = ?', [id], { employment_id: text });
  if (found === undefined) return refused(problem('input.notFound', { what: 'word about a pension' }, 'id'));
  const rows = eventRows(writing, found.employment_id);
  if (rows.some((row) => row.id === id && row.reason_digest !== null)) return refused(problem('pension.takenBackAlready', {}, 'id'));
  if (rows.findLast((row) => row.reason_digest === null)?.id !== id) return refused(problem('pension.notNewest', {}, 'id'));
  const number = payslipOn(writing, found.employment_id, id);
  if (number !== undefined) return refused(problem('pension.onPayslip', { number: String(number) }, 'id'));
  writing.append('pension_event_taken_back', { event_id: id, reason_digest: writing.keep({ reason }) });
  return done({ id });
}
