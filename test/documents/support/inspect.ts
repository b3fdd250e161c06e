import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A tag with its text as a screen reader gets it, page after page joined. */
export type Node = { readonly role: string; readonly alt?: string; readonly text: string; readonly kids: readonly Node[] };
/** `tagged` is the text inside the structure tree, `all` everything on the page with its place. */
export type Inspected = {
  readonly pages: readonly InspectedPage[];
  readonly title: unknown;
  readonly showsTitle: boolean;
  readonly bookmarks: readonly string[];
};
export type InspectedPage = { readonly tree: Node; readonly all: string; readonly spots: readonly Spot[] };
export type Spot = { readonly words: string; readonly x: number; readonly y: number; readonly width: number; readonly isArtifact: boolean };

type Branch = {
  readonly role: string;
  readonly alt?: string;
  readonly children?: readonly (Branch | { readonly type: string; readonly id: string })[];
};

function nodeOf(branch: Branch, texts: ReadonlyMap<string, string>): Node {
  const kids: Node[] = [];
  let text = '';
  for (const child of branch.children ?? []) {
    if ('role' in child) kids.push(nodeOf(child, texts));
    else text += texts.get(child.id) ?? '';
  }
  return { role: branch.role, text: text.replaceAll(/\s+/g, ' ').trim(), kids, ...(branch.alt === undefined ? {} : { alt: branch.alt }) };
}

type Item = {
  readonly type?: string;
  readonly id?: string;
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly hasEOL?: boolean;
};

function gather(items: readonly Item[]): { readonly texts: ReadonlyMap<string, string>; readonly spots: readonly Spot[] } {
  const texts = new Map<string, string>();
  const spots: Spot[] = [];
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if (item.type?.startsWith('begin') === true) open.push(item.id ?? undefined);
    else if (item.type === 'endMarkedContent') open.pop();
    else if (item.str !== undefined) {
      const id = open.findLast((each) => each !== undefined);
      if (id !== undefined) texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL === true ? ' ' : ''}`);
      const [, , , , x = 0, y = 0] = item.transform ?? [];
      if (item.str.trim() !== '') spots.push({ words: item.str, x, y, width: item.width ?? 0, isArtifact: id === undefined });
    }
  }
  return { texts, spots };
}

type Outline = readonly { readonly title: string; readonly items: Outline }[];

function titles(outline: Outline): readonly string[] {
  return outline.flatMap(({ title, items }) => [title, ...titles(items)]);
}

/** Reads a PDF the way a reader does, through pdf.js: pages, text with places, structure tree, outline. */
export async function inspect(pdf: Uint8Array): Promise<Inspected> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: InspectedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const { texts, spots } = gather(items);
    const tree: Branch = (await page.getStructTree()) ?? { role: 'none' };
    pages.push({ tree: nodeOf(tree, texts), spots, all: spots.map(({ words }) => words.trim()).join('\n') });
  }
  const { info } = await document.getMetadata();
  const preferences: unknown = await document.getViewerPreferences();
  const outline: Outline | null = await document.getOutline();
  const bookmarks = titles(outline ?? []);
  await task.destroy();
  const title = 'Title' in info ? info.Title : undefined;
  return { pages, title, showsTitle: preferences instanceof Map && preferences.get('DisplayDocTitle') === true, bookmarks };
}

/** Every tag of a kind, in reading order. */
export function tagsOf(role: string, node: Node): readonly Node[] {
  return [...(node.role === role ? [node] : []), ...node.kids.flatMap((kid) => tagsOf(role, kid))];
}

/** All text under a tag in reading order. */
export function textOf(node: Node): string {
  return [node.text, ...node.kids.map(textOf)].filter((text) => text !== '').join(' ');
}
