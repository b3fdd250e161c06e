import { type RotaSheetFacts, rotaSheet } from '#core/rota/rotaSheet';
import { instant } from '#core/time/instant';
import { type Form } from './drawing.ts';
import { producerVersion, type StatementDrawing } from './statement.ts';

/** The rota of some days, drawn when it is asked for and kept nowhere: dated on its day, with nothing attached. */
export function rotaDrawing(facts: RotaSheetFacts, form: Form): StatementDrawing {
  return {
    sheet: rotaSheet(facts),
    drawing: { form, conformance: 'A-3a', madeAt: instant(`${facts.on}T00:00:00.000Z`), producerVersion, attachments: [] },
  };
}
