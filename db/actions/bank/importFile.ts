import { type FileLine } from '#core/bank/types';
import { type TypedAsk, sameAsTyped } from '#core/bank/typedLines';
import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Slices } from '#core/jobs/slices';
import { type Pence, absolute, total } from '#core/money/pence';
import { dayInWords } from '#core/time/words';
import { nextPlace, reconciledProblem } from '#db/actions/bank/places';
import { type FileInput, type FileRead, readFileFor } from '#db/actions/bank/readFile';
import { saidSameId } from '#db/actions/bank/typed';
import { type Commit, type Reading, type Writing } from '#db/kernel/handlers';

/** So many of the new lines are shown as they were read, the newest first. */
const shownFirst = 4;

type Answer = OutputOf<'bank.preview'>;

function asked({ line, typed }: TypedAsk): Answer['asks'][number] {
  return {
    row: line.row,
    day: line.day,
    amount: line.amount,
    words: line.text,
    typed: { id: typed.id, day: typed.day, words: typed.text },
    from: typed.from ?? 'typed',
  };
}

function answer({ read, fresh, already, asks, proofs, notes }: FileRead): Answer {
  const sum = (sign: 1 | -1): Pence =>
    absolute(total(fresh.filter(({ amount }) => Math.sign(amount) === sign).map(({ amount }) => amount)));
  return {
    ...read.span,
    lines: read.lines.length,
    fresh: fresh.length,
    already,
    moneyIn: sum(1),
    moneyOut: sum(-1),
    proofs: [...proofs],
    notes: [...notes],
    asks: asks.map(asked),
    first: fresh
      .slice(-shownFirst)
      .toReversed()
      .map(({ day, amount, text }) => ({ day, amount, words: text })),
  };
}

/** What bringing the file in would do. Writes nothing. */
export function* previewFile(reading: Reading, input: FileInput): Slices<Result<Answer>> {
  const file = yield* readFileFor(reading, input);
  return file.ok ? done(answer(file.value)) : file;
}

/** Why the new lines cannot be brought in: one is still to come, or its period is reconciled. */
function refusalOf(reading: Reading, bankAccountId: string, fresh: readonly FileLine[]): Problem | undefined {
  const future = fresh.find(({ day }) => day > reading.today);
  if (future !== undefined)
    return problem('bank.brokenRow', { row: String(future.row), why: `its date, ${dayInWords(future.day)}, is still to come` });
  for (const day of new Set(fresh.map((line) => line.day))) {
    const closed = reconciledProblem(reading, bankAccountId, day);
    if (closed !== undefined) return closed;
  }
  return undefined;
}

function appendLines(writing: Writing, importId: string, bankAccountId: string, fresh: readonly FileLine[]): void {
  const first = nextPlace(writing, bankAccountId);
  fresh.forEach((line, place) => {
    writing.append('bank_line', {
      id: writing.newId('bank_line'),
      import_id: importId,
      bank_account_id: bankAccountId,
      day: line.day,
      place: first + place,
      amount_pence: line.amount,
      balance_pence: line.balance ?? null,
      words_digest: writing.keep({
        text: line.text,
        raw: line.raw,
        ...(line.type === undefined ? {} : { type: line.type }),
        ...(line.externalId === undefined ? {} : { externalId: line.externalId }),
      }),
    });
  });
}

type Ready = FileRead & { readonly same: readonly TypedAsk[] };

function commit(writing: Writing, input: FileInput, ready: Ready): Result<Answer> {
  const { bankAccountId, profileId } = input;
  const kept = writing.keepFile(input.file, 'bankFile');
  const ofFile = { bank_account_id: bankAccountId, profile_id: profileId, file_sha256: kept.sha256 };
  const importId = writing.newId('bank_import');
  const { read, fresh, already, same } = ready;
  writing.append('bank_import', {
    ...ofFile,
    id: importId,
    from_day: read.span.from,
    to_day: read.span.to,
    fresh: fresh.length,
    already,
  });
  appendLines(writing, importId, bankAccountId, fresh);
  for (const { line, typed } of same)
    writing.append('bank_import', { ...ofFile, id: saidSameId(typed.id), from_day: line.day, to_day: line.day, fresh: 0, already: 1 });
  return done(answer(ready));
}

/**
 * Brings in the lines of a bank file that the account does not have yet; bringing it in again adds none. The file itself is kept
 * as evidence. Refused whole where a row cannot be read, where a line would fall in a reconciled period, or while nobody said whether
 * a line like one typed by hand is the same payment.
 */
export function* importFile(reading: Reading, { answers, ...input }: InputOf<'bank.import'>): Slices<Result<Commit<Answer>>> {
  const file = yield* readFileFor(reading, input);
  if (!file.ok) return file;
  const same = sameAsTyped(file.value.asks, answers ?? []);
  if (!same.ok) return same;
  const standing = new Set(same.value.map(({ line }) => line));
  const fresh = file.value.fresh.filter((line) => !standing.has(line));
  const refusal = refusalOf(reading, input.bankAccountId, fresh);
  if (refusal !== undefined) return refused(refusal);
  yield { words: `Keeping ${fresh.length === 1 ? '1 line' : `${String(fresh.length)} lines`} in the book`, done: 99, of: 100 };
  const ready = { ...file.value, fresh, asks: [], same: same.value, already: file.value.already + same.value.length };
  return done((writing) => commit(writing, input, ready));
}
