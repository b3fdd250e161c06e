import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { kitWords } from '#renderer/words/kit';
import { layText } from './openPdf.ts';

const cssScale = 1.35;

async function draw(pdf: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement, text: HTMLElement): Promise<void> {
  const page = await pdf.getPage(number);
  const shown = page.getViewport({ scale: cssScale });
  const sharp = page.getViewport({ scale: cssScale * Math.max(1, window.devicePixelRatio) });
  const surface = canvas;
  surface.width = Math.floor(sharp.width);
  surface.height = Math.floor(sharp.height);
  await page.render({ canvas, viewport: sharp }).promise;
  await layText(pdf, number, text, (cssScale * canvas.clientWidth) / shown.width);
}

/** One page, drawn when it comes near. */
export function PdfPage({ pdf, number }: { readonly pdf: PDFDocumentProxy; readonly number: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(number === 1);
  useEffect(() => {
    const watcher = new IntersectionObserver(([seen]) => (seen?.isIntersecting === true ? setNear(true) : undefined), {
      rootMargin: '800px',
    });
    if (canvas.current !== null) watcher.observe(canvas.current);
    return () => watcher.disconnect();
  }, []);
  useEffect(() => {
    if (isNear && canvas.current !== null && text.current !== null)
      void draw(pdf, number, canvas.current, text.current).catch(() => undefined);
  }, [pdf, number, isNear]);
  return (
    <section className="pdf-page" aria-label={kitWords.pageOf(number, pdf.numPages)}>
      <canvas ref={canvas} aria-hidden="true" />
      <div ref={text} className="textLayer" />
    </section>
  );
}
