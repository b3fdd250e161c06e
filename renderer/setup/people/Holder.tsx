import { shortDay } from '#core/time/words';
import { useSetup } from '#renderer/gateway/setup';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, dayRule, line, optional } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { roleOptions, roles } from '#renderer/words/names';
import { setupWords } from '#renderer/words/setup';

const words = setupWords.holder;
const holderForm = defineForm('holder', {
  name: line(words.nameNeeded),
  role: choice(roles, words.roleNeeded),
  since: optional(dayRule()),
  address: optional(line('')),
  contact: optional(line('')),
});

export function Holder() {
  const { holder } = useSetup();
  const go = useGo();
  const form = useForm(holderForm, {
    start:
      holder === undefined
        ? {}
        : {
            name: holder.name,
            role: holder.role,
            since: holder.since === undefined ? '' : shortDay(holder.since),
            address: holder.address ?? '',
            contact: holder.contact ?? '',
          },
  });
  const saver = useSave('holder.save', { form, input: (values) => values, after: () => go(places.setup), said: setupWords.saved });
  return (
    <Page isNarrow title={words.title} lead={words.lead} back={{ to: places.setup, words: setupWords.back }}>
      <Form form={form} saver={saver} action={setupWords.save} leave={places.setup}>
        <TextField {...form.field('name')} label={words.name} />
        <RadioCards {...form.field('role')} label={words.role} options={roleOptions} />
        <DayField {...form.field('since')} label={words.since} />
        <TextField {...form.field('address')} label={words.address} />
        <TextField {...form.field('contact')} label={words.contact} />
      </Form>
    </Page>
  );
}
