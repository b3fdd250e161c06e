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
import { wayBackOr } from '#renderer/kit/wayBack';
import { categoryOptions, everyOptions, ruleOptions } from '#renderer/words/names';
import { setupWords } from '#renderer/words/setup';
import { newOutcome, planLineForm, planLineStart } from './planLineForm.ts';

const words = setupWords.plan;
type Fields = typeof planLineForm.rules;
type InHand = FormInHand<Fields>;
type Made = { readonly id: string };

/** The outcome chosen, or the new one made first. Its id is put in the form, so that trying again does not make a second. */
async function outcomeFor(form: InHand, { outcomeId, outcomeName, beneficiaryId }: Values<Fields>): Promise<Result<Made>> {
  if (outcomeId !== newOutcome) return { ok: true, value: { id: outcomeId } };
  const made = await tell('outcome.add', { beneficiaryId, name: outcomeName });
  if (made.ok) form.set({ outcomeId: made.value.id });
  return made;
}

async function send(form: InHand, id: string, values: Values<Fields>): Promise<Result<Made>> {
  const outcome = await outcomeFor(form, values);
  if (!outcome.ok) return outcome;
  const { outcomeName: _name, ...rest } = values;
  const input = { ...rest, outcomeId: outcome.value.id };
  return id === '' ? tell('planLine.add', input) : tell('planLine.change', { ...input, id });
}

function peopleOf({ streams, beneficiaries }: Setup, streamId: string): readonly { readonly id: string; readonly name: string }[] {
  const stream = streams.find(({ id }) => id === streamId);
  return toOptions(stream === undefined ? beneficiaries : beneficiaries.filter(({ id }) => stream.beneficiaryIds.includes(id)));
}

function OutcomeFields({ form, setup }: { readonly form: InHand; readonly setup: Setup }) {
  const outcomes = setup.outcomes.filter(({ beneficiaryId }) => beneficiaryId === form.raws.beneficiaryId);
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
  const form = useForm(planLineForm, { about: id, start: planLineStart(setup, line) });
  const usual = { to: places.plan, words: words.back };
  const back = line === undefined ? wayBackOr(usual) : usual;
  const saver = useSend({
    form,
    send: (values) => {
      if (values.outcomeId !== newOutcome || values.outcomeName.trim() !== '') return send(form, line?.id ?? '', values);
      form.fail([{ field: 'outcomeName', sentence: words.outcomeNeeded }]);
      return undefined;
    },
    after: () => go(back.to),
    said: setupWords.saved,
    fields: { beneficiaryIds: 'beneficiaryId' },
  });
  return (
    <Page isNarrow title={line === undefined ? words.addTitle : words.changeTitle(nameOf(setup.planLines, id))} back={back}>
      <Form form={form} saver={saver} action={setupWords.save} leave={back.to}>
        <TextField {...form.field('name')} label={words.name} hint={words.nameHint} />
        <RadioCards {...form.field('streamId')} label={words.stream} options={toOptions(setup.streams)} />
        <RadioCards {...form.field('beneficiaryId')} label={words.person} options={peopleOf(setup, form.raws.streamId)} />
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
