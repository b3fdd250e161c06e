import { cellWords, isBar } from '#core/sheet/cell';
import { type Cell, type Column, type Table } from '#core/sheet/sheet';
import { type Mark, type Strip, type Tag } from '#documents/page/mark';
import { heightOf, type Laid, type Setting, textMarks } from '#documents/page/setting';
import { extent, wrap } from '#documents/page/wrap';
import { barMarks, barTag } from './bar.ts';
import { headerPlace, rule } from './row.ts';

/** Across both columns: what names the row, or a sub-heading. */
function layTitle(words: string, isGroup: boolean, { look, letters, room }: Setting): Laid {
  const style = isGroup ? look.styles.heading3 : look.styles.cellStrong;
  const tag: Tag = { type: 'TH', scope: isGroup ? 'Column' : 'Row', columnSpan: 2 };
  const set = { lines: wrap(words, room, style, letters), style };
  const marks = textMarks(set, { x: 0, top: 0, room, align: 'left', tag }, letters);
  return {
    strips: [{ height: heightOf(set), before: look.step * (isGroup ? 2.5 : 1.1), marks, keepWithNext: true }],
    tags: [{ type: 'TR', kids: [tag] }],
  };
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

function layRecord(cells: readonly Cell[], isTotal: boolean, table: Table, split: Split, setting: Setting): Laid {
  const { look, room } = setting;
  const header = headerPlace(table.columns);
  const headed = table.columns[header];
  const title = layTitle(headed === undefined ? '' : cellWords(headed.kind, cells[header] ?? null), false, setting);
  const parts = table.columns.flatMap((column, place) => {
    const cell = cells[place] ?? null;
    return place === header || cell === null || cell === '' ? [] : [layCell(column, cell, isTotal, split, setting)];
  });
  const colour = isTotal ? look.colours.ink : look.colours.line;
  const above: Strip = { height: isTotal ? 0.1 : 0, before: 0, marks: isTotal ? [rule(0, 1.2, colour, room)] : [], keepWithNext: true };
  const end: Strip = {
    height: look.step * 1.1,
    before: 0,
    marks: isTotal ? [] : [rule(look.step * 1.1, 0.8, colour, room)],
    keepWithNext: false,
  };
  return {
    strips: [above, ...title.strips, ...parts.map(({ strip }) => strip), end],
    tags: [...title.tags, ...parts.map(({ tag }) => tag)],
  };
}

/** A table too wide for the page at this size: each row becomes its title and below it every column's name with its cell. Nothing is cut or left out. */
export function layStacked(table: Table, setting: Setting): Laid {
  const { look, letters, room } = setting;
  const names = table.columns.map(({ name }) => extent(name, look.styles.label, letters).natural);
  const split = { name: Math.min(Math.max(0, ...names), room * 0.42), gap: look.step * 3 };
  const laid = table.rows.map((row) =>
    row.kind === 'group' ? layTitle(row.words, true, setting) : layRecord(row.cells, row.kind === 'total', table, split, setting),
  );
  return { strips: laid.flatMap(({ strips }) => strips), tags: [{ type: 'TBody', kids: laid.flatMap(({ tags }) => tags) }] };
}
