import { outcomes } from '#core/demands/outcomes';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { amount, choice, dayRule, files, free, optional, reason } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { demandWords } from '#renderer/words/demands';
import { toDemands, useDemand } from './useDemand.ts';

const { againForm, outcomeForm, giveForm, takeBackForm, help } = demandWords;

const reconsidering = defineForm('demandAgain', { day: dayRule(), words: reason(againForm.needed), file: files() });

/** The funder was asked to look at it again. */
export function ReconsiderDemand() {
  const { id, demand, back } = useDemand();
  const go = useGo();
  const form = useForm(reconsidering, { about: id });
  const saver = useSave('demand.reconsider', {
    form,
    input: ({ file, ...values }) => ({ ...values, id, file: file[0]?.token }),
    after: () => go(back.to),
    said: againForm.saved,
  });
  if (demand === undefined) return <Gone back={toDemands} />;
  return (
    <Page isNarrow title={againForm.title} lead={againForm.lead} back={back} help={help}>
      <Form form={form} saver={saver} action={againForm.save} leave={back.to}>
        <TextField {...form.field('words')} label={againForm.words} isLong />
        <DayField {...form.field('day')} label={againForm.day} />
        <FilePicker {...form.field('file')} kind="letter" label={againForm.file} isSingle />
      </Form>
    </Page>
  );
}

const deciding = defineForm('demandOutcome', {
  outcome: choice(outcomes, outcomeForm.needed),
  day: dayRule(),
  amount: optional(amount()),
  payBy: optional(dayRule()),
  words: free(),
  file: files(),
});

/** What the funder decided. */
export function DecideDemand() {
  const { id, demand, back } = useDemand();
  const go = useGo();
  const form = useForm(deciding, { about: id });
  const isLess = form.raws.outcome === 'less';
  const isPaid = form.raws.outcome !== 'withdrawn';
  const saver = useSave('demand.outcome', {
    form,
    input: ({ file, words, amount: sum, payBy, ...values }) => ({
      ...values,
      id,
      file: file[0]?.token,
      ...(isLess ? { amount: sum } : {}),
      ...(isPaid ? { payBy } : {}),
      ...(words.trim() === '' ? {} : { words: words.trim() }),
    }),
    after: () => go(back.to),
    said: outcomeForm.saved,
  });
  if (demand === undefined) return <Gone back={toDemands} />;
  return (
    <Page isNarrow title={outcomeForm.title} lead={outcomeForm.lead} back={back} help={help}>
      <Form form={form} saver={saver} action={outcomeForm.save} leave={back.to}>
        <RadioCards
          {...form.field('outcome')}
          label={outcomeForm.outcome}
          options={outcomes.map((one) => ({ id: one, name: demandWords.outcomes[one] }))}
        />
        {isLess ? <MoneyField {...form.field('amount')} label={outcomeForm.amount} /> : undefined}
        <DayField {...form.field('day')} label={outcomeForm.day} />
        {isPaid ? <DayField {...form.field('payBy')} label={outcomeForm.payBy} /> : undefined}
        <TextField {...form.field('words')} label={outcomeForm.words} isLong />
        <FilePicker {...form.field('file')} kind="letter" label={outcomeForm.file} isSingle />
      </Form>
    </Page>
  );
}

const giving = defineForm('demandGiveBack', { amount: amount(), day: dayRule(), file: files() });

/** It is accepted, wholly or in part. */
export function GiveDemandBack() {
  const { id, demand, back } = useDemand();
  const go = useGo();
  const form = useForm(giving, { about: id });
  const saver = useSave('demand.giveBack', {
    form,
    input: ({ file, ...values }) => ({ ...values, id, file: file[0]?.token }),
    after: () => go(back.to),
    said: giveForm.saved,
  });
  if (demand === undefined) return <Gone back={toDemands} />;
  return (
    <Page isNarrow title={giveForm.title} lead={giveForm.lead} back={back} help={help}>
      <Form form={form} saver={saver} action={giveForm.save} leave={back.to}>
        <MoneyField {...form.field('amount')} label={giveForm.amount} />
        <DayField {...form.field('day')} label={giveForm.day} />
        <FilePicker {...form.field('file')} kind="letter" label={giveForm.file} isSingle />
      </Form>
    </Page>
  );
}

/** It was recorded by mistake. */
export function TakeDemandBack() {
  const { id, back } = useDemand();
  const go = useGo();
  return (
    <ReasonPage
      {...takeBackForm}
      route="demand.takeBack"
      about={id}
      back={back}
      input={(why) => ({ id, reason: why })}
      after={() => go(toDemands.to)}
    />
  );
}
