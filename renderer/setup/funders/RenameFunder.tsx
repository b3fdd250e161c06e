import { newestName, useSetup } from '#renderer/gateway/setup';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, line } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { setupWords } from '#renderer/words/setup';

const words = setupWords.funders;
const rename = defineForm('renameFunder', { name: line(words.nameNeeded), from: dayRule() });

export function RenameFunder() {
  const id = usePart('id');
  const funder = useSetup().funders.find((one) => one.id === id);
  const go = useGo();
  const form = useForm(rename, { about: id });
  const saver = useSave('funder.rename', {
    form,
    input: (values) => ({ ...values, id }),
    after: () => go(places.funders),
    said: setupWords.saved,
  });
  const back = { to: places.funders, words: words.back };
  if (funder === undefined) return <Gone back={back} />;
  return (
    <Page isNarrow title={words.renameTitle} lead={words.renameLead(newestName(funder))} back={back}>
      <Form form={form} saver={saver} action={setupWords.save} leave={places.funders}>
        <TextField {...form.field('name')} label={words.name} hint={words.nameHint} />
        <DayField {...form.field('from')} label={words.renameFrom} />
      </Form>
    </Page>
  );
}
