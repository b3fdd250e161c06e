import { type OutputOf } from '#core/contract/routes';
import { dayInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { Facts } from '#renderer/kit/Facts.tsx';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Notice, Tag } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { yearWords as words } from '#renderer/words/year';

type Read = OutputOf<'year.read'>;
type End = Read['years'][number];

function Remarks({ end }: { readonly end: End }) {
  const { waiting, extraPaydays, hasPayeReference } = end;
  return (
    <>
      {waiting.length === 0 ? undefined : (
        <Notice tone="attention" title={words.waitsTitle}>
          <ul>
            {waiting.slice(0, 6).map(({ payGroup, payday }) => (
              <li key={`${payGroup} ${payday}`}>{words.waits(payGroup, dayInWords(payday))}</li>
            ))}
          </ul>
        </Notice>
      )}
      {extraPaydays.map(({ payGroup, payday, week }) => (
        <p key={payGroup}>{words.extra(payGroup, dayInWords(payday), week)}</p>
      ))}
      {hasPayeReference ? undefined : <Notice tone="attention">{words.noReference}</Notice>}
    </>
  );
}

function YearCard({ end }: { readonly end: End }) {
  const { employerId, employer, taxYear, lastDay, finalReportBy, p60By, isOver, p60s } = end;
  const made = p60s.filter(({ paper }) => paper !== undefined).length;
  const left = end.steps.filter(({ state }) => state === 'next' || state === 'open').length;
  return (
    <section className="card stack">
      <h2>{words.heading(employer, taxYear)}</h2>
      <div className="row">
        <Tag tone="plain">{isOver ? words.over : words.now}</Tag>
        {isOver ? <Tag tone={left === 0 ? 'good' : 'attention'}>{left === 0 ? words.ended : words.left(left)}</Tag> : undefined}
        {p60s.length === 0 ? undefined : (
          <Tag tone={made === p60s.length ? 'good' : isOver ? 'attention' : 'plain'}>{words.p60s(made, p60s.length)}</Tag>
        )}
      </div>
      <Facts
        facts={[
          { name: words.dates.lastDay, value: dayInWords(lastDay) },
          { name: words.dates.report, value: dayInWords(finalReportBy) },
          { name: words.dates.p60, value: dayInWords(p60By) },
        ]}
      />
      <Remarks end={end} />
      {p60s.length === 0 ? <p className="soft">{words.noP60s}</p> : undefined}
      <div className="actions">
        <LinkButton to={places.yearEnd(employerId, taxYear)} kind={isOver && left > 0 ? 'primary' : 'secondary'}>
          {isOver ? words.toEnd(taxYear) : words.toEndAhead(taxYear)}
        </LinkButton>
        <LinkButton to={places.p60s(employerId, taxYear)}>{words.toP60s}</LinkButton>
        <LinkButton to={places.paymentRecord(employerId, taxYear)}>{words.record}</LinkButton>
      </div>
    </section>
  );
}

/** What ends with a tax year, what the next one needs, and which figures are known. */
export function Year() {
  const { years, known, leftOut, unknownFrom } = useAsk('year.read', {});
  const newest = known.at(-1);
  return (
    <Page title={words.title} lead={words.lead} help={words.help}>
      {years.map((end) => (
        <YearCard key={`${end.employerId} ${end.taxYear}`} end={end} />
      ))}
      <section className="card stack">
        <h2>{words.next}</h2>
        <p>{words.unknown(unknownFrom.taxYear, dayInWords(unknownFrom.day))}</p>
        {leftOut.length === 0 ? undefined : (
          <Notice tone="attention" title={words.leftOut}>
            {leftOut.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        )}
        <h3>{words.known}</h3>
        <ul>
          {known.map(({ taxYear, from }) => (
            <li key={taxYear}>
              {taxYear}, {from === 'pack' ? words.fromPack : words.fromApp}
            </li>
          ))}
        </ul>
        <div className="actions">
          {newest === undefined ? undefined : <LinkButton to={places.codes(newest.taxYear)}>{words.toCodes(newest.taxYear)}</LinkButton>}
          <LinkButton to={places.yearPack}>{words.addPack}</LinkButton>
        </div>
      </section>
      <TextLink to={places.papers}>{words.papers}</TextLink>
    </Page>
  );
}
