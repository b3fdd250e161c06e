import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, oneFile, sum } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { bankWords } from '#renderer/words/bank';
import { useAccount } from './useAccount.ts';

const words = bankWords.statement;
const fileStatement = defineForm('fileStatement', { day: dayRule(), closing: sum(), file: oneFile(words.fileNeeded) });

export function FileStatement() {
  const { id, back } = useAccount();
  const form = useForm(fileStatement, { about: id });
  const go = useGo();
  const saver = useSave('bank.fileStatement', {
    form,
    input: ({ file, ...values }) => ({ ...values, bankAccountId: id, file: file.token }),
    after: () => go(places.reconcile(id)),
    said: words.said,
  });
  return (
    <Page isNarrow title={words.title} lead={words.lead} back={back}>
      <Form form={form} saver={saver} action={words.action} leave={back.to}>
        <DayField {...form.field('day')} label={words.day} />
        <MoneyField {...form.field('closing')} label={words.closing} />
        <FilePicker {...form.field('file')} kind="bankStatement" label={words.file} isSingle />
      </Form>
    </Page>
  );
}
