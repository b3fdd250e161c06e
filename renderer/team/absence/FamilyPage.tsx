import { statutoryNames } from '#core/pay/words';
import { pounds } from '#core/money/words';
import { type Day } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { type Fact, Facts } from '#renderer/kit/Facts.tsx';
import { Gone } from '#renderer/kit/Gone.tsx';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { absenceWords } from '#renderer/words/absence';
import { IssueLetter } from './IssueForm.tsx';
import { WhyUnpaid } from './LeaveAlone.tsx';
import { Looks, WeekTable, WhyPay } from './Steps.tsx';
import { type FamilyLeave, useAbsence, useLeave } from './useAbsence.ts';

const words = absenceWords.family;

function factsOf({
  due,
  matched,
  happened,
  kind,
  born,
  careTo,
  paidWeeks,
  sharedWeeks,
  movedFrom,
  payFrom,
  leaveTo,
  askedOn,
  proofOn,
  ended,
  note,
  pay,
  evidenceNumber,
}: FamilyLeave): readonly Fact[] {
  const said = (name: string, value: string | undefined): readonly Fact[] => (value === undefined || value === '' ? [] : [{ name, value }]);
  const on = (day: Day | undefined): string | undefined => day && dayInWords(day);
  const proof = evidenceNumber === undefined ? '' : `, ${absenceWords.sickness.evidence(evidenceNumber)}`;
  return [
    ...said(words.facts.due, on(due)),
    ...said(words.facts.matched, on(matched)),
    ...said(words.facts.happened, on(happened)),
    ...said(words.facts.born, on(born)),
    ...said(words.facts.careTo, kind === 'sncp' && born !== undefined ? (on(careTo) ?? words.careGoesOn) : undefined),
    ...said(words.facts.paidWeeks, paidWeeks === undefined ? undefined : words.countedWeeks(paidWeeks)),
    ...said(words.facts.sharedWeeks, sharedWeeks === undefined ? undefined : words.countedWeeks(sharedWeeks)),
    ...said(words.facts.movedFrom, on(movedFrom)),
    { name: words.facts.relevant, value: spanInWords(pay.relevantWeek) },
    { name: words.facts.leave, value: spanInWords({ from: payFrom, to: leaveTo }) },
    { name: words.facts.asked, value: dayInWords(askedOn) },
    ...said(words.facts.proof, proofOn && `${dayInWords(proofOn)}${proof}`),
    ...said(words.facts.ended, ended && `${dayInWords(ended.lastDay)}: ${ended.reason}`),
    ...said(words.facts.note, note),
  ];
}

function KeepInTouch({ employmentId, leave: { id, keepInTouch } }: { readonly employmentId: string; readonly leave: FamilyLeave }) {
  return (
    <section className="stack-tight">
      <h2>{words.keep}</h2>
      {keepInTouch.length === 0 ? (
        <p>{words.keepNone}</p>
      ) : (
        <ul className="plain stack-tight">
          {keepInTouch.map((one) => (
            <li key={one.id}>
              {dayInWords(one.day)}{' '}
              <TextLink to={places.keepInTouchBack(employmentId, id, one.id)}>{words.keepBack(dayInWords(one.day))}</TextLink>
            </li>
          ))}
        </ul>
      )}
      <LinkButton to={places.keepInTouch(employmentId, id)}>{words.keepAdd}</LinkButton>
    </section>
  );
}

function leadOf({ paid, paidTo, pay, takenBack, unpaid }: FamilyLeave): string {
  if (takenBack !== undefined) return absenceWords.takenBack(takenBack.reason);
  if (unpaid !== undefined) return words.alone.lead;
  const paidWords = paidTo === undefined ? absenceWords.unpaid : absenceWords.paid(pounds(paid), dayInWords(paidTo));
  return `${absenceWords.amount(pounds(pay.amount))}. ${paidWords}.`;
}

/** One family leave: what it is paid, week by week, why, and the days worked in it. */
export function FamilyPage() {
  const { back } = useAbsence();
  const { read, leave } = useLeave();
  if (leave === undefined) return <Gone back={back} />;
  const { id, kind, pay, takenBack, ended, unpaid } = leave;
  const { employmentId } = read;
  const name = unpaid === undefined ? statutoryNames[kind] : words.alone.title(statutoryNames[kind]);
  return (
    <Page title={words.title(read.name, name)} lead={leadOf(leave)} back={back} help={absenceWords.help}>
      {takenBack === undefined ? <WhyUnpaid employmentId={employmentId} leave={leave} /> : undefined}
      {pay.needs.includes('small_employer') && takenBack === undefined ? (
        <Notice tone="attention" title={absenceWords.needs.small_employer}>
          <TextLink to={places.smallEmployer(employmentId, pay.smallYear)}>{words.small}</TextLink>
        </Notice>
      ) : undefined}
      {takenBack === undefined ? <IssueLetter leave={leave} /> : undefined}
      {takenBack === undefined ? <Looks looks={pay.looks} /> : undefined}
      {takenBack === undefined ? (
        <section className="stack">
          {unpaid === undefined ? <WeekTable weeks={pay.weeks} amount={pay.amount} caption={absenceWords.weeks.family} /> : undefined}
          <WhyPay steps={pay.steps} />
        </section>
      ) : undefined}
      <Facts facts={factsOf(leave)} />
      {takenBack === undefined && (kind === 'smp' || kind === 'sap' || kind === 'shpp') ? (
        <KeepInTouch employmentId={employmentId} leave={leave} />
      ) : undefined}
      {takenBack === undefined ? (
        <div className="actions">
          {kind === 'smp' && leave.happened === undefined ? (
            <LinkButton to={places.leaveBorn(employmentId, id)} kind="primary">
              {words.birth}
            </LinkButton>
          ) : undefined}
          {ended === undefined ? (
            <LinkButton to={places.endFamily(employmentId, id)}>{unpaid === undefined ? words.end : words.alone.end}</LinkButton>
          ) : undefined}
          <LinkButton to={places.takeBackFamily(employmentId, id)}>{words.takeBack}</LinkButton>
        </div>
      ) : undefined}
    </Page>
  );
}
