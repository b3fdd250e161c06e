import { dayInWords } from '#core/time/words';
import { type OutputOf } from '#core/contract/routes';
import { useAsk } from '#renderer/gateway/ask';
import { Facts } from '#renderer/kit/Facts.tsx';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, oneFile, optional } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { bankCheckWords as words } from '#renderer/words/bankCheck';
import { careWords } from '#renderer/words/care';

const tableForm = defineForm('bankTable', {
  weights: oneFile(words.weightsNeeded),
  substitutions: oneFile(words.substitutionsNeeded),
  validFrom: optional(dayRule()),
});

type Table = NonNullable<OutputOf<'bankCheck.read'>['table']>;

function Added({ table: { addedOn, validFrom, rows, substitutions } }: { readonly table: Table }) {
  return (
    <>
      <h2>{words.now}</h2>
      <Facts
        facts={[
          { name: words.addedOn, value: dayInWords(addedOn) },
          { name: words.validFrom, value: validFrom === undefined ? words.unknown : dayInWords(validFrom) },
          { name: words.rows, value: words.rowsOf(String(rows), String(substitutions)) },
        ]}
      />
    </>
  );
}

/** The two published files, added by the person on whose computer they stay. */
export function BankTable() {
  const { table } = useAsk('bankCheck.read', {});
  const isAdded = table !== undefined;
  const form = useForm(tableForm);
  const go = useGo();
  const saver = useSave('bankCheck.add', {
    form,
    input: ({ weights, substitutions, validFrom }) => ({
      weights: weights.token,
      substitutions: substitutions.token,
      ...(validFrom === undefined ? {} : { validFrom }),
    }),
    after: () => go(places.bankTable),
    said: words.said,
  });
  return (
    <Page isNarrow title={words.title(isAdded)} lead={words.lead} back={{ to: places.care, words: careWords.back }} help={words.help}>
      {table === undefined ? undefined : <Added table={table} />}
      <h2>{words.where}</h2>
      {words.whereWords.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Form form={form} saver={saver} action={words.action(isAdded)} leave={places.care}>
        <FilePicker {...form.field('weights')} kind="bankTable" label={words.weights} isSingle />
        <FilePicker {...form.field('substitutions')} kind="bankTable" label={words.substitutions} isSingle />
        <DayField {...form.field('validFrom')} label={words.day} hint={words.dayHint} />
      </Form>
    </Page>
  );
}
