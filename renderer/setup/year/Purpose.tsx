import { pounds } from '#core/money/words';
import { useSetup } from '#renderer/gateway/setup';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { line } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { careYearWords } from '#renderer/words/setup/year';
import { backToYear as back } from './useYear.ts';

const words = careYearWords.purposePage;
const purposeForm = defineForm('awardPurpose', { purpose: line(words.needed) });

/** What a payment that comes once is for. */
export function Purpose() {
  const awardId = usePart('id');
  const award = useSetup().awards.find(({ id }) => id === awardId);
  const form = useForm(purposeForm, { about: awardId });
  const go = useGo();
  const saver = useSave('award.purpose', { form, input: (values) => ({ ...values, awardId }), after: () => go(back.to), said: words.said });
  if (award === undefined) return <Gone back={back} />;
  return (
    <Page isNarrow title={words.title(pounds(award.amount))} lead={words.lead} back={back} help={careYearWords.help}>
      <Form form={form} saver={saver} action={careYearWords.save} leave={back.to}>
        <TextField {...form.field('purpose')} label={words.purpose} />
      </Form>
    </Page>
  );
}
