import { type Paper, paperSheet } from '#core/sheet/paper';
import { instant } from '#core/time/instant';
import { drawPdf } from './draw.ts';
import { type Fonts } from './fonts.ts';
import { producerVersion } from './statement.ts';

/** Draws the invented papers of a practice book, each dated on its own day. */
export function paperDrawer(fonts: Fonts): (paper: Paper) => Uint8Array {
  return (paper) =>
    drawPdf(paperSheet(paper), {
      form: 'normal',
      conformance: 'A-3a',
      attachments: [],
      madeAt: instant(`${paper.on}T12:00:00.000Z`),
      producerVersion,
      fonts,
    });
}
