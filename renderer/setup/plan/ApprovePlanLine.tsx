import { nameOf, useSetup } from '#renderer/gateway/setup';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, files, line } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { setupWords } from '#renderer/words/setup';

const words = setupWords.plan;
const approve = defineForm('approvePlanLine', { by: line(words.byNeeded), on: dayRule(), file: files() });

export function ApprovePlanLine() {
  const id = usePart('id');
  const { planLines } = useSetup();
  const form = useForm(approve, { about: id });
  const go = useGo();
  const saver = useSave('planLine.approve', {
    form,
    input: ({ by, on, file }) => ({ id, by, on, file: file[0]?.token }),
    after: () => go(places.plan),
    said: setupWords.saved,
  });
  return (
    <Page isNarrow title={words.approveTitle(nameOf(planLines, id))} lead={words.approveLead} back={{ to: places.plan, words: words.back }}>
      <Form form={form} saver={saver} action={setupWords.save} leave={places.plan}>
        <TextField {...form.field('by')} label={words.by} hint={words.byHint} />
        <DayField {...form.field('on')} label={words.on} />
        <FilePicker {...form.field('file')} kind="letter" label={setupWords.file} isSingle />
      </Form>
    </Page>
  );
}
