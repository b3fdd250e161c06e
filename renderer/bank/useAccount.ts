import { type Setup, useSetup } from '#renderer/gateway/setup';
import { usePart } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';
import { bankWords } from '#renderer/words/bank';

export type BankAccount = Setup['bankAccounts'][number];
type AccountHere = {
  readonly id: string;
  readonly account: BankAccount | undefined;
  readonly name: string;
  readonly back: { readonly to: string; readonly words: string };
};

/** The account that the address names, and the way back to it. */
export function useAccount(): AccountHere {
  const id = usePart('id');
  const account = useSetup().bankAccounts.find((one) => one.id === id);
  const name = account?.name ?? '';
  return {
    id,
    account,
    name,
    back: account === undefined ? { to: places.bank, words: bankWords.back } : { to: places.account(id), words: name },
  };
}
