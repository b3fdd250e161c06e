import { formatLayouts } from '#core/bank/formats/formatLayouts';
import { formatOf } from '#core/bank/formats/formatOf';
import { labelledRows } from '#core/bank/formats/labelledRows';
import { layoutsThatFit } from '#core/bank/mappingFor';
import { bankProfiles } from '#core/bank/profiles/bankProfiles';
import { type ReadChoices } from '#core/bank/readBankFile';
import { type ReadBankFile } from '#core/bank/types';
import { type Result } from '#core/contract/result';
import { atOnce } from '#core/jobs/slices';
import { decimal } from '#core/money/words';
import { decodeText } from '#db/bank/decode';
import { type BankReader, readBankTextSlices } from '#db/bank/readBankText';
import { readFirstRows } from '#db/bank/readCsv';
import { valueOf } from './bankFixture.ts';

/** A bank file as a test writes it: text in UTF-8, or bytes of another encoding. */
export type FileText = string | Uint8Array;

function bytesOf(text: FileText): Uint8Array {
  return typeof text === 'string' ? new TextEncoder().encode(text) : text;
}

/** Text as Windows writes it: £ is one byte. */
export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0x3f);
}

/** The file read whole by a layout of the product, by a format, or by one that a person mapped. */
export function readWhole(text: FileText, by: string | BankReader, choices: ReadChoices = {}): Result<ReadBankFile> {
  const reader = typeof by === 'string' ? [...bankProfiles, ...formatLayouts].find(({ id }) => id === by) : by;
  if (reader === undefined) throw new Error('no such layout');
  const decoded = decodeText(bytesOf(text));
  return decoded.ok ? atOnce(readBankTextSlices(decoded.value, reader, choices)) : decoded;
}

/** The layouts that a person would be offered for the file. */
export function offered(text: FileText): readonly string[] {
  const decoded = valueOf(decodeText(bytesOf(text)));
  const format = formatOf(decoded);
  if (format !== 'csv' && format !== 'labelled') return [format];
  const rows = format === 'labelled' ? labelledRows(decoded) : valueOf(readFirstRows(decoded));
  return layoutsThatFit(rows, bankProfiles).map(({ id }) => id);
}

/** `2026-11-05 -84.00 JANE EXAMPLE`, oldest first. */
export function asLines({ lines }: ReadBankFile): readonly string[] {
  return lines.map(({ day, amount, text }) => `${day} ${decimal(amount)} ${text}`);
}
