import { repeatEveryShape } from '#core/contract/shapes/money';
import { useAsk } from '#renderer/gateway/ask';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, dayRule, optional } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { everyName } from '#renderer/words/names';
import { repeatWords } from '#renderer/words/repeats';

const words = repeatWords.tell;
const everies = repeatEveryShape.options;
const tell = defineForm('repeat', { every: choice(everies, words.everyNeeded), from: dayRule(), to: optional(dayRule()) });

/** Says that a purchase comes again. */
export function Tell() {
  const id = usePart('id');
  const { payee, what } = useAsk('purchase.read', { id });
  const form = useForm(tell, { about: id });
  const go = useGo();
  const saver = useSave('purchase.repeat', {
    form,
    input: (values) => ({ purchaseId: id, ...values }),
    after: () => go(places.repeats),
    said: words.said,
  });
  return (
    <Page isNarrow title={words.title} lead={words.lead(payee, what)} back={{ to: places.purchase(id), words: payee }}>
      <Form form={form} saver={saver} action={words.action} leave={places.purchase(id)}>
        <RadioCards
          {...form.field('every')}
          label={words.every}
          options={everies.map((every) => ({ id: every, name: everyName(every) }))}
        />
        <DayField {...form.field('from')} label={words.from} />
        <DayField {...form.field('to')} label={words.to} />
      </Form>
    </Page>
  );
}
