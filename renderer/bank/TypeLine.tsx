import { negate } from '#core/money/pence';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { amount, choice, dayRule, line } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { bankWords } from '#renderer/words/bank';
import { useAccount } from './useAccount.ts';

const words = bankWords.typeLine;
const typeLine = defineForm('typeLine', {
  day: dayRule(),
  direction: choice(['out', 'in'], words.directionNeeded),
  amount: amount(),
  words: line(words.wordsNeeded),
});

export function TypeLine() {
  const { id, back } = useAccount();
  const form = useForm(typeLine, { about: id });
  const go = useGo();
  const saver = useSave('bank.typeLine', {
    form,
    input: (values) => ({
      bankAccountId: id,
      day: values.day,
      amount: values.direction === 'out' ? negate(values.amount) : values.amount,
      words: values.words,
    }),
    after: () => go(back.to),
    said: words.said,
  });
  return (
    <Page isNarrow title={words.title} lead={words.lead} back={back}>
      <Form form={form} saver={saver} action={words.action} leave={back.to}>
        <DayField {...form.field('day')} label={words.day} />
        <RadioCards
          {...form.field('direction')}
          label={words.direction}
          options={[
            { id: 'out', name: words.out },
            { id: 'in', name: words.in },
          ]}
        />
        <MoneyField {...form.field('amount')} label={words.amount} />
        <TextField {...form.field('words')} label={words.words} />
      </Form>
    </Page>
  );
}
