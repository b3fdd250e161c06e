import { type Figures } from '#core/sheet/sheet';
import { figureWords } from '#core/sheet/words';
import { type Mark, type Tag } from '#documents/page/mark';
import { baseline, heightOf, type Laid, type Setting, textMarks } from '#documents/page/setting';
import { extent, wrap } from '#documents/page/wrap';

type Figure = { readonly name: string; readonly words: string; readonly nameTag: Tag; readonly sumTag: Tag };

function frame(setting: Setting, height: number): Mark {
  return { kind: 'box', x: 0, y: 0, width: setting.room, height, radius: 7, edge: setting.look.colours.ink, tag: 'layout' };
}

/** Beside each other, each as wide as its own words ask for. */
function beside(figures: readonly Figure[], setting: Setting): { readonly marks: readonly Mark[]; readonly height: number } | undefined {
  const { look, letters, room } = setting;
  const { label, sum } = look.styles;
  const pad = look.step * 2.25;
  const wanted = figures.map(({ name, words }) => Math.max(letters.width(words, sum), extent(name, label, letters).least) + pad * 2);
  const spare = room - wanted.reduce((so, width) => so + width, 0);
  if (spare < 0) return undefined;
  const widths = wanted.map((width) => width + spare / figures.length);
  const names = figures.map(({ name }, place) => ({ lines: wrap(name, (widths[place] ?? 0) - pad * 2, label, letters), style: label }));
  const nameHeight = Math.max(...names.map(heightOf));
  const height = pad * 2 + nameHeight + look.step / 2 + sum.lead;
  const marks: Mark[] = [frame(setting, height)];
  let x = 0;
  figures.forEach(({ words, nameTag, sumTag }, place) => {
    if (place > 0)
      marks.push({
        kind: 'line',
        points: [
          [x, 0],
          [x, height],
        ],
        thickness: 0.6,
        colour: look.colours.line,
        tag: 'layout',
      });
    const spot = { x: x + pad, room: widths[place] ?? 0, align: 'left' as const };
    marks.push(...textMarks(names[place] ?? { lines: [], style: label }, { ...spot, top: pad, tag: nameTag }, letters));
    marks.push(...textMarks({ lines: [words], style: sum }, { ...spot, top: pad + nameHeight + look.step / 2, tag: sumTag }, letters));
    x += widths[place] ?? 0;
  });
  return { marks, height };
}

/** Below each other: the name at the left, the sum at the right. */
function below(figures: readonly Figure[], setting: Setting): { readonly marks: readonly Mark[]; readonly height: number } {
  const { look, letters, room } = setting;
  const { label, sum } = look.styles;
  const pad = look.step * 2;
  const rows: Mark[] = [];
  let top = pad / 2;
  figures.forEach(({ name, words, nameTag, sumTag }, place) => {
    const width = letters.width(words, sum);
    const names = { lines: wrap(name, room - width - pad * 3, label, letters), style: label };
    const height = Math.max(heightOf(names), sum.lead) + pad;
    if (place > 0)
      rows.push({
        kind: 'line',
        points: [
          [0, top],
          [room, top],
        ],
        thickness: 0.6,
        colour: look.colours.line,
        tag: 'layout',
      });
    const lift = baseline(sum) - baseline(label);
    rows.push(...textMarks(names, { x: pad, top: top + pad / 2 + lift, room, align: 'left', tag: nameTag }, letters));
    rows.push(
      ...textMarks(
        { lines: [words], style: sum },
        { x: pad, top: top + pad / 2, room: room - pad * 2, align: 'right', tag: sumTag },
        letters,
      ),
    );
    top += height;
  });
  return { marks: [frame(setting, top + pad / 2), ...rows], height: top + pad / 2 };
}

export function layFigures({ figures, keepWithNext = false }: Figures, setting: Setting): Laid {
  if (figures.length === 0) return { strips: [], tags: [] };
  const tagged = figures.map((figure): Figure => ({
    name: figure.name,
    words: figureWords(figure),
    nameTag: { type: 'Lbl' },
    sumTag: { type: 'LBody' },
  }));
  const { marks, height } = beside(tagged, setting) ?? below(tagged, setting);
  const tags: readonly Tag[] = [{ type: 'L', kids: tagged.map(({ nameTag, sumTag }) => ({ type: 'LI', kids: [nameTag, sumTag] })) }];
  return { strips: [{ height, before: setting.look.step * 3.5, marks, keepWithNext }], tags };
}
