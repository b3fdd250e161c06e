import { CsvError, parse } from 'csv-parse/sync';
import { type Row, type Rows } from '#core/bank/types';
import { problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { type Counted, type Slices, atOnce } from '#core/jobs/slices';
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

function cut(text: string, delimiter: string): Rows {
  return parse(text, {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: longestRow,
  });
}

/** The end of the line at or after `from`; the text's own end where there is no other. */
function lineEnd(text: string, from: number): number {
  const end = /\r\n|\n|\r(?!\n)/gu;
  end.lastIndex = from;
  return end.test(text) ? end.lastIndex : text.length;
}

/** So many letters are cut in one slice: some hundred rows. */
const sliceLength = 16_384;

/** A piece that ends inside quotation marks, with more to come, only has to be longer. */
function isCutShort(error: unknown, isLast: boolean): boolean {
  return error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED' && !isLast;
}

type Piece = { readonly from: number; readonly before: number; readonly letters: number };

/** The rows of the text from `from`, as many as one slice takes, and where the next begins. Row numbers in a refusal count from `before`. */
function cutPiece(text: string, delimiter: string, { from, before, letters }: Piece): Result<{ readonly rows: Rows; readonly to: number }> {
  for (let length = letters; ; length *= 2) {
    const to = lineEnd(text, Math.min(from + length, text.length));
    try {
      return done({ rows: cut(text.slice(from, to), delimiter), to });
    } catch (error) {
      if (isCutShort(error, to === text.length)) continue;
      if (!(error instanceof CsvError)) throw error;
      const records: unknown = error['records'];
      const row = before + (typeof records === 'number' ? records + 1 : 1);
      return refused(problem('bank.brokenRow', { row: String(row), why: 'a quotation mark is opened and never closed' }));
    }
  }
}

/**
 * Text cut into rows of cells by RFC 4180: quoted cells may hold commas and line breaks. Blank lines stay, so that row numbers
 * are those a spreadsheet shows. A stray quote inside a cell is kept as it stands; one that never closes is bank.brokenRow.
 */
export function* csvSlices(text: string, letters = sliceLength): Slices<Result<Rows>, Counted> {
  const delimiter = delimiterOf(text);
  const rows: Row[] = [];
  for (let from = 0; from < text.length;) {
    const piece = cutPiece(text, delimiter, { from, before: rows.length, letters });
    if (!piece.ok) return piece;
    for (const row of piece.value.rows) rows.push(row);
    from = piece.value.to;
    yield { done: from, of: text.length };
  }
  return done(rows);
}

export function readCsv(text: string): Result<Rows> {
  return atOnce(csvSlices(text));
}

/** The first rows only, for looking at a file before anything is done with it. */
export function readFirstRows(text: string): Result<Rows> {
  const piece = text === '' ? done({ rows: [] }) : cutPiece(text, delimiterOf(text), { from: 0, before: 0, letters: sliceLength });
  return piece.ok ? done(piece.value.rows) : piece;
}

/** From the bytes of a chosen file to its rows. */
export function rowsOfBankFile(bytes: Uint8Array): Result<Rows> {
  const text = decodeBankFile(bytes);
  return text.ok ? readCsv(text.value) : text;
}
