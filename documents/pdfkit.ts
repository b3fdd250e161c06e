// Every tsconfig that reaches this file has to find the declarations.
/// <reference path="./pdfkit-browser.d.ts" />
import { type PdfText } from '../node_modules/pdfkit/js/pdfkit.browser.mjs';

export { PDFDocument } from '../node_modules/pdfkit/js/pdfkit.browser.mjs';
export type { EmbeddedFont, Page, PdfReference, PdfValue } from '../node_modules/pdfkit/js/pdfkit.browser.mjs';

/** pdfkit writes a plain string as a PDF name and a String object as text. */
class Text extends String {}

export function pdfText(words: string): PdfText {
  return new Text(words);
}
