import { canonicalJson } from '#core/contract/canonical-json';
import { type StatementData } from '#core/contract/shapes/statement';
import { type Sheet } from '#core/sheet/sheet';
import { paymentColumns, paymentRows } from '#core/statement/csv';
import { type Issue, statementSheet } from '#core/statement/sheet';
import { type Instant, instant } from '#core/time/instant';
import { csvBytes } from './csv.ts';
import { type Drawing, type Form } from './drawing.ts';

/** The version that goes into every file as its maker; a test holds it to package.json. */
export const producerVersion = '0.1.0';

/** What draws one form of a statement; only the fonts are still to be added. */
export type StatementDrawing = { readonly sheet: Sheet; readonly drawing: Omit<Drawing, 'fonts'> };

type Given = { readonly data: StatementData; readonly issue?: Issue; readonly madeAt?: Instant };

/**
 * The Sheet of a statement with its data attached: statement.json, whose SHA-256 is the digest in the book's log, and
 * payments.csv. A preview, which has no moment of issue, is dated at the end of its period, so that it too is the same everywhere.
 */
export function statementDrawing(
  { data, issue, madeAt = instant(`${data.period.to}T00:00:00.000Z`) }: Given,
  form: Form,
): StatementDrawing {
  return {
    sheet: statementSheet(data, issue),
    drawing: {
      form,
      conformance: 'A-3a',
      madeAt,
      producerVersion,
      attachments: [
        {
          name: 'statement.json',
          mediaType: 'application/json',
          relationship: 'Data',
          description: 'The whole statement as data, in canonical JSON',
          bytes: new TextEncoder().encode(canonicalJson(data)),
        },
        {
          name: 'payments.csv',
          mediaType: 'text/csv',
          relationship: 'Supplement',
          description: 'Every payment in and out, for a spreadsheet',
          bytes: csvBytes(paymentColumns, paymentRows(data), { forExcel: false }),
        },
      ],
    },
  };
}
