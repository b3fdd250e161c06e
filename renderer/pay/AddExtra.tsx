import { negate } from '#core/money/pence';
import { useAsk } from '#renderer/gateway/ask';
import { useSetup } from '#renderer/gateway/setup';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { amount, choice, dayRule, line, picked } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { payWords } from '#renderer/words/pay';

const words = payWords.addExtra;
const kinds = ['extra', 'correction'] as const;
const signs = ['more', 'less'] as const;

const extra = defineForm('pay-extra', {
  employmentId: picked(words.whoNeeded),
  kind: choice(kinds, words.kindNeeded),
  sign: choice(signs, words.sign, 'more'),
  amount: amount(),
  day: dayRule(),
  planLineId: picked(words.lineNeeded),
  words: line(words.wordsNeeded),
});

/** A sum for the next pay run: a bonus, or what an earlier payslip had too little or too much. */
export function AddExtra() {
  const { assistants } = useAsk('team.read', {});
  const { planLines } = useSetup();
  const go = useGo();
  const form = useForm(extra, { about: 'new' });
  const saver = useSave('payExtra.add', {
    form,
    input: ({ sign, amount: sum, ...values }) => ({ ...values, amount: sign === 'less' ? negate(sum) : sum }),
    after: () => go(places.payExtras),
    said: words.said,
  });
  const jobs = assistants.flatMap(({ name, employments }) => employments.map(({ id, job }) => ({ id, name, more: job })));
  const wages = planLines.filter(({ category }) => category === 'wages' || category === 'payroll');
  return (
    <Page isNarrow title={words.title} back={{ to: places.payExtras, words: payWords.extras.title }} help={payWords.help}>
      <Form form={form} saver={saver} action={words.action} leave={places.payExtras}>
        <RadioCards {...form.field('employmentId')} label={words.who} options={jobs} />
        <RadioCards
          {...form.field('kind')}
          label={words.kind}
          options={kinds.map((id) => ({ id, name: words.kinds[id], more: words.more[id] }))}
        />
        <RadioCards {...form.field('sign')} label={words.sign} options={signs.map((id) => ({ id, name: words.signs[id] }))} />
        <MoneyField {...form.field('amount')} label={words.amount} />
        <DayField {...form.field('day')} label={words.day} />
        <RadioCards
          {...form.field('planLineId')}
          label={words.line}
          options={wages.map(({ id, name, outcomeName }) => ({ id, name, more: outcomeName }))}
        />
        <TextField {...form.field('words')} label={words.words} />
      </Form>
    </Page>
  );
}
