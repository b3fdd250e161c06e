import { subtract } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { useAsk } from '#renderer/gateway/ask';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { amount, dayRule, files, reason } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { purchaseWords } from '#renderer/words/purchases';

const words = purchaseWords.refund;
const refund = defineForm('refund', { day: dayRule(), amount: amount(), because: reason(), file: files() });

export function Refund() {
  const id = usePart('id');
  const purchase = useAsk('purchase.read', { id });
  const form = useForm(refund, { about: id });
  const go = useGo();
  const saver = useSave('purchase.refund', {
    form,
    input: ({ file, ...values }) => ({ ...values, purchaseId: id, file: file[0]?.token }),
    after: () => go(places.purchase(id)),
    said: words.said,
  });
  return (
    <Page
      isNarrow
      title={words.title}
      lead={words.lead(purchase.payee, pounds(subtract(purchase.amount, purchase.refunded)))}
      back={{ to: places.purchase(id), words: purchase.payee }}
    >
      <Form form={form} saver={saver} action={words.action} leave={places.purchase(id)}>
        <DayField {...form.field('day')} label={words.day} />
        <MoneyField {...form.field('amount')} label={words.amount} />
        <TextField {...form.field('because')} label={words.because} isLong />
        <FilePicker {...form.field('file')} kind="receipt" label={words.file} isSingle />
      </Form>
    </Page>
  );
}
