import { toOptions, useSetup } from '#renderer/gateway/setup';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { amount, dayRule, files, free, optional, picked } from '#renderer/kit/form/rules';
import { type FormInHand, useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { demandWords } from '#renderer/words/demands';
import { toDemands, useDemand } from './useDemand.ts';

const words = demandWords.form;

const letter = {
  day: dayRule(),
  reasons: free(),
  amount: optional(amount()),
  payBy: optional(dayRule()),
  payer: free(),
  how: free(),
  reconsiderBy: optional(dayRule()),
  file: files(),
};

type Typed = {
  readonly reasons: string;
  readonly payer: string;
  readonly how: string;
  readonly file: readonly { readonly token: string }[];
};

/** What was left empty was not said. */
function saidOf<Values extends Typed>({ reasons, payer, how, file, ...values }: Values) {
  const said = (name: 'reasons' | 'payer' | 'how', text: string) => (text.trim() === '' ? {} : { [name]: text.trim() });
  return { ...values, file: file[0]?.token, ...said('reasons', reasons), ...said('payer', payer), ...said('how', how) };
}

const newForm = defineForm('demand', { streamId: picked(words.streamNeeded), ...letter });
const moreForm = defineForm('demandLetter', letter);

type Field = FormInHand<typeof letter>['field'];

function Questions({ field }: { readonly field: Field }) {
  return (
    <>
      <DayField {...field('day')} label={words.day} />
      <MoneyField {...field('amount')} label={words.amount} />
      <TextField {...field('reasons')} label={words.reasons} isLong />
      <DayField {...field('payBy')} label={words.payBy} />
      <TextField {...field('payer')} label={words.payer} />
      <TextField {...field('how')} label={words.how} isLong />
      <DayField {...field('reconsiderBy')} label={words.reconsiderBy} />
      <FilePicker {...field('file')} kind="letter" label={words.file} isSingle />
    </>
  );
}

/** A letter that asks for money back, as it came. */
export function AddDemand() {
  const { streams } = useSetup();
  const go = useGo();
  const form = useForm(newForm, { about: '', start: { streamId: streams.length === 1 ? (streams[0]?.id ?? '') : '' } });
  const saver = useSave('demand.record', { form, input: saidOf, after: (made) => go(places.demand(made.id)), said: words.saved });
  return (
    <Page isNarrow title={words.title} lead={words.lead} back={toDemands} help={demandWords.help}>
      <Form form={form} saver={saver} action={words.save} leave={toDemands.to}>
        <RadioCards {...form.field('streamId')} label={words.stream} options={toOptions(streams)} />
        <Questions field={form.field} />
      </Form>
    </Page>
  );
}

/** Another letter about the same. */
export function AddDemandLetter() {
  const { id, demand, back } = useDemand();
  const go = useGo();
  const form = useForm(moreForm, { about: id });
  const saver = useSave('demand.addLetter', {
    form,
    input: (values) => ({ ...saidOf(values), id }),
    after: () => go(back.to),
    said: words.saved,
  });
  if (demand === undefined) return <Gone back={toDemands} />;
  return (
    <Page isNarrow title={words.letterTitle} lead={words.lead} back={back} help={demandWords.help}>
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <Questions field={form.field} />
      </Form>
    </Page>
  );
}
