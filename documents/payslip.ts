import { canonicalJson } from '#core/contract/canonical-json';
import { type PayslipData } from '#core/contract/shapes/pay';
import { payslipCopy } from '#core/pay/payslipCopy';
import { payslipSheet } from '#core/pay/payslipSheet';
import { type Instant, instant } from '#core/time/instant';
import { drawPdf } from './draw.ts';
import { type Form } from './drawing.ts';
import { type Fonts } from './fonts.ts';
import { producerVersion, type StatementDrawing } from './statement.ts';

type Given = { readonly data: PayslipData; readonly madeAt?: Instant };

/**
 * The Sheet of a payslip with the PA's copy of its data attached: payslip.json, whose SHA-256 is the digest in the book's log. A preview, which has
 * no moment of approval, is dated on its payday, so that it too is the same everywhere.
 */
export function payslipDrawing({ data, madeAt = instant(`${data.payday}T00:00:00.000Z`) }: Given, form: Form): StatementDrawing {
  return {
    sheet: payslipSheet(data, data.number > 0),
    drawing: {
      form,
      conformance: 'A-3a',
      madeAt,
      producerVersion,
      attachments: [
        {
          name: 'payslip.json',
          mediaType: 'application/json',
          relationship: 'Data',
          description: 'The payslip as data, in canonical JSON',
          bytes: new TextEncoder().encode(canonicalJson(payslipCopy(data))),
        },
      ],
    },
  };
}

/** The PDF of one form of a payslip: the same bytes from the window and from the command line. */
export function drawPayslip(given: Given, form: Form, fonts: Fonts): Uint8Array {
  const { sheet, drawing } = payslipDrawing(given, form);
  return drawPdf(sheet, { ...drawing, fonts });
}
