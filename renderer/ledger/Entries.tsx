import { useState } from 'react';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { dayInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, line, optional } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { Money } from '#renderer/kit/Money.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { Table } from '#renderer/kit/Table.tsx';
import { Why } from '#renderer/kit/Why.tsx';
import { ledgerWords as words } from '#renderer/words/ledger';

const filterForm = defineForm('entries', { from: optional(dayRule()), to: optional(dayRule()), words: optional(line('')) });
type Entry = OutputOf<'ledger.entries'>['entries'][number];

function EntryTable({ entry }: { readonly entry: Entry }) {
  const heads = words.columns;
  return (
    <div className="stack-tight">
      <Table
        caption={words.entry(dayInWords(entry.day), entry.words)}
        columns={[
          { name: heads.account },
          { name: heads.money },
          { name: heads.line },
          { name: heads.person },
          { name: heads.amount, kind: 'money' },
        ]}
        rows={entry.postings.map((posting, place) => ({
          key: String(place),
          cells: [posting.account, posting.stream, posting.planLine, posting.beneficiary, <Money key="amount" sum={posting.amount} />],
        }))}
        whenEmpty=""
      />
      {entry.reverses === undefined ? undefined : <Notice tone="plain">{words.takesBack(entry.reason ?? '')}</Notice>}
    </div>
  );
}

function Filter({ onFilter }: { readonly onFilter: (filter: InputOf<'ledger.entries'>) => void }) {
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

export function Entries() {
  const [filter, setFilter] = useState<InputOf<'ledger.entries'>>({});
  const { entries, more } = useAsk('ledger.entries', filter);
  return (
    <Page title={words.title} lead={words.lead} help={words.help}>
      <Filter onFilter={setFilter} />
      {entries.length === 0 ? <p className="card">{words.empty}</p> : undefined}
      {entries.map((entry) => (
        <EntryTable key={entry.id} entry={entry} />
      ))}
      {more ? <Notice tone="plain">{words.more}</Notice> : undefined}
    </Page>
  );
}
