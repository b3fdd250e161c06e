import { shortDay } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { goOnTyping } from '#renderer/gateway/typist';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { line } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { helperWords } from '#renderer/words/helpers';
import { TermFields, termRules } from './termFields.tsx';

const words = helperWords.add;
const addForm = defineForm('helper', { name: line(words.nameNeeded), ...termRules });

export function AddHelper() {
  const { today, writers } = useAsk('helper.list', {});
  const form = useForm(addForm, { start: { from: shortDay(today) } });
  const go = useGo();
  const saver = useSave('helper.add', {
    form,
    input: ({ file, ...values }) => {
      goOnTyping(writers);
      return { ...values, file: file[0]?.token };
    },
    after: () => go(places.helpers),
    said: words.said,
  });
  return (
    <Page isNarrow title={words.title} lead={words.lead} help={helperWords.list.help} back={{ to: places.helpers, words: words.back }}>
      <Form form={form} saver={saver} action={words.action} leave={places.helpers}>
        <TextField {...form.field('name')} label={words.name} />
        <TermFields field={form.field} file={form.field('file')} />
      </Form>
    </Page>
  );
}
