import { Download } from 'lucide-react';
import { useState } from 'react';
import { paymentFor, type PaymentPart, paymentsByAccount } from '#core/pay/paymentList';
import { total } from '#core/money/pence';
import { shortDay } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { theBooks } from '#renderer/gateway/books';
import { Button } from '#renderer/kit/Button.tsx';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { say } from '#renderer/kit/toast';
import { payWords } from '#renderer/words/pay';

const words = payWords.payments;

function PaymentTable({ account, parts }: { readonly account: string; readonly parts: readonly PaymentPart[] }) {
  const heads = words.columns;
  return (
    <Table
      caption={words.from(account)}
      columns={[
        { name: heads.payee },
        { name: heads.details },
        { name: heads.reference },
        { name: heads.day, kind: 'day' },
        { name: heads.amount, kind: 'money' },
      ]}
      rows={[
        ...parts.map(({ payment, amount }) => ({
          key: payment.dueId,
          cells: [
            <div key="payee">
              {payment.payee}
              <p className="soft small">{paymentFor(payment)}</p>
            </div>,
            payment.sortCode === undefined || payment.account === undefined ? (
              <span key="details" className="soft">
                {payment.missing ?? words.noDetails}
              </span>
            ) : (
              `${payment.sortCode}, ${payment.account}`
            ),
            payment.reference ?? '',
            shortDay(payment.payOn),
            <Money key="amount" sum={amount} isStrong />,
          ],
        })),
        {
          key: 'together',
          kind: 'total' as const,
          cells: [words.together, '', '', '', <Money key="amount" sum={total(parts.map(({ amount }) => amount))} isStrong />],
        },
      ]}
      whenEmpty={words.none}
    />
  );
}

function SaveLists({ account }: { readonly account: string }) {
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState<'csv' | 'normal'>();
  const save = async (as: 'csv' | 'normal'): Promise<void> => {
    setBusy(as);
    const result = await theBooks().documents.save(
      { list: 'payments', account, as },
      words.fileName(account, as === 'csv' ? 'csv' : 'pdf'),
    );
    setBusy(undefined);
    setProblem(result.ok ? undefined : result.problem.sentence);
    if (result.ok && result.value.saved) say(words.saved);
  };
  return (
    <>
      {problem === undefined ? undefined : (
        <div role="alert">
          <Notice tone="stop">{problem}</Notice>
        </div>
      )}
      <div className="actions">
        <Button icon={Download} isBusy={busy === 'normal'} onPress={() => void save('normal')}>
          {words.savePdf(account)}
        </Button>
        <Button icon={Download} isBusy={busy === 'csv'} onPress={() => void save('csv')}>
          {words.saveCsv(account)}
        </Button>
      </div>
    </>
  );
}

/** What is to be paid at the bank, out of each of the holder's accounts: on the screen, on paper, or as the bank's file. */
export function Payments() {
  const { payments } = useAsk('payment.list', {});
  const accounts = [...paymentsByAccount(payments)];
  return (
    <Page title={words.title(payments.length)} lead={words.lead} back={{ to: places.pay, words: payWords.back }} help={payWords.help}>
      {accounts.length === 0 ? <p className="card">{words.none}</p> : undefined}
      {accounts.map(([account, parts]) => (
        <section key={account} className="stack">
          <PaymentTable account={account} parts={parts} />
          <SaveLists account={account} />
        </section>
      ))}
      {accounts.length === 0 ? undefined : <p className="soft">{words.csvMore}</p>}
      <LinkButton to={places.bank}>{words.toBank}</LinkButton>
    </Page>
  );
}
