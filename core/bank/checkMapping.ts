import { problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { moneyColumnsOf, widthOf } from './findLayout.ts';
import { readAmount } from './readAmount.ts';
import { looksLikeDate } from './readDates.ts';
import { headingKey, isBlankRow } from './tidyText.ts';
import { type AmountColumns, type ColumnMapping } from './types.ts';

function flagsProblem(amount: AmountColumns): string | undefined {
  if (!('flagColumn' in amount)) return undefined;
  const [into, out] = [amount.inFlags, amount.outFlags].map((flags) => flags.map(headingKey));
  if (into === undefined || out === undefined || into.length === 0 || out.length === 0) return 'say which words mean in and which mean out';
  return into.some((flag) => out.includes(flag)) ? 'a word cannot mean both in and out' : undefined;
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
    ...(balanceColumn === undefined ? [] : [balanceColumn]),
  ];
  const all = [
    ...single,
    ...wordsColumns,
    ...[mapping.accountColumn, mapping.typeColumn, mapping.idColumn].filter((column) => column !== undefined),
  ];
  const width = mapping.columns ?? mapping.header?.length;
  const heading = headingProblem(mapping);
  if (heading !== undefined) return heading;
  if (wordsColumns.length === 0) return 'choose at least one column of words';
  if (new Set(single).size < single.length) return 'the date, the amount and the balance each need a column of their own';
  if (wordsColumns.some((column) => single.includes(column))) return 'a column of words cannot be the date, an amount or the balance too';
  if (all.some((column) => !Number.isSafeInteger(column) || column < 0 || (width !== undefined && column >= width)))
    return 'a chosen column is not in the file';
  return flagsProblem(amount);
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
