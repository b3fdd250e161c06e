import { formatLayouts } from '#core/bank/formats/formatLayouts';
import { type Format, formatOf } from '#core/bank/formats/formatOf';
import { labelledRows } from '#core/bank/formats/labelledRows';
import { newLinesSlices } from '#core/bank/newLines';
import { type TypedAsk, askAboutTyped, typedWithin } from '#core/bank/typedLines';
import { type KnownLine, type NewLines, type ReadBankFile, type Rows } from '#core/bank/types';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type Slices, step } from '#core/jobs/slices';
import { add, total } from '#core/money/pence';
import { type Day, addDays, later } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { bankAccount, bankBalanceBefore, openingOf } from '#db/actions/bank/accounts';
import { layouts } from '#db/actions/bank/layouts';
import { knownLinesForFile } from '#db/actions/bank/lines';
import { linesOfOtherFiles, typedLines } from '#db/actions/bank/typed';
import { decodeText } from '#db/bank/decode';
import { readBankTextSlices } from '#db/bank/readBankText';
import { readFirstRows } from '#db/bank/readCsv';
import { type Reading } from '#db/kernel/handlers';

export type FileInput = {
  readonly bankAccountId: string;
  readonly profileId: string;
  readonly file: string;
  readonly dateOrder?: 'day_first' | 'month_first' | undefined;
};

export type FileRead = {
  readonly read: ReadBankFile;
  /** Those that look like a line typed by hand among them. */
  readonly fresh: NewLines['fresh'];
  readonly asks: readonly TypedAsk[];
  readonly already: number;
  readonly proofs: readonly string[];
  readonly notes: readonly string[];
};

function textOf(reading: Reading, file: string): Result<string> {
  const chosen = reading.files(file);
  return chosen === undefined ? refused(problem('input.fileGone', {}, 'file')) : decodeText(chosen.bytes());
}

type FirstLook = { readonly format: Format; readonly rows: Rows };

/** The first rows of a chosen file, before any layout: none where it says by itself what is what. */
export function firstLookAt(reading: Reading, file: string): Result<FirstLook> {
  const text = textOf(reading, file);
  if (!text.ok) return text;
  const format = formatOf(text.value);
  if (format === 'other') return refused(problem(/<!ENTITY/i.test(text.value) ? 'bank.entities' : 'bank.notText', {}, 'file'));
  if (format === 'labelled') return done({ format, rows: labelledRows(text.value) });
  if (format !== 'csv') return done({ format, rows: [] });
  const rows = readFirstRows(text.value);
  return rows.ok ? done({ format, rows: rows.value }) : rows;
}

/** Lines of days before the account began are part of its opening balance. */
function withoutEarlier(read: ReadBankFile, start: Day): { readonly read: ReadBankFile; readonly left: number } {
  const lines = read.lines.filter(({ day }) => day >= start);
  const before = total(read.lines.filter(({ day }) => day < start).map(({ amount }) => amount));
  const proof = read.proof.kind === 'none' ? read.proof : { ...read.proof, opening: add(read.proof.opening, before) };
  return {
    read: { ...read, lines, proof, span: { from: later(read.span.from, start), to: later(read.span.to, start) } },
    left: read.lines.length - lines.length,
  };
}

function* wholeFile(reading: Reading, { profileId, file, dateOrder }: FileInput, lastDigits: string): Slices<Result<ReadBankFile>> {
  const layout = layouts(reading).find(({ id }) => id === profileId) ?? formatLayouts.find(({ id }) => id === profileId);
  if (layout === undefined) return refused(problem('input.notFound', { what: 'layout' }, 'profileId'));
  yield { words: 'Opening the file', done: 0, of: 100 };
  const text = textOf(reading, file);
  if (!text.ok) return text;
  const work = readBankTextSlices(text.value, layout, { account: lastDigits, dateOrder });
  return yield* step({ words: 'Reading the file and making sense of it', from: 0, to: 75 }, work);
}

type Held = { readonly found: NewLines; readonly typed: Parameters<typeof askAboutTyped>[1] };

/** The file's lines held against those of the account. */
function* heldAgainst(reading: Reading, { bankAccountId, profileId }: FileInput, read: ReadBankFile): Slices<Held> {
  const words = `Comparing ${String(read.lines.length)} lines with those in the book`;
  const wider = { from: addDays(read.span.from, -typedWithin), to: addDays(read.span.to, typedWithin) };
  const known: readonly KnownLine[] = yield* step({ words, from: 75, to: 90 }, knownLinesForFile(reading, bankAccountId, wider));
  const balanceBefore = bankBalanceBefore(reading, bankAccountId, read.span.from);
  const found = yield* step({ words, from: 90, to: 99 }, newLinesSlices(read, known, { balanceBefore }));
  const paired = new Set(found.already.map(({ knownId }) => knownId));
  if (found.fresh.length === 0) return { found, typed: [] };
  const typed = [...typedLines(reading, bankAccountId, wider), ...linesOfOtherFiles(reading, bankAccountId, profileId, read.span)];
  return { found, typed: typed.filter(({ id }) => !paired.has(id)) };
}

/** A chosen file read by its layout and held against the account's lines, in slices. Writes nothing. */
export function* readFileFor(reading: Reading, input: FileInput): Slices<Result<FileRead>> {
  const { bankAccountId } = input;
  const account = bankAccount(reading, bankAccountId);
  if (account === undefined) return refused(problem('input.notFound', { what: 'bank account' }, 'bankAccountId'));
  const opening = openingOf(reading, bankAccountId);
  if (opening === undefined) return refused(problem('bank.noOpening', { account: account.name }, 'bankAccountId'));
  const whole = yield* wholeFile(reading, input, account.lastDigits);
  if (!whole.ok) return whole;
  const { read, left } = withoutEarlier(whole.value, opening.day);
  const { found, typed } = yield* heldAgainst(reading, input, read);
  const before =
    left === 0 ? [] : [`${String(left)} lines are before ${dayInWords(opening.day)}, when this account begins here, and were left out.`];
  return done({
    read,
    fresh: found.fresh,
    asks: askAboutTyped(found.fresh, typed),
    already: found.already.length,
    proofs: read.proofs,
    notes: [...read.notes, ...found.explanations.map(({ sentence }) => sentence), ...before],
  });
}
