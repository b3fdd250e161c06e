import { negate, type Pence } from '#core/money/pence';
import { readPounds } from '#core/money/words';
import { squeeze } from './tidyText.ts';

export type ReadAmount = Pence | 'blank' | 'unreadable';

/**
 * A cell of money in pence. Besides what readPounds knows (£, thousands commas, brackets, a sign on any one side) banks write
 * `12.50 CR` for in and `12.50 DR` or `OD` for out. A decimal comma is unreadable: no UK bank writes one.
 */
export function readAmount(cell: string): ReadAmount {
  const text = squeeze(cell);
  if (text === '') return 'blank';
  const [, size = text, mark = ''] = /^(.+?) ?(CR|DR|OD)$/i.exec(text) ?? [];
  const sum = readPounds(size);
  if (sum === undefined || (mark !== '' && !/^[£\d.]/.test(size))) return 'unreadable';
  if (mark !== '' && /[-−]$/.test(size)) return 'unreadable';
  return mark === '' || mark.toUpperCase() === 'CR' ? sum : negate(sum);
}
