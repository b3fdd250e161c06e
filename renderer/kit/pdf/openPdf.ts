import type { PDFDocumentProxy } from 'pdfjs-dist';
// Vite makes the address.
// oxlint-disable-next-line import/default
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** Reads a PDF of the book. pdf.js comes with the first one that is looked at. Throws where the file cannot be had or read. */
export async function openPdf(address: string): Promise<PDFDocumentProxy> {
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  GlobalWorkerOptions.workerSrc = workerAddress;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`no such file: ${String(answer.status)}`);
  return getDocument({ data: new Uint8Array(await answer.arrayBuffer()), useSystemFonts: false, useWasm: false }).promise;
}

/** Lays the page's own words over its picture. */
export async function layText(pdf: PDFDocumentProxy, number: number, container: HTMLElement, scale: number): Promise<void> {
  const { TextLayer } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const page = await pdf.getPage(number);
  container.replaceChildren();
  container.style.setProperty('--total-scale-factor', String(scale));
  await new TextLayer({ textContentSource: page.streamTextContent(), container, viewport: page.getViewport({ scale }) }).render();
}
