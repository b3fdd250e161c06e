import { atBank } from '#core/book/accounts';
import { useState } from 'react';
import { pounds } from '#core/money/words';
import { useAsk } from '#renderer/gateway/ask';
import { Button } from '#renderer/kit/Button.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { Gone } from '#renderer/kit/Gone.tsx';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { bankWords } from '#renderer/words/bank';
import { bankMoreWords } from '#renderer/words/bankMore';
import { payerWords } from '#renderer/words/bankPayers';
import { LineTable } from './LineTable.tsx';
import { type BankAccount, useAccount } from './useAccount.ts';

const words = bankWords.account;
const step = 100;

type ActionsProps = { readonly id: string; readonly firstOpen: string | undefined; readonly several: boolean };

/** A tin of cash has no file: its payments are written down, and counts prove it. */
function CashActions({ id, firstOpen }: ActionsProps) {
  return (
    <div className="actions">
      {firstOpen === undefined ? undefined : (
        <LinkButton to={places.match(id, firstOpen)} kind="primary">
          {words.match}
        </LinkButton>
      )}
      <LinkButton to={places.typeLine(id)} kind={firstOpen === undefined ? 'primary' : 'secondary'}>
        {bankMoreWords.cash.write}
      </LinkButton>
      <LinkButton to={places.countCash(id)}>{bankMoreWords.cash.count}</LinkButton>
      <LinkButton to={places.reconcile(id)}>{bankMoreWords.cash.check}</LinkButton>
    </div>
  );
}

function Actions({ id, firstOpen, several }: ActionsProps) {
  return (
    <div className="actions">
      {firstOpen === undefined ? undefined : (
        <LinkButton to={places.match(id, firstOpen)} kind="primary">
          {words.match}
        </LinkButton>
      )}
      <LinkButton to={places.bringIn(id)} kind={firstOpen === undefined ? 'primary' : 'secondary'}>
        {words.bringIn}
      </LinkButton>
      <LinkButton to={places.fileStatement(id)}>{words.fileStatement}</LinkButton>
      <LinkButton to={places.reconcile(id)}>{words.reconcile}</LinkButton>
      {several ? (
        <LinkButton to={places.matchTogether(id)} kind="quiet">
          {bankMoreWords.together.open}
        </LinkButton>
      ) : undefined}
      <LinkButton to={places.typeLine(id)} kind="quiet">
        {words.typeLine}
      </LinkButton>
      <LinkButton to={places.payers(id)} kind="quiet">
        {payerWords.open}
      </LinkButton>
      <LinkButton to={places.ledgerAccount(atBank(id))} kind="quiet">
        {words.everyEntry}
      </LinkButton>
    </div>
  );
}

function AccountPage({ account }: { readonly account: BankAccount }) {
  const [only, setOnly] = useState('all');
  const [shown, setShown] = useState(step);
  const { lines, balance, unmatched } = useAsk('bank.lines', { bankAccountId: account.id, only: 'all' });
  const open = lines.filter((line) => line.open > 0);
  const Doing = account.isCash ? CashActions : Actions;
  const listed = only === 'all' ? lines : open;
  return (
    <Page
      title={words.title(account.name, unmatched)}
      lead={account.isCash ? bankMoreWords.cash.lead(pounds(balance)) : words.lead(account.bank, account.lastDigits, pounds(balance))}
      back={{ to: places.bank, words: bankWords.back }}
      help={bankWords.help}
    >
      {account.opening !== undefined ? undefined : (
        <Notice tone="attention">
          <p>{words.noOpening}</p>
          <LinkButton to={places.opening(account.id)}>{words.recordOpening}</LinkButton>
        </Notice>
      )}
      <Doing id={account.id} firstOpen={open.at(-1)?.id} several={open.length > 1} />
      {open.length === 0 || open.length === lines.length ? undefined : (
        <RadioCards
          id="lines-shown"
          label={words.show}
          value={only}
          onChange={setOnly}
          problem={undefined}
          options={[
            { id: 'all', name: words.all },
            { id: 'open', name: words.onlyOpen },
          ]}
        />
      )}
      <LineTable accountId={account.id} lines={listed.slice(0, shown)} />
      {listed.length <= shown ? undefined : (
        <Button onPress={() => setShown(shown + step)}>{words.more(Math.min(step, listed.length - shown))}</Button>
      )}
    </Page>
  );
}

export function Account() {
  const { account, back } = useAccount();
  return account === undefined ? <Gone back={back} /> : <AccountPage account={account} />;
}
