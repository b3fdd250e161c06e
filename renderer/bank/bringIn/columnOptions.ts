import { type Option } from '#renderer/kit/fields/Select.tsx';
import { bankWords } from '#renderer/words/bank';
import { mapWords } from '#renderer/words/bankMap';

const words = bankWords.map;

/** The first rows of a file, and how wide the widest is. */
export type FileRows = { readonly rows: readonly (readonly string[])[]; readonly columns: number };

type Titles = { readonly header: string; readonly headerRow: string };

/** Where the titles stand: 0 or more, below nothing where there are none. */
function titlesAt(rows: FileRows['rows'], { header, headerRow }: Titles): number {
  if (header === 'no') return -1;
  const first = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  return header === 'later' && headerRow !== '' ? Number(headerRow) : first;
}

/** The rows below the titles. */
export function rowsBelow(rows: FileRows['rows'], titles: Titles): FileRows['rows'] {
  return rows.slice(titlesAt(rows, titles) + 1);
}

/** 'Column 3: 38.50': its number as a person counts, and what stands in it. */
export function columnOptions({ rows, columns }: FileRows, titles: Titles): readonly Option[] {
  const below = rowsBelow(rows, titles);
  const sample = below.find((row) => row.some((cell) => cell.trim() !== '')) ?? rows[0] ?? [];
  return Array.from({ length: columns }, (_, place) => ({ id: String(place), name: words.columnOption(place + 1, sample[place] ?? '') }));
}

/** Each row that could name the columns, by what stands in it. */
export function titleOptions(rows: FileRows['rows']): readonly Option[] {
  return rows.flatMap((row, place) => {
    const cells = row.filter((cell) => cell.trim() !== '');
    return cells.length < 2 ? [] : [{ id: String(place), name: mapWords.row(place + 1, cells.join(', ')) }];
  });
}

/** What stands in a column below the titles, each once: at most six. */
export function foundIn(rows: FileRows['rows'], column: string, titles: Titles): string {
  if (column === '') return '';
  const found = new Set(rowsBelow(rows, titles).map((row) => (row[Number(column)] ?? '').trim()));
  return [...found]
    .filter((cell) => cell !== '')
    .slice(0, 6)
    .join(', ');
}
