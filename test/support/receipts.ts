import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { plainFont } from '#documents/pdf/woff';
import { root } from '#scripts/setup.mjs';

const family = 'atkinson-hyperlegible-next';

let letters: string | undefined;

/** The app's own letters as a file, so that a machine without any font draws the same. One for the whole process: its place is remembered. */
function fontFile(): string {
  if (letters !== undefined) return letters;
  const folder = mkdtempSync(join(tmpdir(), 'letters-'));
  const woff = join(root, 'node_modules', '@fontsource', family, 'files', `${family}-latin-400-normal.woff`);
  letters = join(folder, 'letters.ttf');
  writeFileSync(letters, plainFont(readFileSync(woff)));
  return letters;
}

/** For after all tests of a file. */
export function putLettersAway(): void {
  if (letters !== undefined) rmSync(dirname(letters), { recursive: true, force: true });
}

/** The place that a phone writes into a photograph: Nelson's column. */
const place = {
  IFD0: { Make: 'Sample Phone', Model: 'Sample 12' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 28/1', GPSLongitudeRef: 'W', GPSLongitude: '0/1 7/1 40/1' },
};

/** An invented receipt as a camera would take it: its lines on white paper, with the place written beside it. */
export function drawReceipt(lines: readonly string[], { dpi = 150 }: { readonly dpi?: number } = {}): Sharp {
  const text = lines.join('\n').replaceAll('&', '&amp;');
  const words = { text, font: 'Atkinson Hyperlegible Next 14', fontfile: fontFile(), dpi, rgba: true };
  const edge = { top: 60, bottom: 60, left: 60, right: 60, background: 'white' };
  return sharp({ text: words }).flatten({ background: 'white' }).extend(edge).withExif(place);
}

export const poolReceipt = [
  'Harbour Pool',
  '12 Quay Street, Madeup',
  'Tel 01234 567890',
  'Date 05/11/2026   10:42',
  'Adult swim   £4.50',
  'Lane pass   £34.00',
  'Total   £38.50',
  'Visa   £38.50',
  'Thank you',
];

/** A PDF of these objects, the first being its catalogue. */
function pdfOf(objects: readonly Uint8Array[]): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.4\n', 'latin1')];
  const places: number[] = [];
  const written = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [at, object] of objects.entries()) {
    places.push(written());
    parts.push(Buffer.from(`${String(at + 1)} 0 obj\n`), object, Buffer.from('\nendobj\n'));
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${String(size)}\n0000000000 65535 f \n${rows}trailer<</Size ${String(size)}/Root 1 0 R>>\nstartxref\n${String(written())}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table)]);
}

function stream(dictionary: string, bytes: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`<<${dictionary}/Length ${String(bytes.length)}>>stream\n`), bytes, Buffer.from('\nendstream')]);
}

const [catalogue, pages] = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>'].map((words) => Buffer.from(words));

function onePage(resources: string, content: Uint8Array, ...others: readonly Uint8Array[]): Uint8Array {
  const page = `<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]/Contents 4 0 R/Resources<<${resources}>>>>`;
  return pdfOf([catalogue ?? Buffer.alloc(0), pages ?? Buffer.alloc(0), Buffer.from(page), content, ...others]);
}

/** A PDF whose page is written: one line below the other. */
export function writtenPdf(lines: readonly string[]): Uint8Array {
  const written = lines.map((line) => `(${line}) Tj T*`).join(' ');
  const content = stream('', Buffer.from(`BT /F1 12 Tf 50 500 Td 20 TL ${written} ET`, 'latin1'));
  const font = Buffer.from('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>');
  return onePage('/Font<</F1 5 0 R>>', content, font);
}

/** A PDF whose page is a photograph, as scanners make it. */
export function scannedPdf(photograph: Uint8Array, width: number, height: number): Uint8Array {
  const content = stream('', Buffer.from('q 400 0 0 500 10 50 cm /I1 Do Q'));
  const picture = `/Type/XObject/Subtype/Image/Width ${String(width)}/Height ${String(height)}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode`;
  return onePage('/XObject<</I1 5 0 R>>', content, stream(picture, photograph));
}
