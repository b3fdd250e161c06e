import { type Setup, useSetup } from '#renderer/gateway/setup';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { type Task, TaskList } from '#renderer/kit/TaskList.tsx';
import { useWayBackHere, wayBackThrough } from '#renderer/kit/wayBack';
import { costingWords } from '#renderer/words/costing';
import { setupWords as words } from '#renderer/words/setup';
import { NextStep } from './NextStep.tsx';
import { PlanTable } from './plan/PlanTable.tsx';
import { stepPlace } from './stepPlaces.ts';

type Step = Setup['steps'][number];

function stepTask({ step, done }: Step, isNext: boolean): Task {
  const { title, words: said } = words.steps[step];
  const state = done
    ? ({ tone: 'good', words: words.done } as const)
    : ({ tone: isNext ? 'attention' : 'plain', words: isNext ? words.next : words.later } as const);
  return {
    key: step,
    title,
    words: said,
    state,
    action: done ? words.look(title.toLowerCase()) : words.start(title.toLowerCase()),
    to: stepPlace({ step, done }),
    isNext,
  };
}

/** The book's setting up as a list of tasks; later the place to change the plan and the budget. */
export function SetupHome() {
  useWayBackHere(undefined);
  const setup = useSetup();
  const left = setup.steps.filter(({ done }) => !done);
  return (
    <Page title={words.title(left.length)} lead={words.lead(left.length)} back={wayBackThrough()} help={words.help}>
      {setup.planLines.length === 0 || left.length > 0 ? undefined : <PlanTable setup={setup} />}
      <div className="actions">
        <NextStep />
      </div>
      <TaskList tasks={setup.steps.map((step) => stepTask(step, step === left[0]))} />
      <h2>{words.extra}</h2>
      <TaskList
        tasks={[
          { key: 'year', ...words.yearTask, action: words.look(words.yearTask.title.toLowerCase()), to: places.careYear },
          { key: 'changes', ...words.changesTask, action: words.look(words.changesTask.title.toLowerCase()), to: places.changes },
          { key: 'splits', ...words.splitsTask, action: words.look(words.splitsTask.title.toLowerCase()), to: places.splits },
          { key: 'owed', ...words.owedTask, action: words.look(words.owedTask.title.toLowerCase()), to: places.owed },
          {
            key: 'costing',
            title: costingWords.link,
            words: costingWords.linkMore,
            action: words.look(costingWords.link.toLowerCase()),
            to: places.costing,
          },
        ]}
      />
    </Page>
  );
}
