import { dayInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { type Assistant as AssistantData, type Employment, useTeam } from '#renderer/gateway/team';
import { Gone } from '#renderer/kit/Gone.tsx';
import { usePart } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { TaskList } from '#renderer/kit/TaskList.tsx';
import { useWayBackHere, wayBackThrough } from '#renderer/kit/wayBack';
import { type Day } from '#core/time/day';
import { teamWords } from '#renderer/words/team';
import { hasLeft, missingOf } from '#renderer/team/missing';
import { History } from './History.tsx';
import { leftToSay, tasksOf } from './tasks.ts';
import { Topics } from './Topics.tsx';

const words = teamWords.hub;
type Props = { readonly assistant: AssistantData; readonly employment: Employment; readonly today: Day };

function Job({ assistant, employment, today }: Props) {
  const { id, job, employer, endsOn } = employment;
  return (
    <section className="stack">
      <h2>{words.jobHeading(job, employer)}</h2>
      <TaskList tasks={tasksOf(assistant, employment)} level={3} />
      {endsOn === undefined ? undefined : <Notice tone="plain">{words.ends(dayInWords(endsOn))}</Notice>}
      <Topics employmentId={id} />
      <div className="actions">
        <LinkButton to={places.timesheet(id, today)}>{words.timesheet}</LinkButton>
        {endsOn === undefined ? <LinkButton to={places.leaving(id)}>{words.endJob}</LinkButton> : undefined}
      </div>
      <History employment={employment} />
    </section>
  );
}

/** How much the file still wants, beside the way to it. */
function FileSays({ id }: { readonly id: string }) {
  const { findings, employers } = useAsk('file.read', { assistantId: id });
  const all = [...findings, ...employers.flatMap((one) => one.findings)];
  const needed = all.filter(({ weight }) => weight !== 'look').length;
  return <span className="soft">{words.fileSays(needed)}</span>;
}

/** One PA: what is recorded and what is still to say, as a list that can be left and come back to. */
export function Assistant() {
  const id = usePart('id');
  const { assistants, today } = useTeam();
  const assistant = assistants.find((one) => one.id === id);
  const back = { to: places.team, words: teamWords.back };
  useWayBackHere(undefined);
  if (assistant === undefined) return <Gone back={back} />;
  const { name, reference, employments } = assistant;
  const missing = missingOf(assistant);
  return (
    <Page
      title={
        hasLeft(assistant, today) ? words.gone(name) : words.title(name, employments.length === 0 ? leftToSay(assistant) : missing.length)
      }
      lead={words.lead(reference)}
      back={wayBackThrough() ?? back}
      help={teamWords.help}
    >
      {missing.length === 0 || employments.length === 0 ? undefined : (
        <Notice tone="attention" title={words.before}>
          <ul>
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div className="row">
        <LinkButton to={places.file(id)}>{words.file}</LinkButton>
        <FileSays id={id} />
      </div>
      {employments.length === 0 ? <TaskList tasks={tasksOf(assistant, undefined)} /> : undefined}
      {employments.map((employment) => (
        <Job key={employment.id} assistant={assistant} employment={employment} today={today} />
      ))}
      {employments.length === 0 ? undefined : <LinkButton to={places.addJob(id)}>{words.anotherJob}</LinkButton>}
    </Page>
  );
}
