import { Plus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { type OutputOf } from '#core/contract/routes';
import { pounds } from '#core/money/words';
import { shortDay } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { type Pages, usePages } from '#renderer/gateway/pages';
import { Button } from '#renderer/kit/Button.tsx';
import { Earlier } from '#renderer/kit/Earlier.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Tag } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table, type TableRow } from '#renderer/kit/Table.tsx';
import { listed } from '#renderer/words/count';
import { depositWords } from '#renderer/words/deposits';
import { purchaseWords as words } from '#renderer/words/purchases';
import { repeatWords } from '#renderer/words/repeats';

type PurchaseOut = OutputOf<'purchase.read'>;

const columns = words.columns;

/** Whether a purchase has neither a receipt nor a reason, and its funder does not do without. */
export function isWanting({ evidence, noReceiptBecause, reversed, standing }: PurchaseOut): boolean {
  return evidence.length === 0 && noReceiptBecause === undefined && !reversed && standing?.state !== 'notNeeded';
}

/** Whether its funder asks for no receipt of so little. */
export function isNotNeeded({ evidence, standing }: PurchaseOut): boolean {
  return evidence.length === 0 && standing?.state === 'notNeeded';
}

function ProofTag({ purchase }: { readonly purchase: PurchaseOut }) {
  if (purchase.reversed) return <Tag tone="plain">{words.takenBack}</Tag>;
  if (purchase.evidence.length > 0) return words.receipt(listed(purchase.evidence.map(({ number }) => String(number))));
  if (isNotNeeded(purchase)) return depositWords.needless;
  if (!isWanting(purchase)) return words.noReceipt;
  return <Tag tone="attention">{purchase.standing?.state === 'late' ? depositWords.late : words.wanting}</Tag>;
}

function bankWords({ open, paidBy, reversed }: PurchaseOut): string {
  if (reversed) return '';
  if (open === 0) return words.atBank;
  return paidBy === 'holder' ? words.openBack(pounds(open)) : words.open(pounds(open));
}

function row(purchase: PurchaseOut): TableRow {
  return {
    key: purchase.id,
    isStruck: purchase.reversed,
    cells: [
      <div key="payee">
        <TextLink to={places.purchase(purchase.id)}>{purchase.payee}</TextLink>
        <p className="soft small">{purchase.what}</p>
        {purchase.deposit === undefined ? undefined : (
          <Tag tone="plain">{purchase.deposit.keptBecause === undefined ? depositWords.tag : depositWords.keptTag}</Tag>
        )}
      </div>,
      shortDay(purchase.day),
      listed([...new Set(purchase.shares.map(({ planLine }) => planLine))]),
      <ProofTag key="proof" purchase={purchase} />,
      bankWords(purchase),
      <Money key="amount" sum={purchase.amount} isStrong />,
    ],
  };
}

/** A page after another: of all purchases, of those with some words, or of those that want a proof. */
function useFound(words: string, isOnlyWanting: boolean): Pages<'purchase.list'> {
  return usePages('purchase.list', (page) => ({
    words,
    ...(isOnlyWanting ? { only: 'wanting' } : {}),
    ...(page === undefined ? {} : { before: page.purchases.at(-1)?.id }),
  }));
}

/** Whoever has to find one among many: by words, or only those that want a proof. */
function Filters(props: {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly isOnlyWanting: boolean;
  readonly onWanting: (isOnlyWanting: boolean) => void;
  readonly wanting: number;
}) {
  return (
    <>
      <TextField id="purchases-filter" label={words.filter} value={props.typed} onChange={props.onType} problem={undefined} />
      {props.wanting === 0 && !props.isOnlyWanting ? undefined : (
        <div className="row">
          <Button onPress={() => props.onWanting(!props.isOnlyWanting)}>{props.isOnlyWanting ? words.all : words.onlyWanting}</Button>
        </div>
      )}
    </>
  );
}

const few = 8;

export function Purchases() {
  const [typed, setTyped] = useState('');
  const [isOnlyWanting, setOnlyWanting] = useState(false);
  // Deferred, so that the page stays in sight, and the field in hand, while the book looks.
  const found = useFound(useDeferredValue(typed), useDeferredValue(isOnlyWanting));
  const waiting = useAsk('purchase.repeats', {}).repeats.reduce((sum, { proposed }) => sum + proposed.length, 0);
  const { count, wanting } = found.pages[0] ?? { count: 0, wanting: 0 };
  const purchases = found.pages.flatMap((page) => page.purchases);
  const isAll = typed.trim() === '' && !isOnlyWanting;
  return (
    <Page title={words.title(count, wanting)} lead={words.lead} help={words.help}>
      <LinkButton to={places.recordStep('what')} icon={Plus} kind="primary">
        {words.record}
      </LinkButton>
      <div className="row">
        <TextLink to={places.repeats}>{repeatWords.link(waiting)}</TextLink>
        <TextLink to={places.missingReceipts}>{words.missing}</TextLink>
      </div>
      {count < few ? undefined : (
        <Filters typed={typed} onType={setTyped} isOnlyWanting={isOnlyWanting} onWanting={setOnlyWanting} wanting={wanting} />
      )}
      <Table
        caption={words.table}
        columns={[
          { name: columns.payee },
          { name: columns.day, kind: 'day' },
          { name: columns.plan },
          { name: columns.proof },
          { name: columns.bank },
          { name: columns.amount, kind: 'money' },
        ]}
        rows={purchases.map(row)}
        whenEmpty={words.none}
      />
      {count < few ? undefined : <Earlier {...found} shown={purchases.length} {...(isAll ? { of: count } : {})} />}
    </Page>
  );
}
