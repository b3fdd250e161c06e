import { type OutputOf } from '#core/contract/routes';
import { pounds } from '#core/money/words';
import { dayInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { Facts } from '#renderer/kit/Facts.tsx';
import { usePart } from '#renderer/kit/go';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { RecordedBy } from '#renderer/kit/RecordedBy.tsx';
import { Table } from '#renderer/kit/Table.tsx';
import { listed } from '#renderer/words/count';
import { depositWords } from '#renderer/words/deposits';
import { categoryName } from '#renderer/words/names';
import { purchaseWords as words } from '#renderer/words/purchases';
import { repeatWords } from '#renderer/words/repeats';
import { DepositNotice } from './deposits/DepositNotice.tsx';
import { isNotNeeded, isWanting } from './Purchases.tsx';

type PurchaseOut = OutputOf<'purchase.read'>;
const read = words.read;

function Proof({ purchase }: { readonly purchase: PurchaseOut }) {
  if (isWanting(purchase))
    return (
      <Notice tone="attention" title={read.missing}>
        <p>{read.missingMore}</p>
        <p>{purchase.standing?.words}</p>
      </Notice>
    );
  if (isNotNeeded(purchase))
    return (
      <Notice tone="plain" title={depositWords.needless}>
        {purchase.standing?.words}
      </Notice>
    );
  return (
    <section className="card">
      <h2>{read.evidence}</h2>
      {purchase.evidence.length === 0 ? <p>{read.explained(purchase.noReceiptBecause ?? '')}</p> : undefined}
      <ul className="plain">
        {purchase.evidence.map(({ id, number, name }) => (
          <li key={id}>
            <TextLink to={places.evidenceFile(id)}>{read.look(number, name)}</TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Shares({ purchase }: { readonly purchase: PurchaseOut }) {
  const heads = read.shareColumns;
  return (
    <Table
      caption={read.shares}
      columns={[{ name: heads.line }, { name: heads.outcome }, { name: heads.person }, { name: heads.amount, kind: 'money' }]}
      rows={purchase.shares.map((one) => ({
        key: one.planLineId,
        cells: [one.planLine, one.outcome, one.beneficiary, <Money key="amount" sum={one.amount} />],
      }))}
      whenEmpty=""
    />
  );
}

function Actions({ purchase }: { readonly purchase: PurchaseOut }) {
  if (purchase.reversed) return <Notice tone="attention" title={words.takenBack} />;
  const { id } = purchase;
  return (
    <div className="actions">
      <LinkButton to={places.addReceipt(id)} kind={isWanting(purchase) ? 'primary' : 'secondary'}>
        {read.addReceipt}
      </LinkButton>
      {isWanting(purchase) ? <LinkButton to={places.explain(id)}>{read.explain}</LinkButton> : undefined}
      <LinkButton to={places.repeatPurchase(id)}>{repeatWords.tell.open}</LinkButton>
      {purchase.deposit === undefined && purchase.refunded < purchase.amount ? (
        <LinkButton to={places.deposit(id)}>{depositWords.open}</LinkButton>
      ) : undefined}
      {purchase.refunded < purchase.amount ? <LinkButton to={places.refund(id)}>{read.refund}</LinkButton> : undefined}
      <LinkButton to={places.takeBack(id)} kind="danger">
        {read.takeBack}
      </LinkButton>
    </div>
  );
}

/** Paid at once, in parts, or not yet: each part with its day, and what is left. */
function Payments({ purchase: { payments, open, reversed } }: { readonly purchase: PurchaseOut }) {
  const parts = payments.map(({ day, amount }) => read.part(pounds(amount), dayInWords(day)));
  const left = open > 0 && !reversed ? [read.left(pounds(open))] : [];
  return <>{parts.length === 0 ? read.notYet : listed([...parts, ...left])}</>;
}

export function Purchase() {
  const id = usePart('id');
  const purchase = useAsk('purchase.read', { id });
  const asked = words.answers;
  return (
    <Page
      title={read.title(pounds(purchase.amount), purchase.payee)}
      lead={purchase.what}
      back={{ to: places.purchases, words: words.back }}
      help={words.help}
    >
      <RecordedBy of={purchase.id} />
      <DepositNotice purchase={purchase} />
      <Proof purchase={purchase} />
      <Actions purchase={purchase} />
      <div className="card">
        <Facts
          facts={[
            { name: asked.day, value: dayInWords(purchase.day) },
            ...(purchase.invoice === undefined ? [] : [{ name: asked.invoice, value: purchase.invoice }]),
            { name: asked.category, value: categoryName(purchase.category) },
            { name: asked.paidBy, value: purchase.paidBy === 'holder' ? words.holder : words.account },
            { name: read.atBank, value: <Payments purchase={purchase} /> },
            ...(purchase.refunded === 0 ? [] : [{ name: read.refunded, value: <Money sum={purchase.refunded} /> }]),
          ]}
        />
      </div>
      <Shares purchase={purchase} />
    </Page>
  );
}
