import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { eventsOf, handoversOf } from '#db/actions/funding/careChanges';
import { type Made } from '#db/actions/made';
import { firstProblem, notYet } from '#db/actions/named';
import { type Writing } from '#db/kernel/handlers';

type Input = InputOf<'careStep.say'>;

function whyNotNeeded({ state, words = '' }: Input): Problem | undefined {
  return state === 'not_needed' && words.length < 3 ? problem('checklist.whyNot', {}, 'words') : undefined;
}

/** How a step stands, as a person says it: done on a day, not needed with the reason, or open again. */
export function sayCareStep(writing: Writing, input: Input): Made {
  const { id, step, state, day, words } = input;
  const handover = handoversOf(writing).find((one) => one.id === id);
  const list = handover ?? eventsOf(writing).find((one) => one.id === id);
  if (list === undefined) return refused(problem('input.notFound', { what: 'list' }, 'id'));
  const wrong = firstProblem(
    () => (list.takenBack === undefined ? undefined : problem('handover.takenBack', {}, 'id')),
    () => (list.steps.some((one) => one.step === step) ? undefined : problem('lifeEvent.noStep', {}, 'step')),
    () => whyNotNeeded(input),
    () => notYet(writing, day, 'day'),
  );
  if (wrong !== undefined) return refused(wrong);
  writing.append('care_step', {
    id: writing.newId('care_step'),
    handover_id: handover === undefined ? null : id,
    life_event_id: handover === undefined ? id : null,
    step,
    state,
    day,
    words_digest: words === undefined ? null : writing.keep({ words }),
  });
  return done({ id });
}
