import { nothing, type Pence } from '#core/money/pence';
import { readPounds } from '#core/money/words';
import { toOptions, useSetup } from '#renderer/gateway/setup';
import { CheckboxGroup } from '#renderer/kit/fields/CheckboxGroup.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { line, oneFile, several, texts } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { bankWords } from '#renderer/words/bank';
import { bankMoreWords } from '#renderer/words/bankMore';
import { formWords } from '#renderer/words/form';

const words = bankMoreWords.cash;
const openCash = defineForm('openCash', {
  name: line(words.nameNeeded),
  streamIds: several(words.streamsNeeded),
  held: texts(),
  file: oneFile(words.fileNeeded),
});

function sumIn(text: string | undefined): Pence | undefined {
  return (text ?? '').trim() === '' ? nothing : readPounds(text ?? '');
}

/** A tin of money as an account of its own. */
export function OpenCash() {
  const { streams } = useSetup();
  const [only] = streams;
  const form = useForm(openCash, { about: '', start: { streamIds: streams.length === 1 && only !== undefined ? [only.id] : [] } });
  const go = useGo();
  const saver = useSave('cash.open', {
    form,
    input: ({ name, streamIds, held, file }) => {
      const parts = streamIds.map((streamId) => ({ streamId, amount: sumIn(held[streamId]) }));
      if (parts.some(({ amount }) => amount === undefined)) form.fail([{ field: 'held', sentence: formWords.sumNeeded }]);
      const known = parts.flatMap(({ streamId, amount }) => (amount === undefined ? [] : [{ streamId, amount }]));
      return known.length < parts.length ? undefined : { name, parts: known, file: file.token };
    },
    after: ({ id }) => go(places.account(id)),
    said: words.opened,
    fields: { parts: 'held' },
  });
  const held = form.field('held');
  return (
    <Page isNarrow title={words.openTitle} lead={words.openLead} back={{ to: places.bank, words: bankWords.back }}>
      <Form form={form} saver={saver} action={words.openAction} leave={places.bank}>
        <TextField {...form.field('name')} label={words.name} hint={words.nameHint} />
        <CheckboxGroup {...form.field('streamIds')} label={words.streams} options={toOptions(streams)} />
        {streams
          .filter(({ id }) => form.raws.streamIds.includes(id))
          .map(({ id, name }) => (
            <MoneyField
              key={id}
              id={`held-${id}`}
              value={held.value[id] ?? ''}
              onChange={(text) => held.onChange({ ...held.value, [id]: text })}
              problem={held.problem}
              label={words.held(name)}
              hint={words.heldHint}
            />
          ))}
        <FilePicker {...form.field('file')} kind="letter" label={words.file} isSingle />
      </Form>
    </Page>
  );
}
