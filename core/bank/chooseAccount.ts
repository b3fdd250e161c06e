import { problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { isSameAccount } from './readAccount.ts';
import { digitsOf } from './tidyText.ts';
import { type AccountHint } from './types.ts';

/**
 * Which of the accounts that a file names is the chosen one. Undefined where the file names none. Refuses: bank.wrongAccount where it is
 * none of them; bank.severalAccounts where it could be several, or nothing is known of the chosen one.
 */
export function chooseAccount(accounts: readonly AccountHint[], chosen: string | undefined): Result<AccountHint | undefined> {
  const [only] = accounts;
  if (chosen === undefined) return accounts.length > 1 ? refused(problem('bank.severalAccounts', {})) : done(only);
  const same = accounts.filter((account) => isSameAccount(account, chosen));
  const [account] = same;
  if (same.length > 1) return refused(problem('bank.severalAccounts', {}));
  if (account !== undefined || only === undefined) return done(account);
  const endings = accounts.map(({ ending }) => ending).join(' or ');
  return refused(problem('bank.wrongAccount', { file: endings, account: digitsOf(chosen).slice(-4) }));
}
