import { useAsk } from '#renderer/gateway/ask';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { depositWords } from '#renderer/words/deposits';

const words = depositWords.tell;
const deposit = defineForm('deposit', { backBy: dayRule() });

/** Says that a purchase is a deposit, and when it is expected back. */
export function Deposit() {
  const id = usePart('id');
  const { payee } = useAsk('purchase.read', { id });
  const form = useForm(deposit, { about: id });
  const go = useGo();
  const saver = useSave('purchase.deposit', {
    form,
    input: ({ backBy }) => ({ purchaseId: id, backBy }),
    after: () => go(places.purchase(id)),
    said: words.said,
  });
  return (
    <Page isNarrow title={words.title} lead={words.lead(payee)} back={{ to: places.purchase(id), words: payee }}>
      <Form form={form} saver={saver} action={words.action} leave={places.purchase(id)}>
        <DayField {...form.field('backBy')} label={words.day} />
      </Form>
    </Page>
  );
}
