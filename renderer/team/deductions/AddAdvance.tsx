import { useSetup } from '#renderer/gateway/setup';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { amount, choice, dayRule, files, line, optional, picked, wholeNumber } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { deductionWords } from '#renderer/words/deductions';
import { useDeductions } from './useDeductions.ts';

function useWageLines() {
  const { planLines } = useSetup();
  return planLines
    .filter(({ category }) => category === 'wages' || category === 'payroll')
    .map(({ id, name, outcomeName }) => ({ id, name, more: outcomeName }));
}

const words = deductionWords.addAdvance;
const advanceForm = defineForm('advance', {
  day: dayRule(),
  amount: amount(),
  each: amount(),
  from: dayRule(),
  planLineId: picked(words.lineNeeded),
  why: line(words.whyNeeded),
  file: files(),
});

/** Pay before its payday, and how it is got back. */
export function AddAdvance() {
  const { read, back } = useDeductions();
  const lines = useWageLines();
  const go = useGo();
  const form = useForm(advanceForm, { about: read.employmentId });
  const saver = useSave('advance.add', {
    form,
    input: ({ file: [paper], ...values }) => ({
      ...values,
      employmentId: read.employmentId,
      ...(paper === undefined ? {} : { file: paper.token }),
    }),
    after: () => go(back.to),
    said: words.said,
  });
  return (
    <Page isNarrow title={words.title} lead={words.lead} back={back} help={deductionWords.help}>
      <Form form={form} saver={saver} action={words.action} leave={back.to}>
        <DayField {...form.field('day')} label={words.day} />
        <MoneyField {...form.field('amount')} label={words.amount} />
        <MoneyField {...form.field('each')} label={words.each} />
        <DayField {...form.field('from')} label={words.start} />
        <RadioCards {...form.field('planLineId')} label={words.line} options={lines} />
        <TextField {...form.field('why')} label={words.why} />
        <FilePicker {...form.field('file')} kind="letter" label={words.file} isSingle />
      </Form>
    </Page>
  );
}

const travels = deductionWords.addTravel;
const travelForm = defineForm('travel', {
  day: dayRule(),
  minutes: wholeNumber(1, 1_440, travels.minutesWrong),
  isPaid: choice(['yes', 'no'], travels.isPaid, 'yes'),
  perHour: optional(amount()),
  planLineId: picked(travels.lineNeeded),
  words: line(travels.wordsNeeded),
});

/** Time from one assignment to the next. */
export function AddTravel() {
  const { read, back } = useDeductions();
  const lines = useWageLines();
  const go = useGo();
  const form = useForm(travelForm, {
    about: read.employmentId,
    between: ({ isPaid, perHour }) =>
      isPaid === 'yes' && perHour.trim() === '' ? [{ field: 'perHour', sentence: travels.perHourNeeded }] : [],
  });
  const saver = useSave('travel.add', {
    form,
    input: ({ isPaid, perHour, ...values }) => ({
      ...values,
      employmentId: read.employmentId,
      ...(isPaid === 'no' || perHour === undefined ? {} : { perHour }),
    }),
    after: () => go(back.to),
    said: travels.said,
  });
  return (
    <Page isNarrow title={travels.title} lead={travels.lead} back={back} help={deductionWords.help}>
      <Form form={form} saver={saver} action={travels.action} leave={back.to}>
        <DayField {...form.field('day')} label={travels.day} />
        <TextField {...form.field('minutes')} label={travels.minutes} size="short" inputMode="numeric" />
        <RadioCards
          {...form.field('isPaid')}
          label={travels.isPaid}
          options={[
            { id: 'yes', name: travels.yes },
            { id: 'no', name: travels.no },
          ]}
        />
        {form.raws.isPaid === 'yes' ? <MoneyField {...form.field('perHour')} label={travels.perHour} /> : undefined}
        <RadioCards {...form.field('planLineId')} label={travels.line} options={lines} />
        <TextField {...form.field('words')} label={travels.words} />
      </Form>
    </Page>
  );
}
