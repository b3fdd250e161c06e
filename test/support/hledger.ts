import { spawnSync } from 'node:child_process';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { decimal } from '#core/money/words';
import { type Book } from '#db/kernel/book';
import { ledgerJournal } from '#documents/ledgerFile';
import { valueOf } from './tempKernel.ts';

const rowShape = z.object({ account: z.string(), balance: z.string().regex(/^(0|£-?\d+\.\d\d)$/u) });

const roots: Readonly<Record<string, string>> = { expenses: 'spent:', revenues: 'income:', equity: 'equity:', assets: '', liabilities: '' };

/** 'bank:account-1' for 'assets:bank:Care account:account-1', 'spent:wages' for 'expenses:wages'. */
function codeOf(name: string): string {
  const [root = '', ...rest] = name.split(':');
  return rest[0] === 'bank' ? `bank:${rest.at(-1) ?? ''}` : `${roots[root] ?? `${root}?`}${rest.join(':')}`;
}

/** What hledger makes of a journal, strictly read: each account's balance as '-12.50', by our code. Throws with hledger's own words. */
export function hledgerBalances(journal: Uint8Array): ReadonlyMap<string, string> {
  const { status, stdout, stderr, error } = spawnSync('hledger', ['-s', '-f', '-', 'bal', '-N', '--flat', '-E', '-O', 'csv'], {
    input: journal,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  if (status !== 0) throw new Error(`hledger: ${error?.message ?? stderr}`);
  const rows = z.array(rowShape).parse(parse(stdout, { columns: true }));
  return new Map(rows.map(({ account, balance }) => [codeOf(account), balance === '0' ? '0.00' : balance.slice(1)]));
}

/** Where hledger and the book's own trial balance differ: nothing, or sentences. */
export function hledgerFaults(book: Book): readonly string[] {
  const theirs = hledgerBalances(ledgerJournal(valueOf(book.call('ledger.export', {}, {}))));
  const { accounts } = valueOf(book.call('ledger.balances', {}, {}));
  const ours = new Map(accounts.map(({ accountId, balance }) => [accountId, decimal(balance)]));
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .filter((code) => ours.get(code) !== theirs.get(code))
    .map((code) => `${code}: ${ours.get(code) ?? 'nothing'} in the book, ${theirs.get(code) ?? 'nothing'} by hledger`);
}
