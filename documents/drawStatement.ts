import { drawPdf } from './draw.ts';
import { type Form } from './drawing.ts';
import { type Fonts } from './fonts.ts';
import { statementDrawing } from './statement.ts';

/** The PDF of one form of a statement: the same bytes from the window and from the command line. */
export function drawStatement(given: Parameters<typeof statementDrawing>[0], form: Form, fonts: Fonts): Uint8Array {
  const { sheet, drawing } = statementDrawing(given, form);
  return drawPdf(sheet, { ...drawing, fonts });
}
