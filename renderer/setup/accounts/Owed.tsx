import { ProofFields } from '#renderer/kit/fields/ProofFields.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { proofOf, proofProblems, proofRules } from '#renderer/kit/proof';
import { setupWords } from '#renderer/words/setup';
import { OwedFields, owedRules } from './OwedFields.tsx';

const words = setupWords.owed;
const owedForm = defineForm('owed', { ...owedRules, ...proofRules });

export function Owed() {
  const form = useForm(owedForm, { between: proofProblems });
  const go = useGo();
  const saver = useSave('opening.owed', {
    form,
    input: ({ payee, what, invoice, amount, planLineId, ...proof }) => ({
      payee,
      what,
      invoice,
      amount,
      planLineId,
      proof: proofOf(proof),
    }),
    after: () => go(places.openings),
    said: words.said,
    fields: { proof: 'has' },
  });
  return (
    <Page isNarrow title={words.title} lead={words.lead} back={{ to: places.setup, words: setupWords.back }}>
      <Form form={form} saver={saver} action={words.action} leave={places.setup}>
        <OwedFields field={form.field} />
        <ProofFields field={form.field} has={form.raws.has} />
      </Form>
    </Page>
  );
}
