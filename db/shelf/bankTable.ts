import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { checkBankNumbers } from '#core/bank/modulus/checkBankNumbers';
import { readModulusTable } from '#core/bank/modulus/readModulusTable';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { dayShape } from '#core/contract/shapes/basic';
import { type Day } from '#core/time/day';
import { readText, replaceFile } from '#db/files';
import { type ChosenFile, Refusal } from '#db/kernel/handlers';

/** In the app's own folder: the person's own copies, of this computer and of no book, so that no log and no backup holds them. */
export const bankTableFile = 'bank-table.json';

/** Ten times what the published files measure. */
const mostBytes = 1_000_000;

const keptShape = z.strictObject({
  format: z.literal('pa-ledger-bank-table-1'),
  addedOn: dayShape,
  validFrom: dayShape.optional(),
  /** Both files as they were downloaded, in one, so that they are replaced together. */
  weights: z.string(),
  substitutions: z.string(),
});
type Kept = z.output<typeof keptShape>;

/** A file that cannot be read is worth nothing: then there is none. */
function readKept(folder: string): Kept | undefined {
  try {
    return keptShape.safeParse(JSON.parse(readText(join(folder, bankTableFile)) ?? 'null')).data;
  } catch {
    return undefined;
  }
}

export function readBankTable(folder: string): OutputOf<'bankCheck.read'> {
  const kept = readKept(folder);
  const table = kept === undefined ? undefined : readModulusTable(kept);
  if (kept === undefined || table?.ok !== true) return {};
  const { addedOn, validFrom } = kept;
  const rows = table.value.ranges.flatMap((range) => range.rows).length;
  const substitutions = table.value.substitutes.size;
  return { table: { addedOn, rows, substitutions, ...(validFrom === undefined ? {} : { validFrom }) } };
}

/** Nothing where no table was added: then nothing is said of the numbers. */
export function tryBankNumbers(folder: string, { sortCode, account }: InputOf<'bankCheck.numbers'>): OutputOf<'bankCheck.numbers'> {
  const kept = readKept(folder);
  const table = kept === undefined ? undefined : readModulusTable(kept);
  return table?.ok === true ? { found: checkBankNumbers(table.value, { sortCode: sortCode.replaceAll(/\D/gu, ''), account }) } : {};
}

function textOf(chosen: ChosenFile | undefined, file: 'VALACDOS' | 'SCSUBTAB', field: string): Result<string> {
  if (chosen === undefined) return refused(problem('input.fileGone', {}, field));
  if (chosen.size > mostBytes) return refused(problem('bankCheck.tooLarge', { file }, field));
  // Digits and capital letters: windows-1252 reads them, and has a letter for any byte of another file.
  try {
    return done(new TextDecoder('windows-1252').decode(chosen.bytes()));
  } catch (fault) {
    if (fault instanceof Refusal) return fault.result;
    throw fault;
  }
}

/** Keeps the two files in place of those before, once every row of both was read. */
export function addBankTable(
  folder: string,
  input: InputOf<'bankCheck.add'>,
  files: Readonly<Record<string, ChosenFile>>,
  today: Day,
): Result<Record<string, never>> {
  const weights = textOf(files[input.weights], 'VALACDOS', 'weights');
  if (!weights.ok) return weights;
  const substitutions = textOf(files[input.substitutions], 'SCSUBTAB', 'substitutions');
  if (!substitutions.ok) return substitutions;
  const texts = { weights: weights.value, substitutions: substitutions.value };
  const table = readModulusTable(texts);
  if (!table.ok) return table;
  const { validFrom } = input;
  const kept: Kept = { format: 'pa-ledger-bank-table-1', addedOn: today, ...(validFrom === undefined ? {} : { validFrom }), ...texts };
  mkdirSync(folder, { recursive: true });
  replaceFile(join(folder, bankTableFile), new TextEncoder().encode(JSON.stringify(kept)));
  return done({});
}
