import { shortDay } from '#core/time/words';
import { useSetup } from '#renderer/gateway/setup';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, line } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { wayBackOr } from '#renderer/kit/wayBack';
import { funderKindOptions } from '#renderer/words/names';
import { setupWords } from '#renderer/words/setup';
import { FunderFields } from './FunderFields.tsx';
import { funderRules } from './funderRules.ts';

const words = setupWords.funders;
const addFunder = defineForm('funder', { ...funderRules, name: line(words.nameNeeded), nameFrom: dayRule() });

export function AddFunder() {
  const { startsOn } = useSetup();
  const form = useForm(addFunder, { start: { nameFrom: shortDay(startsOn) } });
  const go = useGo();
  const back = wayBackOr({ to: places.funders, words: words.back });
  const saver = useSave('funder.add', { form, input: (values) => values, after: () => go(back.to), said: setupWords.saved });
  return (
    <Page isNarrow title={words.addTitle} back={back}>
      <Form form={form} saver={saver} action={setupWords.save} leave={back.to}>
        <RadioCards {...form.field('kind')} label={words.kind} options={funderKindOptions} />
        <TextField {...form.field('name')} label={words.name} hint={words.nameHint} />
        <DayField {...form.field('nameFrom')} label={words.nameFrom} hint={words.nameFromHint} />
        <FunderFields field={form.field} />
      </Form>
    </Page>
  );
}
