import { type Reporting } from '#core/contract/shapes/reportRead';
import { taxMonthInWords } from '#core/pay/hmrcMonth';
import { dueInWords, lateInWords, reasonsInWords } from '#core/rti/homeTasks';
import { type Day } from '#core/time/day';
import { dayInWords, shortDay } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { TaskList } from '#renderer/kit/TaskList.tsx';
import { Why } from '#renderer/kit/Why.tsx';
import { reportWords as words } from '#renderer/words/reports';
import { Quarter } from './Quarter.tsx';
import { StateTag } from './stateTag.tsx';

type Props = { readonly reporting: Reporting; readonly today: Day };

const untold: readonly string[] = ['missing', 'ready', 'made', 'refused'];

function Paydays({ reporting: { paydays, people }, today }: Props) {
  const late = paydays.filter(({ state, payday }) => untold.includes(state) && payday < today).at(-1);
  return (
    <>
      {late === undefined ? undefined : (
        <Notice tone="attention" title={dueInWords(late.payday, today)}>
          {lateInWords(late.payday, today, people)}
        </Notice>
      )}
      <Table
        caption={words.paydays}
        level={3}
        columns={[
          { name: words.columns.payday, kind: 'day' },
          { name: words.columns.run, kind: 'short' },
          { name: words.columns.group },
          { name: words.columns.state },
        ]}
        rows={paydays.map(({ payRunId, runNumber, payGroup, payday, state }) => ({
          key: payRunId,
          cells: [
            shortDay(payday),
            <TextLink key="run" to={places.paydayReport(payRunId)}>
              {words.runName(runNumber)}
            </TextLink>,
            payGroup,
            <StateTag key="state" state={state} />,
          ],
        }))}
        whenEmpty={words.noPaydays}
      />
    </>
  );
}

function Summaries({ reporting: { summaries, employerId, ceased }, today }: Props) {
  return (
    <>
      <h3>{words.summaries}</h3>
      <p className="soft">{words.summariesLead}</p>
      {summaries.length === 0 ? <p>{words.noSummaries}</p> : undefined}
      <TaskList
        level={3}
        tasks={summaries.map(({ taxYear, taxMonth, dueOn, reasons, state }) => ({
          key: `${taxYear} ${String(taxMonth)}`,
          title: words.summaryTitle(taxMonthInWords(taxYear, taxMonth)),
          words: `${reasonsInWords(reasons, taxYear, taxMonth)}. ${dueInWords(dueOn, today)}`,
          state: { tone: state === 'refused' ? 'stop' : 'attention', words: words.states[state] },
          action: words.look,
          to: places.summary(employerId, taxYear, taxMonth),
        }))}
      />
      {ceased === undefined ? (
        <div className="row">
          <TextLink to={places.idleMonths(employerId)}>{words.toIdle}</TextLink>
          <TextLink to={places.schemeCeased(employerId)}>{words.toCeased}</TextLink>
        </div>
      ) : (
        <div className="row">
          <span>{words.ceased(dayInWords(ceased.day))}</span>
          <TextLink to={places.takeBackCeased(employerId)}>{words.takeBackCeased}</TextLink>
        </div>
      )}
    </>
  );
}

function Quarters({ reporting: { quarters, employerId }, today }: Props) {
  if (quarters.length === 0) return undefined;
  return (
    <>
      <h3>{words.quarters}</h3>
      <ul className="card-list">
        {quarters.map((quarter) => (
          <Quarter key={`${quarter.taxYear} ${String(quarter.quarter)}`} quarter={quarter} employerId={employerId} today={today} />
        ))}
      </ul>
      <TextLink to={places.papers}>{words.toPapers}</TextLink>
    </>
  );
}

function Ways({ reporting: { way, people } }: { readonly reporting: Reporting }) {
  return (
    <>
      {way === 'basic_paye_tools' && people >= 10 ? (
        <Notice tone="attention" title={words.tools.title}>
          {words.tools.tooMany(people)}
        </Notice>
      ) : undefined}
      <Why question={words.tools.why}>
        <ul>
          {words.tools.routes.map((route) => (
            <li key={route}>{route}</li>
          ))}
        </ul>
        <p className="soft">{words.tools.source}</p>
      </Why>
    </>
  );
}

function Employer({ reporting, today }: Props) {
  const { employerId, employer, way, from } = reporting;
  return (
    <section className="card stack">
      <h2>{employer}</h2>
      <div className="apart">
        <p>{way === undefined || from === undefined ? words.wayMissing : `${words.ways[way]}, ${words.since(dayInWords(from))}.`}</p>
        <LinkButton to={places.reportWay(employerId)} kind={way === undefined ? 'primary' : 'secondary'}>
          {way === undefined ? words.choose : words.change}
        </LinkButton>
      </div>
      <Ways reporting={reporting} />
      {way === 'agent' ? <p>{words.byAgent}</p> : undefined}
      {way === 'basic_paye_tools' || way === 'software' ? (
        <>
          <Paydays reporting={reporting} today={today} />
          <Summaries reporting={reporting} today={today} />
        </>
      ) : undefined}
      <Quarters reporting={reporting} today={today} />
    </section>
  );
}

/** What each employer has told HMRC and has yet to tell. Nothing here sends anything. */
export function Reports() {
  const { employers, today } = useAsk('report.list', {});
  return (
    <Page title={words.title} lead={words.lead} back={{ to: places.pay, words: words.toPay }} help={words.help}>
      {employers.length === 0 ? (
        <div className="card">
          <p>{words.noEmployers}</p>
          <LinkButton to={places.team}>{words.toTeam}</LinkButton>
        </div>
      ) : undefined}
      {employers.map((reporting) => (
        <Employer key={reporting.employerId} reporting={reporting} today={today} />
      ))}
    </Page>
  );
}
