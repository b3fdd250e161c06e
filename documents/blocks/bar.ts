import { barGeometry, barWords } from '#core/sheet/bar';
import { type Bar } from '#core/sheet/sheet';
import { type Mark, type Tag } from '#documents/page/mark';
import { baseline, type Setting, textMarks } from '#documents/page/setting';
import { type Place } from './columns.ts';

/** A track with its filled part and the percentage in figures beside it, so that the length is never the only way to know. */
export function barMarks(bar: Bar, { x, width }: Place, top: number, tag: Tag, { look, letters }: Setting): readonly Mark[] {
  const { cell } = look.styles;
  const { colours } = look;
  const height = cell.size * 0.62;
  const words = barWords(bar);
  const figures = Math.max(letters.width('100%', cell), letters.width(words, cell));
  const track = Math.max(width - figures - look.step * 2, cell.size * 3);
  const y = top + baseline(cell) - cell.size * 0.34 - height / 2;
  const { filled, more, whole } = barGeometry(bar);
  const radius = height / 2;
  const marks: Mark[] = [{ kind: 'box', x, y, width: track, height, radius, fill: colours.track, edge: colours.trackEdge, tag }];
  // What is to come is drawn hollow, so that it is told apart without colour.
  if (more > filled)
    marks.push({ kind: 'box', x, y, width: Math.max(track * more, height), height, radius, fill: colours.paper, edge: colours.fill, tag });
  if (filled > 0)
    marks.push({ kind: 'box', x, y, width: Math.max(track * filled, height), height, radius, fill: colours.fill, edge: colours.fill, tag });
  if (whole < 1) {
    const end = x + track * whole;
    const cut = (from: number, to: number, thickness: number, colour: string): Mark => ({
      kind: 'line',
      points: [
        [end, from],
        [end, to],
      ],
      thickness,
      colour,
      tag,
    });
    marks.push(cut(y - 1, y + height + 1, 4, colours.paper), cut(y - 2.5, y + height + 2.5, 1.4, colours.ink));
  }
  return [...marks, ...textMarks({ lines: [words], style: cell }, { x, top, room: width, align: 'right', tag }, letters)];
}

export function barTag(bar: Bar): Tag {
  return { type: 'Figure', alt: barWords(bar) };
}
