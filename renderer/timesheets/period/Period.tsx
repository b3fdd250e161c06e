import { ArrowLeft, ArrowRight, Plus } from 'lucide-react';
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
import { timesheetWords } from '#renderer/words/timesheets';
import { CopyLast } from './CopyLast.tsx';
import { NoPeriod } from './NoPeriod.tsx';
import { PayLines } from './PayLines.tsx';
import { type PeriodRow, useRow } from './row.ts';
import { ShiftTable } from './ShiftTable.tsx';
import { Signatures } from './Signatures.tsx';
import { workedInWords } from './worked.ts';

const words = timesheetWords.page;

/** The periods beside this one: nobody works in one that has not begun. */
function Beside({ row, today }: { readonly row: PeriodRow; readonly today: Day }) {
  const before = addDays(row.from, -1);
  const earlier = useRow(row.employmentId, before);
  return (
    <nav className="row" aria-label={words.where}>
      {earlier === undefined ? undefined : (
        <LinkButton to={places.timesheet(row.employmentId, before)} icon={ArrowLeft}>
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

function Pay({ row: { gross, lines = [], employmentId, shifts } }: { readonly row: PeriodRow }) {
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
      <h2>{words.pay}</h2>
      <p className="figure">{pounds(gross)}</p>
      <Why question={words.how(pounds(gross))}>
        <PayLines lines={lines} />
      </Why>
    </section>
  );
}

function Actions({ row }: { readonly row: PeriodRow }) {
  const { employmentId, from, shifts, timesheet } = row;
  const isFree = timesheet === undefined;
  return (
    <>
      <div className="actions">
        <LinkButton to={places.recordShift(employmentId, from)} icon={Plus} kind={isFree ? 'primary' : 'secondary'}>
          {words.record}
        </LinkButton>
        {isFree && shifts.length > 0 ? <LinkButton to={places.signTimesheet(employmentId, from)}>{words.sign}</LinkButton> : undefined}
      </div>
      {isFree ? <CopyLast row={row} /> : undefined}
    </>
  );
}

/** One PA's pay period: what was worked, what it comes to, and who has signed. */
export function Period() {
  const id = usePart('id');
  const row = useRow(id, readDay(usePart('day')));
  const { today } = useAsk('timesheet.period', {});
  const setup = useSetup();
  if (row === undefined) return <NoPeriod />;
  const { assistant, from, to, payday, shifts, timesheet } = row;
  return (
    <Page
      key={from}
      title={words.title(assistant, workedInWords(shifts))}
      lead={timesheetWords.period(spanInWords({ from, to }), dayInWords(payday))}
      back={{ to: places.timesheets, words: timesheetWords.back }}
      help={timesheetWords.help}
    >
      <Beside row={row} today={today} />
      {timesheet === undefined ? undefined : <Signatures row={row} timesheet={timesheet} />}
      <Actions row={row} />
      <ShiftTable setup={setup} shifts={shifts} />
      <Pay row={row} />
    </Page>
  );
}
