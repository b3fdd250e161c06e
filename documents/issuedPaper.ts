import { canonicalJson } from '#core/contract/canonical-json';
import { type PaperCopy } from '#core/contract/shapes/paper';
import { type Sheet } from '#core/sheet/sheet';
import { type Instant } from '#core/time/instant';
import { drawPdf } from './draw.ts';
import { type Form } from './drawing.ts';
import { type Fonts } from './fonts.ts';
import { producerVersion, type StatementDrawing } from './statement.ts';

type Given = { readonly sheet: Sheet; readonly copy: PaperCopy; readonly madeAt: Instant };

/** The page of an issued paper as it was frozen, with its data attached: paper.json, whose SHA-256 is the digest in the book's log. */
export function issuedPaperDrawing({ sheet, copy, madeAt }: Given, form: Form): StatementDrawing {
  return {
    sheet,
    drawing: {
      form,
      conformance: 'A-3a',
      madeAt,
      producerVersion,
      attachments: [
        {
          name: 'paper.json',
          mediaType: 'application/json',
          relationship: 'Data',
          description: 'What the paper was made from, in canonical JSON',
          bytes: new TextEncoder().encode(canonicalJson(copy)),
        },
      ],
    },
  };
}

/** The PDF of one form of an issued paper: the same bytes from the window and from the command line. */
export function drawIssuedPaper(given: Given, form: Form, fonts: Fonts): Uint8Array {
  const { sheet, drawing } = issuedPaperDrawing(given, form);
  return drawPdf(sheet, { ...drawing, fonts });
}
