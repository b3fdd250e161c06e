import { drawPdf } from '#documents/draw';
import { type Form } from '#documents/drawing';
import { statementDrawing } from './drawing.ts';
import { statementSheet } from './statement-sheet.ts';

/** Run as a process of its own by the bench: prints seconds, megabytes and pages of one drawing. */
const [, , given = 'normal', rows = '6000'] = process.argv;
const form: Form = given === 'large' || given === 'grey' ? given : 'normal';
const sheet = statementSheet(Number(rows), 59);
const start = performance.now();
const pdf = drawPdf(sheet, { ...statementDrawing, form });
const seconds = (performance.now() - start) / 1000;
const pages =
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type \/Page$/gm)?.length ?? 0;
process.stdout.write(`${String(seconds)} ${String(process.resourceUsage().maxRSS / 1024)} ${String(pages)}`);
