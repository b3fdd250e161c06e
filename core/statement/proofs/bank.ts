import { total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { dayInWords } from '#core/time/words';
import { type ProofLine } from '../facts.ts';
import { type Unproved } from '../proofs.ts';

type Account = Unproved['accounts'][number];

function withOthers({ others }: Account): string {
  return others.length === 0
    ? ''
    : `, with ${others.map(({ stream, closing }) => `${pounds(closing)} of ${stream}`).join(' and ')} in the same account,`;
}

function proveAccount(account: Account, alone: boolean, period: Unproved['period']): ProofLine {
  const base = { id: `bank-${account.lastDigits}`, section: 'reconciliation' } as const;
  const left = alone ? 'Money left' : `Money left in the account ending ${account.lastDigits}`;
  const says = account.bankSays;
  if (says === undefined || says.day !== period.to)
    return {
      ...base,
      state: 'open',
      words: `${left} is not proved by the bank’s own statement of ${dayInWords(period.to)} yet.`,
      mend: 'bank',
    };
  if (says.balance !== account.closing || total([account.streamClosing, ...account.others.map(({ closing }) => closing)]) !== says.balance)
    return {
      ...base,
      state: 'open',
      words: `The book says ${pounds(account.closing)} and the bank ${pounds(says.balance)} on ${dayInWords(says.day)}.`,
      mend: 'bank',
    };
  if (account.reconciledTo === undefined || account.reconciledTo < period.to)
    return {
      ...base,
      state: 'open',
      words: `The account ending ${account.lastDigits} is not reconciled to ${dayInWords(period.to)} yet.`,
      mend: 'bank',
    };
  return {
    ...base,
    state: 'holds',
    words: `${left}${withOthers(account)} equals the bank’s own statement of ${dayInWords(says.day)} (evidence ${String(says.evidence)}).`,
  };
}

/** A01: the closing balance is the bank's own, account by account. */
export function proveBank({ accounts, period }: Unproved): readonly ProofLine[] {
  if (accounts.length === 0)
    return [{ id: 'bank', section: 'reconciliation', state: 'open', words: 'No bank account holds this money yet.', mend: 'setup' }];
  return accounts.map((account) => proveAccount(account, accounts.length === 1, period));
}
