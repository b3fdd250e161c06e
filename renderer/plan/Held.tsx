import { total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { dayInWords, shortDay } from '#core/time/words';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { heldWords as words } from '#renderer/words/carePlan';
import { type CarePlan, toBudgets, useCarePlans } from './usePlans.ts';

type Reserve = CarePlan['reserves'][number];

function Moves({ reserve: { purpose, moves } }: { readonly reserve: Reserve }) {
  const heads = words.moveColumns;
  return (
    <Table
      caption={words.moves(purpose)}
      level={3}
      columns={[
        { name: heads.day, kind: 'day' },
        { name: heads.what },
        { name: heads.words },
        { name: heads.sum, kind: 'money' },
        { name: heads.told },
      ]}
      rows={moves.map(({ id, day, kind, words: said, amount, toldOn }) => ({
        key: id,
        cells: [
          shortDay(day),
          words.moveKinds[kind],
          said ?? '',
          <Money key="sum" sum={amount} />,
          kind !== 'used' ? (
            ''
          ) : toldOn === undefined ? (
            <TextLink key="told" to={places.tellReserve(id)}>
              {words.tell}
            </TextLink>
          ) : (
            words.told(dayInWords(toldOn))
          ),
        ],
      }))}
      whenEmpty=""
    />
  );
}

function OneMoney({ plan }: { readonly plan: CarePlan }) {
  const { stream, streamId, held, free, reserves } = plan;
  const heads = words.columns;
  return (
    <>
      <Table
        caption={words.stream(stream, pounds(held), pounds(free))}
        columns={[
          { name: heads.what },
          { name: heads.kind },
          { name: heads.agreed },
          { name: heads.held, kind: 'money' },
          { name: heads.act },
        ]}
        rows={reserves.map(({ id, purpose, kind, agreedBy, agreedOn, held: sum }) => ({
          key: id,
          cells: [
            purpose,
            words.kinds[kind],
            agreedBy === undefined || agreedOn === undefined ? words.notAgreed : words.agreed(agreedBy, dayInWords(agreedOn)),
            <Money key="held" sum={sum} />,
            <TextLink key="do" to={places.moveReserve(id)}>
              {words.change(purpose)}
            </TextLink>,
          ],
        }))}
        whenEmpty={words.empty}
      />
      {held > 0 && held > free ? <Notice tone="attention" title={words.short(stream)} /> : undefined}
      {reserves.map((reserve) => (
        <Moves key={reserve.id} reserve={reserve} />
      ))}
      <LinkButton to={places.holdReserve(streamId)}>{words.add(stream)}</LinkButton>
    </>
  );
}

/** Every sum that is held for something, by the money it is of. */
export function Reserves() {
  const plans = useCarePlans();
  const held = total(plans.map((plan) => plan.held));
  return (
    <Page title={held > 0 ? words.title(pounds(held)) : words.none} lead={words.lead} back={toBudgets} help={words.help}>
      {plans.map((plan) => (
        <OneMoney key={plan.streamId} plan={plan} />
      ))}
    </Page>
  );
}
