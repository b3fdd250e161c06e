import { Plus } from 'lucide-react';
import { type OutputOf } from '#core/contract/routes';
import { dayInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { Gone } from '#renderer/kit/Gone.tsx';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { type RecordCard, Records } from '#renderer/kit/Records.tsx';
import { useAccount } from '#renderer/bank/useAccount';
import { payerWords as words } from '#renderer/words/bankPayers';
import { listed } from '#renderer/words/count';

export type Payer = OutputOf<'bank.payers'>['payers'][number];

function cardOf(accountId: string, { id, name, from, to, endedBecause = '', evidenceNumber, isNamed }: Payer): RecordCard {
  const standing = isNamed === undefined ? [] : [isNamed ? words.named : words.notNamed];
  return {
    key: id,
    title: name,
    lines: [
      words.since(dayInWords(from)),
      ...(evidenceNumber === undefined ? [] : [words.proof(evidenceNumber)]),
      ...(to === undefined ? standing : [words.until(dayInWords(to), endedBecause)]),
    ],
    links: to === undefined ? [{ to: places.endPayer(accountId, id), words: words.end(name) }] : [],
  };
}

function List({
  id,
  name,
  back,
}: {
  readonly id: string;
  readonly name: string;
  readonly back: { readonly to: string; readonly words: string };
}) {
  const { payers, named } = useAsk('bank.payers', { bankAccountId: id });
  const now = payers.filter(({ to }) => to === undefined);
  return (
    <Page title={words.title(now.length, name)} lead={words.lead} back={back} help={words.help}>
      {named.length === 0 ? (
        <div className="row">
          <p>{words.funderNone}</p>
          <TextLink to={places.funders}>{words.toFunders}</TextLink>
        </div>
      ) : (
        <p>{words.funderNamed(listed(named))}</p>
      )}
      <Records whenEmpty={words.none} records={payers.map((payer) => cardOf(id, payer))} />
      <LinkButton to={places.addPayer(id)} icon={Plus} kind={now.length === 0 ? 'primary' : 'secondary'}>
        {words.add}
      </LinkButton>
    </Page>
  );
}

/** Everybody who can or could pay from an account, and whether a funder named them. */
export function Payers() {
  const { account, back } = useAccount();
  return account === undefined ? <Gone back={back} /> : <List id={account.id} name={account.name} back={back} />;
}
