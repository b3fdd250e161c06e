import { useEffect, useEffectEvent, useState } from 'react';
import { type ChosenFile, type FileRead } from '#core/contract/window';
import { type Result } from '#core/contract/result';
import { type Proposal, proposeFrom } from '#core/evidence/receipt/proposeFrom';
import { pounds } from '#core/money/words';
import { dayInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { readOnce } from '#renderer/gateway/receiptRead';
import { type FieldProps } from '#renderer/kit/form/useForm';
import { receiptWords as words } from '#renderer/words/receiptRead';
import { FilePicker } from './FilePicker.tsx';

/** What a receipt seems to say, and of which file. */
export type Read = { readonly token: string; readonly from: FileRead['from']; readonly proposal: Proposal };

type Props = FieldProps<readonly ChosenFile[]> & {
  readonly label: string;
  readonly hint?: string;
  readonly onRead?: (read: Read) => void;
};

/** What is said of the file with that token, once it was read. */
type Heard = { readonly token: string; readonly words: string };

function partsOf({ payee, day, amount, invoice }: Proposal): string {
  const parts = [payee, day === undefined ? undefined : dayInWords(day), amount === undefined ? undefined : pounds(amount), invoice];
  return parts.filter((part) => part !== undefined).join(', ');
}

function said({ from, proposal }: Read): string {
  const parts = partsOf(proposal);
  return parts === '' ? words.nothing : words.read(words.from[from], parts);
}

/** A FilePicker whose newest file is read on this computer: what it seems to say is said, and told to whoever asks for it. */
export function ReceiptPicker({ onRead, ...field }: Props) {
  const { payees } = useAsk('purchase.payees', {});
  const { today } = useAsk('home.read', {});
  const [heard, setHeard] = useState<Heard>();
  const [refused, setRefused] = useState<string>();
  const token = field.value.at(-1)?.token;
  const hear = useEffectEvent((of: string, result: Result<FileRead>) => {
    if (result.ok) {
      const read = { token: of, from: result.value.from, proposal: proposeFrom(result.value.lines, { today, payees }) };
      setHeard({ token: of, words: said(read) });
      return onRead?.(read);
    }
    if (result.problem.code === 'evidence.notRead') return setHeard({ token: of, words: result.problem.sentence });
    // It is no receipt at all: better said now than when everything else is typed.
    setRefused(result.problem.sentence);
    return field.onChange(field.value.filter((file) => file.token !== of));
  });
  useEffect(() => {
    if (token === undefined) return undefined;
    let isHere = true;
    void readOnce(token).then((result) => (isHere ? hear(token, result) : undefined));
    return () => {
      isHere = false;
    };
  }, [token]);
  return (
    <>
      <FilePicker
        {...field}
        kind="receipt"
        problem={field.problem ?? refused}
        onChange={(files) => {
          setRefused(undefined);
          field.onChange(files);
        }}
      />
      <p className="hint" aria-live="polite">
        {token === undefined ? '' : heard?.token === token ? heard.words : words.reading}
      </p>
    </>
  );
}
