import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { textIn } from '#core/book/dueWords';
import { type InputOf } from '#core/contract/routes';
import { leavingWhys } from '#core/contract/shapes/year';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type Made } from '#db/actions/made';
import { firstProblem, nameFor } from '#db/actions/named';
import { type Employment, employmentById } from '#db/actions/people/employments';
import { changeEmployment } from '#db/actions/people/saveEmployment';
import { p45Of } from '#db/actions/year/p45Of';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, oneOf, orNull, text } from '#db/rows';

/** Without an id where a last day stands with the job, and nobody has said why it ends. */
export type Leaving = { readonly id?: string; readonly lastDay: Day; readonly why: (typeof leavingWhys)[number]; readonly words: string };

const standing = `
  SELECT employment.ends_on, leaving.id, leaving.why, leaving.words_digest FROM employment LEFT JOIN leaving ON leaving.employment_id = employment.id
    AND NOT EXISTS (SELECT 1 FROM leaving_taken_back WHERE leaving_taken_back.leaving_id = leaving.id)
  WHERE employment.id = ? AND employment.ends_on IS NOT NULL ORDER BY leaving.log_seq DESC LIMIT 1`;

const shape = { ends_on: day, id: orNull(text), why: orNull(oneOf(...leavingWhys)), words_digest: orNull(text) };

/**
 * That a PA leaves: the job's own last day, wherever it was said, and why where that was; undefined while the job goes on. A leaving
 * that was said of a job that goes on after all counts no more.
 */
export function leavingOf({ sql, contentOf }: Reading, employmentId: string): Leaving | undefined {
  const row = sql.one(standing, [employmentId], shape);
  if (row === undefined) return undefined;
  const { ends_on: lastDay, id, why, words_digest: digest } = row;
  const words = digest === null ? '' : (textIn(contentOf(digest), 'words') ?? '');
  return { lastDay, why: why ?? 'ended', words, ...(id === null ? {} : { id }) };
}

const lastWorked = `
  SELECT max(pay_run.to_day) AS last FROM payslip CROSS JOIN pay_run ON pay_run.id = payslip.pay_run_id
  WHERE payslip.employment_id = ? AND payslip.paid_minutes > 0
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = pay_run.id)
    AND pay_run.from_day > ?`;

function paidAfter({ sql }: Reading, employmentId: string, lastDay: Day, name: string): Problem | undefined {
  const last = sql.one(lastWorked, [employmentId, lastDay], { last: orNull(day) })?.last;
  return last === null || last === undefined ? undefined : problem('year.paidAfterLeaving', { name, day: dayInWords(last) }, 'lastDay');
}

function saidOf({ id, payrollId, job, startsOn }: Employment): Omit<InputOf<'employment.change'>, 'endsOn'> {
  return { id, payrollId, job, startsOn };
}

/** The last day of a PA's job and why it ends. The job's own dates follow. */
export function recordLeaving(writing: Writing, { employmentId, lastDay, why, words = '' }: InputOf<'leaving.record'>): Made {
  const employment = employmentById(writing, employmentId);
  if (employment === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const name = nameFor(writing, 'employment', employmentId) ?? '';
  const wrong = firstProblem(
    () =>
      lastDay < employment.startsOn ? problem('year.leavesBeforeStart', { starts: dayInWords(employment.startsOn) }, 'lastDay') : undefined,
    () => {
      const left = leavingOf(writing, employmentId);
      return left?.id === undefined ? undefined : problem('year.alreadyLeft', { name, day: dayInWords(left.lastDay) }, 'lastDay');
    },
    () => paidAfter(writing, employmentId, lastDay, name),
  );
  if (wrong !== undefined) return refused(wrong);
  const ended = changeEmployment(writing, { ...saidOf(employment), endsOn: lastDay });
  if (!ended.ok) return refused({ ...ended.problem, field: 'lastDay' });
  const id = writing.newId('leaving');
  writing.append('leaving', { id, employment_id: employmentId, last_day: lastDay, why, words_digest: writing.keep({ words }) });
  return done({ id });
}

/** Takes back that a PA leaves, before they have a P45: the job goes on. */
export function takeBackLeaving(writing: Writing, { id, reason }: InputOf<'leaving.takeBack'>): Made {
  const row = writing.sql.one('SELECT employment_id FROM leaving WHERE id = ?', [id], { employment_id: text });
  const employment = row && employmentById(writing, row.employment_id);
  if (employment === undefined) return refused(problem('input.notFound', { what: 'last day' }, 'id'));
  if (leavingOf(writing, employment.id)?.id !== id) return refused(problem('year.leavingTakenBack', {}, 'id'));
  const p45 = p45Of(writing, employment.id);
  const name = nameFor(writing, 'employment', employment.id) ?? '';
  if (p45 !== undefined) return refused(problem('year.leavingFrozen', { name, number: String(p45.number) }, 'id'));
  const goesOn = changeEmployment(writing, saidOf(employment));
  if (!goesOn.ok) return refused({ ...goesOn.problem, field: 'id' });
  writing.append('leaving_taken_back', { leaving_id: id, reason_digest: writing.keep({ reason }) });
  return done({ id });
}
