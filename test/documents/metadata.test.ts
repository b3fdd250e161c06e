import { expect, test } from 'vitest';
import { drawPdf } from '#documents/draw';
import { readPdf } from '#documents/pdf/read';
import { sheetOf, statementDrawing } from './support/drawing.ts';

function both(title: string): { readonly info: string | undefined; readonly xmp: string | undefined } {
  const pdf = drawPdf(sheetOf([], { title }), statementDrawing);
  const xmp = /<dc:title><rdf:Alt><rdf:li xml:lang="x-default">(.*?)<\/rdf:li>/s.exec(Buffer.from(pdf).toString('utf8'))?.[1];
  return { info: readPdf(pdf).info.get('Title'), xmp };
}

test('a title with letters that XML gives a meaning does not break the metadata, as pdfkit’s own would', () => {
  expect(both('Rent & "keep" <2026>')).toEqual({ info: 'Rent & "keep" <2026>', xmp: 'Rent &amp; &quot;keep&quot; &lt;2026&gt;' });
});

test('both places where the title stands say the same, which PDF/A asks for, whatever was pasted into it', () => {
  expect(both('Two\r\nlines\u0000 and half a letter \ud83d')).toEqual({
    info: 'Two lines  and half a letter \ufffd',
    xmp: 'Two lines  and half a letter \ufffd',
  });
});

test('the file says when and by which version it was made, from the arguments alone', () => {
  const { info } = readPdf(drawPdf(sheetOf([]), statementDrawing));
  expect(info.get('CreationDate')).toBe('D:20261122093000Z');
  expect(info.get('ModDate')).toBe('D:20261122093000Z');
  expect(info.get('Producer')).toBe('PA Ledger 0.1.0');
  expect(info.get('PALedgerData')).toMatch(/^sha256:[0-9a-f]{64} statement\.json$/);
});
