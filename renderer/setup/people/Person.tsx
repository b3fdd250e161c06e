import { shortDay } from '#core/time/words';
import { tell } from '#renderer/gateway/tell';
import { useSetup } from '#renderer/gateway/setup';
import { useTeam } from '#renderer/gateway/team';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { dayRule, digits, line, optional } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSend } from '#renderer/kit/form/useSend';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { wayBackOr } from '#renderer/kit/wayBack';
import { setupWords } from '#renderer/words/setup';
import { proposedReference } from './proposedReference.ts';

const words = setupWords.people;
const personForm = defineForm('person', {
  name: line(words.nameNeeded),
  born: optional(dayRule()),
  reference: line(words.referenceNeeded),
  care: line(words.careNeeded),
  nhsNumber: optional(digits(10, words.nhsWrong)),
});

/** Adds somebody, or changes somebody who is in the book. */
export function Person() {
  const id = usePart('id');
  const { beneficiaries, holder } = useSetup();
  const { today } = useTeam();
  const person = beneficiaries.find((one) => one.id === id);
  const go = useGo();
  const taken = beneficiaries.map(({ reference }) => reference);
  const proposed = (born: string): string => proposedReference(taken, readTypedDay(born), today);
  const form = useForm(personForm, {
    about: id,
    start:
      person === undefined
        ? { name: beneficiaries.length === 0 && holder?.role === 'self' ? holder.name : '', reference: proposed('') }
        : {
            name: person.name,
            reference: person.reference,
            care: person.care,
            born: person.born === undefined ? '' : shortDay(person.born),
            nhsNumber: person.nhsNumber ?? '',
          },
  });
  /** “Adult” and “Child” follow the day of birth as long as the reference is the one proposed. */
  const onBorn = (born: string): void => {
    const isProposed = person === undefined && form.raws.reference === proposed(form.raws.born);
    form.set({ born, ...(isProposed ? { reference: proposed(born) } : {}) });
  };
  const usual = { to: places.people, words: words.back };
  const back = person === undefined ? wayBackOr(usual) : usual;
  const saver = useSend({
    form,
    send: (values) => (person === undefined ? tell('beneficiary.add', values) : tell('beneficiary.change', { ...values, id })),
    after: () => go(back.to),
    said: setupWords.saved,
  });
  return (
    <Page isNarrow title={person === undefined ? words.addTitle : words.changeTitle(person.name)} back={back}>
      <Form form={form} saver={saver} action={setupWords.save} leave={back.to}>
        <TextField {...form.field('name')} label={words.name} />
        <DayField {...form.field('born')} onChange={onBorn} label={words.born} />
        <TextField {...form.field('reference')} label={words.reference} hint={words.referenceHint} />
        <TextField {...form.field('care')} label={words.care} hint={words.careHint} />
        <TextField {...form.field('nhsNumber')} label={words.nhs} hint={words.nhsHint} inputMode="numeric" />
      </Form>
    </Page>
  );
}
