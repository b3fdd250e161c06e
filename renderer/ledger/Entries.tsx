import { startTransition, useState } from 'react';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Recorded } from '#core/contract/shapes/helpers';
import { dayInWords } from '#core/time/words';
import { SaveFiles } from '#renderer/kit/document/SaveFiles.tsx';
import { usePages } from '#renderer/gateway/pages';
import { useRecorders } from '#renderer/gateway/recorders';
import { Earlier } from '#renderer/kit/Earlier.tsx';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, line, optional } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { Money } from '#renderer/kit/Money.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { Table, type TableRow } from '#renderer/kit/Table.tsx';
import { Why } from '#renderer/kit/Why.tsx';
import { helperWords } from '#renderer/words/helpers';
import { ledgerWords as words } from '#renderer/words/ledger';

const filterForm = defineForm(
  'entries',
  { from: optional(dayRule()), to: optional(dayRule()), words: optional(line('')) },
  { isKept: false },
);
type Filtered = Omit<InputOf<'ledger.entries'>, 'before'>;
type Entry = OutputOf<'ledger.entries'>['entries'][number];

/** The entry's own line, then what left and what arrived. */
function rowsOf(entry: Entry, by: Recorded['by'] | undefined): readonly TableRow[] {
  const what = words.entry(dayInWords(entry.day), entry.words);
  const said = by === undefined ? what : `${what}. ${helperWords.by(by.name, helperWords.roles[by.role])}`;
  return [
    { key: entry.id, kind: 'group', cells: [entry.reverses === undefined ? said : `${said}. ${words.takesBack(entry.reason ?? '')}`] },
    ...entry.postings.map((posting, place) => ({
      key: `${entry.id} ${String(place)}`,
      cells: [posting.account, posting.stream, posting.planLine, posting.beneficiary, <Money key="amount" sum={posting.amount} />],
    })),
  ];
}

function Filter({ onFilter }: { readonly onFilter: (filter: Filtered) => void }) {
  const form = useForm(filterForm);
  const submit = async (): Promise<void> => {
    const values = form.read();
    if (values !== undefined) onFilter(values);
    return Promise.resolve();
  };
  return (
    <Why question={words.filter}>
      <Form form={form} saver={{ isBusy: false, submit }} action={words.action} kind="secondary">
        <DayField {...form.field('from')} label={words.from} />
        <DayField {...form.field('to')} label={words.to} />
        <TextField {...form.field('words')} label={words.words} />
      </Form>
    </Why>
  );
}

/** All entries of the days that are shown, whatever words were looked for: a file with some of them would not add up. */
function SaveFile({ from, to }: Pick<Filtered, 'from' | 'to'>) {
  const span = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const label = from === undefined && to === undefined ? words.save : words.saveDays;
  return (
    <section className="stack-tight">
      <SaveFiles files={[{ label, list: { list: 'ledger', as: 'csv', ...span }, name: words.fileName }]} said={words.saved} />
      <p className="soft">{words.saveMore}</p>
    </section>
  );
}

export function Entries() {
  const [filter, setFilter] = useState<Filtered>({});
  const heads = words.columns;
  const found = usePages('ledger.entries', (page) => ({ ...filter, ...(page === undefined ? {} : { before: page.entries.at(-1)?.id }) }));
  const entries = found.pages.flatMap((page) => page.entries);
  const recorders = useRecorders(entries.map(({ id }) => id));
  return (
    <Page title={words.title} lead={words.lead} help={words.help}>
      {/* In a transition, so that the page stays in sight while the book looks. */}
      <Filter onFilter={(next) => startTransition(() => setFilter(next))} />
      <SaveFile {...filter} />
      <Table
        caption={words.table}
        columns={[
          { name: heads.account },
          { name: heads.money },
          { name: heads.line },
          { name: heads.person },
          { name: heads.amount, kind: 'money' },
        ]}
        rows={entries.flatMap((entry) => rowsOf(entry, recorders.get(entry.id)?.by))}
        whenEmpty={words.empty}
      />
      <Earlier {...found} shown={entries.length} />
    </Page>
  );
}
