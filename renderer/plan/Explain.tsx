import { reasonKinds } from '#core/plan/budget';
import { useAsk } from '#renderer/gateway/ask';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { Select } from '#renderer/kit/fields/Select.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, dayRule, free, optional, reason } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { budgetWords } from '#renderer/words/budget';
import { toBudgets } from './usePlans.ts';

const words = budgetWords.explainForm;
const explain = defineForm('explainBudget', {
  kind: choice(reasonKinds, words.kindNeeded),
  words: reason(words.wordsNeeded),
  planLineId: free('all'),
  from: dayRule(),
  to: optional(dayRule()),
});

/** Why less was spent than planned. */
export function ExplainBudget() {
  const streamId = usePart('stream');
  const budget = useAsk('budget.read', {}).budgets.find((one) => one.streamId === streamId);
  const go = useGo();
  const form = useForm(explain, { about: streamId });
  const to = places.budgetOf(streamId);
  const saver = useSave('budget.explain', {
    form,
    input: ({ planLineId, ...values }) => ({ ...values, streamId, ...(planLineId === 'all' ? {} : { planLineId }) }),
    after: () => go(to),
    said: words.said,
  });
  if (budget === undefined) return <Gone back={toBudgets} />;
  const lines = [{ id: 'all', name: budgetWords.all }, ...budget.lines.map(({ id, name }) => ({ id, name }))];
  return (
    <Page isNarrow title={words.title(budget.name)} lead={words.lead} back={{ to, words: budgetWords.backOf(budget.name) }}>
      <Form form={form} saver={saver} action={words.save} leave={to}>
        <Select {...form.field('kind')} label={words.kind} options={reasonKinds.map((id) => ({ id, name: budgetWords.kinds[id] }))} />
        <TextField {...form.field('words')} label={words.words} hint={words.hint} isLong />
        <Select {...form.field('planLineId')} label={words.line} options={lines} />
        <DayField {...form.field('from')} label={words.from} />
        <DayField {...form.field('to')} label={words.to} />
      </Form>
    </Page>
  );
}
