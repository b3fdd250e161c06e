import { type InputOf } from '#core/contract/routes';
import { negate } from '#core/money/pence';
import { readPounds } from '#core/money/words';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm, type FieldProblem, type Raws } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { choice, dayRule, free, reason } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { formWords } from '#renderer/words/form';
import { vehicleWords } from '#renderer/words/vehicle';
import { type Lease, useLease } from './useLease.ts';

const words = vehicleWords.end;
const lasts = ['none', 'charge', 'back'] as const;
const endForm = defineForm('endLease', {
  day: dayRule(),
  reason: reason(),
  last: choice(lasts, formWords.chooseOne, 'none'),
  lastAmount: free(),
  lastWords: free(),
  lastDay: free(),
});
type EndRaws = Raws<typeof endForm.rules>;

function lastProblems({ last, lastAmount, lastWords, lastDay }: EndRaws): readonly FieldProblem[] {
  if (last === 'none') return [];
  const amount = readPounds(lastAmount);
  return [
    ...(amount === undefined || amount <= 0 ? [{ field: 'lastAmount', sentence: formWords.amountNeeded }] : []),
    ...(lastWords.trim() === '' ? [{ field: 'lastWords', sentence: words.lastWordsNeeded }] : []),
    ...(readTypedDay(lastDay) === undefined ? [{ field: 'lastDay', sentence: formWords.dayNeeded }] : []),
  ];
}

/** Below nothing where it comes back. */
function lastOf({ last, lastAmount, lastWords, lastDay }: EndRaws): InputOf<'lease.end'>['last'] {
  const amount = readPounds(lastAmount);
  const day = readTypedDay(lastDay);
  if (last === 'none' || amount === undefined || day === undefined) return undefined;
  return { amount: last === 'back' ? negate(amount) : amount, words: lastWords.trim(), day };
}

function EndForm({ lease }: { readonly lease: Lease }) {
  const form = useForm(endForm, { about: lease.id });
  const go = useGo();
  const to = places.vehicle(lease.id);
  const saver = useSave('lease.end', {
    form,
    input: (values) => {
      const wrong = lastProblems(form.raws);
      if (wrong.length === 0) return { id: lease.id, day: values.day, reason: values.reason, last: lastOf(form.raws) };
      form.fail(wrong);
      return undefined;
    },
    after: () => go(to),
    said: words.said,
    fields: { id: 'day', 'last.amount': 'lastAmount', 'last.day': 'lastDay', 'last.words': 'lastWords' },
  });
  return (
    <Page isNarrow title={words.title(lease.vehicle)} lead={words.lead} back={{ to, words: lease.vehicle }} help={vehicleWords.help}>
      <Form form={form} saver={saver} action={words.action} kind="danger" leave={to}>
        <DayField {...form.field('day')} label={words.day} />
        <TextField {...form.field('reason')} label={words.why} hint={words.whyHint} isLong />
        <RadioCards
          {...form.field('last')}
          label={words.last}
          options={lasts.map((id) => {
            const { name, more } = words.lasts[id];
            return more === '' ? { id, name } : { id, name, more };
          })}
        />
        {form.raws.last === 'none' ? undefined : (
          <>
            <MoneyField {...form.field('lastAmount')} label={words.lastAmount} />
            <TextField {...form.field('lastWords')} label={words.lastWords} />
            <DayField {...form.field('lastDay')} label={words.lastDay} />
          </>
        )}
      </Form>
    </Page>
  );
}

export function End() {
  const { lease } = useLease(usePart('id'));
  return lease === undefined ? <Gone back={{ to: places.vehicles, words: vehicleWords.back }} /> : <EndForm lease={lease} />;
}
