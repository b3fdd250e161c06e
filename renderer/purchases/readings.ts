import { type InputOf } from '#core/contract/routes';
import { type ChosenFile } from '#core/contract/window';
import { pence } from '#core/money/pence';
import { readDay } from '#core/time/day';
import { type Read } from '#renderer/kit/fields/ReceiptPicker.tsx';

type Texts = Readonly<Record<string, string>>;
type FileRead = NonNullable<Extract<InputOf<'purchase.record'>['proof'], { readonly files: unknown }>['read']>[number];

/** What reading proposed, as texts beside whatever else a form remembers: every file's is kept, the newest of each. */
export function remembered(before: Texts, { token, proposal: { day, amount, payee } }: Read): Texts {
  const older = Object.fromEntries(Object.entries(before).filter(([key]) => key.includes(' ')));
  return {
    ...older,
    ...(day === undefined ? {} : { [`${token} day`]: day }),
    ...(amount === undefined ? {} : { [`${token} amount`]: String(amount) }),
    ...(payee === undefined ? {} : { [`${token} payee`]: payee }),
  };
}

/** For the book: what was read off those of the chosen files that said anything. A sum of nothing says nothing. */
export function readingsOf(texts: Texts, files: readonly ChosenFile[]): FileRead[] {
  return files.flatMap(({ token }) => {
    const [on, sum, payee] = ['day', 'amount', 'payee'].map((name) => texts[`${token} ${name}`]);
    const day = readDay(on ?? '');
    const amount = sum !== undefined && /^[1-9]\d{0,9}$/u.test(sum) ? pence(Number(sum)) : undefined;
    if (day === undefined && amount === undefined && payee === undefined) return [];
    return [
      {
        file: token,
        ...(day === undefined ? {} : { day }),
        ...(amount === undefined ? {} : { amount }),
        ...(payee === undefined ? {} : { payee }),
      },
    ];
  });
}

/** A proof with what was read off its files; one of numbers alone has none. */
export function withReadings<Proof extends object>(proof: Proof, read: FileRead[]): Proof | (Proof & { readonly read: FileRead[] }) {
  return 'files' in proof && read.length > 0 ? { ...proof, read } : proof;
}
