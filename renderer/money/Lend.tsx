import { decimal } from '#core/money/words';
import { shortDay } from '#core/time/words';
import { toOptions, useSetup } from '#renderer/gateway/setup';
import { carriedLine } from '#renderer/kit/carried';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { amount, dayRule, picked, reason } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { moneyWords } from '#renderer/words/money';

const words = moneyWords.loan;
const lend = defineForm('lend', {
  streamId: picked(moneyWords.form.streamNeeded),
  day: dayRule(),
  amount: amount(),
  because: reason(),
});

export function Lend() {
  const { streams } = useSetup();
  const lineId = usePart('lineId');
  const carried = carriedLine(lineId);
  const go = useGo();
  const [only, ...others] = streams;
  const form = useForm(lend, {
    about: lineId,
    start: {
      streamId: others.length === 0 ? (only?.id ?? '') : '',
      ...(carried === undefined ? {} : { day: shortDay(carried.line.day), amount: decimal(carried.line.amount) }),
    },
  });
  const after = carried === undefined ? places.money : places.account(carried.accountId);
  const saver = useSave('money.lend', {
    form,
    input: (values) => ({ ...values, ...(carried === undefined ? {} : { bankLineId: lineId }) }),
    after: () => go(after),
    said: words.said,
  });
  return (
    <Page isNarrow title={words.title} lead={words.lead} back={{ to: after, words: moneyWords.back }}>
      <Form form={form} saver={saver} action={words.action} leave={after}>
        <RadioCards {...form.field('streamId')} label={words.stream} options={toOptions(streams)} />
        <DayField {...form.field('day')} label={words.day} />
        <MoneyField {...form.field('amount')} label={words.amount} />
        <TextField {...form.field('because')} label={words.because} hint={words.becauseHint} isLong />
      </Form>
    </Page>
  );
}
