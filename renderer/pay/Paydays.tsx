import { type OutputOf } from '#core/contract/routes';
import { type Day } from '#core/time/day';
import { dayInWords, shortDay, spanInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { useTeam } from '#renderer/gateway/team';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Tag, type Tone } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Recent, useRecent, whenNone } from '#renderer/kit/Recent.tsx';
import { Table } from '#renderer/kit/Table.tsx';
import { TaskList } from '#renderer/kit/TaskList.tsx';
import { useNoWayBack } from '#renderer/kit/wayBack';
import { longDay } from '#renderer/words/days';
import { payWords as words } from '#renderer/words/pay';

type Read = OutputOf<'pay.read'>;
type Payday = Read['paydays'][number];
type Run = Read['runs'][number];

/** A period that goes on is never ready, whatever of it, or of one before it, is signed already. */
function readiness({ period, timesheetsSigned, timesheetsWaiting }: Payday, today: Day): { readonly tone: Tone; readonly words: string } {
  if (period.to >= today) return { tone: 'plain', words: words.goesOn(dayInWords(period.to)) };
  const all = timesheetsSigned + timesheetsWaiting;
  if (all === 0) return { tone: 'plain', words: words.noTimesheets };
  return timesheetsWaiting === 0
    ? { tone: 'good', words: words.allSigned }
    : { tone: 'attention', words: words.signed(timesheetsSigned, all) };
}

function Waiting({ paydays }: Pick<Read, 'paydays'>) {
  const { today } = useTeam();
  if (paydays.length === 0)
    return (
      <div className="card stack-tight">
        <p>{words.nothingWaiting}</p>
        <LinkButton to={places.team}>{words.toTeam}</LinkButton>
      </div>
    );
  return (
    <TaskList
      level={3}
      tasks={paydays.map((one, place) => ({
        key: `${one.payGroupId} ${one.payday}`,
        title: words.paydayTitle(one.payGroup, longDay(one.payday)),
        words: words.paydayWords(spanInWords(one.period), one.employer),
        state: readiness(one, today),
        action: words.look(one.payGroup, longDay(one.payday)),
        to: places.checkPayday(one.payGroupId, one.payday),
        isNext: place === 0,
      }))}
    />
  );
}

function StateTag({ run }: { readonly run: Run }) {
  if (run.voided !== undefined) return <Tag tone="plain">{words.states.void}</Tag>;
  return <Tag tone="good">{run.billed ? words.states.billed : words.states.approved}</Tag>;
}

function Runs({ runs, earlier }: Pick<Read, 'runs' | 'earlier'>) {
  const heads = words.runColumns;
  return (
    <Table
      caption={words.runs}
      columns={[
        { name: heads.number, kind: 'short' },
        { name: heads.payday, kind: 'day' },
        { name: heads.period },
        { name: heads.state },
        { name: heads.gross, kind: 'money' },
        { name: heads.net, kind: 'money' },
      ]}
      rows={runs.map((run) => ({
        key: run.id,
        isStruck: run.voided !== undefined,
        cells: [
          <TextLink key="number" to={places.payRun(run.id)}>
            {words.runName(run.number)}
          </TextLink>,
          shortDay(run.payday),
          spanInWords(run.period),
          <StateTag key="state" run={run} />,
          <Money key="gross" sum={run.together.gross} />,
          <Money key="net" sum={run.together.paid} isStrong />,
        ],
      }))}
      whenEmpty={whenNone(earlier, words.noRuns)}
    />
  );
}

/** Paydays that wait, and the pay runs that were approved. */
export function Paydays() {
  useNoWayBack();
  const asked = useRecent();
  const { paydays, runs, earlier } = useAsk('pay.read', asked.input);
  const { today } = useTeam();
  const [next] = paydays;
  return (
    <Page
      title={words.title(next === undefined ? undefined : longDay(next.payday), next !== undefined && next.payday < today)}
      lead={words.lead}
      help={words.help}
    >
      <section className="stack">
        <h2>{words.waiting}</h2>
        <Waiting paydays={paydays} />
      </section>
      <section className="stack">
        <h2>{words.more}</h2>
        <div className="actions">
          <LinkButton to={places.payments}>{words.toPayments}</LinkButton>
          <LinkButton to={places.hmrc}>{words.toHmrc}</LinkButton>
          <LinkButton to={places.reports}>{words.toReports}</LinkButton>
          <LinkButton to={places.payExtras}>{words.toExtras}</LinkButton>
          <LinkButton to={places.claims}>{words.toClaims}</LinkButton>
        </div>
      </section>
      <Runs runs={runs} earlier={earlier} />
      <Recent asked={asked} hasEarlier={earlier} shown={runs.length} />
    </Page>
  );
}
