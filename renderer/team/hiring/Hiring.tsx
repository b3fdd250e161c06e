import { type HiringStep, hiringSteps } from '#core/people/checklists';
import { dayInWords } from '#core/time/words';
import { Gone } from '#renderer/kit/Gone.tsx';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { type Task, TaskList } from '#renderer/kit/TaskList.tsx';
import { useWayBackHere } from '#renderer/kit/wayBack';
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
  insurance: ({ person, employerId }) => places.recordEmployerItem(person, employerId, 'liability_insurance'),
  statement: (list) => ofJob(list, places.writtenStatement),
  starter: (list) => ofJob(list, places.starting),
};

type Where = { readonly to: string | undefined; readonly after?: HiringStep };

/** Where a step is done, or which one comes before it; a step without a screen of its own is ticked off. */
function whereOf({ assistant, ...list }: HiringData, step: HiringStep): Where {
  if (step === 'person') return { to: places.hiringPerson(list.id) };
  const own = screens[step];
  if (own === undefined) return { to: undefined };
  if (assistant === undefined) return { to: undefined, after: 'person' };
  const to = own({ ...list, person: assistant.id });
  return to === undefined ? { to, after: 'job' } : { to };
}

function stateOf({ state }: HiringStepRead, isNext: boolean, after: HiringStep | undefined): NonNullable<Task['state']> {
  if (state === 'done') return { tone: 'good', words: words.done };
  if (state === 'not_needed') return { tone: 'plain', words: words.notNeeded };
  if (after !== undefined) return { tone: 'plain', words: words.after(words.steps[after].title) };
  return isNext ? { tone: 'attention', words: words.next } : { tone: 'plain', words: words.later };
}

/** The first open step that waits for no other: what is next to do. */
function nextOf(list: HiringData): HiringStepRead | undefined {
  return list.steps.find(({ step, state }) => state === 'open' && isHiringStep(step) && whereOf(list, step).after === undefined);
}

function taskOf(list: HiringData, one: HiringStepRead, step: HiringStep, isNext: boolean): Task {
  const { says, isSeen } = one;
  const { title, words: more } = words.steps[step];
  const about = `${title.slice(0, 1).toLowerCase()}${title.slice(1)}`;
  const { to: own, after } = whereOf(list, step);
  const waiting = one.state === 'open' && after !== undefined ? words.waiting(more, words.steps[after].title, words.meanwhile[step]) : more;
  // Whoever employs somebody already is insured, whether a person was chosen here or not.
  const isTicked = after === undefined || step === 'insurance';
  const to = own ?? (isTicked && !isSeen ? places.hiringStep(list.id, step) : undefined);
  return {
    key: step,
    title,
    words: says ?? waiting,
    state: stateOf(one, isNext, after),
    action: isSeen ? words.look(about) : own === undefined ? words.say(about) : words.doIt(about),
    isNext: isNext && list.state === 'going',
    ...(to !== undefined && (list.state === 'going' || isSeen) ? { to } : {}),
  };
}

function tasksOf(list: HiringData): readonly Task[] {
  const next = nextOf(list);
  return list.steps.flatMap((one) => (isHiringStep(one.step) ? [taskOf(list, one, one.step, one === next)] : []));
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
  const next = nextOf(list);
  return (
    <div className="actions">
      {next === undefined || !isHiringStep(next.step) || whereOf(list, next.step).to === undefined ? undefined : (
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
  // What a step opens comes back here, and not to the PA's file.
  useWayBackHere(list?.state === 'going' ? { to: places.hiringList(list.id), words: list.title } : undefined);
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
