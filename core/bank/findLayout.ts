import { readAmount } from './readAmount.ts';
import { looksLikeDate } from './readDates.ts';
import { headingKey, isBlankRow, withoutTrailingBlanks } from './tidyText.ts';
import { type ColumnMapping, type Row, type Rows } from './types.ts';

/** Banks put up to nine rows of labels above the heading; further down it is not looked for. */
const deepestHeading = 12;

/** Two rows of names are the same heading whatever their case, spacing and trailing commas. */
export function isSameHeading(row: Row, header: readonly string[]): boolean {
  return header.every((cell, place) => headingKey(row[place] ?? '') === headingKey(cell)) && isBlankRow(row.slice(header.length));
}

export function moneyColumnsOf({ amount }: ColumnMapping): readonly number[] {
  return 'inColumn' in amount ? [amount.inColumn, amount.outColumn] : [amount.column];
}

/** How many columns a row must have; more only where the rest is empty. Undefined where nothing says. A heading may leave its last used column unnamed. */
export function widthOf(mapping: ColumnMapping): number | undefined {
  if (mapping.columns !== undefined || mapping.header === undefined) return mapping.columns;
  const flag = 'flagColumn' in mapping.amount ? mapping.amount.flagColumn : 0;
  const used = [mapping.dateColumn, ...moneyColumnsOf(mapping), flag, ...mapping.wordsColumns, mapping.balanceColumn ?? 0];
  return Math.max(withoutTrailingBlanks(mapping.header).length, ...used.map((column) => column + 1));
}

/** A file without a heading fits where its first row is already a payment in those columns. */
function isPayment(row: Row, mapping: ColumnMapping): boolean {
  const width = mapping.columns ?? row.length;
  const fits = row.length === width || withoutTrailingBlanks(row).length === width;
  const amounts = moneyColumnsOf(mapping).map((column) => readAmount(row[column] ?? ''));
  return (
    fits &&
    looksLikeDate(row[mapping.dateColumn] ?? '') &&
    amounts.some((amount) => typeof amount === 'number') &&
    amounts.every((amount) => amount !== 'unreadable')
  );
}

/** The row among the first dozen that a heading is looked for in; undefined where none is it. */
export function headingAt(rows: Rows, isIt: (row: Row) => boolean): number | undefined {
  const at = rows.slice(0, deepestHeading).findIndex(isIt);
  return at < 0 ? undefined : at;
}

/** Where the payments begin: the index of the first row after the heading. Undefined where the file is laid out otherwise. */
export function findPayments(rows: Rows, mapping: ColumnMapping): number | undefined {
  const { header } = mapping;
  if (header === undefined) {
    const first = rows.findIndex((row) => !isBlankRow(row));
    return isPayment(rows[first] ?? [], mapping) ? first : undefined;
  }
  const heading = headingAt(rows, (row) => isSameHeading(row, header));
  return heading === undefined ? undefined : heading + 1;
}

export function isHeading(row: Row, mapping: ColumnMapping): boolean {
  return mapping.header !== undefined && isSameHeading(row, mapping.header);
}

const midata = ['Date', 'Type', 'Merchant/Description', 'Debit/Credit', 'Balance'];

/** midata files end 30 days before they are made and mask their words, so they can never prove a recent period. */
export function isMidata(rows: Rows): boolean {
  return rows.slice(0, deepestHeading).some((row) => isSameHeading(row, midata));
}
