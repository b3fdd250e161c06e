import { pounds } from '#core/money/words';
import { useAsk } from '#renderer/gateway/ask';
import { useSetup } from '#renderer/gateway/setup';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Tag } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { bankWords as words } from '#renderer/words/bank';
import { bankMoreWords } from '#renderer/words/bankMore';
import { type BankAccount } from './useAccount.ts';

function AccountCard({ account }: { readonly account: BankAccount }) {
  const { balance, unmatched } = useAsk('bank.lines', { bankAccountId: account.id, only: 'unmatched' });
  return (
    <li className="apart">
      <div className="stack-tight">
        <h2>{account.name}</h2>
        <p className="soft">{account.isCash ? bankMoreWords.cash.card : words.account.ending(account.bank, account.lastDigits)}</p>
        <p>{words.account.balance(pounds(balance))}</p>
        <Tag tone={unmatched === 0 ? 'good' : 'attention'}>
          {unmatched === 0 ? words.account.allMatched : words.account.waiting(unmatched)}
        </Tag>
      </div>
      <div className="row">
        <LinkButton to={places.account(account.id)} kind={unmatched === 0 ? 'secondary' : 'primary'}>
          {words.account.open(account.name)}
        </LinkButton>
      </div>
    </li>
  );
}

/** Every account, with what it still needs. */
export function Bank() {
  const { bankAccounts } = useSetup();
  if (bankAccounts.length === 0)
    return (
      <Page title={words.none} lead={words.lead} help={words.help}>
        <LinkButton to={places.addAccount} kind="primary">
          {words.addAccount}
        </LinkButton>
      </Page>
    );
  return <Accounts accounts={bankAccounts} />;
}

function Accounts({ accounts }: { readonly accounts: readonly BankAccount[] }) {
  const [first] = accounts;
  const firstWaiting = useAsk('bank.lines', { bankAccountId: first?.id ?? 'none', only: 'unmatched' }).unmatched;
  return (
    <Page title={accounts.length === 1 ? words.title(firstWaiting) : words.back} lead={words.lead} help={words.help}>
      <ul className="card-list">
        {accounts.map((account) => (
          <AccountCard key={account.id} account={account} />
        ))}
      </ul>
      <div className="actions">
        <LinkButton to={places.bankRules} kind="quiet">
          {bankMoreWords.rules.open}
        </LinkButton>
        <LinkButton to={places.openCash} kind="quiet">
          {bankMoreWords.cash.open}
        </LinkButton>
      </div>
    </Page>
  );
}
