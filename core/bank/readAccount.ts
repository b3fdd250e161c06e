import { findPayments } from './findLayout.ts';
import { digitsOf, headingKey } from './tidyText.ts';
import { type AccountHint, type ColumnMapping, type Rows } from './types.ts';

type Named = { readonly cell: string; readonly sortCode: string };

/** Sort code and account number stand in one cell at some banks: fourteen digits. A masked number keeps the digits it shows. */
function hintOf({ cell, sortCode }: Named): AccountHint | undefined {
  const all = digitsOf(cell);
  const isJoined = all.length === 14;
  const digits = isJoined ? all.slice(6) : all;
  const code = sortCode === '' && isJoined ? all.slice(0, 6) : sortCode;
  return digits === '' ? undefined : { digits, ending: digits.slice(-4), ...(code === '' ? {} : { sortCode: code }) };
}

/** From an account number, and a sort code where one stands beside it. A UK IBAN ends in both. */
export function hintFrom(cell: string, sortCode: string): AccountHint | undefined {
  const iban = /^GB\d{2}[A-Z]{4}(\d{14})$/i.exec(cell.replaceAll(/\s/g, ''))?.[1];
  return hintOf({ cell: iban ?? cell, sortCode: digitsOf(sortCode) });
}

function labelled(rows: Rows, mapping: ColumnMapping): Named {
  const label = mapping.accountLabel;
  const above = label === undefined ? [] : rows.slice(0, findPayments(rows, mapping) ?? 0);
  const found = above.find((row) => headingKey(row[0] ?? '') === headingKey(label ?? ''));
  return { cell: found?.slice(1).join(' ') ?? '', sortCode: '' };
}

/** The accounts a file names, each once: in a column of every row, or in a label above the heading. */
export function accountsIn(rows: Rows, mapping: ColumnMapping, named: readonly Named[]): readonly AccountHint[] {
  const found = new Map<string, AccountHint>();
  for (const one of [labelled(rows, mapping), ...named]) {
    const hint = hintOf(one);
    if (hint !== undefined) found.set(`${hint.sortCode ?? ''} ${hint.digits}`, hint);
  }
  return [...found.values()];
}

/** Whether a row is of the account: all rows are where the file names none. */
export function isOfAccount(named: Named, account: AccountHint | undefined): boolean {
  const hint = hintOf(named);
  return account === undefined || hint === undefined || (hint.digits === account.digits && hint.sortCode === account.sortCode);
}

/** Whether a file's account can be the one chosen: the digits both show agree, from the end. Spreadsheets lose leading noughts. */
export function isSameAccount(hint: AccountHint, chosen: string): boolean {
  const wanted = digitsOf(chosen).slice(-8);
  const shared = Math.min(wanted.length, hint.digits.length);
  return shared === 0 || wanted.slice(-shared) === hint.digits.slice(-shared);
}
