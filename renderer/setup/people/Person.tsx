import { shortDay } from '#core/time/words';
import { tell } from '#renderer/gateway/tell';
import { useSetup } from '#renderer/gateway/setup';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, digits, line, optional } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSend } from '#renderer/kit/form/useSend';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { wayBackOr } from '#renderer/kit/wayBack';
import { setupWords } from '#renderer/words/setup';

const words = setupWords.people;
const personForm = defineForm('person', {
  name: line(words.nameNeeded),
  reference: line(words.referenceNeeded),
  care: line(words.careNeeded),
  born: optional(dayRule()),
  nhsNumber: optional(digits(10, words.nhsWrong)),
});

/** Adds somebody, or changes somebody who is in the book. */
export function Person() {
  const id = usePart('id');
  const { beneficiaries } = useSetup();
  const person = beneficiaries.find((one) => one.id === id);
  const go = useGo();
  const form = useForm(personForm, {
    about: id,
    start:
      person === undefined
        ? {}
        : {
            name: person.name,
            reference: person.reference,
            care: person.care,
            born: person.born === undefined ? '' : shortDay(person.born),
            nhsNumber: person.nhsNumber ?? '',
          },
  });
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
        <TextField {...form.field('reference')} label={words.reference} hint={words.referenceHint} />
        <TextField {...form.field('care')} label={words.care} hint={words.careHint} />
        <DayField {...form.field('born')} label={words.born} />
        <TextField {...form.field('nhsNumber')} label={words.nhs} hint={words.nhsHint} inputMode="numeric" />
      </Form>
    </Page>
  );
}
