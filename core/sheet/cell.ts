import { pence } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { readDay } from '#core/time/day';
import { shortDay } from '#core/time/words';
import { barWords } from './bar.ts';
import { type Bar, type Cell, type ColumnKind } from './sheet.ts';

export function isBar(cell: Cell): cell is Bar {
  return typeof cell === 'object' && cell !== null;
}

/** What a cell says: `£22,874.61`, `3 Nov 2026`, `97%`; words as they stand; '' where it is empty. Throws where money is not whole pence. */
export function cellWords(kind: ColumnKind, cell: Cell): string {
  if (cell === null) return '';
  if (isBar(cell)) return barWords(cell);
  if (typeof cell === 'number') return kind === 'money' ? pounds(pence(cell)) : String(cell).replace('-', '−');
  if (kind !== 'day') return cell;
  const found = readDay(cell);
  return found === undefined ? cell : shortDay(found);
}
