import { Plus } from 'lucide-react';
import { useState } from 'react';
import { type OutputOf } from '#core/contract/routes';
import { pounds } from '#core/money/words';
import { shortDay } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { Button } from '#renderer/kit/Button.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Tag } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table, type TableRow } from '#renderer/kit/Table.tsx';
import { listed } from '#renderer/words/count';
import { purchaseWords as words } from '#renderer/words/purchases';

type PurchaseOut = OutputOf<'purchase.read'>;

const step = 100;
const columns = words.columns;

/** Whether a purchase has neither a receipt nor a reason. */
export function isWanting({ evidence, noReceiptBecause, reversed }: PurchaseOut): boolean {
  return evidence.length === 0 && noReceiptBecause === undefined && !reversed;
}

function ProofTag({ purchase }: { readonly purchase: PurchaseOut }) {
  if (purchase.reversed) return <Tag tone="plain">{words.takenBack}</Tag>;
  if (purchase.evidence.length > 0) return words.receipt(listed(purchase.evidence.map(({ number }) => String(number))));
  return isWanting(purchase) ? <Tag tone="attention">{words.wanting}</Tag> : words.noReceipt;
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
      </div>,
      shortDay(purchase.day),
      listed([...new Set(purchase.shares.map(({ planLine }) => planLine))]),
      <ProofTag key="proof" purchase={purchase} />,
      bankWords(purchase),
      <Money key="amount" sum={purchase.amount} isStrong />,
    ],
  };
}

function holds({ payee, what, amount, shares }: PurchaseOut, typed: string): boolean {
  const text = [payee, what, pounds(amount), ...shares.flatMap(({ planLine, outcome, beneficiary }) => [planLine, outcome, beneficiary])]
    .join(' ')
    .toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

export function Purchases() {
  const { purchases } = useAsk('purchase.list', {});
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(step);
  const found = purchases.filter((purchase) => holds(purchase, typed)).toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const wanting = purchases.filter(isWanting).length;
  return (
    <Page title={words.title(purchases.length, wanting)} lead={words.lead} help={words.help}>
      <LinkButton to={places.recordStep('what')} icon={Plus} kind="primary">
        {words.record}
      </LinkButton>
      {purchases.length < 8 ? undefined : (
        <TextField id="purchases-filter" label={words.filter} value={typed} onChange={setTyped} problem={undefined} />
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
        rows={found.slice(0, shown).map(row)}
        whenEmpty={words.none}
      />
      {found.length <= shown ? undefined : (
        <Button onPress={() => setShown(shown + step)}>{words.more(Math.min(step, found.length - shown))}</Button>
      )}
    </Page>
  );
}
