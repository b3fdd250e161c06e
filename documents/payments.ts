import { type PaymentListFacts, paymentListSheet } from '#core/pay/paymentList';
import { instant } from '#core/time/instant';
import { type Form } from './drawing.ts';
import { producerVersion, type StatementDrawing } from './statement.ts';

/** The list of payments to make, drawn when it is asked for and kept nowhere: dated on its day, with nothing attached. */
export function paymentsDrawing(facts: PaymentListFacts, form: Form): StatementDrawing {
  return {
    sheet: paymentListSheet(facts),
    drawing: { form, conformance: 'A-3a', madeAt: instant(`${facts.on}T00:00:00.000Z`), producerVersion, attachments: [] },
  };
}
