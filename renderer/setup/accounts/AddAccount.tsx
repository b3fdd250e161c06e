import { toOptions, useSetup } from '#renderer/gateway/setup';
import { CheckboxGroup } from '#renderer/kit/fields/CheckboxGroup.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { digits, line, several } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { setupWords } from '#renderer/words/setup';

const words = setupWords.accounts;
const accountForm = defineForm('bankAccount', {
  name: line(words.nameNeeded),
  bank: line(words.bankNeeded),
  lastDigits: digits(4, words.digitsWrong),
  streamIds: several(words.streamsNeeded),
});

export function AddAccount() {
  const { streams } = useSetup();
  const [only, ...others] = streams;
  const form = useForm(accountForm, { start: { streamIds: only !== undefined && others.length === 0 ? [only.id] : [] } });
  const go = useGo();
  const saver = useSave('account.add', {
    form,
    input: ({ streamIds, ...values }) => ({ ...values, streamIds: [...streamIds] }),
    after: () => go(places.accounts),
    said: setupWords.saved,
  });
  return (
    <Page isNarrow title={words.addTitle} lead={words.lead} back={{ to: places.accounts, words: words.back }}>
      <Form form={form} saver={saver} action={setupWords.save} leave={places.accounts}>
        <TextField {...form.field('name')} label={words.name} hint={words.nameHint} />
        <TextField {...form.field('bank')} label={words.bank} />
        <TextField {...form.field('lastDigits')} label={words.digits} hint={words.digitsHint} size="short" inputMode="numeric" />
        <CheckboxGroup {...form.field('streamIds')} label={words.streams} options={toOptions(streams)} />
      </Form>
    </Page>
  );
}
