import { type OutputOf } from '#core/contract/routes';
import { shortDay } from '#core/time/words';
import { usePages } from '#renderer/gateway/pages';
import { Earlier } from '#renderer/kit/Earlier.tsx';
import { TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table, type TableRow } from '#renderer/kit/Table.tsx';
import { purchaseWords } from '#renderer/words/purchases';

type PurchaseOut = OutputOf<'purchase.read'>;
const words = purchaseWords.missingPage;
const heads = words.columns;

function useOnly(only: 'wanting' | 'explained') {
  return usePages('purchase.list', (page) => ({ only, ...(page === undefined ? {} : { before: page.purchases.at(-1)?.id }) }));
}

function row(purchase: PurchaseOut, last: TableRow['cells'][number]): TableRow {
  return {
    key: purchase.id,
    cells: [
      <div key="payee">
        <TextLink to={places.purchase(purchase.id)}>{purchase.payee}</TextLink>
        <p className="soft small">{purchase.what}</p>
      </div>,
      shortDay(purchase.day),
      <Money key="amount" sum={purchase.amount} />,
      last,
    ],
  };
}

function whatToDo({ id, payee }: PurchaseOut) {
  return (
    <div key="do" className="stack-tight">
      <TextLink to={places.addReceipt(id)}>{words.add(payee)}</TextLink>
      <TextLink to={places.explain(id)}>{words.explain(payee)}</TextLink>
    </div>
  );
}

/** Every purchase without a receipt: those nobody has answered for, and those with a reason. */
export function Missing() {
  const [wanting, explained] = [useOnly('wanting'), useOnly('explained')];
  const columns = (last: string) => [
    { name: heads.payee },
    { name: heads.day, kind: 'day' as const },
    { name: heads.amount, kind: 'money' as const },
    { name: last },
  ];
  const [unanswered, answered] = [wanting, explained].map(({ pages }) => pages.flatMap(({ purchases }) => purchases));
  return (
    <Page title={words.title(wanting.pages[0]?.wanting ?? 0)} lead={words.lead} back={{ to: places.purchases, words: purchaseWords.back }}>
      <Table
        caption={words.wanting}
        columns={columns(heads.what)}
        rows={(unanswered ?? []).map((one) => row(one, whatToDo(one)))}
        whenEmpty={words.noneWanting}
      />
      {(unanswered ?? []).length === 0 ? undefined : <Earlier {...wanting} shown={(unanswered ?? []).length} />}
      <Table
        caption={words.explained}
        columns={columns(heads.why)}
        rows={(answered ?? []).map((one) => row(one, one.noReceiptBecause ?? ''))}
        whenEmpty={words.noneExplained}
      />
      {(answered ?? []).length === 0 ? undefined : <Earlier {...explained} shown={(answered ?? []).length} />}
    </Page>
  );
}
