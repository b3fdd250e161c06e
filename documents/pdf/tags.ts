import { type PDFDocument, type PdfReference } from '#documents/pdfkit';
import { type Tag } from '#documents/page/mark';
import { hexText, type Written, writeTogether } from './objects.ts';

/** A piece of a page's content that belongs to a tag: by its number on that page, or a link's clickable place. */
export type Piece = { readonly page: PdfReference } & ({ readonly number: number } | { readonly link: PdfReference });
export type Pieces = ReadonlyMap<Tag, readonly Piece[]>;

function to({ id }: PdfReference): string {
  return `${String(id)} 0 R`;
}

function attributes({ scope, columnSpan }: Tag): string {
  if (scope === undefined && columnSpan === undefined) return '';
  const span = columnSpan === undefined ? '' : ` /ColSpan ${String(columnSpan)}`;
  return ` /A <</O /Table${scope === undefined ? '' : ` /Scope /${scope}`}${span}>>`;
}

function kidOf(piece: Piece, page: PdfReference): string {
  if ('link' in piece) return `<</Type /OBJR /Obj ${to(piece.link)} /Pg ${to(piece.page)}>>`;
  return piece.page === page ? String(piece.number) : `<</Type /MCR /Pg ${to(piece.page)} /MCID ${String(piece.number)}>>`;
}

/** Writes the tree of tags and gives back the reference of every tag, for the way back from content to tag. */
export function writeTags(file: PDFDocument, top: Tag, root: PdfReference, pieces: Pieces): ReadonlyMap<Tag, PdfReference> {
  const references = new Map<Tag, PdfReference>();
  const written: Written[] = [];
  function write(tag: Tag, parent: PdfReference): PdfReference {
    const reference = file.ref({});
    references.set(tag, reference);
    const own = pieces.get(tag) ?? [];
    const page = own[0]?.page;
    const kids = (tag.kids ?? []).map((kid) => to(write(kid, reference)));
    if (page !== undefined) for (const piece of own) kids.push(kidOf(piece, page));
    const on = page === undefined ? '' : ` /Pg ${to(page)}`;
    const alt = tag.alt === undefined ? '' : ` /Alt ${hexText(tag.alt)}`;
    const held = kids.length === 0 ? '' : ` /K ${kids.length === 1 ? (kids[0] ?? '') : `[${kids.join(' ')}]`}`;
    written.push({ reference, body: `<</Type /StructElem /S /${tag.type} /P ${to(parent)}${on}${attributes(tag)}${alt}${held}>>` });
    return reference;
  }
  root.data['K'] = [write(top, root)];
  writeTogether(file, written);
  return references;
}
