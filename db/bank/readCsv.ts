import { CsvError, parse } from 'csv-parse/sync';
import { type Rows } from '#core/bank/types';
import { problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { decodeBankFile } from './decode.ts';

const delimiters = [',', ';', '\t'] as const;
const longestRow = 100_000;

/** The cells of the first lines by each delimiter; the one that cuts most lines alike is the file's. Commas where in doubt. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r\n|\n|\r/, 40).map((line) => line.replaceAll(/"[^"]*"/g, ''));
  const alike = (delimiter: string): number => {
    const widths = new Map<number, number>();
    for (const line of lines) {
      const width = line.split(delimiter).length;
      if (width > 1) widths.set(width, (widths.get(width) ?? 0) + 1);
    }
    return Math.max(0, ...widths.values());
  };
  return delimiters.reduce((best, next) => (alike(next) > alike(best) ? next : best));
}

/**
 * Text cut into rows of cells by RFC 4180: quoted cells may hold commas and line breaks. Blank lines stay, so that row numbers
 * are those a spreadsheet shows. A stray quote inside a cell is kept as it stands; one that never closes is bank.brokenRow.
 */
export function readCsv(text: string): Result<Rows> {
  try {
    return done(
      parse(text, {
        delimiter: delimiterOf(text),
        record_delimiter: ['\r\n', '\n', '\r'],
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: false,
        max_record_size: longestRow,
      }),
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const records: unknown = error['records'];
    const row = typeof records === 'number' ? records + 1 : 1;
    return refused(problem('bank.brokenRow', { row: String(row), why: 'a quotation mark is opened and never closed' }));
  }
}

/** From the bytes of a chosen file to its rows. */
export function rowsOfBankFile(bytes: Uint8Array): Result<Rows> {
  const text = decodeBankFile(bytes);
  return text.ok ? readCsv(text.value) : text;
}
