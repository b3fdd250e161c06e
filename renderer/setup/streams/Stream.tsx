import { type Day } from '#core/time/day';
import { shortDay } from '#core/time/words';
import { funderOptions, type Setup, toOptions, useSetup } from '#renderer/gateway/setup';
import { tell } from '#renderer/gateway/tell';
import { CheckboxGroup } from '#renderer/kit/fields/CheckboxGroup.tsx';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm, type FormDefinition } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, dayRule, line, optional, picked, several } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSend } from '#renderer/kit/form/useSend';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { wayBackOr } from '#renderer/kit/wayBack';
import { bases, basisOptions } from '#renderer/words/names';
import { setupWords } from '#renderer/words/setup';

const words = setupWords.streams;
const streamForm = defineForm('stream', {
  funderId: picked(words.funderNeeded),
  name: line(words.nameNeeded),
  basis: choice(bases, words.basisNeeded),
  beneficiaryIds: several(words.peopleNeeded),
  from: dayRule(),
  to: optional(dayRule()),
  agreement: optional(line('')),
  agreementOn: optional(dayRule()),
  planOn: optional(dayRule()),
});
type Start = typeof streamForm extends FormDefinition<infer Fields> ? Partial<{ [Name in keyof Fields]: Fields[Name]['start'] }> : never;

function written(day: Day | undefined): string {
  return day === undefined ? '' : shortDay(day);
}

/** The rules that such a funder’s money stands under; empty where there may be several, as with a council’s for an adult or a child. */
function usualBasis(funder: Setup['funders'][number] | undefined): string {
  const usual = { icb: 'nhs', education: 'education', self: 'own', council: '' } as const;
  return funder === undefined ? '' : usual[funder.kind];
}

/** What is known already: the stream itself, or for a new one the only funder and the only person there are. */
function startOf({ funders, beneficiaries, startsOn }: Setup, stream: Setup['streams'][number] | undefined): Start {
  const [funder, ...otherFunders] = funders;
  const [person, ...others] = beneficiaries;
  if (stream === undefined)
    return {
      funderId: otherFunders.length === 0 ? (funder?.id ?? '') : '',
      basis: otherFunders.length === 0 ? usualBasis(funder) : '',
      beneficiaryIds: person !== undefined && others.length === 0 ? [person.id] : [],
      from: shortDay(startsOn),
    };
  return {
    funderId: stream.funderId,
    name: stream.name,
    basis: stream.basis,
    beneficiaryIds: stream.beneficiaryIds,
    from: shortDay(stream.from),
    to: written(stream.to),
    agreement: stream.agreement ?? '',
    agreementOn: written(stream.agreementOn),
    planOn: written(stream.planOn),
  };
}

/** Adds a kind of money, or changes one. */
export function Stream() {
  const id = usePart('id');
  const setup = useSetup();
  const stream = setup.streams.find((one) => one.id === id);
  const go = useGo();
  const form = useForm(streamForm, { about: id, start: startOf(setup, stream) });
  const basisOf = (funderId: string): string => usualBasis(setup.funders.find((one) => one.id === funderId));
  const onFunder = (funderId: string): void => {
    const { basis, funderId: before } = form.raws;
    form.set({ funderId, ...(basis === basisOf(before) ? { basis: basisOf(funderId) } : {}) });
  };
  const usual = { to: places.streams, words: words.back };
  const back = stream === undefined ? wayBackOr(usual) : usual;
  const saver = useSend({
    form,
    send: ({ beneficiaryIds, ...rest }) => {
      const input = { ...rest, beneficiaryIds: [...beneficiaryIds] };
      return stream === undefined ? tell('stream.add', input) : tell('stream.change', { ...input, id });
    },
    after: () => go(back.to),
    said: setupWords.saved,
  });
  return (
    <Page isNarrow title={stream === undefined ? words.addTitle : words.changeTitle(stream.name)} back={back}>
      <Form form={form} saver={saver} action={setupWords.save} leave={back.to}>
        <TextField {...form.field('name')} label={words.name} hint={words.nameHint} />
        <RadioCards {...form.field('funderId')} onChange={onFunder} label={words.funder} options={funderOptions(setup.funders)} />
        <RadioCards {...form.field('basis')} label={words.basis} hint={words.basisHint} options={basisOptions} />
        <CheckboxGroup {...form.field('beneficiaryIds')} label={words.people} options={toOptions(setup.beneficiaries)} />
        <DayField {...form.field('from')} label={words.from} />
        <DayField {...form.field('to')} label={words.to} />
        <TextField {...form.field('agreement')} label={words.agreement} />
        <DayField {...form.field('agreementOn')} label={words.agreementOn} />
        <DayField {...form.field('planOn')} label={words.planOn} />
      </Form>
    </Page>
  );
}
