import { type PageOf, type Words } from '#core/sheet/sheet';
import { sentence } from '#core/sheet/words';
import { type Lettering } from './lettering.ts';
import { type Look, type Style } from './look.ts';
import { type Artifact, type Strip, type Tag, type TextMark } from './mark.ts';
import { wrap } from './wrap.ts';

/** What every block is set with. `room` is the width between the margins. */
export type Setting = {
  readonly look: Look;
  readonly letters: Lettering;
  readonly room: number;
  readonly pageNumber: (reference: PageOf) => string;
};

/** A block as strips, and what it adds to the structure tree, in reading order. */
export type Laid = { readonly strips: readonly Strip[]; readonly tags: readonly Tag[] };

export type Lines = { readonly lines: readonly string[]; readonly style: Style };

export function heightOf({ lines, style }: Lines): number {
  return lines.length * style.lead;
}

/** Where the baseline of a line stands below the line's top; the font's letters reach 0.984 up and 0.316 down. */
export function baseline({ size, lead }: Style): number {
  return (lead - size * 1.3) / 2 + size * 0.984;
}

type Spot = {
  readonly x: number;
  readonly top: number;
  readonly room: number;
  readonly align: 'left' | 'right';
  readonly tag: Tag | Artifact;
};

/** Lines set one below the other from `top`. */
export function textMarks({ lines, style }: Lines, { x, top, room, align, tag }: Spot, letters: Lettering): readonly TextMark[] {
  return lines.map((words, place) => ({
    kind: 'text',
    x: align === 'left' ? x : x + room - letters.width(words.trimEnd(), style),
    y: top + place * style.lead + baseline(style),
    words,
    style,
    tag,
  }));
}

/** Running text, one strip for each line, so that it may go over a page: never one line alone on either side. */
export function running(
  words: Words,
  style: Style,
  tag: Tag,
  { letters, room, pageNumber }: Setting,
  before: number,
  keepWithNext = false,
): readonly Strip[] {
  const lines = wrap(sentence(words, pageNumber), room, style, letters);
  return lines.map((line, place) => ({
    height: style.lead,
    before: place === 0 ? before : 0,
    marks: textMarks({ lines: [line], style }, { x: 0, top: 0, room, align: 'left', tag }, letters),
    keepWithNext: place === lines.length - 1 ? keepWithNext : place === 0 || place === lines.length - 2,
  }));
}
