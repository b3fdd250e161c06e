import { type Sheet } from '#core/sheet/sheet';
import { type Composed } from '#documents/page/compose';
import { furniture } from '#documents/page/furniture';
import { type Lettering } from '#documents/page/lettering';
import { type Look } from '#documents/page/look';
import { type Artifact, type Mark, type Tag } from '#documents/page/mark';
import { type Put } from '#documents/page/pager';
import { type Page, type PDFDocument, type PdfReference, type PdfValue, pdfText } from '#documents/pdfkit';
import { type Bookmark, writeBookmarks } from './bookmarks.ts';
import { PageContent } from './content.ts';
import { type Piece, writeTags } from './tags.ts';

type Link = { readonly annotation: PdfReference; readonly tag: Tag; readonly to: string };

/** What painting gathers for the end of the file. `owners` holds, for every page, the tag of each numbered piece of content. */
type Gathered = {
  readonly pages: PdfReference[];
  readonly owners: Tag[][];
  readonly pieces: Map<Tag, Piece[]>;
  readonly links: Link[];
  readonly bookmarks: Bookmark[];
};

const artifacts: Readonly<Record<Artifact, string>> = {
  layout: '/Type /Layout',
  header: '/Type /Pagination /Subtype /Header',
  footer: '/Type /Pagination /Subtype /Footer',
  watermark: '/Type /Pagination /Subtype /Watermark',
};

function gather(pieces: Map<Tag, Piece[]>, tag: Tag, piece: Piece): void {
  const known = pieces.get(tag);
  if (known === undefined) pieces.set(tag, [piece]);
  else known.push(piece);
}

/** The clickable place around a line of text that refers to a page. */
function addLink(
  file: PDFDocument,
  page: Page,
  mark: Mark,
  tag: Tag,
  left: number,
  top: number,
  look: Look,
  letters: Lettering,
  gathered: Gathered,
): void {
  if (tag.to === undefined || mark.kind !== 'text') return;
  const y = look.page.height - top - mark.y;
  const { size } = mark.style;
  const rectangle = [left + mark.x - 2, y - size * 0.4, left + mark.x + letters.width(mark.words, mark.style) + 2, y + size];
  const annotation = file.ref({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: rectangle,
    Border: [0, 0, 0],
    F: 4,
    Contents: pdfText(`Go to ${mark.words}`),
  });
  page.annotations.push(annotation);
  gather(gathered.pieces, tag, { page: page.dictionary, link: annotation });
  gathered.links.push({ annotation, tag, to: tag.to });
}

type Drawn = { readonly mark: Mark; readonly left: number; readonly top: number; readonly isRepeat: boolean };

function paintPage(file: PDFDocument, drawn: readonly Drawn[], look: Look, letters: Lettering, gathered: Gathered): void {
  const { page } = file;
  const content = new PageContent(letters, look.page.height);
  const owners: Tag[] = [];
  let open: Tag | Artifact | undefined;
  for (const { mark, left, top, isRepeat } of drawn) {
    const tag = isRepeat ? 'header' : mark.tag;
    if (tag !== open) {
      if (open !== undefined) content.close();
      open = tag;
      if (typeof tag === 'string') content.open('Artifact', artifacts[tag]);
      else {
        content.open(tag.type === 'Figure' ? 'Figure' : 'Span', `/MCID ${String(owners.length)}`);
        gather(gathered.pieces, tag, { page: page.dictionary, number: owners.length });
        owners.push(tag);
      }
    }
    if (typeof tag !== 'string') addLink(file, page, mark, tag, left, top, look, letters, gathered);
    content.draw(mark, left, top);
  }
  if (open !== undefined) content.close();
  // pdfkit turns every page upside down to count from the top; turned again, content counts as PDF does.
  page.write(Buffer.from(`1 0 0 -1 0 ${String(look.page.height)} cm\n${content.text()}`, 'latin1'));
  for (const [id, font] of content.fonts) page.fonts[id] = font.ref();
  page.dictionary.data['StructParents'] = gathered.owners.length;
  gathered.owners.push(owners);
  gathered.pages.push(page.dictionary);
}

function writeStructure(file: PDFDocument, composed: Composed, look: Look, { pages, owners, pieces, links }: Gathered): void {
  const root = file.ref({ Type: 'StructTreeRoot' });
  const references = writeTags(file, { type: 'Document', kids: composed.tags }, root, pieces);
  function referenceOf(tag: Tag): PdfReference {
    const reference = references.get(tag);
    if (reference === undefined) throw new Error(`a ${tag.type} on the page is missing from the structure tree`);
    return reference;
  }
  const numbers: PdfValue[] = owners.flatMap((tags, page): PdfValue[] => [page, tags.map(referenceOf)]);
  links.forEach(({ annotation, tag, to }, place) => {
    const goal = composed.firstPages.get(to);
    const page = goal === undefined ? undefined : pages[goal.page];
    if (goal === undefined || page === undefined) throw new Error(`a link leads to ${to}, which is on no page`);
    annotation.data['Dest'] = [page, 'XYZ', null, look.page.height - look.page.top - goal.top + 6, null];
    annotation.data['StructParent'] = owners.length + place;
    annotation.end();
    numbers.push(owners.length + place, referenceOf(tag));
  });
  const parentTree = file.ref({ Nums: numbers });
  parentTree.end();
  root.data['ParentTree'] = parentTree;
  root.data['ParentTreeNextKey'] = owners.length + links.length;
  file._root.data['StructTreeRoot'] = root;
  file._root.data['MarkInfo'] = file.ref({ Marked: true });
}

/** Paints the composed pages and writes the structure tree, the links and the bookmarks. */
export function paint(file: PDFDocument, sheet: Sheet, composed: Composed, look: Look, letters: Lettering): void {
  const gathered: Gathered = { pages: [], owners: [], pieces: new Map(), links: [], bookmarks: [] };
  const { left, top, width, height } = look.page;
  const puts: Put[][] = Array.from({ length: composed.pageCount }, () => []);
  for (const put of composed.puts) puts[put.page]?.push(put);
  for (const [page, here] of puts.entries()) {
    file.addPage({ size: [width, height], margin: 0 });
    for (const { strip, top: down, isRepeat } of here) {
      if (strip.bookmark === undefined || isRepeat) continue;
      gathered.bookmarks.push({ ...strip.bookmark, page: file.page.dictionary, height: height - top - down + 6 });
    }
    const around = furniture(sheet, page, composed.pageCount, look, letters);
    const onPage = (marks: readonly Mark[]): readonly Drawn[] => marks.map((mark) => ({ mark, left: 0, top: 0, isRepeat: false }));
    const text = here.flatMap(({ strip, top: down, isRepeat }) =>
      strip.marks.map((mark): Drawn => ({ mark, left, top: top + down, isRepeat })),
    );
    paintPage(file, [...onPage(around.under), ...text, ...onPage(around.over)], look, letters, gathered);
  }
  writeStructure(file, composed, look, gathered);
  writeBookmarks(file, gathered.bookmarks);
}
