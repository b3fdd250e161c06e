import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { drawPdf } from '#documents/draw';
import { statementDrawing } from './support/drawing.ts';
import { statementSheet } from './support/statement-sheet.ts';

const script = fileURLToPath(new URL('./support/draw-alone.ts', import.meta.url));

function drawnElsewhere(form: string, zone: string, language: string, folder: string): string {
  return execFileSync(process.execPath, [script, form], {
    cwd: folder,
    env: { ...process.env, TZ: zone, LANG: language, LC_ALL: language },
    encoding: 'utf8',
  });
}

function drawnHere(form: 'normal' | 'large'): string {
  return createHash('sha256')
    .update(drawPdf(statementSheet(20, 10), { ...statementDrawing, form }))
    .digest('hex');
}

test('the same sheet is the same file, byte for byte, in another time zone, language, folder and process', () => {
  expect(drawnElsewhere('normal', 'Pacific/Kiritimati', 'tr_TR.UTF-8', tmpdir())).toBe(drawnHere('normal'));
  expect(drawnElsewhere('large', 'America/Los_Angeles', 'de_DE.UTF-8', '/')).toBe(drawnHere('large'));
});

test('drawing twice in one process leaves nothing behind from the first time', () => {
  drawPdf(statementSheet(3, 3), { ...statementDrawing, form: 'large' });
  expect(drawnHere('normal')).toBe(drawnHere('normal'));
});

test('another sheet, moment or version is another file with another identity', () => {
  const identity = (pdf: Uint8Array): string | undefined =>
    /\/ID \[<([0-9a-f]{32})>/.exec(Buffer.from(pdf).toString('latin1').slice(-400))?.[1];
  const sheet = statementSheet(3, 3);
  const drawings = [
    drawPdf(sheet, statementDrawing),
    drawPdf({ ...sheet, title: 'Other' }, statementDrawing),
    drawPdf(sheet, { ...statementDrawing, producerVersion: '0.1.1' }),
    drawPdf(sheet, { ...statementDrawing, form: 'grey' }),
    drawPdf(sheet, { ...statementDrawing, attachments: [] }),
  ];
  expect(new Set(drawings.map(identity)).size).toBe(5);
});
