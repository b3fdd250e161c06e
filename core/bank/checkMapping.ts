import { problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { moneyColumnsOf, widthOf } from './findLayout.ts';
import { readAmount } from './readAmount.ts';
import { looksLikeDate } from './readDates.ts';
import { headingKey, isBlankRow } from './tidyText.ts';
import { type AmountColumns, type ColumnMapping } from './types.ts';

function bothWays(inWords: readonly string[], outWords: readonly string[]): string | undefined {
  const out = outWords.map(headingKey);
  return inWords.some((word) => out.includes(headingKey(word))) ? 'a word cannot mean both in and out' : undefined;
}

function flagsProblem(amount: AmountColumns): string | undefined {
  if (!('flagColumn' in amount)) return undefined;
  const { inFlags, outFlags } = amount;
  return inFlags.length === 0 || outFlags.length === 0 ? 'say which words mean in and which mean out' : bothWays(inFlags, outFlags);
}

function stateProblem({ stateColumn }: ColumnMapping): string | undefined {
  if (stateColumn === undefined) return undefined;
  const posted = stateColumn.posted.map(headingKey);
  if (posted.length === 0) return 'say which word means that a payment was made';
  return stateColumn.notPosted.some((word) => posted.includes(headingKey(word)))
    ? 'a word cannot mean both that a payment was made and that it was not'
    : undefined;
}

/** Every column that the mapping names beside the date, the money and the words. */
function otherColumns(mapping: ColumnMapping): readonly number[] {
  const { accountColumn, sortCodeColumn, typeColumn, idColumn, currencyColumn, spareCommasIn, stateColumn, wayColumn, only } = mapping;
  const single = [accountColumn, sortCodeColumn, typeColumn, idColumn, currencyColumn, spareCommasIn];
  return [...single, stateColumn?.column, wayColumn?.column, only?.column].filter((column) => column !== undefined);
}

/** A row of payments taken for a heading would lose the first payment of every file. */
function headingProblem({ header }: ColumnMapping): string | undefined {
  if (header === undefined) return undefined;
  if (isBlankRow(header)) return 'the heading row is empty, so choose another, or say that there is none';
  const isData = header.some((cell) => looksLikeDate(cell) || typeof readAmount(cell) === 'number');
  return isData
    ? 'the heading row holds a date or an amount, so it is a payment: choose the row of column names, or say that there is none'
    : undefined;
}

function mappingProblem(mapping: ColumnMapping): string | undefined {
  const { dateColumn, amount, balanceColumn, wordsColumns } = mapping;
  const single = [
    dateColumn,
    ...moneyColumnsOf(mapping),
    ...('flagColumn' in amount ? [amount.flagColumn] : []),
    ...[balanceColumn, mapping.feeColumn].filter((column) => column !== undefined),
  ];
  const all = [...single, ...wordsColumns, ...otherColumns(mapping)];
  const width = mapping.columns ?? mapping.header?.length;
  const heading = headingProblem(mapping);
  if (heading !== undefined) return heading;
  if (wordsColumns.length === 0) return 'choose at least one column of words';
  if (new Set(single).size < single.length) return 'the date, the amount and the balance each need a column of their own';
  if (wordsColumns.some((column) => single.includes(column))) return 'a column of words cannot be the date, an amount or the balance too';
  if (all.some((column) => !Number.isSafeInteger(column) || column < 0 || (width !== undefined && column >= width)))
    return 'a chosen column is not in the file';
  const { wayColumn } = mapping;
  return flagsProblem(amount) ?? stateProblem(mapping) ?? (wayColumn && bothWays(wayColumn.inWords, wayColumn.outWords));
}

/** A mapping that a person made, before it is named and kept. Refuses with bank.mappingIncomplete, which says what is left to do. */
export function checkMapping(mapping: ColumnMapping): Result<ColumnMapping> {
  const what = mappingProblem(mapping);
  return what === undefined ? done(mapping) : refused(problem('bank.mappingIncomplete', { what }));
}

/** What recognises a layout: its heading, or without one the columns it needs. Two layouts of one signature are look-alikes. */
export function signatureOf(mapping: ColumnMapping): string {
  const { header } = mapping;
  return header === undefined
    ? `no heading, ${String(widthOf(mapping) ?? 'any')} columns`
    : header.map(headingKey).join('|').replace(/\|+$/, '');
}
