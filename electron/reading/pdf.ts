// Every tsconfig that reaches this file has to find the declarations.
/// <reference path="./modules.d.ts" />
import * as pdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { type ReadLine } from '#core/evidence/receipt/line';
import { type Grey } from './letters.ts';
import { greyOf } from './picture.ts';

// pdf.js looks here before it would look for a file of its own: the whole of it runs in this process.
Object.assign(globalThis, { pdfjsWorker: pdfWorker });

/** A receipt says what it is on its first pages. */
const mostPages = 3;

/** Nothing of a page is drawn, fetched or run: it is only read. */
const reading = {
  disableFontFace: true,
  useSystemFonts: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  useWorkerFetch: false,
  enableXfa: false,
  verbosity: 0,
} as const;

type Placed = { readonly words: string; readonly left: number; readonly base: number; readonly height: number };

function isNear(one: Placed, other: Placed): boolean {
  return Math.abs(one.base - other.base) < Math.max(one.height, other.height, 1) * 0.5;
}

/** Words that stand at the same height are one line, from left to right. */
export function linesOf(placed: readonly Placed[]): readonly ReadLine[] {
  const lines: Placed[][] = [];
  for (const one of placed.toSorted((a, b) => b.base - a.base)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line !== undefined && first !== undefined && isNear(first, one)) line.push(one);
    else lines.push([one]);
  }
  return lines.map((line) => ({
    words: line
      .toSorted((a, b) => a.left - b.left)
      .map(({ words }) => words)
      .join(' ')
      .replaceAll(/\s+/gu, ' ')
      .trim(),
    height: Math.max(...line.map(({ height }) => height)),
    sure: 100,
  }));
}

async function textOf(page: PDFPageProxy): Promise<readonly ReadLine[]> {
  const { items } = await page.getTextContent();
  const placed = items.flatMap((item): readonly Placed[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const place: readonly unknown[] = item.transform;
    return [{ words: item.str, left: Number(place[4]), base: Number(place[5]), height: item.height }];
  });
  return linesOf(placed);
}

type Drawn = { readonly width: number; readonly height: number; readonly data: Uint8Array };

function isDrawn(value: unknown): value is Drawn {
  if (typeof value !== 'object' || value === null) return false;
  const has = (name: string): unknown => Reflect.get(value, name);
  return typeof has('width') === 'number' && typeof has('height') === 'number' && ArrayBuffer.isView(has('data'));
}

/** The largest picture on the page, which of a scanned page is the page itself. */
async function scanOn(page: PDFPageProxy): Promise<Grey | undefined> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const names = fnArray.flatMap((operator, at) => {
    const given: unknown = argsArray[at];
    const name: unknown = operator === OPS.paintImageXObject && Array.isArray(given) ? given[0] : undefined;
    return typeof name === 'string' ? [name] : [];
  });
  const pictures = await Promise.all(
    [...new Set(names)].map((name) => {
      const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
      return new Promise<unknown>((resolve) => {
        objects.get(name, resolve);
      });
    }),
  );
  const largest = pictures.filter(isDrawn).toSorted((a, b) => b.width * b.height - a.width * a.height)[0];
  if (largest === undefined) return undefined;
  const { width, height, data } = largest;
  const channels = data.length === width * height * 4 ? 4 : data.length === width * height * 3 ? 3 : 1;
  if (data.length !== width * height * channels) return undefined;
  return greyOf(sharp(data, { raw: { width, height, channels } }));
}

async function opened(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ ...reading, data: new Uint8Array(bytes) }).promise;
}

/** The text of a PDF's first pages; or the picture of its first page where it has no text of its own. */
export async function readPdfPages(bytes: Uint8Array): Promise<{ readonly lines: readonly ReadLine[]; readonly scan?: Grey }> {
  const document = await opened(bytes);
  try {
    const pages = Array.from({ length: Math.min(mostPages, document.numPages) }, (_, at) => at + 1);
    const lines: ReadLine[] = [];
    for (const number of pages) lines.push(...(await textOf(await document.getPage(number))));
    if (lines.length > 0) return { lines };
    const scan = await scanOn(await document.getPage(1));
    return { lines, ...(scan === undefined ? {} : { scan }) };
  } finally {
    await document.loadingTask.destroy();
  }
}
