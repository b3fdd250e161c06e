import { pounds } from '#core/money/words';
import { statutoryNames } from '#core/pay/words';
import { dayInWords } from '#core/time/words';
import { Papers } from '#renderer/kit/document/Papers.tsx';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { type RecordCard, Records } from '#renderer/kit/Records.tsx';
import { wayBackThrough } from '#renderer/kit/wayBack';
import { absenceWords as words, weekdaysInWords } from '#renderer/words/absence';
import { IssueForm, IssueLetter } from './IssueForm.tsx';
import { spanOf } from './spans.ts';
import { type AbsenceRead, type FamilyLeave, type Sickness, useAbsence } from './useAbsence.ts';

function paidLine({ paid, paidTo }: Pick<Sickness, 'paid' | 'paidTo'>): string {
  return paidTo === undefined ? words.unpaid : words.paid(pounds(paid), dayInWords(paidTo));
}

function sicknessCard(employmentId: string, one: Sickness): RecordCard {
  const { id, from, to, pay, takenBack, isElsewhere } = one;
  const title = to === undefined ? spanOf(from, to) : words.sickness.name(spanOf(from, to));
  const amount = to === undefined ? words.soFar(pounds(pay.amount)) : words.amount(pounds(pay.amount));
  const standing = isElsewhere
    ? [words.elsewhere]
    : [...pay.needs.map((need) => words.needs[need]), ...(pay.needs.length > 0 ? [] : [amount]), paidLine(one)];
  return {
    key: id,
    title,
    lines: takenBack === undefined ? standing : [words.takenBack(takenBack.reason)],
    links: [{ to: places.sickness(employmentId, id), words: words.act.open(title) }],
  };
}

function familyCard(employmentId: string, one: FamilyLeave): RecordCard {
  const { id, kind, payFrom, payTo, leaveTo, ended, pay, takenBack, unpaid } = one;
  const pays = `${statutoryNames[kind]}, ${spanOf(payFrom, payTo)}`;
  const alone = `${words.family.alone.title(statutoryNames[kind])}, ${spanOf(payFrom, ended?.lastDay ?? leaveTo)}`;
  const title = unpaid === undefined ? pays : alone;
  const paid = [...pay.needs.map((need) => words.needs[need]), words.amount(pounds(pay.amount)), paidLine(one)];
  const standing = unpaid === undefined ? paid : [words.family.alone.lead];
  return {
    key: id,
    title,
    lines: takenBack === undefined ? standing : [words.takenBack(takenBack.reason)],
    links: [{ to: places.familyLeave(employmentId, id), words: words.act.open(title) }],
  };
}

function isAway({ sickness, family, today }: AbsenceRead): boolean {
  const isSick = sickness.some(({ takenBack, from, to }) => takenBack === undefined && from <= today && (to === undefined || to >= today));
  return isSick || family.some(({ takenBack, payFrom, leaveTo }) => takenBack === undefined && payFrom <= today && leaveTo >= today);
}

/** Papers that the law wants given and that are not made yet. */
function Forms({ read }: { readonly read: AbsenceRead }) {
  const forms = read.sickness.filter(({ form, takenBack }) => form?.isMade === false && takenBack === undefined);
  const letters = read.family.filter(
    ({ letter, takenBack, leaveTo }) => letter?.isMade === false && takenBack === undefined && leaveTo >= read.today,
  );
  return (
    <>
      {forms.map((one) => (
        <IssueForm key={one.id} sickness={one} />
      ))}
      {letters.map((one) => (
        <IssueLetter key={one.id} leave={one} />
      ))}
    </>
  );
}

/** Sickness and family leave of one job: what is recorded, what it is paid, and what is still to say. */
export function Absence() {
  const { read } = useAbsence();
  const { employmentId, name, qualifyingDays } = read;
  const [days] = qualifyingDays;
  return (
    <Page
      title={words.title(name, isAway(read))}
      lead={words.lead}
      back={wayBackThrough() ?? { to: places.assistant(read.assistantId), words: name }}
      help={words.help}
    >
      <Forms read={read} />
      <div className="actions">
        <LinkButton to={places.recordSickness(employmentId, 'when')} kind="primary">
          {words.act.sick}
        </LinkButton>
        <LinkButton to={places.recordFamily(employmentId, 'kind')}>{words.act.family}</LinkButton>
        <LinkButton to={places.qualifyingDays(employmentId)}>{words.act.days}</LinkButton>
      </div>
      <p>
        {words.act.days}: {days === undefined ? words.days.none : words.days.now(weekdaysInWords(days.weekdays), dayInWords(days.from))}
      </p>
      <section className="stack">
        <h2>{words.sickness.heading}</h2>
        <Records level={3} records={read.sickness.map((one) => sicknessCard(employmentId, one))} whenEmpty={words.sickness.none} />
      </section>
      <section className="stack">
        <h2>{words.family.heading}</h2>
        <Records level={3} records={read.family.map((one) => familyCard(employmentId, one))} whenEmpty={words.family.none} />
      </section>
      <Papers about={employmentId} kinds={['ssp1', 'smp1', 'sap1', 'spp1', 'family_leave_letter']} />
    </Page>
  );
}
