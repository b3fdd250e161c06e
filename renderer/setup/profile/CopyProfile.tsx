import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { picked } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { profileWords } from '#renderer/words/setup/profile';
import { useRules } from './useRules.ts';

const words = profileWords.copy;
const copyForm = defineForm('copyFunderTerms', { to: picked(words.needed) });

/** Everything that one funder asks, for another. */
export function CopyProfile() {
  const { rules, others, back } = useRules();
  const from = rules?.funderId ?? '';
  const go = useGo();
  const form = useForm(copyForm, { about: from });
  const saver = useSave('funder.copyTerms', {
    form,
    input: ({ to }) => ({ from, to }),
    after: ({ id }) => go(places.funderProfile(id)),
    said: words.copied,
  });
  if (rules === undefined) return <Gone back={back} />;
  return (
    <Page
      isNarrow
      title={words.title(rules.name)}
      lead={others.length === 0 ? words.none : words.lead}
      back={back}
      help={profileWords.help}
    >
      {others.length === 0 ? undefined : (
        <Form form={form} saver={saver} action={words.action} leave={back.to}>
          <RadioCards {...form.field('to')} label={words.to} options={others.map(({ funderId: id, name }) => ({ id, name }))} />
        </Form>
      )}
    </Page>
  );
}
