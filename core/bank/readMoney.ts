import { absolute, negate, nothing, type Pence } from '#core/money/pence';
import { readAmount } from './readAmount.ts';
import { squeeze } from './tidyText.ts';
import { type AmountColumns, type Row } from './types.ts';

/** In positive, out negative; `blank` where no amount column holds anything; why, where they contradict each other. */
export type ReadMoney = Pence | 'blank' | { readonly why: string };

type Split = Extract<AmountColumns, { readonly inColumn: number }>;
type Flagged = Extract<AmountColumns, { readonly flagColumn: number }>;

function quoted(cell: string): string {
  return `“${squeeze(cell)}”`;
}

function notMoney(cell: string): ReadMoney {
  return { why: `${quoted(cell)} is not an amount of money` };
}

function readOut(cell: string, out: Pence, minusIn: 'out' | undefined): ReadMoney {
  if (minusIn === 'out' && out > 0) return { why: `${quoted(cell)} has no minus sign, and the other amounts out have one` };
  if (minusIn === undefined && out < 0) return { why: `${quoted(cell)} has a minus sign in the column of money out` };
  return minusIn === 'out' ? out : negate(out);
}

/** Exactly one side is filled; some banks write 0.00 on the other. */
function readSplit(row: Row, { inColumn, outColumn, minusIn }: Split): ReadMoney {
  const [inCell, outCell] = [row[inColumn] ?? '', row[outColumn] ?? ''];
  const [into, out] = [readAmount(inCell), readAmount(outCell)];
  if (into === 'unreadable') return notMoney(inCell);
  if (out === 'unreadable') return notMoney(outCell);
  const isIn = into !== 'blank' && into !== nothing;
  if (out !== 'blank' && out !== nothing) return isIn ? { why: 'it has an amount in and an amount out' } : readOut(outCell, out, minusIn);
  if (!isIn) return into === 'blank' && out === 'blank' ? 'blank' : nothing;
  return into < 0 ? { why: `${quoted(inCell)} has a minus sign in the column of money in` } : into;
}

function readFlagged(row: Row, { column, flagColumn, inFlags, outFlags, minusIn }: Flagged): ReadMoney {
  const [cell, flag] = [row[column] ?? '', squeeze(row[flagColumn] ?? '').toUpperCase()];
  const sum = readAmount(cell);
  if (sum === 'blank') return 'blank';
  if (sum === 'unreadable') return notMoney(cell);
  const says = (flags: readonly string[]): boolean => flags.some((known) => known.toUpperCase() === flag);
  if (says(inFlags) === says(outFlags)) return { why: `${quoted(flag)} says neither in nor out` };
  const isIn = says(inFlags);
  if (sum < 0 && !(isIn && minusIn === 'in')) return { why: `${quoted(cell)} has a minus sign beside “${flag}”` };
  return isIn ? absolute(sum) : negate(sum);
}

/** The amount of one row, by the layout's columns. */
export function readMoney(row: Row, columns: AmountColumns): ReadMoney {
  if ('inColumn' in columns) return readSplit(row, columns);
  if ('flagColumn' in columns) return readFlagged(row, columns);
  const cell = row[columns.column] ?? '';
  const sum = readAmount(cell);
  if (sum === 'unreadable') return notMoney(cell);
  return sum === 'blank' || columns.spendIs === 'negative' ? sum : negate(sum);
}
