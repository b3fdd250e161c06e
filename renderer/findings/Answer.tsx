import { useAsk } from '#renderer/gateway/ask';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { files, reason } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { findingWords as words } from '#renderer/words/findings';
import { useDays } from './days.ts';

const answerForm = defineForm('findingAnswer', { words: reason(), files: files() });

/** An explanation, or why none is needed, with what proves it. */
export function Answer() {
  const key = usePart('key');
  const kind = usePart('kind') === 'not_needed' ? 'not_needed' : 'explained';
  const go = useGo();
  const { asked: days, to } = useDays();
  const { finding, rule } = useAsk('finding.read', { ...days, key });
  const back = { to: to.one(key), words: finding.name };
  const form = useForm(answerForm, { about: `${key} ${kind}`, start: { words: finding.answer?.words ?? '' } });
  const saver = useSave('finding.answer', {
    form,
    input: (values) => ({ ...days, key, kind, words: values.words, files: values.files.map(({ token }) => token) }),
    after: () => go(back.to),
    said: words.answer.said,
  });
  const asked = words.answer[kind];
  return (
    <Page isNarrow title={asked.title} lead={finding.words} back={back} help={words.help}>
      <p className="soft">{rule.toDo}</p>
      <Form form={form} saver={saver} action={words.answer.save} leave={back.to}>
        <TextField {...form.field('words')} label={asked.label} hint={asked.hint} isLong />
        <FilePicker {...form.field('files')} kind="letter" label={words.answer.files} />
      </Form>
    </Page>
  );
}

/** Takes the word that stands back, with the reason. */
export function AskAgain() {
  const key = usePart('key');
  const go = useGo();
  const { asked: days, to } = useDays();
  const { finding } = useAsk('finding.read', { ...days, key });
  return (
    <ReasonPage
      {...words.again}
      route="finding.askAgain"
      about={key}
      lead={finding.words}
      back={{ to: to.one(key), words: finding.name }}
      input={(why) => ({ ...days, key, reason: why })}
      after={() => go(to.one(key))}
    />
  );
}
