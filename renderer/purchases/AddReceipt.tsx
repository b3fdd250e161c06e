import { useAsk } from '#renderer/gateway/ask';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { someFiles } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { purchaseWords } from '#renderer/words/purchases';
import { isWanting } from './Purchases.tsx';

const words = purchaseWords.addReceipt;
const addReceipt = defineForm('addReceipt', { files: someFiles(words.fileNeeded) });

export function AddReceipt() {
  const id = usePart('id');
  const purchase = useAsk('purchase.read', { id });
  const { payee, what } = purchase;
  const form = useForm(addReceipt, { about: id });
  const go = useGo();
  const saver = useSave('purchase.addEvidence', {
    form,
    input: ({ files }) => ({ purchaseId: id, files: files.map(({ token }) => token) }),
    after: () => go(places.purchase(id)),
    said: words.said,
  });
  return (
    <Page isNarrow title={words.title} lead={`${payee}: ${what}`} back={{ to: places.purchase(id), words: payee }}>
      <Form form={form} saver={saver} action={words.action} leave={places.purchase(id)}>
        <FilePicker {...form.field('files')} kind="receipt" label={words.file} />
      </Form>
      {isWanting(purchase) ? <LinkButton to={places.explain(id)}>{words.none}</LinkButton> : undefined}
    </Page>
  );
}
