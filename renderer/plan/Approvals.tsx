import { Plus } from 'lucide-react';
import { pounds } from '#core/money/words';
import { dayInWords, shortDay } from '#core/time/words';
import { type OutputOf } from '#core/contract/routes';
import { useAsk } from '#renderer/gateway/ask';
import { Facts } from '#renderer/kit/Facts.tsx';
import { Gone } from '#renderer/kit/Gone.tsx';
import { usePart } from '#renderer/kit/go';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Notice, Tag } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { approvalWords as words } from '#renderer/words/approvals';
import { carePlanWords } from '#renderer/words/carePlan';
import { toBudgets } from './usePlans.ts';

type Request = OutputOf<'request.list'>['requests'][number];

function State({ request: { answers, waits, takenBack } }: { readonly request: Request }) {
  const [newest] = answers;
  if (takenBack !== undefined) return words.takenBack;
  if (newest !== undefined) return <Tag tone={newest.answer === 'agreed' ? 'good' : 'plain'}>{words.answers[newest.answer]}</Tag>;
  if (waits === undefined) return words.noAnswer;
  return <Tag tone={waits.isLong ? 'attention' : 'plain'}>{words.waits(waits.days)}</Tag>;
}

/** The approvals register: everything that was asked of funders, newest first. */
export function Approvals() {
  const { requests } = useAsk('request.list', {});
  const heads = words.columns;
  return (
    <Page
      title={words.title(requests.filter(({ waits }) => waits !== undefined).length)}
      lead={words.lead}
      back={toBudgets}
      help={words.help}
    >
      <LinkButton to={places.addRequest} icon={Plus} kind="primary">
        {words.add}
      </LinkButton>
      <Table
        caption={words.caption}
        columns={[
          { name: heads.what },
          { name: heads.kind },
          { name: heads.asked, kind: 'day' },
          { name: heads.of },
          { name: heads.state },
        ]}
        rows={requests.map((request) => ({
          key: request.id,
          isStruck: request.takenBack !== undefined,
          cells: [
            <TextLink key="what" to={places.request(request.id)}>
              {request.what}
            </TextLink>,
            words.kinds[request.kind],
            shortDay(request.askedOn),
            request.askedOf,
            <State key="state" request={request} />,
          ],
        }))}
        whenEmpty={words.empty}
      />
    </Page>
  );
}

function Purchases({ request: { purchases } }: { readonly request: Request }) {
  const heads = words.purchaseColumns;
  return (
    <Table
      caption={words.purchases}
      columns={[{ name: heads.what }, { name: heads.day, kind: 'day' }, { name: heads.sum, kind: 'money' }]}
      rows={purchases.map(({ id, words: said, day, amount }) => ({
        key: id,
        cells: [
          <TextLink key="what" to={places.purchase(id)}>
            {said}
          </TextLink>,
          shortDay(day),
          <Money key="sum" sum={amount} />,
        ],
      }))}
      whenEmpty={words.noPurchases}
    />
  );
}

function factsOf({ kind, stream, askedOf, askedOn, way, before, after, lines, evidenceNumber, answers }: Request) {
  const { facts } = words;
  const sums = [before, after].map((sum) => (sum === undefined ? words.none : pounds(sum)));
  return [
    { name: facts.kind, value: words.kinds[kind] },
    { name: facts.money, value: stream },
    { name: facts.asked, value: words.asked(askedOf, dayInWords(askedOn)) },
    { name: facts.way, value: words.ways[way] },
    ...(before === undefined && after === undefined ? [] : [{ name: facts.sums, value: words.sums(sums[0] ?? '', sums[1] ?? '') }]),
    { name: facts.lines, value: lines.length === 0 ? words.none : lines.map(({ name }) => name).join(', ') },
    { name: facts.proof, value: words.evidence(evidenceNumber) },
    ...answers.map((one, place) => ({
      name: `${facts.answer}${answers.length > 1 ? ` ${String(answers.length - place)}` : ''}`,
      value: [
        words.answered(words.answers[one.answer], one.by, dayInWords(one.answeredOn)),
        one.agreed === undefined ? '' : pounds(one.agreed),
        one.words ?? '',
        words.evidence(one.evidenceNumber),
      ]
        .filter((part) => part !== '')
        .join('. '),
    })),
  ];
}

/** One entry of the register, with its answers and what came of it. */
export function RequestPage() {
  const id = usePart('id');
  const request = useAsk('request.list', {}).requests.find((one) => one.id === id);
  const back = { to: places.approvals, words: words.back };
  if (request === undefined) return <Gone back={back} />;
  const { what, waits, takenBack, answers } = request;
  return (
    <Page title={words.oneTitle(what)} back={back} help={words.help}>
      {waits === undefined ? undefined : <Notice tone={waits.isLong ? 'attention' : 'plain'} title={words.waits(waits.days)} />}
      {takenBack === undefined ? undefined : <Notice tone="attention" title={carePlanWords.takeBack.done(takenBack)} />}
      <Facts facts={factsOf(request)} />
      <Purchases request={request} />
      {takenBack === undefined ? (
        <div className="actions">
          <LinkButton to={places.answerRequest(id)} kind="primary">
            {answers.length === 0 ? words.answer : words.answerAgain}
          </LinkButton>
          <LinkButton to={places.linkPurchase('request', id)}>{words.link}</LinkButton>
          <LinkButton to={places.takeBackPlan('request', id)}>{words.takeBack}</LinkButton>
        </div>
      ) : undefined}
    </Page>
  );
}
