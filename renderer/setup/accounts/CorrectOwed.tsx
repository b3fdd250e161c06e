import { type OutputOf } from '#core/contract/routes';
import { decimal, pounds } from '#core/money/words';
import { useAsk } from '#renderer/gateway/ask';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { reason } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { setupWords } from '#renderer/words/setup';
import { OwedFields, owedRules } from './OwedFields.tsx';

const words = setupWords.owed;
const correctForm = defineForm('correct-owed', { ...owedRules, reason: reason() });
const back = { to: places.openings, words: setupWords.openings.back };

function Correct({ owed }: { readonly owed: OutputOf<'opening.read'>['owed'][number] }) {
  const { purchaseId, payee, what, invoice = '', planLineId } = owed;
  const go = useGo();
  const form = useForm(correctForm, { about: purchaseId, start: { payee, what, invoice, amount: decimal(owed.amount), planLineId } });
  const saver = useSave('opening.correctOwed', {
    form,
    input: (values) => ({ purchaseId, ...values }),
    after: () => go(places.openings),
    said: words.corrected,
  });
  return (
    <Page isNarrow title={words.correctTitle(payee)} lead={words.correctLead(pounds(owed.amount))} back={back} help={words.correctHelp}>
      <Form form={form} saver={saver} action={words.correctAction} leave={places.openings}>
        <OwedFields field={form.field} />
        <TextField {...form.field('reason')} label={setupWords.openings.why} hint={setupWords.openings.whyHint} isLong />
      </Form>
    </Page>
  );
}

/** What was owed as the book began, typed wrong: put right with a reason. The proof stays as it is. */
export function CorrectOwed() {
  const id = usePart('id');
  const owed = useAsk('opening.read', {}).owed.find(({ purchaseId }) => purchaseId === id);
  return owed === undefined || owed.takenBack !== undefined ? <Gone back={back} /> : <Correct key={id} owed={owed} />;
}
