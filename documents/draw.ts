import { createHash } from 'node:crypto';
import { checkSheet } from '#core/sheet/check';
import { type Sheet } from '#core/sheet/sheet';
import { type Drawing } from './drawing.ts';
import { compose } from './page/compose.ts';
import { lettering } from './page/lettering.ts';
import { lookOf } from './page/look.ts';
import { attach } from './pdf/attach.ts';
import { describe } from './pdf/metadata.ts';
import { paint } from './pdf/paint.ts';
import { PDFDocument } from './pdfkit.ts';
import { seal, sealKey, sealPlaceholder } from './seal.ts';

/** The Info key that names the digest of the first attachment of kind Data: `sha256:… statement.json`. */
export const dataKey = 'PALedgerData';

function sha256(bytes: Uint8Array | string): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** The same Sheet and Drawing have the same identity, another of either another one. */
function identity(sheet: Sheet, { form, conformance, madeAt, producerVersion, attachments }: Drawing): Uint8Array {
  const files = attachments.map(({ name, bytes }) => [name, sha256(bytes).toString('hex')]);
  return sha256(JSON.stringify([sheet, form, conformance, madeAt, producerVersion, files])).subarray(0, 16);
}

function extraInfo({ attachments }: Drawing): Readonly<Record<string, string>> {
  const data = attachments.find(({ relationship }) => relationship === 'Data');
  return {
    ...(data === undefined ? {} : { [dataKey]: `sha256:${sha256(data.bytes).toString('hex')} ${data.name}` }),
    [sealKey]: sealPlaceholder,
  };
}

/**
 * Draws a Sheet as a tagged, sealed PDF with its fonts inside: the same bytes for the same arguments whatever the time zone,
 * locale, folder or process. Reads no file and no clock. Throws RangeError for a Sheet that cannot be printed (checkSheet) and
 * for attachments where the conformance allows none: our mistakes.
 */
export function drawPdf(sheet: Sheet, drawing: Drawing): Uint8Array {
  checkSheet(sheet);
  const isFirst = drawing.conformance.startsWith('A-1');
  if (isFirst && drawing.attachments.length > 0) throw new RangeError(`a PDF/${drawing.conformance} holds no attachments`);
  const file = new PDFDocument({
    autoFirstPage: false,
    font: null,
    pdfVersion: isFirst ? '1.4' : '1.7',
    subset: `PDF/${drawing.conformance}`,
    lang: sheet.language,
    displayTitle: true,
  });
  file._id = identity(sheet, drawing);
  const look = lookOf(drawing.form);
  const letters = lettering(file, drawing.fonts);
  paint(file, sheet, compose(sheet, look, letters), look, letters);
  attach(file, drawing.attachments, drawing.madeAt);
  describe(file, sheet, drawing, extraInfo(drawing));
  file.end();
  // Nobody listens for chunks, so all of them are still in the document's buffer.
  return seal(Buffer.concat(file._buffer));
}
