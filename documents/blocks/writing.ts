import { type Mark, type Strip, type Tag } from '#documents/page/mark';
import { heightOf, type Laid, textMarks } from '#documents/page/setting';
import { wrap } from '#documents/page/wrap';
import { headerPlace, rule, type Grid } from './row.ts';

/** How many lines of print a line of handwriting takes. */
const handwriting = 2;

function edges({ places, setting }: Grid): readonly number[] {
  const pad = setting.look.step * 1.25;
  return places.slice(1).map(({ x }) => x - pad);
}

function upright(x: number, height: number, colour: string): Mark {
  return {
    kind: 'line',
    points: [
      [x, 0],
      [x, height],
    ],
    thickness: 0.6,
    colour,
    tag: 'layout',
  };
}

/** A row of boxes to write in: what is printed stands at their top, and each is high enough for a hand. */
export function layWritingRow(said: readonly string[], grid: Grid): Laid {
  const { columns, places, setting } = grid;
  const { look, letters, room } = setting;
  const style = look.styles.cell;
  const pad = look.step * 1.1;
  const header = headerPlace(columns);
  const cells = columns.map((_, place) => {
    const spot = places[place] ?? { x: 0, width: 0 };
    const tag: Tag = place === header ? { type: 'TH', scope: 'Row' } : { type: 'TD' };
    return { spot, tag, set: { lines: wrap(said[place] ?? '', spot.width, style, letters), style } };
  });
  const height = Math.max(style.lead * handwriting, ...cells.map(({ set }) => heightOf(set) + pad * 2));
  const { ink, soft } = look.colours;
  const marks: readonly Mark[] = [
    ...cells.flatMap(({ spot, tag, set }) => textMarks(set, { x: spot.x, top: pad, room: spot.width, align: 'left', tag }, letters)),
    ...[0, ...edges(grid), room].map((x) => upright(x, height, x === 0 || x === room ? ink : soft)),
    rule(height, 0.8, ink, room),
  ];
  const strip: Strip = { height, before: 0, marks, keepWithNext: false };
  return { strips: [strip], tags: [{ type: 'TR', kids: cells.map(({ tag }) => tag) }] };
}
