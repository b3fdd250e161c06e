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
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { budgetWords } from '#renderer/words/budget';
import { toBudgets } from './usePlans.ts';

const words = budgetWords.giveBackForm;
const giving = defineForm('giveBack', { amount: amount(), day: dayRule(), because: reason(words.becauseNeeded), file: files() });

/** Money that goes back to the funder. */
export function GiveBack() {
  const streamId = usePart('stream');
  const budget = useAsk('budget.read', {}).budgets.find((one) => one.streamId === streamId);
  const go = useGo();
  const form = useForm(giving, { about: streamId });
  const to = places.budgetOf(streamId);
  const saver = useSave('money.giveBack', {
    form,
    input: ({ file, ...values }) => ({ ...values, streamId, file: file[0]?.token }),
    after: () => go(to),
    said: words.said,
  });
  if (budget === undefined) return <Gone back={toBudgets} />;
  return (
    <Page isNarrow title={words.title(budget.name)} lead={words.lead} back={{ to, words: budgetWords.backOf(budget.name) }}>
      <Form form={form} saver={saver} action={words.save} leave={to}>
        <MoneyField {...form.field('amount')} label={words.amount} />
        <DayField {...form.field('day')} label={words.day} />
        <TextField {...form.field('because')} label={words.because} hint={words.hint} isLong />
        <FilePicker {...form.field('file')} kind="letter" label={words.file} isSingle />
      </Form>
    </Page>
  );
}
