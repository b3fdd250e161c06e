import { type StatementToDraw, statementToDraw, undrawnDocuments } from '#db/actions/statement/readStatement';
import { readingFor } from './context.ts';
import { type Open } from './opened.ts';

export type Undrawn = { readonly form: 'normal' | 'large' | 'grey'; readonly statement: StatementToDraw };

/** The forms of issued statements that are not drawn and filed yet, oldest first: after issuing, and after a crash. */
export function undrawnStatements(open: Open): readonly Undrawn[] {
  const reading = readingFor(open.kernel, { actor: 'actor-holder' });
  return undrawnDocuments(reading).flatMap(({ documentId, form }) => {
    const statement = statementToDraw(reading, documentId);
    return statement === undefined ? [] : [{ form, statement }];
  });
}
