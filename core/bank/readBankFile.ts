import { type Problem, problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { type Counted, type Slices, atOnce, every } from '#core/jobs/slices';
import { nothing } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Day, earlier, later, type Span } from '#core/time/day';
import { findPayments, isMidata } from './findLayout.ts';
import { accountsIn, isSameAccount } from './readAccount.ts';
import { readDatesSlices } from './readDates.ts';
import { type Draft, readRow, type RowRead } from './readRow.ts';
import { type BalanceStep, type MeasuredOrder, measureOrder } from './runningBalance.ts';
import { digitsOf, isBlankRow } from './tidyText.ts';
import {
  type AccountHint,
  type BankLayout,
  type BankProfile,
  type FileLine,
  type FileOrder,
  type ReadBankFile,
  type Rows,
} from './types.ts';

export type ReadChoices = {
  /** The chosen account's number, or as many of its last digits as the book holds. Left out: not compared. */
  readonly account?: string | undefined;
};

function brokenRow(row: number, why: string): Problem {
  return problem('bank.brokenRow', { row: String(row), why });
}

function orderOfDays(days: readonly Day[]): FileOrder {
  const rises = days.some((day, place) => day > (days[place - 1] ?? day));
  const falls = days.some((day, place) => day < (days[place - 1] ?? day));
  return rises === falls ? 'unknown' : rises ? 'oldest_first' : 'newest_first';
}

function usualOrder(layout: BankLayout | BankProfile): FileOrder {
  return 'usualOrder' in layout ? layout.usualOrder : 'unknown';
}

function chooseAccount(accounts: readonly AccountHint[], chosen: string | undefined): Result<AccountHint | undefined> {
  if (accounts.length > 1) return refused(problem('bank.severalAccounts', {}));
  const [account] = accounts;
  if (account !== undefined && chosen !== undefined && !isSameAccount(account, chosen))
    return refused(problem('bank.wrongAccount', { file: account.ending, account: digitsOf(chosen).slice(-4) }));
  return done(account);
}

function balanceProblem(row: number, reads: readonly RowRead[]): Problem {
  const silent = reads.find((read) => read.kind === 'balance' && read.row === row);
  return silent === undefined ? problem('bank.balanceBroken', { row: String(row) }) : brokenRow(row, 'it has a balance and no amount');
}

function lineOf(draft: Draft, day: Day): FileLine {
  const { row, amount, balance, text, raw, type, externalId } = draft;
  return {
    row,
    day,
    amount,
    text,
    raw,
    ...(balance === undefined ? {} : { balance }),
    ...(type === undefined ? {} : { type }),
    ...(externalId === undefined ? {} : { externalId }),
  };
}

/** Oldest first. Without any order to go by, days decide and the file's order stands within a day. */
function inOrder(lines: readonly FileLine[], order: FileOrder): readonly FileLine[] {
  if (order === 'unknown') return lines.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return order === 'newest_first' ? lines.toReversed() : lines;
}

function spanOf(first: Day, days: readonly Day[]): Span {
  return { from: days.reduce(earlier, first), to: days.reduce(later, first) };
}

function stepsOf(reads: readonly RowRead[]): readonly BalanceStep[] {
  return reads.flatMap<BalanceStep>((read) => {
    if (read.kind === 'balance') return [{ row: read.row, amount: nothing, balance: read.balance }];
    return read.kind === 'payment' ? [read] : [];
  });
}

function notesOf(
  reads: readonly RowRead[],
  measured: MeasuredOrder,
  account: AccountHint | undefined,
  isMasked: boolean,
): readonly string[] {
  const left = reads.flatMap((read) =>
    read.kind === 'leftOut' || read.kind === 'balance' ? [`Row ${String(read.row)} was left out: ${read.why}.`] : [],
  );
  const notes: string[] = [...left];
  if (measured.kind === 'follows' && !measured.isWhole)
    notes.push('Some rows have no balance, so the file does not prove by itself that it is whole.');
  if (account !== undefined && account.digits.length < 8 && !isMasked)
    notes.push('The account number has lost digits, as spreadsheets do to files they save. Use the file as the bank gave it.');
  return notes;
}

function proofsOf(measured: MeasuredOrder, lines: number): readonly string[] {
  if (measured.kind !== 'follows' || !measured.isWhole) return [];
  const rows = lines === 1 ? 'its one row' : `all ${String(lines)} rows`;
  return [`The running balance follows on in ${rows}, from ${pounds(measured.opening)} to ${pounds(measured.closing)}.`];
}

/** The payments below the heading, or the first row that cannot be read. */
function* readRows(rows: Rows, layout: BankLayout): Slices<Result<readonly RowRead[]>, Counted> {
  const start = findPayments(rows, layout.mapping);
  if (start === undefined) return refused(problem('bank.otherLayout', { profile: layout.name }));
  const reads: RowRead[] = [];
  yield* every(rows.slice(start), (row, place) => void reads.push(readRow(row, start + place + 1, layout.mapping)));
  const broken = reads.find((read) => read.kind === 'broken');
  return broken === undefined ? done(reads) : refused(brokenRow(broken.row, broken.why));
}

/**
 * A bank's CSV, already cut into rows, read by the layout that a person chose: whole or not at all. Amounts are pence, in
 * positive; lines come oldest first, whatever the file's order, which the running balance decides where there is one.
 * Refuses: bank.noRows, bank.midata, bank.otherLayout, bank.brokenRow, bank.datesUnclear, bank.severalAccounts,
 * bank.wrongAccount, bank.balanceBroken.
 */
export function readBankFile(rows: Rows, layout: BankLayout | BankProfile, choices: ReadChoices = {}): Result<ReadBankFile> {
  return atOnce(readBankFileSlices(rows, layout, choices));
}

/** The same in slices, each of a few hundred rows. */
export function* readBankFileSlices(
  rows: Rows,
  layout: BankLayout | BankProfile,
  choices: ReadChoices = {},
): Slices<Result<ReadBankFile>, Counted> {
  if (rows.every(isBlankRow)) return refused(problem('bank.noRows', {}));
  if (isMidata(rows)) return refused(problem('bank.midata', {}));
  const read = yield* readRows(rows, layout);
  if (!read.ok) return read;
  const drafts = read.value.filter((row) => row.kind === 'payment');
  const accounts = accountsIn(
    rows,
    layout.mapping,
    drafts.map(({ account }) => account),
  );
  const account = chooseAccount(accounts, choices.account);
  if (!account.ok) return account;
  const days = yield* readDatesSlices(
    drafts.map(({ row, date }) => ({ row, text: date })),
    layout.mapping.dateOrder,
  );
  if (!days.ok) return days;
  return prove(read.value, drafts, days.value, layout, account.value);
}

function prove(
  reads: readonly RowRead[],
  drafts: readonly Draft[],
  days: readonly Day[],
  layout: BankLayout | BankProfile,
  account: AccountHint | undefined,
): Result<ReadBankFile> {
  const [first] = days;
  if (first === undefined) return refused(problem('bank.noRows', {}));
  const byDays = orderOfDays(days);
  const likely = byDays === 'unknown' ? usualOrder(layout) : byDays;
  const measured = measureOrder(stepsOf(reads), likely);
  if (measured.kind === 'broken') return refused(balanceProblem(measured.row, reads));
  const order = measured.kind === 'follows' ? measured.order : likely;
  const lines = inOrder(
    drafts.map((draft, place) => lineOf(draft, days[place] ?? first)),
    order,
  );
  const isMasked = layout.mapping.accountLabel !== undefined || drafts.some((draft) => /[*x]/i.test(draft.account.cell));
  return done({
    lines,
    span: spanOf(first, days),
    order,
    proof:
      measured.kind === 'follows' && measured.isWhole
        ? { kind: 'running', opening: measured.opening, closing: measured.closing }
        : { kind: 'none' },
    ...(account === undefined ? {} : { account }),
    leftOut: reads.flatMap((read) => (read.kind === 'leftOut' || read.kind === 'balance' ? [{ row: read.row, why: read.why }] : [])),
    proofs: proofsOf(measured, lines.length),
    notes: notesOf(reads, measured, account, isMasked),
  });
}
