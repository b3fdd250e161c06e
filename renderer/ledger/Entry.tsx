import { type OutputOf } from '#core/contract/routes';
import { dayInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { useRecorders } from '#renderer/gateway/recorders';
import { Facts } from '#renderer/kit/Facts.tsx';
import { usePart } from '#renderer/kit/go';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { helperWords } from '#renderer/words/helpers';
import { ledgerWords } from '#renderer/words/ledger';

const words = ledgerWords.entryPage;
type EntryOut = OutputOf<'ledger.entry'>;
type Of = NonNullable<EntryOut['of']>;

function placeOf({ what, id }: Of): string | undefined {
  switch (what) {
    case 'purchase':
      return places.purchase(id);
    case 'receipt':
      return places.receipt(id);
    case 'payslip':
      return places.payslip(id);
    case 'payRun':
      return places.payRun(id);
    case 'taxBill':
      return places.hmrc;
    case 'vehicle':
      return places.vehicle(id);
    case 'opening':
      return places.opening(id);
    case 'advance':
    case 'bankLine':
    case 'other':
      return undefined;
  }
}

function Postings({ entry }: { readonly entry: EntryOut }) {
  const heads = ledgerWords.columns;
  return (
    <Table
      caption={words.postings}
      columns={[
        { name: heads.account },
        { name: heads.money },
        { name: heads.line },
        { name: heads.person },
        { name: heads.amount, kind: 'money' },
      ]}
      rows={entry.postings.map((posting, place) => ({
        key: String(place),
        cells: [
          <TextLink key="account" to={places.ledgerAccount(posting.accountId)}>
            {posting.account}
          </TextLink>,
          posting.stream,
          posting.planLine,
          posting.beneficiary,
          <Money key="amount" sum={posting.amount} />,
        ],
      }))}
      whenEmpty={ledgerWords.empty}
    />
  );
}

function AtBank({ settledBy }: Pick<EntryOut, 'settledBy'>) {
  if (settledBy.length === 0) return undefined;
  return (
    <Table
      caption={words.atBank}
      columns={[
        { name: words.day, kind: 'day' },
        { name: words.bankAccount },
        { name: words.entry },
        { name: ledgerWords.columns.amount, kind: 'money' },
      ]}
      rows={settledBy.map(({ entryId, accountId, account, lineId, day, amount }) => ({
        key: entryId,
        cells: [
          dayInWords(day),
          <TextLink key="account" to={places.match(accountId, lineId)}>
            {account}
          </TextLink>,
          <TextLink key="entry" to={places.entry(entryId)}>
            {words.itsEntry}
          </TextLink>,
          <Money key="amount" sum={amount} />,
        ],
      }))}
      whenEmpty=""
    />
  );
}

/** What leads on from the entry: its record, the entries it belongs with. */
function Ways({ entry }: { readonly entry: EntryOut }) {
  const { of, settles, reverses, reversedBy } = entry;
  const to = of === undefined ? undefined : placeOf(of);
  return (
    <div className="actions">
      {of === undefined || to === undefined ? undefined : <LinkButton to={to}>{words.of[of.what]}</LinkButton>}
      {settles === undefined ? undefined : <LinkButton to={places.entry(settles)}>{words.settles}</LinkButton>}
      {reverses === undefined ? undefined : <LinkButton to={places.entry(reverses)}>{words.reverses}</LinkButton>}
      {reversedBy === undefined ? undefined : <LinkButton to={places.entry(reversedBy)}>{words.reversedBy}</LinkButton>}
    </div>
  );
}

function Proofs({ evidence }: Pick<EntryOut, 'evidence'>) {
  return (
    <section className="card">
      <h2>{words.proofs}</h2>
      {evidence.length === 0 ? <p>{words.noProof}</p> : undefined}
      <ul>
        {evidence.map(({ id, number, name }) => (
          <li key={id}>
            <TextLink to={places.evidenceFile(id)}>{ledgerWords.evidence.one(number, name)}</TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One entry: its sides, the record it is of, what proves it, and what the bank settled of it. */
export function Entry() {
  const id = usePart('id');
  const entry = useAsk('ledger.entry', { id });
  const by = useRecorders([id]).get(id)?.by;
  return (
    <Page
      title={words.title(entry.number)}
      lead={ledgerWords.entry(dayInWords(entry.day), entry.words)}
      help={words.help}
      back={{ to: places.ledger, words: words.back }}
    >
      <Facts
        facts={[
          { name: words.recorded, value: dayInWords(entry.recordedOn) },
          ...(by === undefined ? [] : [{ name: words.by, value: helperWords.by(by.name, helperWords.roles[by.role]) }]),
          ...(entry.reason === undefined ? [] : [{ name: words.reason, value: entry.reason }]),
        ]}
      />
      <Postings entry={entry} />
      <AtBank settledBy={entry.settledBy} />
      <Proofs evidence={entry.evidence} />
      <Ways entry={entry} />
    </Page>
  );
}
