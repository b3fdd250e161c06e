import { total } from '#core/money/pence';
import { dayInWords } from '#core/time/words';
import { type OutputOf } from '#core/contract/routes';
import { useAsk } from '#renderer/gateway/ask';
import { TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table, type TableRow } from '#renderer/kit/Table.tsx';
import { ledgerWords } from '#renderer/words/ledger';

const words = ledgerWords.balances;
type Balance = OutputOf<'ledger.balances'>['accounts'][number];

function rowsOf(accounts: readonly Balance[]): readonly TableRow[] {
  return Object.entries(words.kinds).flatMap(([kind, name]): readonly TableRow[] => {
    const of = accounts.filter((one) => one.kind === kind);
    const rows = of.map((one) => ({
      key: one.accountId,
      cells: [
        <TextLink key="account" to={places.ledgerAccount(one.accountId)}>
          {one.account}
        </TextLink>,
        <Money key="balance" sum={one.balance} />,
      ],
    }));
    const sum = {
      key: `${kind} together`,
      kind: 'total' as const,
      cells: [words.together, <Money key="sum" sum={total(of.map(({ balance }) => balance))} />],
    };
    return of.length === 0 ? [] : [{ key: kind, kind: 'group', cells: [name] }, ...rows, ...(of.length === 1 ? [] : [sum])];
  });
}

/** The trial balance: every account with what stands in it, each leading to its entries. */
export function Balances() {
  const { on, accounts, entries } = useAsk('ledger.balances', {});
  const sum = total(accounts.map(({ balance }) => balance));
  return (
    <Page
      title={words.title(sum)}
      lead={words.lead(dayInWords(on), entries)}
      help={words.help}
      back={{ to: places.ledger, words: words.back }}
    >
      <Table
        caption={words.table}
        columns={[{ name: words.account }, { name: words.balance, kind: 'money' }]}
        rows={[...rowsOf(accounts), { key: 'all', kind: 'total', cells: [words.all, <Money key="all" sum={sum} />] }]}
        whenEmpty={ledgerWords.empty}
      />
    </Page>
  );
}
