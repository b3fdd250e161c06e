import { type Column, type Table } from '#core/sheet/sheet';
import { type Setting } from '#documents/page/setting';
import { extent } from '#documents/page/wrap';

/** Where a column stands: `x` and `width` of its text, in points from the left margin. */
export type Place = { readonly x: number; readonly width: number };

/** The words of every cell, row by row; none for a sub-heading. */
export type Said = readonly (readonly string[])[];

type Want = { readonly least: number; readonly natural: number; readonly share: number };

export function isFigure({ kind }: Column): boolean {
  return kind === 'money' || kind === 'number';
}

/** The least width of a box that a hand writes a time in, and of printed words beside such boxes, in letters. */
const handLetters = 3.4;
const besideHand = 6;

function wantOf(column: Column, place: number, { rows, isForWriting }: Table, said: Said, { look, letters }: Setting): Want {
  const { cell, cellStrong, cellHead } = look.styles;
  const head = extent(column.name, cellHead, letters);
  if (column.kind === 'bar')
    return { least: Math.max(cell.size * 8, head.least), natural: Math.max(cell.size * 14, head.natural), share: column.share ?? 1 };
  let natural = 0;
  let least = 0;
  for (const [at, row] of rows.entries()) {
    const words = said[at]?.[place] ?? '';
    if (words === '') continue;
    const style = row.kind === 'total' ? cellStrong : cell;
    // Only text is ever cut into lines; of anything else the width alone is wanted, and all figures are as wide as a 0.
    const size =
      column.kind === 'text' ? extent(words, style, letters) : { natural: letters.width(words.replaceAll(/\d/g, '0'), style), least: 0 };
    if (size.natural > natural) natural = size.natural;
    if (size.least > least) least = size.least;
  }
  // Sums and days stand on one line; a long word in a text column may be cut once it is wider than ten letters.
  if (column.kind !== 'text') return { least: Math.max(natural, head.least), natural: Math.max(natural, head.least), share: 0 };
  const isBox = isForWriting === true && natural === 0;
  const readable = isBox
    ? cell.size * handLetters
    : Math.min(natural, cell.size * (look.isLarge ? (isForWriting === true ? besideHand : 9) : 5));
  return {
    least: Math.max(Math.min(least, cell.size * 9), readable, head.least),
    natural: Math.max(natural, head.natural, readable),
    share: column.share ?? 1,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((so, number) => so + number, 0);
}

/** Spare width goes first to columns that would else wrap, by how much they lack and their share, and what is then left to the text columns. */
function spread(wants: readonly Want[], room: number): readonly number[] {
  const least = wants.map((want) => want.least);
  const lacks = wants.map(({ natural, least: low, share }) => (natural - low) * Math.max(share, 0.0001));
  const spare = room - sum(least);
  const lack = sum(wants.map(({ natural, least: low }) => natural - low));
  if (lack >= spare) return least.map((width, place) => width + (spare * (lacks[place] ?? 0)) / Math.max(sum(lacks), 0.001));
  const rest = spare - lack;
  const shares = wants.map(({ share }) => share);
  const whole = sum(shares);
  return wants.map(({ natural }, place) => natural + (whole === 0 ? rest / wants.length : (rest * (shares[place] ?? 0)) / whole));
}

/** The columns side by side, or undefined where they cannot all be read at this size: the table is then set row by row. */
export function placeColumns(table: Table, said: Said, setting: Setting): readonly Place[] | undefined {
  const pad = setting.look.step * 1.25;
  const wants = table.columns.map((column, place) => wantOf(column, place, table, said, setting));
  const room = setting.room - pad * 2 * wants.length;
  if (sum(wants.map(({ least }) => least)) > room) return undefined;
  let x = pad;
  return spread(wants, room).map((width) => {
    const placed = { x, width };
    x += width + pad * 2;
    return placed;
  });
}
