import { type Problem, problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { type Counted, type Slices, atOnce, every } from '#core/jobs/slices';
import { nothing } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Day, earlier, later, type Span } from '#core/time/day';
import { chooseAccount } from './chooseAccount.ts';
import { findPayments, isMidata } from './findLayout.ts';
import { mappingFor } from './mappingFor.ts';
import { accountsIn, isOfAccount } from './readAccount.ts';
import { readDatesSlices } from './readDates.ts';
import { type Draft, readRow, type RowRead } from './readRow.ts';
import { type BalanceStep, type MeasuredOrder, measureOrder } from './runningBalance.ts';
import { isBlankRow } from './tidyText.ts';
import {
  type AccountHint,
  type BankLayout,
  type BankProfile,
  type ColumnMapping,
  type FileLine,
  type FileOrder,
  type ReadBankFile,
  type Rows,
} from './types.ts';
import { signsNote, signsProblem } from './whichWay.ts';

export type ReadChoices = {
  /** The chosen account's number, or as many of its last digits as the book holds. Left out: not compared. */
  readonly account?: string | undefined;
  /** Said by a person where every date could be read both ways. */
  readonly dateOrder?: 'day_first' | 'month_first' | undefined;
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
function* readRows(rows: Rows, mapping: ColumnMapping, start: number): Slices<Result<readonly RowRead[]>, Counted> {
  const reads: RowRead[] = [];
  yield* every(rows.slice(start), (row, place) => void reads.push(readRow(row, start + place + 1, mapping)));
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
  const mapping = mappingFor(rows, layout);
  const start = mapping === undefined ? undefined : findPayments(rows, mapping);
  if (mapping === undefined || start === undefined) return refused(problem('bank.otherLayout', { profile: layout.name }));
  const read = yield* readRows(rows, mapping, start);
  if (!read.ok) return read;
  const all = read.value.filter((row) => row.kind === 'payment');
  const accounts = accountsIn(
    rows,
    mapping,
    all.map(({ account }) => account),
  );
  const account = chooseAccount(accounts, choices.account);
  if (!account.ok) return account;
  const reads =
    accounts.length < 2
      ? read.value
      : read.value.filter((row) => (row.kind === 'payment' ? isOfAccount(row.account, account.value) : row.kind === 'leftOut'));
  const drafts = reads.filter((row) => row.kind === 'payment');
  const days = yield* readDatesSlices(
    drafts.map(({ row, date }) => ({ row, text: date })),
    choices.dateOrder ?? mapping.dateOrder,
  );
  if (!days.ok) return days;
  const others = all.length === drafts.length ? [] : [otherAccounts(accounts, account.value, all.length - drafts.length)];
  return prove({ reads, drafts, days: days.value, layout, mapping, account: account.value, notes: others });
}

function otherAccounts(accounts: readonly AccountHint[], chosen: AccountHint | undefined, rows: number): string {
  const endings = accounts.filter((one) => one !== chosen).map(({ ending }) => ending);
  return `The file holds other accounts as well, ending ${endings.join(' and ')}: ${String(rows)} of its rows are theirs and were left out.`;
}

type Whole = {
  readonly reads: readonly RowRead[];
  readonly drafts: readonly Draft[];
  readonly days: readonly Day[];
  readonly layout: BankLayout | BankProfile;
  readonly mapping: ColumnMapping;
  readonly account: AccountHint | undefined;
  readonly notes: readonly string[];
};

function capNote(layout: BankLayout | BankProfile, rows: number): readonly string[] {
  const most = 'mostRows' in layout ? layout.mostRows : undefined;
  if (most === undefined || rows < most) return [];
  return [
    `The file has ${String(rows)} rows, the most that this bank gives, so it may not reach back to the first day you asked for. Download shorter periods.`,
  ];
}

function prove({ reads, drafts, days, layout, mapping, account, notes }: Whole): Result<ReadBankFile> {
  const [first] = days;
  if (first === undefined) return refused(problem('bank.noRows', {}));
  const turned = signsProblem(drafts);
  if (turned !== undefined) return refused(turned);
  const byDays = orderOfDays(days);
  const likely = byDays === 'unknown' ? usualOrder(layout) : byDays;
  const measured = measureOrder(stepsOf(reads), likely);
  if (measured.kind === 'broken') return refused(balanceProblem(measured.row, reads));
  const order = measured.kind === 'follows' ? measured.order : likely;
  const lines = inOrder(
    drafts.map((draft, place) => lineOf(draft, days[place] ?? first)),
    order,
  );
  const isMasked = mapping.accountLabel !== undefined || drafts.some((draft) => /[*x]|^-/i.test(draft.account.cell));
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
    notes: [...notesOf(reads, measured, account, isMasked), ...capNote(layout, lines.length), ...signsNote(drafts, mapping), ...notes],
  });
}
