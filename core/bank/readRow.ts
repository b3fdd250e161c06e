import { nothing, type Pence, subtract } from '#core/money/pence';
import { isHeading, widthOf } from './findLayout.ts';
import { readAmount } from './readAmount.ts';
import { looksLikeDate } from './readDates.ts';
import { readMoney } from './readMoney.ts';
import { digitsOf, isBlankRow, squeeze } from './tidyText.ts';
import { type ColumnMapping, type Row } from './types.ts';

/** A payment whose date is still text: days are read for the whole file at once. */
export type Draft = {
  readonly kind: 'payment';
  readonly row: number;
  readonly date: string;
  readonly amount: Pence;
  readonly balance?: Pence;
  readonly raw: string;
  readonly text: string;
  readonly type?: string;
  readonly externalId?: string;
  readonly account: { readonly cell: string; readonly sortCode: string };
  /** What the file itself says of the way the money went, beside the sign. */
  readonly way?: 'in' | 'out';
};

export type RowRead =
  | Draft
  /** A balance without a payment: left out, yet part of the running balance. */
  | { readonly kind: 'balance'; readonly row: number; readonly balance: Pence; readonly why: string }
  | { readonly kind: 'leftOut'; readonly row: number; readonly why: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'broken'; readonly row: number; readonly why: string };

const labels =
  /^(?:(?:grand )?totals?:?$|(?:(?:opening|closing|start|end|final|available|current|account) balance|balance (?:as )?(?:at|on|b\/f|c\/f|brought forward|carried forward)|(?:arranged )?overdraft limit)\b)/i;

function isLabel(row: Row): boolean {
  return row.some((cell) => labels.test(squeeze(cell).replace(/^'/, '')));
}

/** Commas that a bank leaves unquoted make a row too wide: the spare cells go back into the words they came from. */
function mended(row: Row, mapping: ColumnMapping): Row {
  const [column, width] = [mapping.spareCommasIn, widthOf(mapping)];
  if (column === undefined || width === undefined || row.length <= width) return row;
  const spare = row.length - width;
  return [...row.slice(0, column), row.slice(column, column + spare + 1).join(','), ...row.slice(column + spare + 1)];
}

function widthProblem(row: Row, mapping: ColumnMapping): string | undefined {
  const width = widthOf(mapping);
  if (width === undefined || row.length === width) return undefined;
  if (row.length > width && isBlankRow(row.slice(width))) return undefined;
  return `it has ${row.length === 1 ? '1 column' : `${String(row.length)} columns`}, and should have ${String(width)}`;
}

function textCell(row: Row, column: number, mapping: ColumnMapping): string {
  const cell = row[column] ?? '';
  return mapping.apostrophes === true ? cell.replace(/^\s*'/, '') : cell;
}

function optional(row: Row, column: number | undefined): string {
  return column === undefined ? '' : squeeze(row[column] ?? '');
}

function isOneOf(cell: string, words: readonly string[]): boolean {
  return words.some((word) => word.toUpperCase() === cell.toUpperCase());
}

/** A card that was paid says so in these words at many banks. */
const paymentOfCard = /^payment received\b/i;

function wayOf(row: Row, { wayColumn }: ColumnMapping, text: string): 'in' | 'out' | undefined {
  if (paymentOfCard.test(text)) return 'in';
  const cell = optional(row, wayColumn?.column);
  if (wayColumn === undefined || cell === '') return undefined;
  if (isOneOf(cell, wayColumn.inWords)) return 'in';
  return isOneOf(cell, wayColumn.outWords) ? 'out' : undefined;
}

function draftOf(row: Row, number: number, mapping: ColumnMapping, sums: { readonly amount: Pence; readonly balance?: Pence }): Draft {
  const words = mapping.wordsColumns.map((column) => textCell(row, column, mapping)).filter((cell) => squeeze(cell) !== '');
  const [type, externalId] = [optional(row, mapping.typeColumn), optional(row, mapping.idColumn).replaceAll(/^'|'$/g, '')];
  const text = squeeze(words.join(' '));
  const way = wayOf(row, mapping, text);
  return {
    kind: 'payment',
    row: number,
    date: row[mapping.dateColumn] ?? '',
    ...sums,
    raw: words.join(' '),
    text,
    ...(type === '' ? {} : { type }),
    ...(externalId === '' ? {} : { externalId }),
    account: { cell: optional(row, mapping.accountColumn), sortCode: digitsOf(optional(row, mapping.sortCodeColumn)) },
    ...(way === undefined ? {} : { way }),
  };
}

/** Rows of another pocket, and payments that the bank has not made: kept out, and said. */
function setAside(row: Row, number: number, { only, stateColumn }: ColumnMapping): RowRead | undefined {
  const pocket = optional(row, only?.column);
  if (only !== undefined && !isOneOf(pocket, [only.value]))
    return { kind: 'leftOut', row: number, why: `it is of “${pocket}”, not of “${only.value}”` };
  if (stateColumn === undefined) return undefined;
  const state = optional(row, stateColumn.column);
  if (isOneOf(state, stateColumn.posted)) return undefined;
  if (isOneOf(state, stateColumn.notPosted))
    return { kind: 'leftOut', row: number, why: `it is not a payment: the bank calls it ${state.toLowerCase()}` };
  return { kind: 'broken', row: number, why: `“${state}” does not say whether it was paid` };
}

/** The amount with what the bank took besides. */
function withFee(row: Row, { feeColumn }: ColumnMapping, amount: Pence): Pence | { readonly why: string } {
  const cell = feeColumn === undefined ? '' : (row[feeColumn] ?? '');
  const fee = readAmount(cell);
  if (fee === 'blank') return amount;
  if (fee === 'unreadable' || fee < 0) return { why: `“${squeeze(cell)}” is not a fee` };
  return subtract(amount, fee);
}

/** What a row without a date is; undefined where it must have had one. */
function undated(row: Row, number: number, hasMoney: boolean, date: string): RowRead | undefined {
  if (/^pending$/i.test(date)) return { kind: 'leftOut', row: number, why: 'it is not yet a payment: the bank calls it pending' };
  const isWordsOnly = !hasMoney && !/\d/.test(date);
  return isWordsOnly || isLabel(row) ? { kind: 'leftOut', row: number, why: 'it is a label, not a payment' } : undefined;
}

/**
 * One row below the heading, on its own. `number` counts from 1, as a spreadsheet does. Whatever is neither a payment nor
 * plainly something else is broken, and says why.
 */
export function readRow(given: Row, number: number, mapping: ColumnMapping): RowRead {
  if (isBlankRow(given)) return { kind: 'blank' };
  if (isHeading(given, mapping)) return { kind: 'leftOut', row: number, why: 'it is the heading again' };
  const broken = (why: string): RowRead => ({ kind: 'broken', row: number, why });
  const row = mended(given, mapping);
  const aside = widthProblem(row, mapping) === undefined ? setAside(row, number, mapping) : undefined;
  if (aside !== undefined) return aside;
  const date = squeeze(row[mapping.dateColumn] ?? '');
  const moved = readMoney(row, mapping.amount);
  const amount = typeof moved === 'number' ? withFee(row, mapping, moved) : moved;
  const balance = mapping.balanceColumn === undefined ? 'blank' : readAmount(row[mapping.balanceColumn] ?? '');
  if (!looksLikeDate(date)) {
    const other = undated(row, number, amount !== 'blank', date);
    if (other !== undefined) return other;
  }
  const misfit = widthProblem(row, mapping);
  if (misfit !== undefined) return broken(misfit);
  if (!looksLikeDate(date)) return broken(date === '' ? 'it has no date' : `“${date}” is not a date`);
  if (typeof amount === 'object') return broken(amount.why);
  if (balance === 'unreadable') return broken(`“${squeeze(row[mapping.balanceColumn ?? 0] ?? '')}” is not a balance`);
  const currency = optional(row, mapping.currencyColumn);
  if (!/^(?:GBP|£)?$/i.test(currency)) return broken(`it is in ${currency}, and the book holds pounds`);
  if (amount !== 'blank' && amount !== nothing)
    return draftOf(row, number, mapping, { amount, ...(balance === 'blank' ? {} : { balance }) });
  if (balance !== 'blank') return { kind: 'balance', row: number, balance, why: 'it has a balance and no amount' };
  if (amount === nothing || isLabel(row)) return { kind: 'leftOut', row: number, why: 'no money moved' };
  return broken('it has no amount');
}
