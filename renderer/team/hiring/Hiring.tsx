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

type Person = Omit<HiringData, 'assistant'> & { readonly person: string };

function ofJob({ employmentId }: Person, to: (id: string) => string): string | undefined {
  return employmentId === undefined ? undefined : to(employmentId);
}

/** Screens on which the book sees a step done, once somebody was chosen. */
const screens: Readonly<Partial<Record<HiringStep, (list: Person) => string | undefined>>> = {
  offer: ({ id }) => places.hiringOffer(id),
  right_to_work: ({ person }) => places.recordItem(person, 'right_to_work'),
  disclosure: ({ person }) => places.recordItem(person, 'disclosure'),
  references: ({ person }) => places.recordItem(person, 'reference'),
  kin: ({ person }) => places.recordItem(person, 'next_of_kin'),
  privacy: ({ person }) => places.privacyNotice(person),
  bank: ({ person }) => places.assistantBank(person),
  job: (list) => ofJob(list, places.job) ?? places.addJob(list.person),
  insurance: (list) => ofJob(list, () => places.recordEmployerItem(list.person, list.employerId, 'liability_insurance')),
  statement: (list) => ofJob(list, places.writtenStatement),
  starter: (list) => ofJob(list, places.starting),
};

/** Undefined for steps that a person says, and for all others until somebody was chosen. */
function placeOfStep({ assistant, ...list }: HiringData, step: HiringStep): string | undefined {
  if (step === 'person') return places.hiringPerson(list.id);
  return assistant === undefined ? undefined : screens[step]?.({ ...list, person: assistant.id });
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
