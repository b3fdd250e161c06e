import { doesMentionPages } from '#core/sheet/check';
import { type Block, type PageOf, type Sheet } from '#core/sheet/sheet';
import { layFigures } from '#documents/blocks/figures';
import { layPairs } from '#documents/blocks/pairs';
import { layProofs } from '#documents/blocks/proofs';
import { layHeading, layList, layNote, layParagraph, laySignatures } from '#documents/blocks/prose';
import { layTable } from '#documents/blocks/table';
import { type Lettering } from './lettering.ts';
import { type Look } from './look.ts';
import { type Strip, type Tag } from './mark.ts';
import { type Put, turnPages } from './pager.ts';
import { type Laid, type Setting } from './setting.ts';
import { firstPageLift, textBottom } from './furniture.ts';
import { layTitle } from './title.ts';

/** The Sheet on its pages. `firstPages` holds, for each anchor, the page it starts on and how far down, for links. */
export type Composed = {
  readonly puts: readonly Put[];
  readonly pageCount: number;
  readonly tags: readonly Tag[];
  readonly firstPages: ReadonlyMap<string, { readonly page: number; readonly top: number }>;
};

type Range = { readonly first: number; readonly last: number; readonly top: number };

function layBlock(block: Block, setting: Setting): Laid {
  switch (block.kind) {
    case 'heading':
      return layHeading(block, setting);
    case 'paragraph':
      return layParagraph(block, setting);
    case 'list':
      return layList(block, setting);
    case 'pairs':
      return layPairs(block, setting);
    case 'figures':
      return layFigures(block, setting);
    case 'proofs':
      return layProofs(block, setting);
    case 'table':
      return layTable(block, setting);
    case 'signatures':
      return laySignatures(block, setting);
    case 'note':
      return layNote(block, setting);
    case 'pageBreak':
      return { strips: [{ height: 0, before: 0, marks: [], keepWithNext: true, startsPage: true }], tags: [] };
  }
}

/** The blocks an anchored block stands for: itself, or with a heading everything up to the next heading of its level or above. */
function sectionEnd(blocks: readonly Block[], start: number): number {
  const head = blocks[start];
  if (head?.kind !== 'heading') return start;
  const next = blocks.findIndex((block, place) => place > start && block.kind === 'heading' && block.level <= head.level);
  return next === -1 ? blocks.length - 1 : next - 1;
}

function rangesOf(blocks: readonly Block[], owners: readonly number[], puts: readonly Put[]): ReadonlyMap<string, Range> {
  const pages = new Map<number, Range>();
  for (const { place, page, top, isRepeat } of puts) {
    const owner = owners[place] ?? -1;
    if (owner < 0 || isRepeat) continue;
    const known = pages.get(owner);
    pages.set(owner, known === undefined ? { first: page, last: page, top } : { ...known, last: page });
  }
  const ranges = new Map<string, Range>();
  blocks.forEach(({ anchor }, start) => {
    if (anchor === undefined) return;
    const parts = [...pages].filter(([owner]) => owner >= start && owner <= sectionEnd(blocks, start)).map(([, range]) => range);
    const [first] = parts;
    if (first !== undefined) ranges.set(anchor, { first: first.first, top: first.top, last: Math.max(...parts.map(({ last }) => last)) });
  });
  return ranges;
}

function isSame(one: ReadonlyMap<string, Range>, other: ReadonlyMap<string, Range>): boolean {
  return (
    one.size === other.size &&
    [...one].every(([anchor, { first, last }]) => other.get(anchor)?.first === first && other.get(anchor)?.last === last)
  );
}

/** Sets every block and turns the pages, again until every page number said in the text is the page it speaks of. */
export function compose(sheet: Sheet, look: Look, letters: Lettering): Composed {
  const room = textBottom(sheet, look, letters) - look.page.top;
  const set = new Map<Block, Laid>();
  let ranges: ReadonlyMap<string, Range> = new Map();
  for (let pass = 1; ; pass += 1) {
    const known = ranges;
    function pageNumber({ pageOf, end = 'first' }: PageOf): string {
      return String((known.get(pageOf)?.[end] ?? 0) + 1);
    }
    const setting: Setting = { look, letters, room: look.page.width - look.page.left - look.page.right, pageNumber };
    const laid = sheet.blocks.map((block): Laid => {
      const before = doesMentionPages(block) ? undefined : set.get(block);
      const laidNow = before ?? layBlock(block, setting);
      // What puts nothing on the paper, as a list without items, is not announced either.
      const made = laidNow.strips.length === 0 ? { strips: [], tags: [] } : laidNow;
      set.set(block, made);
      return made;
    });
    const title = layTitle(sheet, setting);
    const strips: readonly Strip[] = [...title.strips, ...laid.flatMap((each) => each.strips)];
    const owners = [...title.strips.map(() => -1), ...laid.flatMap((each, place) => each.strips.map(() => place))];
    const puts = turnPages(strips, room, firstPageLift(sheet, look, letters));
    ranges = rangesOf(sheet.blocks, owners, puts);
    // Pages could in theory swing between two settings for ever; after six passes the last one stands.
    if (isSame(known, ranges) || pass === 6) {
      const tags = [...title.tags, ...laid.flatMap((each) => each.tags)];
      const firstPages = new Map([...ranges].map(([anchor, range]) => [anchor, { page: range.first, top: range.top }]));
      return { puts, pageCount: (puts.at(-1)?.page ?? 0) + 1, tags, firstPages };
    }
  }
}
