import { type EndingStep, endingSteps } from '#core/people/checklists';
import { pounds } from '#core/money/words';
import { dayInWords } from '#core/time/words';
import { Papers } from '#renderer/kit/document/Papers.tsx';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Sources, Steps } from '#renderer/kit/Steps.tsx';
import { Table } from '#renderer/kit/Table.tsx';
import { type Task, TaskList } from '#renderer/kit/TaskList.tsx';
import { Why } from '#renderer/kit/Why.tsx';
import { endingWords as words } from '#renderer/words/ending';
import { hiringWords } from '#renderer/words/hiring';
import { type EndingRead, useEnding } from './useEnding.ts';

type List = NonNullable<EndingRead['list']>;

function isEndingStep(text: string): text is EndingStep {
  return endingSteps.some((step) => step === text);
}

function Protection({ protection, today }: EndingRead) {
  const { from, months, lastNoticeDay, sources } = protection;
  const isProtected = from <= today;
  return (
    <section className="card stack-tight">
      <h2>{words.protection}</h2>
      <p>
        {isProtected ? words.protected(dayInWords(from)) : words.notYet(dayInWords(from), words.months(months), dayInWords(lastNoticeDay))}
      </p>
      {isProtected ? undefined : <p className="soft">{words.fairAnyway}</p>}
      <Sources steps={[{ words: '', sources }]} />
    </section>
  );
}

function LeastNotice({ notice, name }: EndingRead) {
  const { byEmployer, byAssistant, sources } = notice;
  return (
    <section className="stack-tight">
      <Table
        caption={words.notice}
        columns={[{ name: words.noticeColumns.who }, { name: words.noticeColumns.weeks }]}
        rows={[
          { key: 'employer', cells: [words.byEmployer, byEmployer === 0 ? words.noticeNone : words.weeks(byEmployer)] },
          { key: 'assistant', cells: [words.byAssistant(name), byAssistant === 0 ? words.noticeNone : words.weeks(byAssistant)] },
        ]}
        whenEmpty=""
      />
      <Why question={words.noticeWhy}>
        {words.noticeLines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <Sources steps={[{ words: '', sources }]} />
      </Why>
    </section>
  );
}

function RedundancyCard({ redundancy, redundancyMissing }: EndingRead) {
  return (
    <section className="card stack-tight">
      <h2>{words.redundancy}</h2>
      {redundancyMissing === undefined ? undefined : <p>{redundancyMissing}</p>}
      {redundancy === undefined ? undefined : (
        <>
          <p className="strong">{redundancy.halfWeeks === 0 ? words.redundancyNone : pounds(redundancy.pay)}</p>
          {redundancy.halfWeeks === 0 ? undefined : <p className="soft">{words.redundancyLead(dayInWords(redundancy.lastDay))}</p>}
          <Why question={words.redundancyWhy}>
            <Steps steps={redundancy.working} />
          </Why>
        </>
      )}
      <TextLink to={places.redundancyReserve}>{words.reserve}</TextLink>
    </section>
  );
}

function placeOfStep(employmentId: string, step: EndingStep): string {
  return step === 'leaving' ? places.leaving(employmentId) : places.endingStep(employmentId, step);
}

function tasksOf(employmentId: string, { steps, state }: List): readonly Task[] {
  const next = steps.find((one) => one.state === 'open');
  return steps.flatMap((one): readonly Task[] => {
    if (!isEndingStep(one.step)) return [];
    const title = words.titles[one.step];
    const about = `${title.slice(0, 1).toLowerCase()}${title.slice(1)}`;
    const isOpen = one.state === 'open';
    const tag = isOpen
      ? { tone: one === next ? ('attention' as const) : ('plain' as const), words: words.by(dayInWords(one.on)) }
      : {
          tone: one.state === 'done' ? ('good' as const) : ('plain' as const),
          words: one.state === 'done' ? hiringWords.done : hiringWords.notNeeded,
        };
    return [
      {
        key: one.step,
        title,
        words: one.says === undefined ? one.words : `${one.words} ${one.says}`,
        state: tag,
        action: isOpen ? hiringWords.say(about) : hiringWords.look(about),
        isNext: one === next && state === 'going',
        ...(state === 'going' || one.isSeen ? { to: placeOfStep(employmentId, one.step) } : {}),
      },
    ];
  });
}

function Planned({ read, list }: { readonly read: EndingRead; readonly list: List }) {
  const { employmentId } = read;
  return (
    <section className="stack">
      <h2>{words.steps}</h2>
      <Notice tone="plain" title={words.listed(words.reasons[list.reason].name, dayInWords(list.begunOn))}>
        <p>{list.words}</p>
        {list.state === 'going' ? undefined : (
          <p>
            {hiringWords.states[list.state]}: {list.stateWords}
          </p>
        )}
      </Notice>
      <TaskList level={3} tasks={tasksOf(employmentId, list)} />
      <Sources steps={list.steps} />
      <div className="actions">
        {list.state === 'going' ? (
          <>
            <LinkButton to={places.moveEnding(employmentId, 'stopped')}>{hiringWords.stop}</LinkButton>
            <LinkButton to={places.moveEnding(employmentId, 'finished')}>{hiringWords.finish}</LinkButton>
          </>
        ) : (
          <LinkButton to={places.moveEnding(employmentId, 'resumed')}>{hiringWords.goOn}</LinkButton>
        )}
      </div>
    </section>
  );
}

/** What the law asks before a job ends, in figures of today, and the steps of a fair end once one is planned. */
export function Ending() {
  const { read } = useEnding();
  const { name, job, employer, startsOn, employmentId, assistantId, list } = read;
  return (
    <Page
      title={words.title(name)}
      lead={words.lead(job, employer, dayInWords(startsOn))}
      back={{ to: places.assistant(assistantId), words: words.toAssistant(name) }}
      help={words.help}
    >
      {list === undefined ? undefined : <Planned read={read} list={list} />}
      <Protection {...read} />
      <LeastNotice {...read} />
      <RedundancyCard {...read} />
      <div className="actions">
        {list?.state === 'going' ? undefined : (
          <LinkButton to={places.beginEnding(employmentId)}>{list === undefined ? words.begin : words.beginAgain}</LinkButton>
        )}
        <LinkButton to={places.endingLetter(employmentId)}>{words.letter}</LinkButton>
        <LinkButton to={places.leaving(employmentId)}>{words.leaving}</LinkButton>
      </div>
      <Papers about={employmentId} kinds={['notice_letter']} caption={words.papers} />
    </Page>
  );
}
