import { dayInWords } from '#core/time/words';
import { places } from '#renderer/kit/places';
import { Sources } from '#renderer/kit/Steps.tsx';
import { type Task, TaskList } from '#renderer/kit/TaskList.tsx';
import { changesWords as words } from '#renderer/words/setup/changes';
import { type Step } from './useChanges.ts';

type Props = { readonly id: string; readonly steps: readonly Step[]; readonly isOver: boolean };

function wordsOf({ words: what, state, on, says }: Step): string {
  const said = state === 'open' || on === undefined ? '' : ` ${words.doneOn(dayInWords(on))}`;
  return `${what}${state === 'done' ? said : ''}${says === undefined ? '' : ` ${says}`}`;
}

/** What there is to do, in order, each with a sensible day and how it stands. */
export function StepList({ id, steps, isOver }: Props) {
  const next = steps.find(({ state }) => state === 'open');
  const tasks = steps.map((step): Task => {
    const isNext = step === next && !isOver;
    const tag =
      step.state === 'open'
        ? { tone: isNext ? ('attention' as const) : ('plain' as const), words: words.by(dayInWords(step.by)) }
        : {
            tone: step.state === 'done' ? ('good' as const) : ('plain' as const),
            words: step.state === 'done' ? words.done : words.notNeeded,
          };
    return {
      key: step.step,
      title: step.title,
      words: wordsOf(step),
      state: tag,
      action: words.say(step.title),
      isNext,
      ...(isOver ? {} : { to: places.careStep(id, step.step) }),
    };
  });
  return (
    <section className="stack">
      <h2>{words.steps}</h2>
      <TaskList level={3} tasks={tasks} />
      <Sources steps={steps} />
    </section>
  );
}
