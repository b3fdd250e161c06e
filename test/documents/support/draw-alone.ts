import { createHash } from 'node:crypto';
import { drawPdf } from '#documents/draw';
import { statementDrawing } from './drawing.ts';
import { statementSheet } from './statement-sheet.ts';

/** Run as a process of its own: prints the digest of one drawn statement. */
const form = process.argv[2] === 'large' ? 'large' : 'normal';
process.stdout.write(
  createHash('sha256')
    .update(drawPdf(statementSheet(20, 10), { ...statementDrawing, form }))
    .digest('hex'),
);
