import { nameOf, useSetup } from '#renderer/gateway/setup';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { Select } from '#renderer/kit/fields/Select.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { amount, line, picked } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { setupWords } from '#renderer/words/setup';

const words = setupWords.owed;
const owedForm = defineForm('owed', {
  payee: line(words.payeeNeeded),
  what: line(words.whatNeeded),
  amount: amount(),
  planLineId: picked(words.lineNeeded),
});

export function Owed() {
  const { planLines, beneficiaries } = useSetup();
  const form = useForm(owedForm);
  const go = useGo();
  const saver = useSave('opening.owed', { form, input: (values) => values, after: () => go(places.setup), said: words.said });
  return (
    <Page isNarrow title={words.title} lead={words.lead} back={{ to: places.setup, words: setupWords.back }}>
      <Form form={form} saver={saver} action={words.action} leave={places.setup}>
        <TextField {...form.field('payee')} label={words.payee} />
        <TextField {...form.field('what')} label={words.what} />
        <MoneyField {...form.field('amount')} label={words.amount} />
        <Select
          {...form.field('planLineId')}
          label={words.line}
          options={planLines.map((line_) => ({ id: line_.id, name: line_.name, more: nameOf(beneficiaries, line_.beneficiaryId) }))}
        />
      </Form>
    </Page>
  );
}
