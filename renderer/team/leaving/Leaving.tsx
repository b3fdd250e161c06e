import { type OutputOf } from '#core/contract/routes';
import { leavingWhys } from '#core/contract/shapes/year';
import { dayInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { IssuePaper } from '#renderer/kit/document/IssuePaper.tsx';
import { PaperTable } from '#renderer/kit/document/Papers.tsx';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, dayRule, line, optional } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Notice, type Tone } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { type Task, TaskList } from '#renderer/kit/TaskList.tsx';
import { leavingWords as words } from '#renderer/words/leaving';

type Read = OutputOf<'leaving.read'>;

const leavingForm = defineForm('leaving', {
  lastDay: dayRule(),
  why: choice(leavingWhys, words.whyNeeded),
  words: optional(line(words.words)),
});

const tones: Readonly<Record<Read['tasks'][number]['state'], Tone>> = { done: 'good', next: 'attention', later: 'plain', look: 'plain' };

function LeaveForm({ read }: { readonly read: Read }) {
  const { employmentId, assistantId } = read;
  const go = useGo();
  const form = useForm(leavingForm, { about: employmentId });
  const saver = useSave('leaving.record', {
    form,
    input: (values) => ({ ...values, employmentId }),
    after: () => go(places.leaving(employmentId)),
    said: words.said,
  });
  return (
    <Form form={form} saver={saver} action={words.save} leave={places.assistant(assistantId)}>
      <DayField {...form.field('lastDay')} label={words.lastDay} />
      <RadioCards {...form.field('why')} label={words.why} options={leavingWhys.map((id) => ({ id, name: words.whys[id] }))} />
      <TextField {...form.field('words')} label={words.words} />
    </Form>
  );
}

function tasksOf({ tasks, canIssueP45, employmentId }: Read): readonly Task[] {
  return tasks.map(({ key, state, words: said }) => ({
    key,
    title: words.titles[key],
    words: said,
    state: { tone: tones[state], words: words.states[state] },
    action: key === 'p45' ? words.p45 : words.toPay,
    isNext: state === 'next',
    ...(key === 'p45' && canIssueP45 ? { to: places.issueP45(employmentId) } : {}),
    ...(key === 'pay' && state === 'next' ? { to: places.pay } : {}),
  }));
}

function Left({ read }: { readonly read: Read }) {
  const { employmentId, leaving, papers, taxYears } = read;
  if (leaving === undefined) return undefined;
  const hasP45 = papers.some(({ kind }) => kind === 'p45');
  return (
    <>
      <Notice
        tone="plain"
        title={
          leaving.id === undefined
            ? words.leftUnsaid(dayInWords(leaving.lastDay))
            : words.left(dayInWords(leaving.lastDay), words.whys[leaving.why])
        }
      >
        {leaving.words === '' ? undefined : leaving.words}
      </Notice>
      <h2>{words.tasks}</h2>
      <TaskList level={3} tasks={tasksOf(read)} />
      {taxYears.map((taxYear) => (
        <IssuePaper key={taxYear} route="earnings.issue" input={{ employmentId, taxYear }}>
          {words.earnings(taxYear)}
        </IssuePaper>
      ))}
      <PaperTable papers={papers} caption={words.papers} />
      <div className="actions">
        <LinkButton to={places.workAgain(employmentId)}>{words.again}</LinkButton>
        {hasP45 ? undefined : leaving.id === undefined ? (
          <TextLink to={places.job(employmentId)}>{words.moveLastDay}</TextLink>
        ) : (
          <TextLink to={places.takeBackLeaving(employmentId, leaving.id)}>{words.takeBack}</TextLink>
        )}
      </div>
    </>
  );
}

/** That a PA leaves: the last day and why, and then what is to be done until the P45 is given. */
export function Leaving() {
  const read = useAsk('leaving.read', { employmentId: usePart('id') });
  const { assistant, assistantId, job, startsOn, leaving } = read;
  return (
    <Page
      isNarrow
      title={leaving === undefined ? words.titleStays(assistant) : words.title(assistant)}
      lead={words.lead(job, dayInWords(startsOn))}
      back={{ to: places.assistant(assistantId), words: assistant }}
      help={words.help}
    >
      {leaving === undefined ? <LeaveForm read={read} /> : <Left read={read} />}
    </Page>
  );
}
