import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { setupWords } from '#renderer/words/setup';

const words = setupWords.awards;
const endAward = defineForm('endAward', { to: dayRule() });

export function EndAward() {
  const id = usePart('id');
  const form = useForm(endAward, { about: id });
  const go = useGo();
  const saver = useSave('award.end', { form, input: ({ to }) => ({ id, to }), after: () => go(places.awards), said: words.ended });
  return (
    <Page isNarrow title={words.endTitle} lead={words.endLead} back={{ to: places.awards, words: words.back }}>
      <Form form={form} saver={saver} action={words.endAction} leave={places.awards}>
        <DayField {...form.field('to')} label={words.endDay} />
      </Form>
    </Page>
  );
}
