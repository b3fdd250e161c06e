import { type Heading, type List, type Note, type Paragraph, type Signatures } from '#core/sheet/sheet';
import { sentence } from '#core/sheet/words';
import { type Mark, type Strip, type Tag } from '#documents/page/mark';
import { heightOf, type Laid, running, type Setting, textMarks } from '#documents/page/setting';
import { wrap } from '#documents/page/wrap';

export function layHeading({ level, words }: Heading, setting: Setting): Laid {
  const { look } = setting;
  const tag: Tag = { type: level === 2 ? 'H2' : 'H3' };
  const style = level === 2 ? look.styles.heading2 : look.styles.heading3;
  const strips = running(words, style, tag, setting, look.step * (level === 2 ? 3.6 : 3), true);
  return { strips: strips.map((strip, place) => (place === 0 ? { ...strip, bookmark: { level, words } } : strip)), tags: [tag] };
}

export function layParagraph({ words, tone, keepWithNext = false }: Paragraph, setting: Setting): Laid {
  const tag: Tag = { type: 'P' };
  const { styles, step } = setting.look;
  const style = tone === 'soft' ? styles.soft : tone === 'lead' ? styles.lead : styles.body;
  return { strips: running(words, style, tag, setting, step * 1.5, keepWithNext), tags: [tag] };
}

export function layList({ items, keepWithNext = false }: List, setting: Setting): Laid {
  const { look, letters, room } = setting;
  const style = look.styles.body;
  const indent = style.size * 1.3;
  const laid = items.map((item, place) => {
    const label: Tag = { type: 'Lbl' };
    const body: Tag = { type: 'LBody' };
    const lines = running(item, style, body, { ...setting, room: room - indent }, look.step, keepWithNext && place === items.length - 1);
    const strips: readonly Strip[] = lines.map((strip, line) => ({
      ...strip,
      marks: [
        ...(line === 0 ? textMarks({ lines: ['•'], style }, { x: 0, top: 0, room: indent, align: 'left', tag: label }, letters) : []),
        ...strip.marks.map((mark) => (mark.kind === 'text' ? { ...mark, x: mark.x + indent } : mark)),
      ],
    }));
    const tag: Tag = { type: 'LI', kids: [label, body] };
    return { strips, tag };
  });
  return { strips: laid.flatMap(({ strips }) => strips), tags: [{ type: 'L', kids: laid.map(({ tag }) => tag) }] };
}

export function layNote({ tone, title, words, keepWithNext = false }: Note, { look, letters, room, pageNumber }: Setting): Laid {
  const { styles, step, colours } = look;
  const inset = step * 3;
  const tag: Tag = { type: 'P' };
  const titleTag: Tag = { type: 'P' };
  const attention = { ...styles.body, colour: colours.attention };
  const style = tone === 'attention' ? attention : styles.body;
  const strong = { ...style, weight: 'semibold' as const };
  const head = { lines: title === undefined ? [] : wrap(title, room - inset * 2, strong, letters), style: strong };
  const body = { lines: wrap(sentence(words, pageNumber), room - inset * 2, style, letters), style };
  const height = heightOf(head) + heightOf(body) + step * 4;
  const fill = tone === 'attention' ? colours.tint : undefined;
  const edge = tone === 'attention' ? colours.tintEdge : colours.soft;
  const spot = { x: inset, room: room - inset * 2, align: 'left' as const };
  const marks: readonly Mark[] = [
    { kind: 'box', x: 0, y: 0, width: room, height, radius: 5, edge, tag: 'layout', ...(fill === undefined ? {} : { fill }) },
    ...textMarks(head, { ...spot, top: step * 2, tag: titleTag }, letters),
    ...textMarks(body, { ...spot, top: step * 2 + heightOf(head), tag }, letters),
  ];
  return {
    strips: [{ height, before: step * 3, marks, keepWithNext }],
    tags: title === undefined ? [tag] : [{ type: 'Div', kids: [titleTag, tag] }],
  };
}

/** Lines to sign on, two beside each other, one below the other in large print. */
export function laySignatures({ lines, keepWithNext = false }: Signatures, { look, letters, room }: Setting): Laid {
  const columns = look.isLarge ? 1 : 2;
  const gap = look.step * 6;
  const width = (room - gap * (columns - 1)) / columns;
  const style = look.styles.body;
  const space = style.size * 2.8;
  const cells = lines.map((words, place) => ({
    tag: { type: 'P' } satisfies Tag,
    set: { lines: wrap(words, width, style, letters), style },
    x: (place % columns) * (width + gap),
  }));
  const strips: Strip[] = [];
  for (let start = 0; start < cells.length; start += columns) {
    const row = cells.slice(start, start + columns);
    const marks: readonly Mark[] = row.flatMap(({ tag, set, x }): readonly Mark[] => [
      {
        kind: 'line',
        points: [
          [x, space],
          [x + width, space],
        ],
        thickness: 0.8,
        colour: look.colours.ink,
        tag: 'layout',
      },
      ...textMarks(set, { x, top: space + look.step, room: width, align: 'left', tag }, letters),
    ]);
    const height = space + look.step + Math.max(...row.map(({ set }) => heightOf(set)));
    strips.push({ height, before: 0, marks, keepWithNext: start + columns < cells.length || keepWithNext });
  }
  return { strips, tags: cells.map(({ tag }) => tag) };
}
