import { type PaperFacts, paperTimesheet } from '#core/timesheet/paperSheet';
import { instant } from '#core/time/instant';
import { type Form } from './drawing.ts';
import { producerVersion, type StatementDrawing } from './statement.ts';

/** A timesheet to write on, drawn when it is asked for and kept nowhere: dated on its day, with nothing attached. */
export function timesheetDrawing(facts: PaperFacts, form: Form): StatementDrawing {
  return {
    sheet: paperTimesheet(facts),
    drawing: { form, conformance: 'A-3a', madeAt: instant(`${facts.today}T00:00:00.000Z`), producerVersion, attachments: [] },
  };
}
