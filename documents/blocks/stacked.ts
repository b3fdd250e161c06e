import { cellWords, isBar } from '#core/sheet/cell';
import { type Cell, type Column, type Table } from '#core/sheet/sheet';
import { type Mark, type Strip, type Tag } from '#documents/page/mark';
import { heightOf, type Laid, type Setting, textMarks } from '#documents/page/setting';
import { extent, wrap } from '#documents/page/wrap';
import { barMarks, barTag } from './bar.ts';
import { headerPlace, rule } from './row.ts';

/** A sub-heading across both columns. */
function layGroup(words: string, { look, letters, room }: Setting): Laid {
  const style = look.styles.heading3;
  const tag: Tag = { type: 'TH', scope: 'Column', columnSpan: 2 };
  const set = { lines: wrap(words, room, style, letters), style };
  const marks = textMarks(set, { x: 0, top: 0, room, align: 'left', tag }, letters);
  return { strips: [{ height: heightOf(set), before: look.step * 2.5, marks, keepWithNext: true }], tags: [{ type: 'TR', kids: [tag] }] };
}

type Split = { readonly name: number; readonly gap: number };

/** The column's name and the cell's words side by side. */
function layCell(
  column: Column,
  cell: Cell,
  isStrong: boolean,
  split: Split,
  setting: Setting,
): { readonly strip: Strip; readonly tag: Tag } {
  const { look, letters, room } = setting;
  const { label, cell: plain, cellStrong } = look.styles;
  const style = isStrong ? cellStrong : plain;
  const place = { x: split.name + split.gap, width: room - split.name - split.gap };
  const nameTag: Tag = { type: 'TH', scope: 'Row' };
  const bar = isBar(cell) ? barTag(cell) : undefined;
  const valueTag: Tag = { type: 'TD', ...(bar === undefined ? {} : { kids: [bar] }) };
  const names = { lines: wrap(column.name, split.name, label, letters), style: label };
  const values = { lines: wrap(cellWords(column.kind, cell), place.width, style, letters), style };
  const marks: readonly Mark[] = [
    ...textMarks(names, { x: 0, top: 0, room: split.name, align: 'left', tag: nameTag }, letters),
    ...(isBar(cell) && bar !== undefined
      ? barMarks(cell, place, 0, bar, setting)
      : textMarks(values, { x: place.x, top: 0, room: place.width, align: 'left', tag: valueTag }, letters)),
  ];
  return {
    strip: { height: Math.max(heightOf(names), heightOf(values)), before: 0, marks, keepWithNext: true },
    tag: { type: 'TR', kids: [nameTag, valueTag] },
  };
}

/** What names the row comes first and in bold; empty cells are left out. */
function layRecord(cells: readonly Cell[], isTotal: boolean, { columns }: Table, split: Split, setting: Setting): Laid {
  const { look, room } = setting;
  const header = headerPlace(columns);
  const order = [header, ...columns.flatMap((_, place) => (place === header ? [] : [place]))];
  const parts = order.flatMap((place) => {
    const column = columns[place];
    const cell = cells[place] ?? null;
    return column === undefined || cell === null || cell === '' ? [] : [layCell(column, cell, isTotal || place === header, split, setting)];
  });
  const gap = look.step * 1.1;
  const colour = isTotal ? look.colours.ink : look.colours.line;
  const above: Strip = { height: isTotal ? 0.1 : 0, before: 0, marks: isTotal ? [rule(0, 1.2, colour, room)] : [], keepWithNext: true };
  const end: Strip = { height: gap, before: 0, marks: isTotal ? [] : [rule(gap, 0.8, colour, room)], keepWithNext: false };
  const strips = parts.map(({ strip }, place) => (place === 0 ? { ...strip, before: gap } : strip));
  return { strips: [above, ...strips, end], tags: parts.map(({ tag }) => tag) };
}

/** A table too wide for the page at this size: each row becomes a short list of the columns' names with its cells. Nothing is cut or left out. */
export function layStacked(table: Table, setting: Setting): Laid {
  const { look, letters, room } = setting;
  const names = table.columns.map(({ name }) => extent(name, look.styles.label, letters).natural);
  const split = { name: Math.min(Math.max(0, ...names), room * 0.42), gap: look.step * 3 };
  const laid = table.rows.map((row) =>
    row.kind === 'group' ? layGroup(row.words, setting) : layRecord(row.cells, row.kind === 'total', table, split, setting),
  );
  return { strips: laid.flatMap(({ strips }) => strips), tags: [{ type: 'TBody', kids: laid.flatMap(({ tags }) => tags) }] };
}
