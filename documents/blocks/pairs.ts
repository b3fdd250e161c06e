import { type Pairs } from '#core/sheet/sheet';
import { type Mark, type Strip, type Tag } from '#documents/page/mark';
import { heightOf, type Laid, type Setting, textMarks } from '#documents/page/setting';
import { extent, wrap } from '#documents/page/wrap';

type Cell = { readonly tag: Tag; readonly height: number; readonly marks: (x: number) => readonly Mark[] };

/** A soft name at the left and a strong value at the right; below each other where they do not fit side by side. */
function layPair(name: string, value: string, width: number, { look, letters }: Setting): Cell {
  const { label, value: strong } = look.styles;
  const pad = look.step;
  const gap = look.step * 2;
  const nameTag: Tag = { type: 'Lbl' };
  const valueTag: Tag = { type: 'LBody' };
  const wide = extent(name, label, letters).natural;
  const isBeside = wide + gap + Math.min(extent(value, strong, letters).natural, width * 0.45) <= width;
  const names = { lines: isBeside ? [name] : wrap(name, width, label, letters), style: label };
  const room = isBeside ? width - wide - gap : width;
  const values = { lines: wrap(value, room, strong, letters), style: strong };
  const top = isBeside ? 0 : heightOf(names);
  return {
    tag: { type: 'LI', kids: [nameTag, valueTag] },
    height: Math.max(heightOf(names), top + heightOf(values)) + pad * 2,
    marks: (x) => [
      ...textMarks(names, { x, top: pad, room: width, align: 'left', tag: nameTag }, letters),
      ...textMarks(values, { x: x + width - room, top: pad + top, room, align: isBeside ? 'right' : 'left', tag: valueTag }, letters),
    ],
  };
}

/** Two pairs to a line with a thin rule below each; one in large print. */
export function layPairs({ pairs, keepWithNext = false }: Pairs, setting: Setting): Laid {
  const { look, room } = setting;
  const columns = look.isLarge ? 1 : 2;
  const gap = look.step * 4.5;
  const width = (room - gap * (columns - 1)) / columns;
  const cells = pairs.map(({ name, value }) => layPair(name, value, width, setting));
  const strips: Strip[] = [];
  for (let start = 0; start < cells.length; start += columns) {
    const row = cells.slice(start, start + columns);
    const height = Math.max(...row.map((cell) => cell.height));
    const marks = row.flatMap((cell, place): readonly Mark[] => {
      const x = place * (width + gap);
      return [
        ...cell.marks(x),
        {
          kind: 'line',
          points: [
            [x, height],
            [x + width, height],
          ],
          thickness: 0.6,
          colour: look.colours.line,
          tag: 'layout',
        },
      ];
    });
    strips.push({
      height,
      before: start === 0 ? look.step : 0,
      marks,
      keepWithNext: start === 0 || (start + columns >= cells.length && keepWithNext),
    });
  }
  return { strips, tags: [{ type: 'L', kids: cells.map(({ tag }) => tag) }] };
}
