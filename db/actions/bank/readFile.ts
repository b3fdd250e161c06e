import { newLines } from '#core/bank/newLines';
import { readBankFile } from '#core/bank/readBankFile';
import { type NewLines, type ReadBankFile, type Rows } from '#core/bank/types';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type Pence, absolute, total } from '#core/money/pence';
import { type Day, later } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { bankAccount, bankBalanceBefore, openingOf } from '#db/actions/bank/accounts';
import { layouts } from '#db/actions/bank/layouts';
import { knownLines } from '#db/actions/bank/lines';
import { decodeBankFile } from '#db/bank/decode';
import { readCsv } from '#db/bank/readCsv';
import { type Reading } from '#db/kernel/handlers';

export type FileInput = { readonly bankAccountId: string; readonly profileId: string; readonly file: string };

export type FileRead = {
  readonly read: ReadBankFile;
  readonly fresh: NewLines['fresh'];
  readonly already: number;
  readonly moneyIn: Pence;
  readonly moneyOut: Pence;
  readonly proofs: readonly string[];
  readonly notes: readonly string[];
};

/** The rows of a chosen file, before any layout. */
export function rowsOf(reading: Reading, file: string): Result<Rows> {
  const chosen = reading.files(file);
  if (chosen === undefined) return refused(problem('input.fileGone', {}, 'file'));
  const text = decodeBankFile(chosen.bytes());
  return text.ok ? readCsv(text.value) : text;
}

/** Lines of days before the account began are part of its opening balance. */
function withoutEarlier(read: ReadBankFile, start: Day): { readonly read: ReadBankFile; readonly left: number } {
  const lines = read.lines.filter(({ day }) => day >= start);
  return {
    read: { ...read, lines, span: { from: later(read.span.from, start), to: later(read.span.to, start) } },
    left: read.lines.length - lines.length,
  };
}

/** A chosen file read by its layout and held against the account's lines. Writes nothing. */
export function readFileFor(reading: Reading, { bankAccountId, profileId, file }: FileInput): Result<FileRead> {
  const account = bankAccount(reading, bankAccountId);
  if (account === undefined) return refused(problem('input.notFound', { what: 'bank account' }, 'bankAccountId'));
  const opening = openingOf(reading, bankAccountId);
  if (opening === undefined) return refused(problem('bank.noOpening', { account: account.name }, 'bankAccountId'));
  const layout = layouts(reading).find(({ id }) => id === profileId);
  if (layout === undefined) return refused(problem('input.notFound', { what: 'layout' }, 'profileId'));
  const rows = rowsOf(reading, file);
  if (!rows.ok) return rows;
  const whole = readBankFile(rows.value, layout, { account: account.lastDigits });
  if (!whole.ok) return whole;
  const { read, left } = withoutEarlier(whole.value, opening.day);
  const found = newLines(read, knownLines(reading, bankAccountId, read.span), {
    balanceBefore: bankBalanceBefore(reading, bankAccountId, read.span.from),
  });
  const sum = (sign: 1 | -1): Pence =>
    absolute(total(found.fresh.filter(({ amount }) => Math.sign(amount) === sign).map(({ amount }) => amount)));
  const before =
    left === 0 ? [] : [`${String(left)} lines are before ${dayInWords(opening.day)}, when this account begins here, and were left out.`];
  return done({
    read,
    fresh: found.fresh,
    already: found.already.length,
    moneyIn: sum(1),
    moneyOut: sum(-1),
    proofs: read.proofs,
    notes: [...read.notes, ...found.explanations.map(({ sentence }) => sentence), ...before],
  });
}
