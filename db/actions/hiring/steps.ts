import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { hiringSteps } from '#core/people/checklists';
import { stepsOfReason } from '#core/people/fairProcess';
import { type Checklist, checklistById } from '#db/actions/hiring/checklists';
import { type Made } from '#db/actions/made';
import { firstProblem, notYet } from '#db/actions/named';
import { type Writing } from '#db/kernel/handlers';

/** A list that is stopped or finished is taken up again before anything is said of it. */
export function notGoing({ state }: Checklist): Problem | undefined {
  if (state === 'finished') return problem('checklist.over', {}, 'id');
  return state === 'stopped' ? problem('checklist.stopped', {}, 'id') : undefined;
}

function stepsOf({ kind, reason }: Checklist): readonly string[] {
  return kind === 'hiring' || reason === null ? hiringSteps : stepsOfReason[reason];
}

/** How a step stands, as a person says it: done, not needed with the reason, or open again. */
export function sayStep(writing: Writing, { id, step, state, day, words }: InputOf<'checklist.step'>): Made {
  const list = checklistById(writing, id);
  if (list === undefined) return refused(problem('input.notFound', { what: 'list' }, 'id'));
  const wrong = firstProblem(
    () => notGoing(list),
    () => (stepsOf(list).includes(step) ? undefined : problem('checklist.noStep', {}, 'step')),
    () => (state === 'not_needed' && (words ?? '').length < 3 ? problem('checklist.whyNot', {}, 'words') : undefined),
    () => notYet(writing, day, 'day'),
  );
  if (wrong !== undefined) return refused(wrong);
  const made = writing.newId('checklist_step');
  const digest = words === undefined ? null : writing.keep({ words });
  writing.append('checklist_step', { id: made, checklist_id: id, step, state, day, words_digest: digest });
  return done({ id });
}

/** Stops a list, takes it up again, or says that it is finished. Nothing of it is lost by either. */
export function moveList(writing: Writing, { id, state, words }: InputOf<'checklist.move'>): Made {
  const list = checklistById(writing, id);
  if (list === undefined) return refused(problem('input.notFound', { what: 'list' }, 'id'));
  const next = state === 'resumed' ? 'going' : state;
  if (list.state === next) return refused(problem('checklist.same', {}, 'state'));
  writing.append('checklist_state', {
    id: writing.newId('checklist_state'),
    checklist_id: id,
    state,
    words_digest: writing.keep({ words }),
  });
  return done({ id });
}
