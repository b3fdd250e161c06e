import { useSetup } from '#renderer/gateway/setup';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, files, free, line, optional, picked } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { changesWords } from '#renderer/words/setup/changes';
import { backToChanges as back } from './useChanges.ts';

const words = changesWords.life;
const holderChosen = 'holder';
const lifeForm = defineForm('lifeEvent', {
  who: picked(words.whoNeeded),
  day: dayRule(),
  acting: optional(line('')),
  right: optional(line('')),
  words: free(),
  file: files(),
});

/** That somebody died, or can no longer decide: only who and when are needed. */
export function RecordLife() {
  const kind = usePart('kind') === 'capacity' ? 'capacity' : 'death';
  const { holder, beneficiaries } = useSetup();
  const form = useForm(lifeForm, { about: kind });
  const go = useGo();
  const saver = useSave('lifeEvent.record', {
    form,
    input: ({ who, words: said, file, ...values }) => ({
      ...values,
      kind,
      ...(who === holderChosen ? {} : { beneficiaryId: who }),
      ...(said.trim() === '' ? {} : { words: said.trim() }),
      file: file[0]?.token,
    }),
    after: ({ id }) => go(places.lifeEvent(id)),
    said: words.said,
    fields: { beneficiaryId: 'who' },
  });
  const isOwn = holder?.role === 'self';
  const people = beneficiaries.map(({ id, name }) => ({ id, name }));
  // Whose own care it is keeps the book as the same person: then they stand there once.
  const options = holder === undefined || isOwn ? people : [...people, { id: holderChosen, name: words.holder(holder.name) }];
  return (
    <Page isNarrow title={words.title[kind]} lead={words.lead[kind]} back={back} help={changesWords.help}>
      <Form form={form} saver={saver} action={words.action} leave={back.to}>
        <RadioCards {...form.field('who')} label={words.who} options={options} />
        <DayField {...form.field('day')} label={words.day[kind]} />
        <TextField {...form.field('acting')} label={words.acting} />
        <TextField {...form.field('right')} label={words.right} hint={words.rightHint} />
        <TextField {...form.field('words')} label={words.words} isLong />
        <FilePicker {...form.field('file')} kind="letter" label={words.file} isSingle />
      </Form>
    </Page>
  );
}
