import { type Attachment } from '#documents/drawing';
import { type PDFDocument, type PdfReference, pdfText } from '#documents/pdfkit';

/** Puts the files inside the PDF as PDF/A-3 asks: with their kind, their relation to the pages and a date. */
export function attach(file: PDFDocument, attachments: readonly Attachment[], madeAt: string): void {
  const pinned = `D:${madeAt.slice(0, 19).replaceAll(/[-:T]/g, '')}Z`;
  const specifications = attachments.map(({ name, mediaType, relationship, description, bytes }): PdfReference => {
    const held = file.ref({
      Type: 'EmbeddedFile',
      Subtype: mediaType.replace('/', '#2F'),
      Params: { ModDate: pdfText(pinned), Size: bytes.byteLength },
    });
    held.end(bytes);
    const specification = file.ref({
      Type: 'Filespec',
      F: pdfText(name),
      UF: pdfText(name),
      Desc: pdfText(description),
      AFRelationship: relationship,
      EF: { F: held, UF: held },
    });
    specification.end();
    file.addNamedEmbeddedFile(name, specification);
    return specification;
  });
  if (specifications.length > 0) file._root.data['AF'] = specifications;
}
