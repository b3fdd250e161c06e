import { nameOf, useSetup } from '#renderer/gateway/setup';
import { ProofFields } from '#renderer/kit/fields/ProofFields.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { Select } from '#renderer/kit/fields/Select.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { amount, line, optional, picked } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { proofOf, proofProblems, proofRules } from '#renderer/kit/proof';
import { setupWords } from '#renderer/words/setup';

const words = setupWords.owed;
const owedForm = defineForm('owed', {
  payee: line(words.payeeNeeded),
  what: line(words.whatNeeded),
  invoice: optional(line('')),
  amount: amount(),
  planLineId: picked(words.lineNeeded),
  ...proofRules,
});

export function Owed() {
  const { planLines, beneficiaries } = useSetup();
  const form = useForm(owedForm);
  const go = useGo();
  const saver = useSave('opening.owed', {
    form,
    input: ({ payee, what, invoice, amount: owed, planLineId, ...proof }) => {
      const problems = proofProblems(proof);
      if (problems.length > 0) form.fail(problems);
      return problems.length > 0 ? undefined : { payee, what, invoice, amount: owed, planLineId, proof: proofOf(proof) };
    },
    after: () => go(places.setup),
    said: words.said,
    fields: { proof: 'has' },
  });
  return (
    <Page isNarrow title={words.title} lead={words.lead} back={{ to: places.setup, words: setupWords.back }}>
      <Form form={form} saver={saver} action={words.action} leave={places.setup}>
        <TextField {...form.field('payee')} label={words.payee} />
        <TextField {...form.field('what')} label={words.what} />
        <TextField {...form.field('invoice')} label={words.invoice} />
        <MoneyField {...form.field('amount')} label={words.amount} />
        <Select
          {...form.field('planLineId')}
          label={words.line}
          options={planLines.map((line_) => ({ id: line_.id, name: line_.name, more: nameOf(beneficiaries, line_.beneficiaryId) }))}
        />
        <ProofFields field={form.field} has={form.raws.has} />
      </Form>
    </Page>
  );
}
