import { type KeyboardEvent, useState } from 'react';

/** Row, column, and place within the cell. */
export type At = readonly [row: number, column: number, place: number];

type Size = { readonly rows: number; readonly columns: number; readonly places: (row: number, column: number) => number };

function within(at: number, count: number): number {
  return Math.min(Math.max(at, 0), count - 1);
}

/** Up and down go through a cell before they leave it; left and right keep the row. */
function moved([row, column, place]: At, key: string, isFar: boolean, { rows, columns, places }: Size): At | undefined {
  switch (key) {
    case 'ArrowRight':
      return column + 1 < columns ? [row, column + 1, 0] : undefined;
    case 'ArrowLeft':
      return column > 0 ? [row, column - 1, 0] : undefined;
    case 'ArrowDown':
      if (place + 1 < places(row, column)) return [row, column, place + 1];
      return row + 1 < rows ? [row + 1, column, 0] : undefined;
    case 'ArrowUp':
      if (place > 0) return [row, column, place - 1];
      return row > 0 ? [row - 1, column, places(row - 1, column) - 1] : undefined;
    case 'Home':
      return [isFar ? 0 : row, 0, 0];
    case 'End':
      return [isFar ? rows - 1 : row, columns - 1, 0];
    default:
      return undefined;
  }
}

export type Roving = {
  /** What a button of the grid carries: one of all of them is in the order of the Tab key. */
  readonly at: (...at: At) => {
    readonly 'data-at': string;
    readonly tabIndex: 0 | -1;
    readonly onFocus: () => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  };
};

/** Arrow keys through a grid of buttons, as ARIA's grid pattern has it; Page Up and Page Down are the caller's. */
export function useRoving(size: Size, onPage: (by: -1 | 1) => void): Roving {
  const [stands, setStands] = useState<At>([0, 0, 0]);
  const [row, column] = [within(stands[0], size.rows), within(stands[1], size.columns)];
  const active = [row, column, within(stands[2], size.places(row, column))].join(' ');
  const onKeyDown = (at: At, event: KeyboardEvent<HTMLElement>): void => {
    const isPage = event.key === 'PageUp' || event.key === 'PageDown';
    const next = isPage || event.altKey ? undefined : moved(at, event.key, event.ctrlKey, size);
    if (isPage || next !== undefined) event.preventDefault();
    if (isPage) onPage(event.key === 'PageUp' ? -1 : 1);
    if (next !== undefined)
      event.currentTarget
        .closest('table')
        ?.querySelector<HTMLElement>(`[data-at="${next.join(' ')}"]`)
        ?.focus();
  };
  return {
    at: (...at) => ({
      'data-at': at.join(' '),
      tabIndex: at.join(' ') === active ? 0 : -1,
      onFocus: () => setStands(at),
      onKeyDown: (event) => onKeyDown(at, event),
    }),
  };
}
