import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, line } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { careWords } from '#renderer/words/care';

const words = careWords.writers;
const roles = ['helper', 'broker', 'holder'] as const;
const addWriter = defineForm('writer', { name: line(words.nameNeeded), role: choice(roles, words.roleNeeded) });

export function AddWriter() {
  const form = useForm(addWriter);
  const go = useGo();
  const saver = useSave('actor.add', { form, input: (values) => values, after: () => go(places.writers), said: words.said });
  return (
    <Page isNarrow title={words.addTitle} back={{ to: places.writers, words: words.back }}>
      <Form form={form} saver={saver} action={words.action} leave={places.writers}>
        <TextField {...form.field('name')} label={words.name} />
        <RadioCards {...form.field('role')} label={words.role} options={roles.map((id) => ({ id, name: words[id] }))} />
      </Form>
    </Page>
  );
}
