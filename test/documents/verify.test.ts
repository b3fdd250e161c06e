import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { drawPdf } from '#documents/draw';
import { readPdf } from '#documents/pdf/read';
import { seal, sealPlaceholder } from '#documents/seal';
import { type Verified, verifyPdf } from '#documents/verify';
import { data, sheetOf, statementDrawing } from './support/drawing.ts';
import { statementSheet } from './support/statement-sheet.ts';

const pdf = drawPdf(statementSheet(4, 2), statementDrawing);

function adds(): readonly string[] {
  return [];
}

function kinds({ facts }: Verified): readonly string[] {
  return facts.map(({ about, holds }) => `${about} ${holds ? 'holds' : 'fails'}`);
}

/** As someone who edits the file and seals it anew. */
function resealed(change: (text: string) => string): Uint8Array {
  const text = Buffer.from(pdf)
    .toString('latin1')
    .replace(/PA-LEDGER-SEAL-SHA256:[0-9a-f]{64}/, sealPlaceholder);
  return seal(Buffer.from(change(text), 'latin1'));
}

test('a file as issued verifies, and gives the digests that the book is asked for', () => {
  const verified = verifyPdf(pdf, adds);
  expect(verified.holds).toBe(true);
  expect(kinds(verified)).toEqual(['seal holds', 'data holds', 'digest holds', 'arithmetic holds']);
  expect(verified.dataDigest).toBe(createHash('sha256').update(data).digest('hex'));
  expect(verified.fileDigest).toBe(createHash('sha256').update(pdf).digest('hex'));
  expect(verified.data).toEqual({ closing: 941_807, opening: 790_512 });
});

test('the data reaches the arithmetic check, and what it complains of is said and fails the file', () => {
  const verified = verifyPdf(pdf, (found) => [`The data ${JSON.stringify(found).slice(0, 10)} does not add up.`]);
  expect(verified.holds).toBe(false);
  expect(verified.facts.at(-1)?.words).toBe('The data {"closing" does not add up.');
});

test('a file sealed anew around other data is caught by the digest it names', () => {
  const forged = resealed((text) => text.replace(/\(sha256:[0-9a-f]{4}/, '(sha256:0000'));
  expect(kinds(verifyPdf(forged, adds))).toEqual(['seal holds', 'data holds', 'digest fails', 'arithmetic holds']);
});

test('one changed letter fails the file, whatever else still holds', () => {
  const changed = Buffer.from(pdf);
  changed.write('Ruth Hall', changed.indexOf('Ruth Hale'), 'latin1');
  const verified = verifyPdf(changed, adds);
  expect(verified.holds).toBe(false);
  expect(verified.facts[0]).toMatchObject({ about: 'seal', holds: false });
});

test('a file without data, a foreign file, an empty one and a shortened one are findings, not crashes', () => {
  const bare = drawPdf(sheetOf([]), { ...statementDrawing, attachments: [] });
  expect(kinds(verifyPdf(bare, adds))).toEqual(['seal holds', 'data fails']);
  for (const foreign of [new Uint8Array(), new TextEncoder().encode('hello'), pdf.subarray(0, 5000), pdf.subarray(5000)])
    expect(verifyPdf(foreign, adds).holds).toBe(false);
});

test('damage anywhere in the file never crashes the reader', () => {
  for (let place = 3; place < pdf.byteLength; place += Math.floor(pdf.byteLength / 200)) {
    const damaged = Uint8Array.from(pdf);
    damaged.fill(0x28, place, place + 12);
    expect(verifyPdf(damaged, adds).holds).toBe(false);
  }
});

test('names and files come back as they went in, whatever is in them', () => {
  const sheet = sheetOf([], { title: 'Brackets ) ( and \\ back', author: 'Łucja & Siân' });
  const bytes = new TextEncoder().encode(`endstream endobj ${'x'.repeat(5000)} stream`);
  const read = readPdf(
    drawPdf(sheet, {
      ...statementDrawing,
      attachments: [{ name: 'a (b).json', mediaType: 'application/json', relationship: 'Data', description: 'd', bytes }],
    }),
  );
  expect(read.info.get('Title')).toBe('Brackets ) ( and \\ back');
  expect(read.info.get('Author')).toBe('Łucja & Siân');
  expect(read.files.map(({ name }) => name)).toEqual(['a (b).json']);
  expect(Buffer.from(read.files[0]?.bytes ?? []).equals(bytes)).toBe(true);
});
