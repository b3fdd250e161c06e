import { startTransition, useState } from 'react';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Recorded } from '#core/contract/shapes/helpers';
import { type Day, readDay } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { SaveFiles } from '#renderer/kit/document/SaveFiles.tsx';
import { useAsk } from '#renderer/gateway/ask';
import { usePages } from '#renderer/gateway/pages';
import { useRecorders } from '#renderer/gateway/recorders';
import { useSetup } from '#renderer/gateway/setup';
import { Earlier } from '#renderer/kit/Earlier.tsx';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { Select } from '#renderer/kit/fields/Select.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, free, line, optional } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { usePart } from '#renderer/kit/go';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table, type TableColumn, type TableRow } from '#renderer/kit/Table.tsx';
import { Why } from '#renderer/kit/Why.tsx';
import { helperWords } from '#renderer/words/helpers';
import { ledgerWords as words } from '#renderer/words/ledger';

const all = 'all';
const filterForm = defineForm(
  'entries',
  {
    from: optional(dayRule()),
    to: optional(dayRule()),
    words: optional(line('')),
    account: free(all),
    stream: free(all),
    line: free(all),
    person: free(all),
  },
  { isKept: false },
);
type Filtered = Omit<InputOf<'ledger.entries'>, 'before'>;
type Entry = OutputOf<'ledger.entries'>['entries'][number];
type Chosen = { readonly account: string; readonly stream: string; readonly line: string; readonly person: string };
/** An address may name days as well; written as a form has them, empty where it names none. */
type Address = Chosen & { readonly from: string; readonly to: string };

/** What an address asks for, or a form: everything that is not “all”. */
function chosenOf({ account, stream, line: planLine, person }: Chosen): Filtered {
  return {
    ...(account === all ? {} : { accountId: account }),
    ...(stream === all ? {} : { streamId: stream }),
    ...(planLine === all ? {} : { planLineId: planLine }),
    ...(person === all ? {} : { beneficiaryId: person }),
  };
}

function useAddress(): Address {
  const [account, stream, planLine] = [usePart('account'), usePart('money'), usePart('line')];
  const [from, to] = [usePart('from'), usePart('to')];
  return {
    account: account === '' ? all : account,
    stream: stream === '' ? all : stream,
    line: planLine === '' ? all : planLine,
    person: all,
    from,
    to,
  };
}

/** The days that an address names. */
function daysOf({ from, to }: Address): Pick<Filtered, 'from' | 'to'> {
  const [first, last] = [readDay(from), readDay(to)];
  return { ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { to: last }) };
}

/** The entry's own line, which leads to it, then what left and what arrived. */
function rowsOf(entry: Entry, by: Recorded['by'] | undefined): readonly TableRow[] {
  const more = [
    ...(by === undefined ? [] : [helperWords.by(by.name, helperWords.roles[by.role])]),
    ...(entry.reverses === undefined ? [] : [words.takesBack(entry.reason ?? '')]),
    ...(entry.balance === undefined ? [] : [words.balanceAfter]),
  ];
  const heading = (
    <>
      <TextLink to={places.entry(entry.id)}>{words.entry(dayInWords(entry.day), entry.words)}</TextLink>
      {more.map((said) => `. ${said}`).join('')}
      {entry.balance === undefined ? undefined : <Money sum={entry.balance} />}
    </>
  );
  return [
    { key: entry.id, kind: 'group', cells: [heading] },
    ...entry.postings.map((posting, place) => ({
      key: `${entry.id} ${String(place)}`,
      cells: [posting.account, posting.stream, posting.planLine, posting.beneficiary, <Money key="amount" sum={posting.amount} />],
    })),
  ];
}

function Filter({ address, onFilter }: { readonly address: Address; readonly onFilter: (filter: Filtered) => void }) {
  const setup = useSetup();
  const { accounts } = useAsk('ledger.balances', {});
  const form = useForm(filterForm, { about: Object.values(address).join(' '), start: address });
  const submit = async (): Promise<void> => {
    const values = form.read();
    if (values !== undefined) onFilter({ from: values.from, to: values.to, words: values.words, ...chosenOf(values) });
    return Promise.resolve();
  };
  const options = (list: readonly { readonly id: string; readonly name: string }[]) => [{ id: all, name: words.all }, ...list];
  return (
    <Why question={words.filter}>
      <Form form={form} saver={{ isBusy: false, submit }} action={words.action} kind="secondary">
        <DayField {...form.field('from')} label={words.from} />
        <DayField {...form.field('to')} label={words.to} />
        <TextField {...form.field('words')} label={words.words} />
        <Select
          {...form.field('account')}
          label={words.columns.account}
          options={options(accounts.map(({ accountId, account }) => ({ id: accountId, name: account })))}
        />
        <Select {...form.field('stream')} label={words.columns.money} options={options(setup.streams)} />
        <Select {...form.field('line')} label={words.columns.line} options={options(setup.planLines)} />
        <Select {...form.field('person')} label={words.columns.person} options={options(setup.beneficiaries)} />
      </Form>
    </Why>
  );
}

/** All entries of the days that are shown, whatever else was looked for: a file with some of them would not add up. */
function SaveFile({ from, to }: Pick<Filtered, 'from' | 'to'>) {
  const span: { readonly from?: Day; readonly to?: Day } = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const isAll = from === undefined && to === undefined;
  return (
    <section className="stack-tight">
      <SaveFiles
        files={[
          { label: isAll ? words.save : words.saveDays, list: { list: 'ledger', as: 'csv', ...span }, name: words.fileName },
          {
            label: isAll ? words.saveJournal : words.saveJournalDays,
            list: { list: 'ledger', as: 'journal', ...span },
            name: words.journalName,
          },
        ]}
        said={words.saved}
      />
      <p className="soft">{words.saveMore}</p>
    </section>
  );
}

const columns: readonly TableColumn[] = [
  { name: words.columns.account },
  { name: words.columns.money },
  { name: words.columns.line },
  { name: words.columns.person },
  { name: words.columns.amount, kind: 'money' },
];

/** What is shown, in words: the account, the money or the plan line that the address names. */
function useShown(address: Address): string | undefined {
  const { account, stream, line: planLine } = address;
  const setup = useSetup();
  const { accounts } = useAsk('ledger.balances', {});
  const { from, to } = daysOf(address);
  const named = [
    accounts.find(({ accountId }) => accountId === account)?.account,
    setup.streams.find(({ id }) => id === stream)?.name,
    setup.planLines.find(({ id }) => id === planLine)?.name,
    from === undefined || to === undefined ? undefined : spanInWords({ from, to }),
  ].filter((name) => name !== undefined);
  return named.length === 0 ? undefined : named.join(', ');
}

function List({ address }: { readonly address: Address }) {
  const [filter, setFilter] = useState<Filtered>({ ...chosenOf(address), ...daysOf(address) });
  const found = usePages('ledger.entries', (page) => ({ ...filter, ...(page === undefined ? {} : { before: page.entries.at(-1)?.id }) }));
  const entries = found.pages.flatMap((page) => page.entries);
  const recorders = useRecorders(entries.map(({ id }) => id));
  return (
    <>
      {/* In a transition, so that the page stays in sight while the book looks. */}
      <Filter address={address} onFilter={(next) => startTransition(() => setFilter(next))} />
      <SaveFile {...filter} />
      <Table
        caption={words.table}
        columns={columns}
        rows={entries.flatMap((entry) => rowsOf(entry, recorders.get(entry.id)?.by))}
        whenEmpty={words.empty}
      />
      <Earlier {...found} shown={entries.length} />
    </>
  );
}

/** Every entry of the book, or those that an address asks for: of one account with what stands in it after each, of one money, of one plan line. */
export function Entries() {
  const address = useAddress();
  const shown = useShown(address);
  const back = shown === undefined ? {} : { back: { to: places.ledger, words: words.title } };
  return (
    <Page title={shown === undefined ? words.title : words.titleOf(shown)} lead={words.lead} help={words.help} {...back}>
      <LinkButton to={places.balances}>{words.balances.link}</LinkButton>
      <List key={Object.values(address).join(' ')} address={address} />
    </Page>
  );
}
