import { type Writer } from '#core/contract/shapes/helpers';
import { useAsk } from '#renderer/gateway/ask';
import { goOnTyping } from '#renderer/gateway/typist';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, reason } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { helperWords } from '#renderer/words/helpers';
import { TermFields, termRules } from './termFields.tsx';

const back = { to: places.helpers, words: helperWords.add.back };
const renewForm = defineForm('helperTime', termRules);
const endForm = defineForm('helperEnd', { lastDay: dayRule(), reason: reason() });

function useWriter(): Writer | undefined {
  const id = usePart('id');
  const { writers } = useAsk('helper.list', {});
  return writers.find(({ actorId }) => actorId === id);
}

function Renew({ actorId, name }: Writer) {
  const { writers } = useAsk('helper.list', {});
  const words = helperWords.renew;
  const form = useForm(renewForm, { about: actorId });
  const go = useGo();
  const saver = useSave('helper.renew', {
    form,
    input: ({ file, ...values }) => {
      goOnTyping(writers);
      return { ...values, actorId, file: file[0]?.token };
    },
    after: () => go(places.helpers),
    said: words.said,
  });
  return (
    <Page isNarrow title={words.title(name)} lead={words.lead} back={back} help={helperWords.list.help}>
      <Form form={form} saver={saver} action={words.action} leave={places.helpers}>
        <TermFields field={form.field} file={form.field('file')} />
      </Form>
    </Page>
  );
}

function End({ name }: Writer) {
  const words = helperWords.end;
  const termId = usePart('term');
  const form = useForm(endForm, { about: termId });
  const go = useGo();
  const saver = useSave('helper.end', {
    form,
    input: (values) => ({ ...values, termId }),
    after: () => go(places.helpers),
    said: words.said,
  });
  return (
    <Page isNarrow title={words.title(name)} lead={words.lead} back={back} help={helperWords.list.help}>
      <Form form={form} saver={saver} action={words.action} leave={places.helpers}>
        <DayField {...form.field('lastDay')} label={words.lastDay} />
        <TextField {...form.field('reason')} label={words.reason} isLong />
      </Form>
    </Page>
  );
}

export function RenewHelper() {
  const writer = useWriter();
  return writer === undefined ? <Gone back={back} /> : <Renew {...writer} />;
}

export function EndHelper() {
  const writer = useWriter();
  return writer === undefined ? <Gone back={back} /> : <End {...writer} />;
}
