import { type PDFDocument, type PdfReference } from '#documents/pdfkit';

/** An object whose text is made already. Latin-1 only. */
export type Written = { readonly reference: PdfReference; readonly body: string };

/**
 * Writes many small objects in one go: a long table has tens of thousands of tags, and pdfkit's own way takes four writes and
 * several copies for each. Does to pdfkit's books what `reference.end()` does.
 */
export function writeTogether(file: PDFDocument, objects: readonly Written[]): void {
  let text = '';
  const start = file._offset;
  for (const { reference, body } of objects) {
    file._offsets[reference.id - 1] = start + text.length;
    text += `${String(reference.id)} 0 obj\n${body}\nendobj\n`;
  }
  file._waiting -= objects.length;
  if (text !== '') file._write(Buffer.from(text, 'latin1'));
}

/** UTF-16 with its mark, in hexadecimal: text that any reader takes as it stands. */
export function hexText(words: string): string {
  let hex = 'feff';
  for (let place = 0; place < words.length; place += 1) hex += words.charCodeAt(place).toString(16).padStart(4, '0');
  return `<${hex}>`;
}
