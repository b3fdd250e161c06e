import { expect, test } from 'vitest';
import { type Sheet } from '#core/sheet/sheet';
import { drawPdf } from '#documents/draw';
import { sheetOf, statementDrawing } from './support/drawing.ts';
import { statementSheet } from './support/statement-sheet.ts';
import { missingPreflight, missingTools, preflight, runOn } from './support/tools.ts';

const forms = ['normal', 'large', 'grey'] as const;
const sheet: Sheet = { ...statementSheet(20, 10), watermark: 'PRACTICE', author: 'Ruth Hale & <family>' };
const noTools = missingTools();
const noPreflight = missingPreflight();
if (noTools !== undefined) process.stderr.write(`${noTools}\n`);
if (noPreflight !== undefined) process.stderr.write(`${noPreflight}\n`);

test.skipIf(noTools !== undefined).each(forms)('qpdf finds nothing to warn of in %s print, seal and all', (form) => {
  const said = runOn(drawPdf(sheet, { ...statementDrawing, form }), 'qpdf', ['--check']);
  expect(said).toContain('No syntax or stream encoding errors found');
  expect(said).not.toMatch(/WARNING/i);
});

test.skipIf(noTools !== undefined)('pdfinfo sees a tagged file with its title, and says its table aloud cell by cell', () => {
  const columns = [
    { name: 'Paid to', kind: 'text' },
    { name: 'Sum', kind: 'money' },
  ] as const;
  const small = sheetOf([{ kind: 'table', columns, rows: [{ kind: 'row', cells: ['Siân Llŷr Ŵyn', 1250] }] }]);
  const pdf = drawPdf(small, statementDrawing);
  expect(runOn(pdf, 'pdfinfo', [])).toMatch(/Title:\s+A sheet[\s\S]*Tagged:\s+yes/);
  const said = runOn(pdf, 'pdfinfo', ['-struct-text']).replaceAll(/\s+/g, ' ');
  expect(said).toContain(
    'THead TR TH: /Scope /Column "Paid to" TH: /Scope /Column "Sum" TBody TR TH: /Scope /Row "Siân Llŷr Ŵyn" TD "£12.50"',
  );
});

test.skipIf(noTools !== undefined)('pdfdetach lists the attached data', () => {
  const said = runOn(drawPdf(sheet, statementDrawing), 'pdfdetach', ['-list']);
  expect(said).toContain('2 embedded files');
  expect(said).toContain('statement.json');
  expect(said).toContain('lines.csv');
});

test.skipIf(noTools !== undefined)('a letter the fonts cannot draw is still copied and read aloud as what it is', () => {
  const said = runOn(drawPdf(sheetOf([{ kind: 'paragraph', words: 'Mrs 李 of Poole' }]), statementDrawing), 'pdftotext', [], ['-']);
  expect(said).toContain('Mrs 李 of Poole');
});

test.skipIf(noPreflight !== undefined).each(forms)('PDFBox preflight passes the same sheet drawn as A-1b in %s print', (form) => {
  const pdf = drawPdf(sheet, { ...statementDrawing, form, conformance: 'A-1b', attachments: [] });
  expect(preflight(pdf)).toContain('is a valid PDF/A-1b file');
});
