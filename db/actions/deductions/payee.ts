import { textIn } from '#core/book/dueWords';
import { type Json } from '#core/contract/json';
import { type OrderInput } from '#core/contract/shapes/deductions';
import { given } from '#db/actions/given';
import { spacedSortCode } from '#db/actions/people/bankDetails';

export type Payee = OrderInput['to'];

/** Whom a deduction is paid to, as kept words. */
export function payeeWords({ payee, reference, bank }: Payee): Readonly<Record<string, string>> {
  const details = bank && { accountName: bank.accountName, sortCode: spacedSortCode(bank.sortCode), account: bank.account };
  return { payee, ...(reference === undefined || reference === '' ? {} : { reference }), ...details };
}

/** And back; undefined where there is none, or it was erased. */
export function payeeIn(words: Json | undefined): Payee | undefined {
  const payee = textIn(words, 'payee');
  if (payee === undefined) return undefined;
  const [accountName, sortCode, account] = [textIn(words, 'accountName'), textIn(words, 'sortCode'), textIn(words, 'account')];
  const isWhole = accountName !== undefined && sortCode !== undefined && account !== undefined;
  return { payee, ...given({ reference: textIn(words, 'reference') }), ...(isWhole ? { bank: { accountName, sortCode, account } } : {}) };
}
