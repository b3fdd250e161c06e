import { percent } from '#core/pension/contributions';
import { pounds } from '#core/money/words';
import { dayInWords, shortDay, spanInWords } from '#core/time/words';
import { Papers } from '#renderer/kit/document/Papers.tsx';
import { type Fact, Facts } from '#renderer/kit/Facts.tsx';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { Why } from '#renderer/kit/Why.tsx';
import { pensionWords } from '#renderer/words/pension';
import { type PensionRead, usePension } from './usePension.ts';

const words = pensionWords.assistant;
type Props = { readonly read: PensionRead };

/** What the next payday waits for, and the letters that are due. */
function ToDo({ read: { need, tasks } }: Props) {
  return (
    <>
      {need === undefined ? undefined : (
        <Notice tone={need.kind === 'blocks' ? 'stop' : 'attention'} title={words.needTitle[need.kind]}>
          {need.words}
        </Notice>
      )}
      {tasks.length === 0 ? undefined : (
        <Notice tone="attention" title={words.tasks}>
          <ul>
            {tasks.map(({ id, title, words: more }) => (
              <li key={id}>
                {title}. {more}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

function factsOf({ assessed, optOut, contributed, refundBy }: PensionRead): readonly Fact[] {
  const { facts } = words;
  const was =
    assessed === undefined
      ? []
      : [
          { name: facts.category(dayInWords(assessed.payday)), value: words.category[assessed.category] },
          { name: facts.earnings, value: pounds(assessed.earnings) },
          { name: facts.age, value: words.years(assessed.age) },
        ];
  const paid =
    contributed.employee === 0 && contributed.employer === 0
      ? []
      : [words.both(pounds(contributed.employee), pounds(contributed.employer))];
  return [
    ...was,
    ...(optOut === undefined ? [] : [{ name: facts.optOut, value: spanInWords(optOut) }]),
    ...paid.map((value) => ({ name: facts.contributed, value })),
    ...(refundBy === undefined ? [] : [{ name: facts.refund, value: dayInWords(refundBy) }]),
  ];
}

function JoinLinks({ read: { employmentId, schemes, dutiesStart, need, standing, events } }: Props) {
  if (schemes.length === 0 || dutiesStart === undefined)
    return (
      <LinkButton to={places.pensionDuties} kind="primary">
        {words.firstSetUp}
      </LinkButton>
    );
  const wasIn = events.some(({ kind, takenBack }) => takenBack === undefined && !['postponed', 'opted_out', 'left'].includes(kind));
  const isNeeded = need?.kind === 'blocks';
  return (
    <>
      <LinkButton to={places.joinPension(employmentId)} kind={isNeeded ? 'primary' : 'secondary'}>
        {isNeeded ? (standing === 'out' ? words.join.again : words.join.enrol) : words.join.other}
      </LinkButton>
      {wasIn ? undefined : <LinkButton to={places.postponePension(employmentId)}>{words.postpone}</LinkButton>}
    </>
  );
}

function MemberLinks({ read: { employmentId, events } }: Props) {
  const joined = events.find(({ takenBack }) => takenBack === undefined)?.kind === 'joined';
  return (
    <>
      {joined ? undefined : <LinkButton to={places.optOutPension(employmentId)}>{words.optOut}</LinkButton>}
      <LinkButton to={places.leavePension(employmentId)}>{words.leave}</LinkButton>
    </>
  );
}

function Joining({ read }: Props) {
  return read.standing === 'member' ? <MemberLinks read={read} /> : <JoinLinks read={read} />;
}

function Actions({ read }: Props) {
  const { employmentId, letterKinds, canTakeBack, tasks, need } = read;
  const isLetterNext =
    need?.kind !== 'blocks' && tasks.some(({ id }) => id.startsWith('pension-letter') || id.startsWith('pension-information'));
  return (
    <div className="actions">
      {isLetterNext ? undefined : <Joining read={read} />}
      {letterKinds.map((kind, place) => (
        <LinkButton key={kind} to={places.pensionLetter(employmentId, kind)} kind={isLetterNext && place === 0 ? 'primary' : 'secondary'}>
          {words.letter[kind]}
        </LinkButton>
      ))}
      {isLetterNext ? <Joining read={read} /> : undefined}
      {canTakeBack === undefined ? undefined : (
        <LinkButton to={places.takeBackPension(employmentId, canTakeBack)}>{words.takeBack}</LinkButton>
      )}
    </div>
  );
}

function moreOf({
  day,
  scheme,
  setUpOn,
  until,
  noticeOn,
  ownHundredths,
  words: said,
  evidenceNumber,
  takenBack,
}: PensionRead['events'][number]): string {
  const parts = [
    scheme === undefined || setUpOn === undefined ? undefined : words.into(scheme, shortDay(setUpOn)),
    until === undefined ? undefined : words.until(shortDay(until)),
    noticeOn === undefined || noticeOn === day ? undefined : words.noticeOn(shortDay(noticeOn)),
    ownHundredths === undefined ? undefined : words.own(percent(ownHundredths)),
    said,
    evidenceNumber === undefined ? undefined : words.evidence(evidenceNumber),
    takenBack === undefined ? undefined : words.takenBack(takenBack),
  ];
  return parts.filter((part) => part !== undefined).join('; ');
}

function EventTable({ read: { events } }: Props) {
  const heads = words.eventColumns;
  return (
    <Table
      caption={words.events}
      columns={[{ name: heads.day, kind: 'day' }, { name: heads.what }, { name: heads.more }]}
      rows={events.map((event) => ({
        key: event.id,
        isStruck: event.takenBack !== undefined,
        cells: [shortDay(event.day), words.kinds[event.kind], moreOf(event)],
      }))}
      whenEmpty={words.noEvents}
    />
  );
}

function HistoryTable({ read: { history } }: Props) {
  const heads = words.historyColumns;
  return (
    <Table
      caption={words.history}
      columns={[
        { name: heads.payday, kind: 'day' },
        { name: heads.was },
        { name: heads.earnings, kind: 'money' },
        { name: heads.employee, kind: 'money' },
        { name: heads.employer, kind: 'money' },
      ]}
      rows={history.map((row) => ({
        key: row.payslipId,
        cells: [
          shortDay(row.payday),
          words.short[row.category],
          <Money key="earnings" sum={row.earnings} />,
          <Money key="employee" sum={row.employee} />,
          <Money key="employer" sum={row.employer} />,
        ],
      }))}
      whenEmpty={words.noHistory}
    />
  );
}

/** One PA's workplace pension in one job: how it stands, what is to do, what happened, and every payday. */
export function Pension() {
  const { read } = usePension();
  const { assistant, assistantId, employer, employmentId } = read;
  const facts = factsOf(read);
  return (
    <Page
      title={words.title(assistant, read.words)}
      lead={words.lead(employer)}
      back={{ to: places.assistant(assistantId), words: words.back(assistant) }}
      help={pensionWords.help}
    >
      <ToDo read={read} />
      <section className="card stack">
        <h2>{words.standing}</h2>
        {facts.length === 0 ? <p>{words.facts.notYet}</p> : <Facts facts={facts} />}
        <Why question={words.why}>
          {words.whyLines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Why>
      </section>
      <Actions read={read} />
      <EventTable read={read} />
      <Papers about={employmentId} kinds={['pension_letter']} caption={words.papers} />
      <HistoryTable read={read} />
      <TextLink to={places.pensionDuties}>{words.toDuties}</TextLink>
    </Page>
  );
}
