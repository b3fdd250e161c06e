import { type OutputOf } from '#core/contract/routes';
import { shortDay } from '#core/time/words';
import { usePages } from '#renderer/gateway/pages';
import { Earlier } from '#renderer/kit/Earlier.tsx';
import { TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Tag } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table, type TableRow } from '#renderer/kit/Table.tsx';
import { depositWords } from '#renderer/words/deposits';
import { purchaseWords } from '#renderer/words/purchases';
import { isNotNeeded } from './Purchases.tsx';

type PurchaseOut = OutputOf<'purchase.read'>;
const words = purchaseWords.missingPage;
const heads = words.columns;

function useOnly(only: 'wanting' | 'explained') {
  return usePages('purchase.list', (page) => ({ only, ...(page === undefined ? {} : { before: page.purchases.at(-1)?.id }) }));
}

function row(purchase: PurchaseOut, last: readonly TableRow['cells'][number][]): TableRow {
  return {
    key: purchase.id,
    cells: [
      <div key="payee">
        <TextLink to={places.purchase(purchase.id)}>{purchase.payee}</TextLink>
        <p className="soft small">{purchase.what}</p>
        {purchase.deposit === undefined ? undefined : <Tag tone="plain">{depositWords.tag}</Tag>}
      </div>,
      shortDay(purchase.day),
      <Money key="amount" sum={purchase.amount} />,
      ...last,
    ],
  };
}

/** Missing, or late by its funder's own days, and whose rule that is. */
function Stands({ standing }: Pick<PurchaseOut, 'standing'>) {
  if (standing === undefined) return undefined;
  return (
    <div className="stack-tight">
      <Tag tone={standing.state === 'late' ? 'stop' : 'attention'}>{depositWords.standing[standing.state]}</Tag>
      <p className="soft small">{standing.words}</p>
    </div>
  );
}

function whatToDo({ id, payee }: PurchaseOut) {
  return (
    <div key="do" className="stack-tight">
      <TextLink to={places.addReceipt(id)}>{words.add(payee)}</TextLink>
      <TextLink to={places.explain(id)}>{words.explain(payee)}</TextLink>
    </div>
  );
}

function columns(...last: readonly string[]) {
  const named = last.map((name) => ({ name }));
  return [{ name: heads.payee }, { name: heads.day, kind: 'day' as const }, { name: heads.amount, kind: 'money' as const }, ...named];
}

/** Every purchase without a receipt: those nobody has answered for, those whose funder asks for none, and those with a reason. */
export function Missing() {
  const [wanting, explained] = [useOnly('wanting'), useOnly('explained')];
  const found = wanting.pages.flatMap(({ purchases }) => purchases);
  const [unanswered, needless] = [found.filter((one) => !isNotNeeded(one)), found.filter(isNotNeeded)];
  const answered = explained.pages.flatMap(({ purchases }) => purchases);
  return (
    <Page title={words.title(wanting.pages[0]?.wanting ?? 0)} lead={words.lead} back={{ to: places.purchases, words: purchaseWords.back }}>
      <Table
        caption={words.wanting}
        columns={columns(depositWords.stands, heads.what)}
        rows={unanswered.map((one) => row(one, [<Stands key="stands" standing={one.standing} />, whatToDo(one)]))}
        whenEmpty={words.noneWanting}
      />
      {found.length === 0 ? undefined : <Earlier {...wanting} shown={found.length} />}
      {needless.length === 0 ? undefined : (
        <Table
          caption={depositWords.needless}
          columns={columns(depositWords.rule)}
          rows={needless.map((one) => row(one, [one.standing?.words ?? '']))}
          whenEmpty=""
        />
      )}
      <Table
        caption={words.explained}
        columns={columns(heads.why)}
        rows={answered.map((one) => row(one, [one.noReceiptBecause ?? '']))}
        whenEmpty={words.noneExplained}
      />
      {answered.length === 0 ? undefined : <Earlier {...explained} shown={answered.length} />}
    </Page>
  );
}
