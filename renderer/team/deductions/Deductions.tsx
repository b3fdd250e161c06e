import { pounds } from '#core/money/words';
import { minutesInWords } from '#core/pay/words';
import { dayInWords } from '#core/time/words';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { type RecordCard, Records } from '#renderer/kit/Records.tsx';
import { wayBackThrough } from '#renderer/kit/wayBack';
import { deductionWords as words } from '#renderer/words/deductions';
import { MinimumWage } from './MinimumWage.tsx';
import { type DeductionsRead, useDeductions } from './useDeductions.ts';

const proof = (number: number | undefined): readonly string[] => (number === undefined ? [] : [words.evidence(number)]);

function orderCard(employmentId: string, one: DeductionsRead['orders'][number]): RecordCard {
  const { id, name, madeOn, from, stated, daily, to, taken, short, left, ended, evidenceNumber } = one;
  const said = words.orders;
  return {
    key: id,
    title: name,
    lines: [
      said.to(to.payee, to.reference),
      `${said.made(dayInWords(madeOn))}. ${words.from(dayInWords(from))}.`,
      ...(stated === undefined ? [] : [said.stated(pounds(stated.deduct), stated.per)]),
      ...(stated?.protect === undefined ? [] : [said.protects(pounds(stated.protect), stated.per)]),
      ...(daily === undefined ? [] : [said.daily(pounds(daily))]),
      said.taken(pounds(taken)),
      ...(short > 0 ? [said.short(pounds(short))] : []),
      ...(left === undefined ? [] : [said.left(pounds(left))]),
      ...proof(evidenceNumber),
      ...(ended === undefined ? [] : [words.endedOn(dayInWords(ended))]),
    ],
    links: ended === undefined ? [{ to: places.endOrder(employmentId, id), words: said.end(name) }] : [],
  };
}

function agreedCard(employmentId: string, one: DeductionsRead['agreed'][number]): RecordCard {
  const { id, kind, what, payee, from, each, total, taken, consentedOn, consent, ended, evidenceNumber } = one;
  const said = words.agreed;
  const toWhom = payee === undefined ? said.kinds[kind].name : words.orders.to(payee, undefined);
  return {
    key: id,
    title: what,
    lines: [
      toWhom,
      `${said.each(pounds(each))}. ${words.from(dayInWords(from))}.`,
      total === undefined ? said.taken(pounds(taken)) : said.ofTotal(pounds(taken), pounds(total)),
      said.consent(dayInWords(consentedOn), consent),
      ...proof(evidenceNumber),
      ...(ended === undefined ? [] : [words.endedOn(dayInWords(ended))]),
    ],
    links: ended === undefined ? [{ to: places.endDeduction(employmentId, id), words: said.end(what) }] : [],
  };
}

function advanceCard(employmentId: string, one: DeductionsRead['advances'][number]): RecordCard {
  const { id, day, amount, each, why, taken, open, takenBack, evidenceNumber } = one;
  const said = words.advances;
  const standing = [
    words.agreed.each(pounds(each)),
    said.back(pounds(taken), pounds(amount)),
    ...(open > 0 ? [said.waits(pounds(open))] : []),
  ];
  return {
    key: id,
    title: said.title(pounds(amount), dayInWords(day)),
    lines: [why, ...(takenBack ? [said.gone] : standing), ...proof(evidenceNumber)],
    links:
      takenBack || taken > 0 || open < amount
        ? []
        : [{ to: places.takeBackAdvance(employmentId, id), words: said.takeBack(pounds(amount)) }],
  };
}

function travelCard(employmentId: string, one: DeductionsRead['travel'][number]): RecordCard {
  const { id, day, minutes, perHour, words: what, payslipNumber } = one;
  const said = words.travel;
  return {
    key: id,
    title: `${dayInWords(day)}: ${minutesInWords(minutes)}`,
    lines: [
      what,
      perHour === undefined ? said.unpaid : said.paid(pounds(perHour)),
      payslipNumber === undefined ? said.waiting : said.payslip(payslipNumber),
    ],
    links: payslipNumber === undefined ? [{ to: places.takeBackTravel(employmentId, id), words: said.takeBack(what) }] : [],
  };
}

type Part = {
  readonly heading: string;
  readonly none: string;
  readonly add: string;
  readonly to: string;
  readonly cards: readonly RecordCard[];
};

function Section({ heading, none, add, to, cards }: Part) {
  return (
    <section className="stack">
      <h2>{heading}</h2>
      <div className="actions">
        <LinkButton to={to}>{add}</LinkButton>
      </div>
      <Records level={3} records={cards} whenEmpty={none} />
    </section>
  );
}

/** Orders, agreed deductions, advances and travel of one job, and whether the minimum wage is paid. */
export function Deductions() {
  const { read } = useDeductions();
  const { employmentId: id, assistant, assistantId, orders, agreed, advances, travel } = read;
  const standing = [...orders, ...agreed].filter(({ ended }) => ended === undefined).length;
  return (
    <Page
      title={words.title(assistant, standing)}
      lead={words.lead}
      back={wayBackThrough() ?? { to: places.assistant(assistantId), words: assistant }}
      help={words.help}
    >
      <MinimumWage read={read} />
      <Section {...words.orders} to={places.addOrder(id)} cards={orders.map((one) => orderCard(id, one))} />
      <Section {...words.agreed} to={places.addDeduction(id)} cards={agreed.map((one) => agreedCard(id, one))} />
      <Section {...words.advances} to={places.addAdvance(id)} cards={advances.map((one) => advanceCard(id, one))} />
      <Section {...words.travel} to={places.addTravel(id)} cards={travel.map((one) => travelCard(id, one))} />
    </Page>
  );
}
