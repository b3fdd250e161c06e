import { funderOptions, toOptions, useSetup } from '#renderer/gateway/setup';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { Select } from '#renderer/kit/fields/Select.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { amount, choice, dayRule, line, optional, picked } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { everies, everyOptions } from '#renderer/words/names';
import { careYearWords } from '#renderer/words/setup/year';
import { backToYear as back } from './useYear.ts';

const words = careYearWords.elsewherePage;
const own = careYearWords.ownPage;
const kinds = ['notional', 'third_party'] as const;
const elsewhereForm = defineForm('elsewhere', {
  funderId: picked(words.funderNeeded),
  beneficiaryId: picked(words.personNeeded),
  kind: choice(kinds, words.kindNeeded),
  holder: line(words.holderNeeded),
  what: line(words.whatNeeded),
  amount: amount(),
  every: choice(everies, own.everyNeeded),
  from: dayRule(),
  to: optional(dayRule()),
});

/** A part of the budget that never comes into this book's accounts. */
export function AddElsewhere() {
  const { funders, beneficiaries } = useSetup();
  const [person, ...others] = beneficiaries;
  const form = useForm(elsewhereForm, { start: { beneficiaryId: others.length === 0 ? (person?.id ?? '') : '' } });
  const go = useGo();
  const saver = useSave('elsewhere.record', { form, input: (values) => values, after: () => go(back.to), said: words.said });
  return (
    <Page isNarrow title={words.title} lead={words.lead} back={back} help={careYearWords.help}>
      <Form form={form} saver={saver} action={careYearWords.save} leave={back.to}>
        <RadioCards {...form.field('funderId')} label={words.funder} options={funderOptions(funders)} />
        <RadioCards {...form.field('beneficiaryId')} label={words.person} options={toOptions(beneficiaries)} />
        <RadioCards {...form.field('kind')} label={words.kind} options={kinds.map((id) => ({ id, name: careYearWords.kinds[id] }))} />
        <TextField {...form.field('holder')} label={words.holder} />
        <TextField {...form.field('what')} label={words.what} />
        <MoneyField {...form.field('amount')} label={words.amount} />
        <Select {...form.field('every')} label={own.every} options={everyOptions} />
        <DayField {...form.field('from')} label={own.from} />
        <DayField {...form.field('to')} label={own.to} />
      </Form>
    </Page>
  );
}
