import { type MediaType } from '#core/evidence/mediaTypes';
import { latin } from './bytes.ts';

/** Text in any of the usual encodings: no control characters but tabs and line ends. */
function isText(bytes: Uint8Array): boolean {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d || byte === 0x1a || (isWide && byte === 0));
}

/** The banks' layouts by how they begin; what begins like none is rows of cells or just words. */
const layouts: readonly (readonly [begins: RegExp, kind: MediaType])[] = [
  [/^\s*(?:OFXHEADER\b|<OFX>|<\?xml[^>]*\?>\s*<\?OFX\b|<\?OFX\b)/iu, 'application/x-ofx'],
  [/^\s*<(?:\?xml\b|Document\b[^>]*\bxmlns)/u, 'application/xml'],
  [/^\s*!(?:Type|Account|Option):?/iu, 'application/qif'],
  [/^\s*(?:\{1:F\d\d|:20:)/u, 'application/mt940'],
];

/** Whether most of the first lines are cut into cells by the same mark. */
function isRows(text: string): boolean {
  const lines = text
    .split(/\r\n|\n|\r/u)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  return [',', ';', '\t', '|'].some((mark) => lines.filter((line) => line.includes(mark)).length * 2 > lines.length);
}

/** Which kind of text it is; undefined where it is none. */
export function textKind(bytes: Uint8Array): MediaType | undefined {
  if (!isText(bytes)) return undefined;
  const start = latin(bytes, 0, 8_192)
    .replaceAll('\u0000', '')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/u, '');
  const layout = layouts.find(([begins]) => begins.test(start));
  return layout?.[1] ?? (isRows(start) ? 'text/csv' : 'text/plain');
}
