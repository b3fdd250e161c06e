import { useState } from 'react';
import { pounds } from '#core/money/words';
import { useAsk } from '#renderer/gateway/ask';
import { type Read, ReceiptPicker } from '#renderer/kit/fields/ReceiptPicker.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { type FieldProblem, type Raws, defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { files, free } from '#renderer/kit/form/rules';
import { type FormInHand, useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { filesAndNumbers, proofProblems } from '#renderer/kit/proof';
import { ledgerWords } from '#renderer/words/ledger';
import { proofWords } from '#renderer/words/proof';
import { purchaseWords } from '#renderer/words/purchases';
import { receiptWords } from '#renderer/words/receiptRead';
import { isWanting } from './Purchases.tsx';
import { readingsOf, remembered, withReadings } from './readings.ts';

const words = purchaseWords.addReceipt;
const addReceipt = defineForm('addReceipt', { files: files(), numbers: free(), flaw: free('none'), because: free() });
type Typed = Raws<typeof addReceipt.rules>;

const flaws = ['illegible', 'not_itemised'] as const;
const stands = ledgerWords.look;

function flawIn({ files: chosen, flaw }: Pick<Typed, 'files' | 'flaw'>): (typeof flaws)[number] | undefined {
  return chosen.length === 0 ? undefined : flaws.find((one) => one === flaw);
}

function flawProblems(typed: Typed): readonly FieldProblem[] {
  return flawIn(typed) !== undefined && typed.because.trim().length < 3 ? [{ field: 'because', sentence: stands.becauseNeeded }] : [];
}

/** Asked once a file is there: what an auditor would ask about has its reason beside it from the first. */
function Flaw({ form: { field, raws } }: { readonly form: FormInHand<typeof addReceipt.rules> }) {
  const flaw = flawIn(raws);
  if (raws.files.length === 0) return undefined;
  return (
    <>
      <RadioCards
        {...field('flaw')}
        label={stands.heading}
        options={[{ id: 'none', name: words.clear }, ...flaws.map((one) => ({ id: one, ...stands.answers[one] }))]}
      />
      {flaw === undefined ? undefined : <TextField {...field('because')} label={stands.because[flaw]} hint={stands.becauseHint} isLong />}
    </>
  );
}

function withFlaw<Proof extends object>(proof: Proof, typed: Typed) {
  const found = flawIn(typed);
  return found === undefined || !('files' in proof) ? proof : { ...proof, flaw: { found, because: typed.because.trim() } };
}

export function AddReceipt() {
  const id = usePart('id');
  const purchase = useAsk('purchase.read', { id });
  const { payee, what, amount } = purchase;
  const [read, setRead] = useState<Read>();
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({});
  const form = useForm(addReceipt, { about: id, between: flawProblems });
  const go = useGo();
  const saver = useSave('purchase.addEvidence', {
    form,
    input: (values) => {
      const problems = proofProblems({ ...values, has: 'yes', noReceiptBecause: '' });
      if (problems.length > 0) form.fail(problems);
      return problems.length > 0
        ? undefined
        : {
            purchaseId: id,
            ...withFlaw(withReadings(filesAndNumbers(values.files, values.numbers), readingsOf(said, values.files)), values),
          };
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
        <Flaw form={form} />
        <TextField {...form.field('numbers')} label={proofWords.numbers} hint={proofWords.numbersHint} inputMode="numeric" />
      </Form>
      {isWanting(purchase) ? <LinkButton to={places.explain(id)}>{words.none}</LinkButton> : undefined}
    </Page>
  );
}
