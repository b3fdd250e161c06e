import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type OutputOf } from '#core/contract/routes';
import { dayInWords } from '#core/time/words';
import { nextPlace, reconciledProblem } from '#db/actions/bank/places';
import { type FileInput, type FileRead, readFileFor } from '#db/actions/bank/readFile';
import { type Reading, type Writing } from '#db/kernel/handlers';

function answer({ read, fresh, already, moneyIn, moneyOut, proofs, notes }: FileRead): OutputOf<'bank.preview'> {
  return {
    ...read.span,
    lines: read.lines.length,
    fresh: fresh.length,
    already,
    moneyIn,
    moneyOut,
    proofs: [...proofs],
    notes: [...notes],
  };
}

/** What bringing the file in would do. Writes nothing. */
export function previewFile(reading: Reading, input: FileInput): Result<OutputOf<'bank.preview'>> {
  const file = readFileFor(reading, input);
  return file.ok ? done(answer(file.value)) : file;
}

/**
 * Brings in the lines of a bank file that the account does not have yet; bringing it in again adds none. The file itself is kept
 * as evidence. Refused whole where a row cannot be read, or where a line would fall in a reconciled period.
 */
export function importFile(writing: Writing, input: FileInput): Result<OutputOf<'bank.import'>> {
  const file = readFileFor(writing, input);
  if (!file.ok) return file;
  const { read, fresh, already } = file.value;
  const future = fresh.find(({ day }) => day > writing.today);
  if (future !== undefined)
    return refused(problem('bank.brokenRow', { row: String(future.row), why: `its date, ${dayInWords(future.day)}, is still to come` }));
  for (const line of fresh) {
    const closed = reconciledProblem(writing, input.bankAccountId, line.day);
    if (closed !== undefined) return refused(closed);
  }
  const kept = writing.keepFile(input.file, 'bankFile');
  const importId = writing.newId('bank_import');
  writing.append('bank_import', {
    id: importId,
    bank_account_id: input.bankAccountId,
    profile_id: input.profileId,
    file_sha256: kept.sha256,
    from_day: read.span.from,
    to_day: read.span.to,
    fresh: fresh.length,
    already,
  });
  const first = nextPlace(writing, input.bankAccountId);
  fresh.forEach((line, place) => {
    writing.append('bank_line', {
      id: writing.newId('bank_line'),
      import_id: importId,
      bank_account_id: input.bankAccountId,
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
  return done(answer(file.value));
}
