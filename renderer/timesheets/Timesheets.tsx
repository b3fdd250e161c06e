import { addDays } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Tag, type Tone } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { timesheetWords as words } from '#renderer/words/timesheets';
import { type PeriodRow, type PeriodState, stateOf, useRow } from './period/row.ts';
import { workedInWords } from './period/worked.ts';

const tones: Readonly<Record<PeriodState, Tone>> = { none: 'plain', open: 'plain', half: 'attention', signed: 'good', paid: 'good' };

function StateTag({ row }: { readonly row: PeriodRow }) {
  const state = stateOf(row);
  const { payslipNumber } = row.timesheet ?? {};
  return <Tag tone={tones[state]}>{state === 'paid' ? words.states.paid(payslipNumber ?? 0) : words.states[state]}</Tag>;
}

function PeriodLine({ row, title }: { readonly row: PeriodRow; readonly title: string }) {
  const span = spanInWords(row);
  return (
    <div className="stack-tight">
      <h3>{title}</h3>
      <p>
        {words.period(span, dayInWords(row.payday))}: {workedInWords(row.shifts)}
      </p>
      <div className="row">
        <StateTag row={row} />
        <TextLink to={places.timesheet(row.employmentId, row.from)}>{words.open(row.assistant, span)}</TextLink>
      </div>
    </div>
  );
}

function Person({ row, isFirst }: { readonly row: PeriodRow; readonly isFirst: boolean }) {
  const before = useRow(row.employmentId, addDays(row.from, -1));
  const hasBefore = before !== undefined && stateOf(before) !== 'none' && stateOf(before) !== 'paid';
  return (
    <li className="stack">
      <div className="apart">
        <h2>{row.assistant}</h2>
        <LinkButton to={places.recordShift(row.employmentId, row.from)} kind={isFirst ? 'primary' : 'secondary'}>
          {words.record(row.assistant)}
        </LinkButton>
      </div>
      {hasBefore ? <PeriodLine row={before} title={words.lastPeriod} /> : undefined}
      <PeriodLine row={row} title={words.thisPeriod} />
    </li>
  );
}

/** Everybody's present pay period, and the one before while it is not paid. */
export function Timesheets() {
  const { rows } = useAsk('timesheet.period', {});
  const waiting = rows.filter((row) => stateOf(row) === 'half');
  return (
    <Page title={words.title(waiting.length)} lead={words.lead} help={words.help}>
      {rows.length === 0 ? (
        <div className="card">
          <p>{words.none}</p>
          <LinkButton to={places.team} kind="primary">
            {words.toTeam}
          </LinkButton>
        </div>
      ) : (
        <ul className="card-list">
          {rows.map((row, place) => (
            <Person key={row.employmentId} row={row} isFirst={place === 0} />
          ))}
        </ul>
      )}
    </Page>
  );
}
