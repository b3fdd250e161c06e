import { type PDFDocument, type PdfDictionary, type PdfReference, type PdfValue, pdfText } from '#documents/pdfkit';
import { type Tag } from '#documents/page/mark';

/** A piece of a page's content that belongs to a tag: by its number on that page, or a link's clickable place. */
export type Piece = { readonly page: PdfReference } & ({ readonly number: number } | { readonly link: PdfReference });
export type Pieces = ReadonlyMap<Tag, readonly Piece[]>;

function attributes({ scope, columnSpan }: Tag): PdfDictionary | undefined {
  if (scope === undefined && columnSpan === undefined) return undefined;
  return { O: 'Table', ...(scope === undefined ? {} : { Scope: scope }), ...(columnSpan === undefined ? {} : { ColSpan: columnSpan }) };
}

function kidOf(piece: Piece, page: PdfReference): PdfValue {
  if ('link' in piece) return { Type: 'OBJR', Obj: piece.link, Pg: piece.page };
  return piece.page === page ? piece.number : { Type: 'MCR', Pg: piece.page, MCID: piece.number };
}

/** Writes the tree of tags and gives back the reference of every tag, for the way back from content to tag. */
export function writeTags(file: PDFDocument, top: Tag, root: PdfReference, pieces: Pieces): ReadonlyMap<Tag, PdfReference> {
  const references = new Map<Tag, PdfReference>();
  function write(tag: Tag, parent: PdfReference): PdfReference {
    const reference = file.ref({ Type: 'StructElem', S: tag.type, P: parent });
    references.set(tag, reference);
    const own = pieces.get(tag) ?? [];
    const page = own[0]?.page;
    const kids: PdfValue[] = (tag.kids ?? []).map((kid) => write(kid, reference));
    if (page !== undefined) {
      reference.data['Pg'] = page;
      kids.push(...own.map((piece) => kidOf(piece, page)));
    }
    const described = attributes(tag);
    if (described !== undefined) reference.data['A'] = described;
    if (tag.alt !== undefined) reference.data['Alt'] = pdfText(tag.alt);
    if (kids.length > 0) reference.data['K'] = kids;
    reference.end();
    return reference;
  }
  root.data['K'] = [write(top, root)];
  return references;
}
