import { type HiringStep, hiringSteps } from '#core/people/checklists';
import { dayInWords } from '#core/time/words';
import { Gone } from '#renderer/kit/Gone.tsx';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { type Task, TaskList } from '#renderer/kit/TaskList.tsx';
import { hiringWords as words } from '#renderer/words/hiring';
import { type Hiring as HiringData, type HiringStepRead, stepsLeft, useHiring } from './useHiring.ts';

const gone = { to: places.hiring, words: words.backAll };

function isHiringStep(text: string): text is HiringStep {
  return hiringSteps.some((step) => step === text);
}

/** The screen on which the book sees a step done; undefined for those that a person says, or while nobody was chosen. */
function placeOfStep({ id, assistant, employerId, employmentId }: HiringData, step: HiringStep): string | undefined {
  if (step === 'person') return places.hiringPerson(id);
  if (assistant === undefined) return undefined;
  const person = assistant.id;
  switch (step) {
    case 'offer':
      return places.hiringOffer(id);
    case 'right_to_work':
    case 'disclosure':
      return places.recordItem(person, step);
    case 'references':
      return places.recordItem(person, 'reference');
    case 'kin':
      return places.recordItem(person, 'next_of_kin');
    case 'privacy':
      return places.privacyNotice(person);
    case 'bank':
      return places.assistantBank(person);
    case 'job':
      return employmentId === undefined ? places.addJob(person) : places.job(employmentId);
    case 'insurance':
      return employmentId === undefined ? undefined : places.recordEmployerItem(person, employerId, 'liability_insurance');
    case 'statement':
      return employmentId === undefined ? undefined : places.writtenStatement(employmentId);
    case 'starter':
      return employmentId === undefined ? undefined : places.starting(employmentId);
    default:
      return undefined;
  }
}

function stateOf({ state }: HiringStepRead, isNext: boolean): NonNullable<Task['state']> {
  if (state === 'done') return { tone: 'good', words: words.done };
  if (state === 'not_needed') return { tone: 'plain', words: words.notNeeded };
  return isNext ? { tone: 'attention', words: words.next } : { tone: 'plain', words: words.later };
}

function tasksOf(list: HiringData): readonly Task[] {
  const next = list.steps.find(({ state }) => state === 'open');
  return list.steps.flatMap((one): readonly Task[] => {
    const { step, says, isSeen } = one;
    if (!isHiringStep(step)) return [];
    const { title, words: more } = words.steps[step];
    const about = `${title.slice(0, 1).toLowerCase()}${title.slice(1)}`;
    const own = placeOfStep(list, step);
    const said = places.hiringStep(list.id, step);
    const action = isSeen ? words.look(about) : own === undefined ? words.say(about) : words.doIt(about);
    return [
      {
        key: step,
        title,
        words: says === undefined ? more : says,
        state: stateOf(one, one === next),
        action,
        isNext: one === next && list.state === 'going',
        ...(list.state === 'going' || isSeen ? { to: own ?? said } : {}),
      },
    ];
  });
}

/** Steps with a screen of their own can also be said to be done, or not needed. */
function Moves({ list }: { readonly list: HiringData }) {
  const { id, state } = list;
  if (state !== 'going')
    return (
      <LinkButton to={places.moveHiring(id, 'resumed')} kind="primary">
        {words.goOn}
      </LinkButton>
    );
  const next = list.steps.find((one) => one.state === 'open');
  return (
    <div className="actions">
      {next === undefined || !isHiringStep(next.step) ? undefined : (
        <LinkButton to={places.hiringStep(id, next.step)}>{words.sayNext(words.steps[next.step].title)}</LinkButton>
      )}
      <LinkButton to={places.moveHiring(id, 'stopped')}>{words.stop}</LinkButton>
      <LinkButton to={places.moveHiring(id, 'finished')}>{words.finish}</LinkButton>
    </div>
  );
}

/** One hiring: its steps in order, the next one first to do, and stopping for now. */
export function Hiring() {
  const list = useHiring();
  if (list === undefined) return <Gone back={gone} />;
  return (
    <Page
      title={words.listTitle(list.title, stepsLeft(list))}
      lead={words.listLead(list.employer, dayInWords(list.begunOn))}
      back={gone}
      help={words.help}
    >
      {list.state === 'going' ? undefined : (
        <Notice tone="plain" title={words.states[list.state]}>
          {list.stateWords}
        </Notice>
      )}
      <TaskList tasks={tasksOf(list)} />
      <Moves list={list} />
    </Page>
  );
}
