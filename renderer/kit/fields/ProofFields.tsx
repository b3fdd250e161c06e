import { type FormInHand } from '#renderer/kit/form/useForm';
import { type proofRules } from '#renderer/kit/proof';
import { proofWords as words } from '#renderer/words/proof';
import { RadioCards } from './RadioCards.tsx';
import { ReceiptPicker } from './ReceiptPicker.tsx';
import { TextField } from './TextField.tsx';

type ProofForm = FormInHand<typeof proofRules>;
type Props = { readonly field: ProofForm['field']; readonly has: string };

/** Asks for the receipt, or for the reason why there is none. */
export function ProofFields({ field, has }: Props) {
  return (
    <>
      <RadioCards
        {...field('has')}
        label={words.has}
        options={[
          { id: 'yes', name: words.yes },
          { id: 'no', name: words.no, more: words.noMore },
        ]}
      />
      {has === 'yes' ? (
        <>
          <ReceiptPicker {...field('files')} label={words.files} />
          <TextField {...field('numbers')} label={words.numbers} hint={words.numbersHint} inputMode="numeric" />
        </>
      ) : undefined}
      {has === 'no' ? <TextField {...field('noReceiptBecause')} label={words.because} hint={words.becauseHint} isLong /> : undefined}
    </>
  );
}
