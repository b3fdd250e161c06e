import { useTry } from '#renderer/gateway/ask';
import { CheckboxGroup } from '#renderer/kit/fields/CheckboxGroup.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { Select } from '#renderer/kit/fields/Select.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { Form } from '#renderer/kit/form/Form.tsx';
import { type FormInHand, useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { useAccount } from '#renderer/bank/useAccount';
import { bankWords } from '#renderer/words/bank';
import { mapWords } from '#renderer/words/bankMap';
import { bringInForm } from './bringInForm.ts';
import { mapForm, mappingOf, mapProblems, orders } from './mapping.ts';
import { AmountFields, MoreColumns } from './MoreColumns.tsx';
import { columnOptions, type FileRows, titleOptions } from './columnOptions.ts';

const words = bankWords.map;
const few = 5;

/** The first rows, each with its number; all that were read where the titles are further down. */
function FirstRows({ rows, columns, isWhole }: FileRows & { readonly isWhole: boolean }) {
  return (
    <Table
      caption={words.rows}
      columns={[
        { name: mapWords.rowHead, kind: 'short' },
        ...Array.from({ length: columns }, (_, place) => ({ name: words.column(place + 1) })),
      ]}
      rows={rows.slice(0, isWhole ? rows.length : few).map((row, place) => ({
        key: String(place),
        cells: [String(place + 1), ...Array.from({ length: columns }, (_, at) => row[at] ?? '')],
      }))}
      whenEmpty=""
    />
  );
}

type FieldsProps = FileRows & { readonly form: FormInHand<typeof mapForm.rules> };

function Fields({ form, rows, columns }: FieldsProps) {
  const options = columnOptions({ rows, columns }, form.raws);
  return (
    <>
      <RadioCards
        {...form.field('header')}
        label={words.header}
        options={[
          { id: 'yes', name: words.yes },
          { id: 'later', name: mapWords.later },
          { id: 'no', name: words.no },
        ]}
      />
      {form.raws.header === 'later' ? (
        <Select {...form.field('headerRow')} label={mapWords.headerRow} options={titleOptions(rows)} />
      ) : undefined}
      <Select {...form.field('date')} label={words.date} options={options} />
      <RadioCards {...form.field('order')} label={words.order} options={orders.map((id) => ({ id, name: words.orders[id] }))} />
      <RadioCards
        {...form.field('amounts')}
        label={words.amounts}
        options={[
          { id: 'negative', name: words.oneNegative },
          { id: 'positive', name: words.onePositive },
          { id: 'two', name: words.two },
          { id: 'flag', name: mapWords.flagged, more: mapWords.flaggedMore },
        ]}
      />
      <AmountFields form={form} rows={rows} options={options} />
      <CheckboxGroup {...form.field('words')} label={words.words} options={options} />
      <Select {...form.field('balance')} label={words.balance} options={[{ id: '', name: words.noColumn }, ...options]} />
      <MoreColumns form={form} rows={rows} options={options} />
      <TextField {...form.field('name')} label={words.name} hint={words.nameHint} />
    </>
  );
}

/** A bank that is not in the list: its columns are said once, and named. */
export function MapColumns() {
  const { id } = useAccount();
  const bringIn = useForm(bringInForm, { about: id });
  const file = bringIn.raws.file[0]?.token;
  const inspected = useTry('bank.inspect', file === undefined ? undefined : { file });
  const rows = inspected.state === 'answer' ? inspected.value.rows : [];
  const columns = inspected.state === 'answer' ? inspected.value.columns : 0;
  const form = useForm(mapForm, { about: file ?? '' });
  const go = useGo();
  const saver = useSave('bank.saveProfile', {
    form,
    input: (values) => {
      const problems = mapProblems(values);
      if (problems.length > 0) form.fail(problems);
      return problems.length > 0 ? undefined : { name: values.name, mapping: mappingOf(values, rows) };
    },
    after: ({ id: profileId }) => {
      bringIn.set({ profileId });
      go(places.bringIn(id));
    },
    said: words.said,
  });
  const back = { to: places.bringIn(id), words: words.back };
  return (
    <Page title={words.title} lead={words.lead} back={back}>
      {file === undefined ? (
        <Notice tone="attention">{words.noFile}</Notice>
      ) : (
        <FirstRows rows={rows} columns={columns} isWhole={form.raws.header === 'later'} />
      )}
      <Form form={form} saver={saver} action={words.action} leave={back.to}>
        <Fields form={form} rows={rows} columns={columns} />
      </Form>
    </Page>
  );
}
