import { pounds } from '#core/money/words';
import { dayInWords, spanInWords } from '#core/time/words';
import { Papers } from '#renderer/kit/document/Papers.tsx';
import { type Fact, Facts } from '#renderer/kit/Facts.tsx';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Why } from '#renderer/kit/Why.tsx';
import { wayBackThrough } from '#renderer/kit/wayBack';
import { pensionWords } from '#renderer/words/pension';
import { pensionArrearsWords as late } from '#renderer/words/pensionArrears';
import { agreedInWords } from './agreedInWords.ts';
import { EventTable, HistoryTable, OwnTerms } from './PensionTables.tsx';
import { type PensionRead, usePension } from './usePension.ts';

const words = pensionWords.assistant;
type Props = { readonly read: PensionRead };

/** Nobody has said yet how the PA’s part is paid, and the next payday waits for it. */
function isMissedOpen(missed: PensionRead['missed']): boolean {
  return missed !== undefined && missed.agreed === undefined && missed.employee > 0;
}

/** What approved paydays missed, and how the PA’s part is paid. */
function Missed({ read: { employmentId, missed } }: Props) {
  if (missed === undefined) return undefined;
  const { agreed, employee, employer, periods, short } = missed;
  const isOpen = isMissedOpen(missed);
  return (
    <Notice tone={isOpen ? 'stop' : 'attention'} title={late.missed.title}>
      <div className="stack-tight">
        {employee === 0 && employer === 0 ? undefined : <p>{late.missed.sums(periods, pounds(employee), pounds(employer))}</p>}
        {short === undefined ? undefined : <p>{late.missed.short(short)}</p>}
        {agreed === undefined ? undefined : <p>{agreedInWords(agreed)}</p>}
        {employee === 0 ? undefined : (
          <LinkButton to={places.agreePensionArrears(employmentId)} kind={isOpen ? 'primary' : 'secondary'}>
            {isOpen ? late.missed.agree : late.missed.change}
          </LinkButton>
        )}
      </div>
    </Notice>
  );
}

/** What the next payday waits for, and the letters that are due. */
function ToDo({ read: { need, tasks: all } }: Props) {
  // What was missed has a notice of its own here.
  const tasks = all.filter(({ id }) => !id.startsWith('pension-arrears'));
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

function factsOf({ assessed, optOut, contributed, refundBy, percentages }: PensionRead): readonly Fact[] {
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
    ...(percentages === undefined
      ? []
      : [{ name: facts.percentages, value: late.percentages(percentages.employee, percentages.employer, percentages.isOwn) }]),
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
      <LinkButton to={places.ownPensionTerms(employmentId)}>{late.own.link}</LinkButton>
    </>
  );
}

function Joining({ read }: Props) {
  return read.standing === 'member' ? <MemberLinks read={read} /> : <JoinLinks read={read} />;
}

function Actions({ read }: Props) {
  const { employmentId, letterKinds, canTakeBack, tasks, need, missed } = read;
  const isLetterNext =
    need?.kind !== 'blocks' && tasks.some(({ id }) => id.startsWith('pension-letter') || id.startsWith('pension-information'));
  return (
    <div className="actions">
      {isLetterNext ? undefined : <Joining read={read} />}
      {letterKinds.map((kind, place) => (
        <LinkButton
          key={kind}
          to={places.pensionLetter(employmentId, kind)}
          kind={isLetterNext && place === 0 && !isMissedOpen(missed) ? 'primary' : 'secondary'}
        >
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

/** One PA's workplace pension in one job: how it stands, what is to do, what happened, and every payday. */
export function Pension() {
  const { read } = usePension();
  const { assistant, assistantId, employer, employmentId } = read;
  const facts = factsOf(read);
  return (
    <Page
      title={words.title(assistant, read.words)}
      lead={words.lead(employer)}
      back={wayBackThrough() ?? { to: places.assistant(assistantId), words: words.back(assistant) }}
      help={pensionWords.help}
    >
      <ToDo read={read} />
      <Missed read={read} />
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
      <OwnTerms read={read} />
      <Papers about={employmentId} kinds={['pension_letter']} caption={words.papers} />
      <HistoryTable read={read} />
      <TextLink to={places.pensionDuties}>{words.toDuties}</TextLink>
    </Page>
  );
}
