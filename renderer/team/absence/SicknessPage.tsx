import { pounds } from '#core/money/words';
import { dayInWords, spanInWords } from '#core/time/words';
import { type Fact, Facts } from '#renderer/kit/Facts.tsx';
import { Gone } from '#renderer/kit/Gone.tsx';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { absenceWords } from '#renderer/words/absence';
import { IssueForm } from './IssueForm.tsx';
import { OverHolidayNotice } from './OverHoliday.tsx';
import { spanOf } from './spans.ts';
import { Looks, WeekTable, WhyPay } from './Steps.tsx';
import { type Sickness, useAbsence, useSickness } from './useAbsence.ts';

const words = absenceWords.sickness;

function proofLines({ proofs }: Sickness) {
  if (proofs.length === 0) return words.noProof;
  return (
    <ul className="plain">
      {proofs.map(({ id, kind, from, to, evidenceNumber }) => (
        <li key={id}>
          {words.proof[kind]}, {spanInWords({ from, to })}
          {evidenceNumber === undefined ? '' : `, ${words.evidence(evidenceNumber)}`}
        </li>
      ))}
    </ul>
  );
}

function factsOf(one: Sickness): readonly Fact[] {
  const { notifiedOn, exclusion, withheldTo, pay, note } = one;
  const said = (name: string, value: string | undefined): readonly Fact[] => (value === undefined || value === '' ? [] : [{ name, value }]);
  return [
    { name: words.facts.told, value: dayInWords(notifiedOn) },
    ...said(words.facts.exclusion, exclusion && absenceWords.sick.exclusions[exclusion].name),
    ...said(words.facts.withheld, withheldTo && dayInWords(withheldTo)),
    ...said(words.facts.linked, pay.linked.map((span) => spanInWords(span)).join('; ')),
    ...said(words.facts.note, note),
    { name: words.facts.proofs, value: proofLines(one) },
  ];
}

function Actions({ employmentId, sickness: { id, to } }: { readonly employmentId: string; readonly sickness: Sickness }) {
  return (
    <div className="actions">
      {to === undefined ? (
        <LinkButton to={places.endSickness(employmentId, id)} kind="primary">
          {words.end}
        </LinkButton>
      ) : undefined}
      <LinkButton to={places.proveSickness(employmentId, id)}>{words.prove}</LinkButton>
      <LinkButton to={places.takeBackSickness(employmentId, id)}>{words.takeBack}</LinkButton>
    </div>
  );
}

/** One sickness: what it is paid, week by week, and why. */
export function SicknessPage() {
  const { back } = useAbsence();
  const { read, sickness } = useSickness();
  if (sickness === undefined) return <Gone back={back} />;
  const { from, to, pay, takenBack, isElsewhere } = sickness;
  const title = to === undefined ? `${read.name}: ${spanOf(from, to)}` : words.title(read.name, spanOf(from, to));
  const amount = to === undefined ? absenceWords.soFar(pounds(pay.amount)) : absenceWords.amount(pounds(pay.amount));
  const lead = takenBack === undefined ? (isElsewhere ? absenceWords.elsewhere : amount) : absenceWords.takenBack(takenBack.reason);
  return (
    <Page title={title} lead={lead} back={back} help={absenceWords.help}>
      {takenBack === undefined ? <IssueForm sickness={sickness} /> : undefined}
      {takenBack === undefined ? <OverHolidayNotice employmentId={read.employmentId} sickness={sickness} /> : undefined}
      {takenBack === undefined ? <Looks looks={[...pay.needs.map((need) => absenceWords.needs[need]), ...pay.looks]} /> : undefined}
      {takenBack === undefined && pay.needs.length === 0 ? (
        <section className="stack">
          <WeekTable weeks={pay.weeks} amount={pay.amount} caption={absenceWords.weeks.sick} />
          <WhyPay steps={pay.steps} />
        </section>
      ) : undefined}
      <Facts facts={factsOf(sickness)} />
      {takenBack === undefined ? <Actions employmentId={read.employmentId} sickness={sickness} /> : undefined}
    </Page>
  );
}
