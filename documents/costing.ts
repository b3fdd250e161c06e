import { type CostingSheetFacts, costingSheet } from '#core/costing/costingSheet';
import { instant } from '#core/time/instant';
import { type Form } from './drawing.ts';
import { producerVersion, type StatementDrawing } from './statement.ts';

/** What a care plan costs, drawn when it is asked for and kept nowhere: dated on its day, with nothing attached. */
export function costingDrawing(facts: CostingSheetFacts, form: Form): StatementDrawing {
  return {
    sheet: costingSheet(facts),
    drawing: { form, conformance: 'A-3a', madeAt: instant(`${facts.on}T00:00:00.000Z`), producerVersion, attachments: [] },
  };
}
