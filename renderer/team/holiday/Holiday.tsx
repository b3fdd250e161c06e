import { type HolidayBalance, type HolidayRead } from '#core/contract/shapes/holiday';
import { leaveInWords } from '#core/holiday/hours';
import { pounds } from '#core/money/words';
import { spanInWords } from '#core/time/words';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Figures } from '#renderer/kit/Facts.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Steps } from '#renderer/kit/Steps.tsx';
import { Why } from '#renderer/kit/Why.tsx';
import { wayBackThrough } from '#renderer/kit/wayBack';
import { holidayWords as words } from '#renderer/words/holiday';
import { Papers } from '#renderer/kit/document/Papers.tsx';
import { AgreedTable, CarriedTable, HistoryTable, LeaveTable } from './tables.tsx';
import { Record } from './Record.tsx';
import { useHoliday } from './useHoliday.ts';

function titleOf({ assistant: { name }, balance }: HolidayRead): string {
  if (balance === undefined) return words.titleNone(name);
  return balance.left < 0 ? words.titleOver(name, leaveInWords(-balance.left)) : words.title(name, leaveInWords(balance.left));
}

function figuresOf(balance: HolidayBalance, isEarned: boolean) {
  const { entitled, carriedIn, taken, carriedOut, inLieu, left } = balance;
  const facts = [
    { name: isEarned ? words.figures.earned : words.figures.entitled, minutes: entitled, isAlways: true },
    { name: words.figures.carriedIn, minutes: carriedIn, isAlways: false },
    { name: words.figures.taken, minutes: taken, isAlways: true },
    { name: words.figures.carriedOut, minutes: carriedOut, isAlways: false },
    { name: words.figures.inLieu, minutes: inLieu, isAlways: false },
    { name: words.figures.left, minutes: left, isAlways: true },
  ];
  return facts
    .filter(({ minutes, isAlways }) => isAlways || minutes !== 0)
    .map(({ name, minutes }) => ({ name, value: leaveInWords(minutes) }));
}

function Balance({ read, balance }: { readonly read: HolidayRead; readonly balance: HolidayBalance }) {
  const isEarned = read.terms[0]?.kind !== 'regular' && read.nation !== 'northern_ireland';
  return (
    <section className="card stack">
      <Figures facts={figuresOf(balance, isEarned)} />
      {balance.mayTake === undefined ? undefined : <p className="soft">{words.mayTake(leaveInWords(balance.mayTake))}</p>}
      <Why question={words.why}>
        <Steps steps={balance.working} />
      </Why>
      <Why question={words.whyPay}>
        {read.average === undefined ? (
          <p>{words.noAverage}</p>
        ) : (
          <>
            <p>{words.perHour(pounds(read.average.perHour))}</p>
            <Steps steps={read.average.working} />
          </>
        )}
      </Why>
    </section>
  );
}

function Actions({ employmentId, terms }: HolidayRead) {
  const hasTerms = terms.length > 0;
  return (
    <div className="actions">
      {hasTerms ? (
        <LinkButton to={places.takeLeave(employmentId)} kind="primary">
          {words.act.take}
        </LinkButton>
      ) : undefined}
      <LinkButton to={places.holidayTerms(employmentId)} kind={hasTerms ? 'secondary' : 'primary'}>
        {hasTerms ? words.act.change : words.act.terms}
      </LinkButton>
      {hasTerms ? (
        <>
          <LinkButton to={places.holidayBefore(employmentId)}>{words.act.before}</LinkButton>
          <LinkButton to={places.holidayWeeks(employmentId)}>{words.act.weeks}</LinkButton>
          <LinkButton to={places.carryLeave(employmentId)}>{words.act.carry}</LinkButton>
        </>
      ) : undefined}
    </div>
  );
}

/** One PA’s holiday in one job: what is left and why, leave, what was agreed, and the record of six years. */
export function Holiday() {
  const { read } = useHoliday();
  const { assistant, job, employer, balance, remarks, employmentId, notice } = read;
  const lead = balance === undefined ? words.leadNone(job, employer) : words.lead(job, employer, spanInWords(balance.leaveYear));
  return (
    <Page
      title={titleOf(read)}
      lead={lead}
      back={wayBackThrough() ?? { to: places.assistant(assistant.id), words: words.toAssistant(assistant.name) }}
      help={words.help}
    >
      {remarks.length === 0 ? undefined : (
        <Notice tone="attention" title={words.look}>
          <ul>
            {remarks.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      {balance === undefined ? undefined : <Balance read={read} balance={balance} />}
      <Actions {...read} />
      <LeaveTable read={read} />
      <CarriedTable read={read} />
      <AgreedTable read={read} />
      <HistoryTable read={read} />
      <p className="soft">{words.notice(notice.byEmployer, notice.byAssistant)}</p>
      {balance === undefined ? undefined : <Record read={read} />}
      <Papers about={employmentId} kinds={['holiday_record']} caption={words.papers} />
    </Page>
  );
}
