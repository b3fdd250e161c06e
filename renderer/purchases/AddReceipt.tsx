import { useState } from 'react';
import { pounds } from '#core/money/words';
import { useAsk } from '#renderer/gateway/ask';
import { type Read, ReceiptPicker } from '#renderer/kit/fields/ReceiptPicker.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { files, free } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { filesAndNumbers, proofProblems } from '#renderer/kit/proof';
import { proofWords } from '#renderer/words/proof';
import { purchaseWords } from '#renderer/words/purchases';
import { receiptWords } from '#renderer/words/receiptRead';
import { isWanting } from './Purchases.tsx';
import { readingsOf, remembered, withReadings } from './readings.ts';

const words = purchaseWords.addReceipt;
const addReceipt = defineForm('addReceipt', { files: files(), numbers: free() });

export function AddReceipt() {
  const id = usePart('id');
  const purchase = useAsk('purchase.read', { id });
  const { payee, what, amount } = purchase;
  const [read, setRead] = useState<Read>();
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({});
  const form = useForm(addReceipt, { about: id });
  const go = useGo();
  const saver = useSave('purchase.addEvidence', {
    form,
    input: (values) => {
      const problems = proofProblems({ ...values, has: 'yes', noReceiptBecause: '' });
      if (problems.length > 0) form.fail(problems);
      return problems.length > 0
        ? undefined
        : { purchaseId: id, ...withReadings(filesAndNumbers(values.files, values.numbers), readingsOf(said, values.files)) };
    },
    after: () => go(places.purchase(id)),
    said: words.said,
  });
  const sum = read?.proposal.amount;
  const hear = (heard: Read): void => {
    setRead(heard);
    setSaid((before) => remembered(before, heard));
  };
  return (
    <Page isNarrow title={words.title} lead={`${payee}: ${what}`} back={{ to: places.purchase(id), words: payee }}>
      <Form form={form} saver={saver} action={words.action} leave={places.purchase(id)}>
        <ReceiptPicker {...form.field('files')} label={words.file} onRead={hear} />
        {sum === undefined || sum === amount || form.raws.files.length === 0 ? undefined : (
          <Notice tone="attention">{receiptWords.differs(pounds(sum), pounds(amount))}</Notice>
        )}
        <TextField {...form.field('numbers')} label={proofWords.numbers} hint={proofWords.numbersHint} inputMode="numeric" />
      </Form>
      {isWanting(purchase) ? <LinkButton to={places.explain(id)}>{words.none}</LinkButton> : undefined}
    </Page>
  );
}
