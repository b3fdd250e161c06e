import { type PdfText } from '../node_modules/pdfkit/js/pdfkit.browser.mjs';

export { PDFDocument } from '../node_modules/pdfkit/js/pdfkit.browser.mjs';
export type { EmbeddedFont, Page, PdfDictionary, PdfReference, PdfValue } from '../node_modules/pdfkit/js/pdfkit.browser.mjs';

/** pdfkit writes a plain string as a PDF name and a String object as text. */
export function pdfText(words: string): PdfText {
  const text: PdfText = Object(words);
  return text;
}
