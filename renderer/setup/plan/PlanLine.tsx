import { type Result } from '#core/contract/result';
import { type Values } from '#renderer/kit/form/defineForm';
import { nameOf, type Setup, toOptions, useSetup } from '#renderer/gateway/setup';
import { tell } from '#renderer/gateway/tell';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { Select } from '#renderer/kit/fields/Select.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { Form } from '#renderer/kit/form/Form.tsx';
import { type FormInHand, useForm } from '#renderer/kit/form/useForm';
import { useSend } from '#renderer/kit/form/useSend';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { wayBackOr, wayBackThrough } from '#renderer/kit/wayBack';
import { categoryOptions, everyOptions, ruleOptions } from '#renderer/words/names';
import { setupWords } from '#renderer/words/setup';
import { isNewOutcome, newOutcome, outcomesOf, peopleOf, planLineBetween, planLineForm, planLineStart } from './planLineForm.ts';

const words = setupWords.plan;
type Fields = typeof planLineForm.rules;
type InHand = FormInHand<Fields>;
type Made = { readonly id: string };

function send(setup: Setup, id: string, { outcomeId, outcomeName = '', ...rest }: Values<Fields>): Promise<Result<Made>> {
  const outcome = isNewOutcome(setup, { ...rest, outcomeId }) ? { newOutcome: outcomeName } : { outcomeId };
  const input = { ...rest, ...outcome };
  return id === '' ? tell('planLine.add', input) : tell('planLine.change', { ...input, id });
}

function OutcomeFields({ form, setup }: { readonly form: InHand; readonly setup: Setup }) {
  const outcomes = outcomesOf(setup, form.raws);
  if (outcomes.length === 0) return <TextField {...form.field('outcomeName')} label={words.outcome} hint={words.outcomeHint} />;
  return (
    <>
      <RadioCards
        {...form.field('outcomeId')}
        label={words.outcome}
        hint={words.outcomeHint}
        options={[...toOptions(outcomes), { id: newOutcome, name: words.newOutcome }]}
      />
      {form.raws.outcomeId === newOutcome ? <TextField {...form.field('outcomeName')} label={words.outcomeName} /> : undefined}
    </>
  );
}

/** Adds a line of the support plan, or changes one. */
export function PlanLine() {
  const id = usePart('id');
  const setup = useSetup();
  const line = setup.planLines.find((one) => one.id === id);
  const go = useGo();
  const form = useForm(planLineForm, { about: id, start: planLineStart(setup, line), between: (raws) => planLineBetween(setup, raws) });
  const usual = { to: places.plan, words: words.back };
  const back = line === undefined ? wayBackOr(usual) : (wayBackThrough() ?? usual);
  const saver = useSend({
    form,
    send: (values) => send(setup, line?.id ?? '', values),
    after: () => go(back.to),
    said: setupWords.saved,
    fields: { beneficiaryIds: 'beneficiaryId', newOutcome: 'outcomeName' },
  });
  return (
    <Page isNarrow title={line === undefined ? words.addTitle : words.changeTitle(nameOf(setup.planLines, id))} back={back}>
      <Form form={form} saver={saver} action={setupWords.save} leave={back.to}>
        <TextField {...form.field('name')} label={words.name} hint={words.nameHint} />
        <RadioCards {...form.field('streamId')} label={words.stream} options={toOptions(setup.streams)} />
        <RadioCards {...form.field('beneficiaryId')} label={words.person} options={toOptions(peopleOf(setup, form.raws))} />
        <OutcomeFields form={form} setup={setup} />
        <Select {...form.field('category')} label={words.category} options={categoryOptions} />
        <RadioCards {...form.field('rule')} label={words.rule} options={ruleOptions} />
        <MoneyField {...form.field('agreed')} label={words.agreed} hint={words.agreedHint} />
        <Select {...form.field('every')} label={words.every} options={everyOptions} />
        <DayField {...form.field('from')} label={setupWords.day} />
        <DayField {...form.field('to')} label={setupWords.to} />
      </Form>
    </Page>
  );
}
