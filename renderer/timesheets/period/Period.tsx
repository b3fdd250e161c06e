import { ArrowLeft, ArrowRight, Plus } from 'lucide-react';
import { absolute, total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { addDays, type Day, readDay } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { useSetup } from '#renderer/gateway/setup';
import { usePart } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Why } from '#renderer/kit/Why.tsx';
import { wayBackThrough } from '#renderer/kit/wayBack';
import { timesheetPages } from '#renderer/words/timesheetPages';
import { timesheetWords } from '#renderer/words/timesheets';
import { OnPaper } from '#renderer/timesheets/paper/OnPaper.tsx';
import { RotaBeside } from '#renderer/timesheets/rota/RotaBeside.tsx';
import { openShifts } from '#renderer/timesheets/rota/rotaRows';
import { CopyLast } from './CopyLast.tsx';
import { NoPeriod } from './NoPeriod.tsx';
import { PayLines } from './PayLines.tsx';
import { lateShifts, ownShifts, type PeriodRow, stateOf, useRow } from './row.ts';
import { ShiftTable } from './ShiftTable.tsx';
import { Signatures } from './Signatures.tsx';
import { workedInWords } from './worked.ts';

const words = timesheetWords.page;

type Props = { readonly row: PeriodRow; readonly today: Day };

/** The periods beside this one: nobody works in one that has not begun. */
function Beside({ row, earlier, today }: Props & { readonly earlier: PeriodRow | undefined }) {
  return (
    <nav className="row" aria-label={words.where}>
      {earlier === undefined ? undefined : (
        <LinkButton to={places.timesheet(row.employmentId, earlier.from)} icon={ArrowLeft}>
          {words.earlier}
        </LinkButton>
      )}
      {row.to < today ? (
        <LinkButton to={places.timesheet(row.employmentId, addDays(row.to, 1))} icon={ArrowRight}>
          {words.later}
        </LinkButton>
      ) : undefined}
    </nav>
  );
}

function payTitle(row: PeriodRow): string {
  if (row.timesheet !== undefined) return words.pay;
  return lateShifts(row).length === 0 ? words.paySoFar : words.payWithLate;
}

/** What was paid stays as it is; what was put right since is told beside it. */
function PutRight({ shifts }: Pick<PeriodRow, 'shifts'>) {
  const changes = shifts.flatMap(({ changed }) => changed ?? []);
  if (changes.length === 0) return undefined;
  const pay = total(changes.map((one) => one.pay));
  const { since, none, sumMore, sumLess } = timesheetPages.late;
  return <p>{since(pay === 0 ? none : pay > 0 ? sumMore(pounds(pay)) : sumLess(pounds(absolute(pay))))}</p>;
}

function Pay({ row }: { readonly row: PeriodRow }) {
  const { gross, lines = [], employmentId, shifts } = row;
  if (shifts.length === 0) return undefined;
  if (gross === undefined)
    return (
      <Notice tone="attention">
        <p>{words.noPay}</p>
        <LinkButton to={places.jobPay(employmentId, 'day')}>{words.addAgreement}</LinkButton>
      </Notice>
    );
  return (
    <section className="card">
      <h2>{payTitle(row)}</h2>
      <p className="figure">{pounds(gross)}</p>
      <PutRight shifts={shifts} />
      <Why question={words.how(pounds(gross))}>
        <PayLines lines={lines} />
      </Why>
    </section>
  );
}

/** What to do next is primary: to record while the period runs, to sign once it is over. */
function Actions({ row, earlier, today }: Props & { readonly earlier: PeriodRow | undefined }) {
  const { employmentId, from, shifts, timesheet } = row;
  const isFree = timesheet === undefined;
  const isDue = stateOf(row, today) === 'due';
  const open = openShifts(row).length;
  return (
    <>
      <div className="actions">
        {isFree && (shifts.length > 0 || open > 0) ? (
          <LinkButton to={places.signTimesheet(employmentId, from)} kind={isDue ? 'primary' : 'secondary'}>
            {words.sign}
          </LinkButton>
        ) : undefined}
        <LinkButton to={places.recordShift(employmentId, from)} icon={Plus} kind={isFree && !isDue && open === 0 ? 'primary' : 'secondary'}>
          {words.record}
        </LinkButton>
      </div>
      {isFree && row.rota === undefined && earlier !== undefined && ownShifts(earlier).length > 0 ? <CopyLast row={row} /> : undefined}
    </>
  );
}

/** Shifts of earlier periods that would be signed with this one. */
function Late({ row, earlier }: { readonly row: PeriodRow; readonly earlier: PeriodRow | undefined }) {
  const late = lateShifts(row);
  if (late.length === 0 || row.timesheet !== undefined) return undefined;
  return (
    <Notice tone="attention" title={words.lateTitle(late.length)}>
      <p>{words.lateMore}</p>
      {earlier === undefined || earlier.timesheet !== undefined ? undefined : (
        <LinkButton to={places.timesheet(row.employmentId, earlier.from)}>{words.earlier}</LinkButton>
      )}
    </Notice>
  );
}

/** One PA's pay period: what was worked, what it comes to, and who has signed. */
function Shown({ row, today }: Props) {
  const setup = useSetup();
  const earlier = useRow(row.employmentId, addDays(row.from, -1));
  const { assistant, from, to, payday, timesheet } = row;
  const hasOpen = openShifts(row).length > 0;
  return (
    <Page
      key={`${row.employmentId} ${from}`}
      title={words.title(assistant, workedInWords(ownShifts(row)))}
      lead={timesheetWords.period(spanInWords({ from, to }), dayInWords(payday))}
      back={wayBackThrough() ?? { to: places.timesheets, words: timesheetWords.back }}
      help={timesheetWords.help}
    >
      <Beside row={row} earlier={earlier} today={today} />
      <Late row={row} earlier={earlier} />
      {timesheet === undefined ? undefined : <Signatures row={row} timesheet={timesheet} />}
      {hasOpen ? <RotaBeside row={row} /> : undefined}
      <Actions row={row} earlier={earlier} today={today} />
      {hasOpen ? undefined : <RotaBeside row={row} />}
      <ShiftTable setup={setup} row={row} />
      <Pay row={row} />
      <OnPaper row={row} />
    </Page>
  );
}

export function Period() {
  const row = useRow(usePart('id'), readDay(usePart('day')));
  const { today } = useAsk('timesheet.period', {});
  return row === undefined ? <NoPeriod /> : <Shown row={row} today={today} />;
}
