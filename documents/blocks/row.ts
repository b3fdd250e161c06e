import { isBar } from '#core/sheet/cell';
import { type Cell, type Column } from '#core/sheet/sheet';
import { type Style } from '#documents/page/look';
import { type Mark, type Strip, type Tag } from '#documents/page/mark';
import { heightOf, type Laid, type Lines, type Setting, textMarks } from '#documents/page/setting';
import { wrap } from '#documents/page/wrap';
import { barMarks, barTag } from './bar.ts';
import { isFigure, type Place } from './columns.ts';

export type Grid = { readonly columns: readonly Column[]; readonly places: readonly Place[]; readonly setting: Setting };

export function headerPlace(columns: readonly Column[]): number {
  return Math.max(
    0,
    columns.findIndex(({ rowHeader }) => rowHeader === true),
  );
}

export function rule(y: number, thickness: number, colour: string, room: number): Mark {
  return {
    kind: 'line',
    points: [
      [0, y],
      [room, y],
    ],
    thickness,
    colour,
    tag: 'layout',
  };
}

function align(column: Column): 'left' | 'right' {
  return isFigure(column) ? 'right' : 'left';
}

/** The header row; its words stand on its last line. */
export function layHead({ columns, places, setting }: Grid): { readonly strip: Strip; readonly tag: Tag } {
  const { look, letters, room } = setting;
  const style = look.styles.cellHead;
  const pad = look.step * 1.1;
  const cells = columns.map((column, place) => {
    const spot = places[place] ?? { x: 0, width: 0 };
    const tag: Tag = { type: 'TH', scope: 'Column' };
    return { column, spot, tag, set: { lines: wrap(column.name, spot.width, style, letters), style } };
  });
  const height = Math.max(...cells.map(({ set }) => heightOf(set)), style.lead) + pad * 2;
  const marks = cells.flatMap(({ column, spot, tag, set }) =>
    textMarks(set, { x: spot.x, room: spot.width, top: height - pad - heightOf(set), align: align(column), tag }, letters),
  );
  const strip = { height, before: look.step, marks: [...marks, rule(height, 1, look.colours.ink, room)], keepWithNext: true };
  return { strip, tag: { type: 'THead', kids: [{ type: 'TR', kids: cells.map(({ tag }) => tag) }] } };
}

/** A sub-heading across the table. */
export function layGroup(words: string, { columns, setting }: Grid): Laid {
  const { look, letters, room } = setting;
  const pad = look.step * 1.25;
  const tag: Tag = { type: 'TH', scope: 'Row', columnSpan: columns.length };
  const set = { lines: wrap(words, room - pad * 2, look.styles.cellStrong, letters), style: look.styles.cellStrong };
  const height = heightOf(set) + look.step * 3;
  const marks = [
    ...textMarks(set, { x: pad, top: look.step * 2, room, align: 'left', tag }, letters),
    rule(height, 0.6, look.colours.line, room),
  ];
  return { strips: [{ height, before: 0, marks, keepWithNext: true }], tags: [{ type: 'TR', kids: [tag] }] };
}

type SetCell = {
  readonly lines: Lines;
  readonly tag: Tag;
  readonly bar: { readonly bar: Exclude<Cell, string | number | null>; readonly tag: Tag } | undefined;
};

function setCell(cell: Cell, words: string, width: number, style: Style, isHeader: boolean, { letters }: Setting): SetCell {
  const bar = isBar(cell) ? { bar: cell, tag: barTag(cell) } : undefined;
  const tag: Tag = { ...(isHeader ? { type: 'TH', scope: 'Row' } : { type: 'TD' }), ...(bar === undefined ? {} : { kids: [bar.tag] }) };
  return { lines: { lines: bar === undefined ? wrap(words, width, style, letters) : [], style }, tag, bar };
}

/** One row; in several strips only where it is taller than a third of a page. */
export function layRow(cells: readonly Cell[], said: readonly string[], kind: 'row' | 'total', { columns, places, setting }: Grid): Laid {
  const { look, letters, room } = setting;
  const style = kind === 'total' ? look.styles.cellStrong : look.styles.cell;
  const pad = look.step * 1.1;
  const header = headerPlace(columns);
  const set = columns.map((_, place) =>
    setCell(cells[place] ?? null, said[place] ?? '', places[place]?.width ?? 0, style, place === header, setting),
  );
  const most = Math.max(1, ...set.map(({ lines }) => lines.lines.length));
  const inOne = Math.max(1, Math.floor(look.page.height / 3 / style.lead));
  const strips: Strip[] = [];
  for (let start = 0; start < most; start += inOne) {
    const isLast = start + inOne >= most;
    const top = start === 0 ? pad : 0;
    const height = top + Math.min(inOne, most - start) * style.lead + (isLast ? pad : 0);
    const marks: Mark[] = kind === 'total' && start === 0 ? [rule(0, 1.2, look.colours.ink, room)] : [];
    set.forEach(({ lines, tag, bar }, place) => {
      const spot = places[place] ?? { x: 0, width: 0 };
      const column = columns[place];
      if (column === undefined) return;
      if (bar !== undefined && start === 0) marks.push(...barMarks(bar.bar, spot, top, bar.tag, setting));
      const part = { lines: lines.lines.slice(start, start + inOne), style };
      marks.push(...textMarks(part, { x: spot.x, top, room: spot.width, align: align(column), tag }, letters));
    });
    if (isLast && kind === 'row') marks.push(rule(height, 0.6, look.colours.line, room));
    strips.push({ height, before: 0, marks, keepWithNext: false });
  }
  return { strips, tags: [{ type: 'TR', kids: set.map(({ tag }) => tag) }] };
}
