import { cellWords } from '#core/sheet/cell';
import { type Table } from '#core/sheet/sheet';
import { type Strip, type Tag } from '#documents/page/mark';
import { type Laid, running, type Setting } from '#documents/page/setting';
import { placeColumns, type Said } from './columns.ts';
import { type Grid, layGroup, layHead, layRow } from './row.ts';
import { layStacked } from './stacked.ts';
import { layWritingRow } from './writing.ts';

function layRows(table: Table, said: Said, grid: Grid): Laid {
  const head = layHead(grid);
  const { length } = table.rows;
  const laid = table.rows.map((row, place): Laid => {
    const made =
      row.kind === 'group'
        ? layGroup(row.words, grid)
        : table.isForWriting === true
          ? layWritingRow(said[place] ?? [], grid)
          : layRow(row.cells, said[place] ?? [], row.kind, grid);
    // A total never stands alone at the top of a page, and no row stands alone below the header.
    const next = table.rows[place + 1];
    const keep = next?.kind === 'total' || (place === 0 && length > 1);
    return { ...made, strips: made.strips.map((strip) => ({ ...strip, head: head.strip, keepWithNext: strip.keepWithNext || keep })) };
  });
  return {
    strips: [head.strip, ...laid.flatMap(({ strips }) => strips)],
    tags: [head.tag, { type: 'TBody', kids: laid.flatMap(({ tags }) => tags) }],
  };
}

function withLast(strips: readonly Strip[], keepWithNext: boolean): readonly Strip[] {
  return strips.map((strip, place) => (place === strips.length - 1 ? { ...strip, keepWithNext } : strip));
}

export function layTable(table: Table, setting: Setting): Laid {
  const { look } = setting;
  const { caption, rows, whenEmpty = 'Nothing.', keepWithNext = false } = table;
  const captionTag: Tag = { type: rows.length === 0 ? 'P' : 'Caption' };
  const captions = caption === undefined ? [] : running(caption, look.styles.soft, captionTag, setting, look.step, true);
  if (rows.length === 0) {
    const tag: Tag = { type: 'P' };
    const strips = [...captions, ...running(whenEmpty, look.styles.soft, tag, setting, look.step, keepWithNext)];
    return { strips, tags: caption === undefined ? [tag] : [captionTag, tag] };
  }
  const said = rows.map((row) =>
    row.kind === 'group' ? [] : table.columns.map(({ kind }, place) => cellWords(kind, row.cells[place] ?? null)),
  );
  const places = placeColumns(table, said, setting);
  const body = places === undefined ? layStacked(table, setting) : layRows(table, said, { columns: table.columns, places, setting });
  const kids = caption === undefined ? body.tags : [captionTag, ...body.tags];
  return { strips: withLast([...captions, ...body.strips], keepWithNext), tags: [{ type: 'Table', kids }] };
}
