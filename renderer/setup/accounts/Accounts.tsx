import { Plus } from 'lucide-react';
import { pounds } from '#core/money/words';
import { nameOf, useSetup } from '#renderer/gateway/setup';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Records } from '#renderer/kit/Records.tsx';
import { listed } from '#renderer/words/count';
import { setupWords } from '#renderer/words/setup';
import { NextStep } from '#renderer/setup/NextStep.tsx';

const words = setupWords.accounts;

export function Accounts() {
  const { bankAccounts, streams } = useSetup();
  return (
    <Page title={words.title(bankAccounts.length)} lead={words.lead} back={{ to: places.setup, words: setupWords.back }}>
      <Records
        whenEmpty={words.empty}
        records={bankAccounts.map((account) => ({
          key: account.id,
          title: account.name,
          lines: [
            words.ending(account.bank, account.lastDigits),
            listed(account.streamIds.map((id) => nameOf(streams, id))),
            words.balance(pounds(account.balance)),
          ],
        }))}
      />
      <div className="actions">
        <LinkButton to={places.addAccount} icon={Plus} kind={bankAccounts.length === 0 ? 'primary' : 'secondary'}>
          {words.add}
        </LinkButton>
        <NextStep after="accounts" />
      </div>
    </Page>
  );
}
