import { negate } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { useAsk } from '#renderer/gateway/ask';
import { useSetup } from '#renderer/gateway/setup';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { amount, choice, dayRule, line, optional, picked, wholeNumber } from '#renderer/kit/form/rules';
import { type FormInHand, useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { TextLink } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { claimWords } from '#renderer/words/claims';
import { payWords } from '#renderer/words/pay';

const words = payWords.addExtra;
const kinds = ['extra', 'correction'] as const;
const signs = ['more', 'less'] as const;
const whats = ['other', 'bonus', 'overtime', 'back_pay'] as const;

const extra = defineForm('pay-extra', {
  employmentId: picked(words.whoNeeded),
  kind: choice(kinds, words.kindNeeded),
  sign: choice(signs, words.sign, 'more'),
  what: choice(whats, words.what, 'other'),
  minutes: optional(wholeNumber(1, 10_080, words.minutesWrong)),
  from: optional(dayRule()),
  to: optional(dayRule()),
  amount: amount(),
  day: dayRule(),
  planLineId: picked(words.lineNeeded),
  words: line(words.wordsNeeded),
});

type Besides = { readonly minutes: number | undefined; readonly from: Day | undefined; readonly to: Day | undefined };

/** Overtime says its minutes, back-pay the days it is for; what is missing the book asks for. */
function besides(what: 'bonus' | 'overtime' | 'back_pay', { minutes, from, to }: Besides) {
  if (what === 'overtime') return minutes === undefined ? {} : { minutes };
  if (what === 'bonus') return {};
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** What only some extra payments say. */
function WhatFields({ form }: { readonly form: FormInHand<typeof extra.rules> }) {
  const { what } = form.raws;
  return (
    <>
      <RadioCards {...form.field('what')} label={words.what} options={whats.map((id) => ({ id, ...words.whats[id] }))} />
      {what === 'overtime' ? <TextField {...form.field('minutes')} label={words.minutes} size="short" inputMode="numeric" /> : undefined}
      {what === 'back_pay' ? (
        <>
          <DayField {...form.field('from')} label={words.backFrom} />
          <DayField {...form.field('to')} label={words.backTo} />
        </>
      ) : undefined}
    </>
  );
}

/** A sum for the next pay run: a bonus, or what an earlier payslip had too little or too much. */
export function AddExtra() {
  const { assistants } = useAsk('team.read', {});
  const { planLines } = useSetup();
  const go = useGo();
  const form = useForm(extra, { about: 'new' });
  const saver = useSave('payExtra.add', {
    form,
    input: ({ sign, amount: sum, what, minutes, from, to, ...values }) => ({
      ...values,
      amount: sign === 'less' ? negate(sum) : sum,
      ...(values.kind === 'correction' || what === 'other' ? {} : { what: { kind: what, ...besides(what, { minutes, from, to }) } }),
    }),
    after: () => go(places.payExtras),
    said: words.said,
    fields: { 'what.minutes': 'minutes', 'what.from': 'from', 'what.to': 'to', 'what.kind': 'what' },
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
        {form.raws.kind === 'extra' ? <WhatFields form={form} /> : undefined}
        <RadioCards {...form.field('sign')} label={words.sign} options={signs.map((id) => ({ id, name: words.signs[id] }))} />
        <MoneyField {...form.field('amount')} label={words.amount} />
        <TextLink to={places.inHand}>{claimWords.inHand.link}</TextLink>
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
