import { instant } from '#core/time/instant';
import { type Sheet } from '#core/sheet/sheet';
import { type Drawing } from '#documents/drawing';
import { loadFonts } from '#documents/fonts';

export const fonts = loadFonts();

export const data = new TextEncoder().encode('{"closing":941807,"opening":790512}');

/** A statement's drawing: normal print, PDF/A-3a, with its data attached. */
export const statementDrawing: Drawing = {
  form: 'normal',
  conformance: 'A-3a',
  attachments: [
    { name: 'statement.json', mediaType: 'application/json', relationship: 'Data', description: 'The statement as data', bytes: data },
    {
      name: 'lines.csv',
      mediaType: 'text/csv',
      relationship: 'Supplement',
      description: 'The bank’s lines',
      bytes: new TextEncoder().encode('day,sum\r\n2026-07-01,7020.00\r\n'),
    },
  ],
  madeAt: instant('2026-11-22T09:30:00.000Z'),
  producerVersion: '0.1.0',
  fonts,
};

/** A sheet of one page to build small cases on. */
export function sheetOf(blocks: Sheet['blocks'], more: Partial<Sheet> = {}): Sheet {
  return { title: 'A sheet', language: 'en-GB', subject: 'A test', author: 'Nobody', reference: 'Sheet 1.', blocks, ...more };
}
