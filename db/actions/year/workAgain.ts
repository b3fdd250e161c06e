import { problem } from '#core/contract/problem';
import { refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { dayInWords } from '#core/time/words';
import { type Made } from '#db/actions/made';
import { nameFor } from '#db/actions/named';
import { employmentById } from '#db/actions/people/employments';
import { addEmployment } from '#db/actions/people/saveEmployment';
import { type Writing } from '#db/kernel/handlers';

/** Takes a PA on again: a job of its own, under a payroll id that HMRC has not seen, in the pay group of the job before. */
export function workAgain(writing: Writing, { employmentId, startsOn, payrollId }: InputOf<'employment.again'>): Made {
  const before = employmentById(writing, employmentId);
  if (before === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const { assistantId, payGroupId, job, endsOn } = before;
  const name = nameFor(writing, 'employment', employmentId) ?? '';
  if (endsOn === undefined) return refused(problem('year.stillWorks', { name }, 'employmentId'));
  if (startsOn <= endsOn) return refused(problem('year.backTooSoon', { day: dayInWords(endsOn) }, 'startsOn'));
  return addEmployment(writing, { assistantId, payGroupId, job, payrollId, startsOn });
}
