import type { PDFDocumentProxy } from 'pdfjs-dist';
import './forOlderChromium.ts';

/** pdf.js comes with the first PDF that is looked at, and reads in a worker of its own. */
async function pdfJs(): Promise<typeof import('pdfjs-dist/legacy/build/pdf.mjs')> {
  const loaded = await import('pdfjs-dist/legacy/build/pdf.mjs');
  loaded.GlobalWorkerOptions.workerPort ??= new Worker(new URL('pdfWorker.ts', import.meta.url), { type: 'module' });
  return loaded;
}

/** Reads a PDF of the book. Throws where the file cannot be had or read. */
export async function openPdf(address: string): Promise<PDFDocumentProxy> {
  const { getDocument } = await pdfJs();
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`no such file: ${String(answer.status)}`);
  return getDocument({ data: new Uint8Array(await answer.arrayBuffer()), useSystemFonts: false, useWasm: false }).promise;
}

/** Lays the page's own words over its picture. */
export async function layText(pdf: PDFDocumentProxy, number: number, container: HTMLElement, scale: number): Promise<void> {
  const { TextLayer } = await pdfJs();
  const page = await pdf.getPage(number);
  container.replaceChildren();
  container.style.setProperty('--total-scale-factor', String(scale));
  await new TextLayer({ textContentSource: page.streamTextContent(), container, viewport: page.getViewport({ scale }) }).render();
}
