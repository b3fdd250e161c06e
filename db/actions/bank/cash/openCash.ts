import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { problem } from '#core/contract/problem';
import { total } from '#core/money/pence';
import { type Made } from '#db/actions/made';
import { recordOpening } from '#db/actions/opening/recordOpening';
import { addBankAccount } from '#db/actions/setup/addBankAccount';
import { type Writing } from '#db/kernel/handlers';

/** A tin of cash as an account of the book, with what was in it as the book began, if anything, and the proof of it. */
export function openCash(writing: Writing, { name, parts, file }: InputOf<'cash.open'>): Made {
  const negative = parts.findIndex(({ amount }) => amount < 0);
  if (negative >= 0) return refused(problem('cash.negative', {}, `parts.${String(negative)}.amount`));
  const added = addBankAccount(writing, { name, bank: 'Cash', lastDigits: '0000', streamIds: parts.map(({ streamId }) => streamId) });
  if (!added.ok) return added;
  const bankAccountId = added.value.id;
  writing.append('cash_account', { bank_account_id: bankAccountId });
  const opened = recordOpening(writing, { bankAccountId, balance: total(parts.map(({ amount }) => amount)), parts, file });
  return opened.ok ? done({ id: bankAccountId }) : opened;
}
