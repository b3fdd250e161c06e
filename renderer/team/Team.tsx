import { Plus } from 'lucide-react';
import { shortDay } from '#core/time/words';
import { type Assistant, type Employment, type Team as TeamData, useTeam } from '#renderer/gateway/team';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Tag } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { type Task, TaskList } from '#renderer/kit/TaskList.tsx';
import { useWayBackHere, wayBackThrough } from '#renderer/kit/wayBack';
import { costingWords } from '#renderer/words/costing';
import { teamWords as words } from '#renderer/words/team';
import { hasLeft, missingOf } from './missing.ts';

type Step = keyof typeof words.steps;

/** The first steps, in order, until somebody works here. */
function firstSteps({ employers, payGroups }: TeamData): readonly Task[] {
  const isDone: Readonly<Record<Step, boolean>> = { employer: employers.length > 0, payGroup: payGroups.length > 0, assistant: false };
  const to: Readonly<Record<Step, string>> = {
    employer: isDone.employer ? places.employers : places.addEmployer,
    payGroup: isDone.payGroup ? places.employers : places.addPayGroup,
    assistant: places.addAssistant,
  };
  const steps: readonly Step[] = ['employer', 'payGroup', 'assistant'];
  const next = steps.find((step) => !isDone[step]);
  return steps.map((step) => {
    const { title, words: more } = words.steps[step];
    const [tone, said] = isDone[step]
      ? (['good', words.done] as const)
      : step === next
        ? (['attention', words.next] as const)
        : (['plain', words.later] as const);
    return {
      key: step,
      title,
      words: more,
      state: { tone, words: said },
      action: isDone[step] ? words.look(title.toLowerCase()) : words.start(title.toLowerCase()),
      to: to[step],
      isNext: step === next,
    };
  });
}

function jobLine({ job, employer, startsOn, endsOn }: Employment): string {
  const line = words.jobLine(job, employer, shortDay(startsOn));
  return endsOn === undefined ? line : `${line}. ${words.leftOn(shortDay(endsOn))}`;
}

function PersonCard({ assistant, team }: { readonly assistant: Assistant; readonly team: TeamData }) {
  const missing = missingOf(assistant);
  return (
    <li className="stack-tight">
      <div className="apart">
        <h2>{assistant.name}</h2>
        {missing.length > 0 || hasLeft(assistant, team.today) ? undefined : <Tag tone="good">{words.ready}</Tag>}
      </div>
      {assistant.employments.map((employment) => (
        <p key={employment.id} className="soft">
          {jobLine(employment)}
        </p>
      ))}
      {missing.map((sentence) => (
        <p key={sentence}>
          <Tag tone="attention">{sentence}</Tag>
        </p>
      ))}
      <TextLink to={places.assistant(assistant.id)}>{words.open(assistant.name)}</TextLink>
    </li>
  );
}

/** Everybody who works here, with what is missing before each can be paid. */
export function Team() {
  const team = useTeam();
  const { assistants } = team;
  useWayBackHere(undefined);
  const wanting = assistants.filter((one) => missingOf(one).length > 0 && !hasLeft(one, team.today));
  return (
    <Page title={words.title(assistants.length, wanting.length)} lead={words.lead} back={wayBackThrough()} help={words.help}>
      {assistants.length === 0 ? (
        <>
          <TaskList tasks={firstSteps(team)} />
          <section className="stack-tight">
            <h2>{words.notFound}</h2>
            <p>{words.notFoundMore}</p>
            <LinkButton to={places.hiring}>{words.hiring}</LinkButton>
          </section>
        </>
      ) : (
        <>
          <div className="actions">
            <LinkButton to={places.addAssistant} icon={Plus} kind="primary">
              {words.add}
            </LinkButton>
            <LinkButton to={places.employers}>{words.employers}</LinkButton>
            <LinkButton to={places.hiring}>{words.hiring}</LinkButton>
            <LinkButton to={places.costing}>{costingWords.link}</LinkButton>
          </div>
          <ul className="card-list">
            {assistants.map((assistant) => (
              <PersonCard key={assistant.id} assistant={assistant} team={team} />
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}
