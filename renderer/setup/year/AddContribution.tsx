import { toOptions, useSetup } from '#renderer/gateway/setup';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { Select } from '#renderer/kit/fields/Select.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { amount, choice, dayRule, files, line, optional, picked } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { setupWords } from '#renderer/words/setup';
import { everies, everyOptions } from '#renderer/words/names';
import { careYearWords } from '#renderer/words/setup/year';
import { backToYear as back } from './useYear.ts';

const words = careYearWords.ownPage;
const hows = ['paid_in', 'taken_off'] as const;
const contributionForm = defineForm('contribution', {
  streamId: picked(words.streamNeeded),
  amount: amount(),
  every: choice(everies, words.everyNeeded),
  how: choice(hows, words.howNeeded),
  from: dayRule(),
  to: optional(dayRule()),
  firstDue: dayRule(),
  letter: optional(line('')),
  file: files(),
});

/** The person's own share of a council's money. NHS money is not among the choices: NHS care is free. */
export function AddContribution() {
  const streams = useSetup().streams.filter(({ basis }) => basis !== 'nhs');
  const [only, ...others] = streams;
  const form = useForm(contributionForm, { start: { streamId: others.length === 0 ? (only?.id ?? '') : '' } });
  const go = useGo();
  const saver = useSave('contribution.record', {
    form,
    input: ({ file, ...values }) => ({ ...values, file: file[0]?.token }),
    after: () => go(back.to),
    said: words.said,
  });
  return (
    <Page isNarrow title={words.title} lead={streams.length === 0 ? words.none : words.lead} back={back} help={careYearWords.help}>
      {streams.length === 0 ? undefined : (
        <Form form={form} saver={saver} action={careYearWords.save} leave={back.to}>
          <RadioCards {...form.field('streamId')} label={words.stream} options={toOptions(streams)} />
          <MoneyField {...form.field('amount')} label={words.amount} />
          <Select {...form.field('every')} label={words.every} options={everyOptions} />
          <RadioCards {...form.field('how')} label={words.how} options={hows.map((id) => ({ id, name: words.hows[id] }))} />
          <DayField {...form.field('from')} label={words.from} />
          <DayField {...form.field('to')} label={words.to} />
          <DayField {...form.field('firstDue')} label={words.firstDue} />
          <TextField {...form.field('letter')} label={words.letter} />
          <FilePicker {...form.field('file')} kind="letter" label={setupWords.file} isSingle />
        </Form>
      )}
    </Page>
  );
}
