import { type Day } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Tag, type Tone } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { wayBackThrough } from '#renderer/kit/wayBack';
import { openShifts } from './rota/rotaRows.ts';
import { timesheetPages } from '#renderer/words/timesheetPages';
import { timesheetWords as words } from '#renderer/words/timesheets';
import { ownShifts, type PeriodRow, type PeriodState, stateOf, useRowsBefore } from './period/row.ts';
import { workedInWords } from './period/worked.ts';

type Props = { readonly row: PeriodRow; readonly today: Day };

const pages = timesheetPages.list;

const tones: Readonly<Record<PeriodState, Tone>> = {
  none: 'plain',
  open: 'plain',
  due: 'attention',
  half: 'attention',
  signed: 'good',
  paid: 'good',
};

function waits(row: PeriodRow, today: Day): boolean {
  return ['due', 'half'].includes(stateOf(row, today));
}

function StateTag({ row, today }: Props) {
  const state = stateOf(row, today);
  const { payslipNumber } = row.timesheet ?? {};
  return <Tag tone={tones[state]}>{state === 'paid' ? words.states.paid(payslipNumber ?? 0) : words.states[state]}</Tag>;
}

function PeriodLine({ row, today, title }: Props & { readonly title: string }) {
  const span = spanInWords(row);
  const open = openShifts(row).length;
  return (
    <div className="stack-tight">
      <h3>{title}</h3>
      <p>
        {words.period(span, dayInWords(row.payday))}: {workedInWords(ownShifts(row))}
      </p>
      <div className="row">
        <StateTag row={row} today={today} />
        {open === 0 ? undefined : <span className="soft small">{pages.openOf(open)}</span>}
        <TextLink to={places.timesheet(row.employmentId, row.from)}>{words.open(row.assistant, span)}</TextLink>
        {stateOf(row, today) === 'signed' ? (
          <TextLink to={places.checkPayday(row.payGroupId, row.payday)}>{pages.toPayday(row.assistant, dayInWords(row.payday))}</TextLink>
        ) : undefined}
      </div>
    </div>
  );
}

/** What to do next for a PA: sign what is over, else write down what was worked. */
function Next({ row, before, today, isFirst }: Props & { readonly before: PeriodRow | undefined; readonly isFirst: boolean }) {
  const kind = isFirst ? 'primary' : 'secondary';
  if (before !== undefined && waits(before, today))
    return (
      <LinkButton to={places.signTimesheet(before.employmentId, before.from)} kind={kind}>
        {openShifts(before).length > 0 ? pages.look(row.assistant) : words.signOf(row.assistant)}
      </LinkButton>
    );
  return (
    <LinkButton to={places.recordShift(row.employmentId, row.from)} kind={kind}>
      {words.record(row.assistant)}
    </LinkButton>
  );
}

/** Whoever waits to be signed for comes first. */
function inTurn(rows: readonly PeriodRow[], before: readonly PeriodRow[], today: Day): readonly PeriodRow[] {
  const isWaiting = ({ employmentId }: PeriodRow): boolean => before.some((row) => row.employmentId === employmentId && waits(row, today));
  return [...rows.filter(isWaiting), ...rows.filter((row) => !isWaiting(row))];
}

/** Everybody's present pay period, and the one before until it is paid. */
export function Timesheets() {
  const { rows, today } = useAsk('timesheet.period', {});
  const before = useRowsBefore(rows);
  const waiting = [...rows, ...before].filter((row) => waits(row, today));
  return (
    <Page title={words.title(waiting.length)} lead={words.lead} back={wayBackThrough()} help={words.help}>
      {rows.length === 0 ? (
        <div className="card">
          <p>{words.none}</p>
          <LinkButton to={places.team} kind="primary">
            {words.toTeam}
          </LinkButton>
        </div>
      ) : (
        <ul className="card-list">
          {inTurn(rows, before, today).map((row, place) => {
            const last = before.find(({ employmentId }) => employmentId === row.employmentId);
            const isOpen = last !== undefined && stateOf(last, today) !== 'paid';
            return (
              <li key={row.employmentId} className="stack">
                <div className="apart">
                  <h2>{row.assistant}</h2>
                  <Next row={row} before={last} today={today} isFirst={place === 0} />
                </div>
                {isOpen ? <PeriodLine row={last} today={today} title={words.lastPeriod} /> : undefined}
                <PeriodLine row={row} today={today} title={words.thisPeriod} />
              </li>
            );
          })}
        </ul>
      )}
      {rows.length === 0 ? undefined : <LinkButton to={places.shiftFile}>{timesheetPages.file.link}</LinkButton>}
    </Page>
  );
}
