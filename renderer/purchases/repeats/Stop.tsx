import { type OutputOf } from '#core/contract/routes';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, reason } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { repeatWords } from '#renderer/words/repeats';
import { useRepeat } from './useRepeat.ts';

const words = repeatWords.stop;
const stop = defineForm('stopRepeat', { lastDay: dayRule(), reason: reason() });
const back = { to: places.repeats, words: repeatWords.backHere };

function StopForm({ repeat: { id, payee } }: { readonly repeat: OutputOf<'purchase.repeats'>['repeats'][number] }) {
  const form = useForm(stop, { about: id });
  const go = useGo();
  const saver = useSave('purchase.endRepeat', {
    form,
    input: (values) => ({ repeatId: id, ...values }),
    after: () => go(places.repeats),
    said: words.said,
  });
  return (
    <Page isNarrow title={words.title} lead={words.lead(payee)} back={back}>
      <Form form={form} saver={saver} action={words.action} leave={places.repeats}>
        <DayField {...form.field('lastDay')} label={words.lastDay} />
        <TextField {...form.field('reason')} label={words.reason} isLong />
      </Form>
    </Page>
  );
}

export function Stop() {
  const repeat = useRepeat();
  return repeat === undefined ? <Gone back={back} /> : <StopForm repeat={repeat} />;
}
