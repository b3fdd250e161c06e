import { pounds } from '#core/money/words';
import { shortDay } from '#core/time/words';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { ProofList } from '#renderer/kit/ProofList.tsx';
import { Table } from '#renderer/kit/Table.tsx';
import { lifeWords } from '#renderer/words/vehicleLife';
import { useVehicle, type VehicleRead } from './useVehicle.ts';

const words = lifeWords.costs;

type Props = { readonly read: VehicleRead };

function Shares({ read: { shares, people } }: Props) {
  const row = (key: string, { what, whole, parts }: VehicleRead['shares']['total']) => ({
    key,
    cells: [what, <Money key="whole" sum={whole} />, ...parts.map((part, at) => <Money key={people[at]?.id ?? at} sum={part} />)],
  });
  return (
    <section className="stack-tight">
      <Table
        caption={words.shares}
        columns={[
          { name: words.columns.what },
          { name: words.columns.whole, kind: 'money' },
          ...people.map(({ name }) => ({ name, kind: 'money' as const })),
        ]}
        rows={[
          ...shares.rows.map((one) => row(one.what, one)),
          ...(shares.rows.length === 0 ? [] : [{ ...row('total', shares.total), kind: 'total' as const }]),
        ]}
        whenEmpty={words.none}
      />
      {shares.rows.length === 0 ? undefined : (
        <ProofList proofs={[{ state: shares.isWhole ? 'holds' : 'open', words: shares.isWhole ? words.holds : words.broken }]} />
      )}
    </section>
  );
}

function Linked({ read: { lease, linked } }: Props) {
  const heads = words.linkedColumns;
  return (
    <Table
      caption={words.linked}
      columns={[
        { name: heads.day, kind: 'day' },
        { name: heads.payee },
        { name: heads.what },
        { name: heads.amount, kind: 'money' },
        { name: heads.todo },
      ]}
      rows={linked.map(({ id, day, payee, kind, amount, quantity }) => ({
        key: id,
        cells: [
          shortDay(day),
          payee,
          quantity === undefined ? words.kinds[kind] : `${words.kinds[kind]}, ${words.litresSaid((quantity / 100).toFixed(2))}`,
          <Money key="sum" sum={amount} />,
          <TextLink key="undo" to={places.takeBackVehiclePurchase(lease.id, id)}>
            {words.unlink(payee, shortDay(day))}
          </TextLink>,
        ],
      }))}
      whenEmpty={words.linkedNone}
    />
  );
}

function Open({ read: { lease, open } }: Props) {
  const heads = words.linkedColumns;
  return (
    <section className="stack-tight">
      <Table
        caption={words.open}
        columns={[
          { name: heads.day, kind: 'day' },
          { name: heads.payee },
          { name: heads.what },
          { name: heads.amount, kind: 'money' },
          { name: heads.todo },
        ]}
        rows={open.map(({ purchaseId, day, payee, what, amount }) => ({
          key: purchaseId,
          cells: [
            shortDay(day),
            payee,
            what,
            <Money key="sum" sum={amount} />,
            <TextLink key="link" to={places.vehiclePurchase(lease.id, purchaseId)}>
              {words.link(payee, shortDay(day))}
            </TextLink>,
          ],
        }))}
        whenEmpty={words.openNone}
      />
      <p className="soft">{words.openLead}</p>
    </section>
  );
}

/** What the vehicle has cost, who bears which part, and which purchases were for it. */
export function Costs() {
  const { read, back } = useVehicle();
  return (
    <Page title={words.title(pounds(read.shares.total.whole))} lead={words.lead} back={back} help={lifeWords.help}>
      <Shares read={read} />
      <Open read={read} />
      <Linked read={read} />
      <LinkButton to={places.record}>{words.buy}</LinkButton>
    </Page>
  );
}
