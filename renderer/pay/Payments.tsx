import { paymentFor, type PaymentPart, paymentsByAccount } from '#core/pay/paymentList';
import { total } from '#core/money/pence';
import { shortDay } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { SaveFiles } from '#renderer/kit/document/SaveFiles.tsx';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
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
  const file = (as: 'csv' | 'normal', label: string) => ({
    label,
    list: { list: 'payments', account, as } as const,
    name: words.fileName(account, as === 'csv' ? 'csv' : 'pdf'),
  });
  return <SaveFiles files={[file('normal', words.savePdf(account)), file('csv', words.saveCsv(account))]} said={words.saved} />;
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
