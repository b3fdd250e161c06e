import { type OutputOf } from '#core/contract/routes';
import { type Pence } from '#core/money/pence';
import { decimal } from '#core/money/words';

type Filed = OutputOf<'ledger.export'>;
type Kind = Filed['closing'][number]['kind'];

/** Under which of hledger's five roots an account stands, so that its balance sheet and income statement are right. */
const roots: Readonly<Record<Kind, string>> = {
  bank: 'assets',
  asset: 'assets',
  liability: 'liabilities',
  income: 'revenues',
  expense: 'expenses',
  equity: 'equity',
};

/** hledger's own letters for the kinds of its accounts. */
const letters: Readonly<Record<Kind, string>> = { bank: 'C', asset: 'A', liability: 'L', income: 'R', expense: 'X', equity: 'E' };

/** One line without what would begin a comment or end a name: hledger takes two spaces, a tab and a semicolon for that. */
function plain(words: string): string {
  return words
    .replaceAll(/[\s;]+/gu, ' ')
    .replaceAll(/[()[\]{}"|]/gu, '’')
    .trim();
}

/** A value of a tag ends at a comma. */
function tag(name: string, value: string): string {
  return `${name}:${plain(value).replaceAll(',', ' ')}`;
}

type Named = { readonly accountCode: string; readonly accountKind: Kind; readonly account: string };

/** 'expenses:wages', 'assets:bank:Care account:bank_account-1': the code's own end keeps two accounts of one name apart. */
function accountName({ accountCode, accountKind, account }: Named): string {
  const [first = '', ...rest] = accountCode.split(':');
  if (accountKind === 'bank') return ['assets', first, plain(account).replaceAll(':', ' '), ...rest].join(':');
  const under = ['income', 'spent', 'equity'].includes(first) ? rest : [first, ...rest];
  return [roots[accountKind], ...under].join(':');
}

function amount(sum: Pence): string {
  return `£${decimal(sum)}`;
}

function namedOf({ accountId, kind, account }: Filed['closing'][number]): Named {
  return { accountCode: accountId, accountKind: kind, account };
}

function* accountLines({ forward, closing, entries }: Filed): Iterable<string> {
  const all = [...[...forward, ...closing].map(namedOf), ...entries.flatMap(({ postings }) => postings)];
  const known = new Map(all.map((named) => [accountName(named), named]));
  for (const [name, { accountKind, account }] of [...known].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    yield `account ${name}  ; type:${letters[accountKind]}, ${plain(account)}`;
}

function* entryLines({ number, day, words, postings, recordedOn, takesBack, reason }: Filed['entries'][number]): Iterable<string> {
  const back = takesBack === undefined ? [] : [tag('takes-back', String(takesBack)), tag('reason', reason ?? '')];
  yield `${day} * (${String(number)}) ${plain(words)}  ; ${[tag('recorded', recordedOn), ...back].join(', ')}`;
  for (const posting of postings) {
    const tags = [
      tag('money', posting.stream),
      tag('line', posting.planLine),
      tag('outcome', posting.outcome),
      tag('for', posting.beneficiary),
    ];
    yield `    ${accountName(posting)}  ${amount(posting.amount)}  ; ${tags.join(', ')}`;
  }
}

/**
 * The ledger as a journal that hledger reads (hledger.org, manual 1.25, "Journal format"): each entry a transaction under its number;
 * what stood in the accounts before the first day brought forward, and what stands after the last day asserted, so that
 * hledger itself says where the two do not agree. Lines without their ends.
 */
export function* hledgerLines(filed: Filed): Iterable<string> {
  const { from, to, forward, closing, entries } = filed;
  yield `; Every entry of a book of PA Ledger, ${from} to ${to}. A sum above nothing is a debit.`;
  yield '; It names personal assistants and payees: keep it as safe as the book.';
  yield 'commodity £1000.00';
  yield 'decimal-mark .';
  yield* accountLines(filed);
  if (forward.length > 0) {
    yield '';
    yield `${from} * Brought forward`;
    for (const balance of forward) yield `    ${accountName(namedOf(balance))}  ${amount(balance.balance)}`;
  }
  for (const entry of entries) {
    yield '';
    yield* entryLines(entry);
  }
  if (closing.length === 0) return;
  yield '';
  yield `${to} * What the book has in each account, for hledger to agree with`;
  for (const balance of closing) yield `    ${accountName(namedOf(balance))}  £0.00 = ${amount(balance.balance)}`;
}
