import { type Pence } from '#core/money/pence';
import { decimal } from '#core/money/words';

/** Words, a whole number, money, or nothing. */
export type CsvCell = string | number | { readonly sum: Pence } | null;

/** What a spreadsheet takes for the start of a formula (OWASP, CSV injection; checked 22 November 2026). */
const formulaStart = /^[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/;

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return decimal(cell.sum);
  return quoted(formulaStart.test(cell) ? `'${cell}` : cell);
}

function encoded(lines: readonly string[], start = ''): Uint8Array {
  return new TextEncoder().encode(`${start}${lines.map((line) => `${line}\r\n`).join('')}`);
}

/** Rows of any length without headings, written as csvBytes does: a layout of somebody else’s. */
export function csvLines(rows: Iterable<readonly CsvCell[]>): Uint8Array {
  return encoded([...rows].map((row) => row.map(cellText).join(',')));
}

/**
 * Rows as RFC 4180 in UTF-8: lines end in CRLF, money is `1234.56` or `-3.00`, and words that a spreadsheet would run as a
 * formula get an apostrophe in front. `forExcel` puts a byte order mark first, which Excel needs to read UTF-8.
 * Throws RangeError where a row has not as many cells as the header: our mistake.
 */
export function csvBytes(
  header: readonly string[],
  rows: Iterable<readonly CsvCell[]>,
  { forExcel }: { readonly forExcel: boolean },
): Uint8Array {
  const lines = [header.map(cellText).join(',')];
  for (const row of rows) {
    if (row.length !== header.length) throw new RangeError(`a row of ${String(row.length)} cells under ${String(header.length)} headings`);
    lines.push(row.map(cellText).join(','));
  }
  return encoded(lines, forExcel ? '\ufeff' : '');
}
