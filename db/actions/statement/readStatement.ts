import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type StatementData, statementDataShape } from '#core/contract/shapes/statement';
import { type Instant } from '#core/time/instant';
import { type Issue } from '#core/statement/sheet';
import { type Issued, issuedById } from '#db/actions/statement/issued';
import { issuedForPeople } from '#db/actions/statement/issuedForPeople';
import { type Reading } from '#db/kernel/handlers';
import { instant, oneOf, text } from '#db/rows';

/** The data as it was frozen; undefined once it was erased. */
export function frozenData({ contentOf }: Reading, { contentDigest }: Issued): StatementData | undefined {
  const content = contentOf(contentDigest);
  return content === undefined ? undefined : statementDataShape.parse(content);
}

/** An issued statement as it was frozen. Nothing is worked out again. */
export function readStatement(reading: Reading, { id }: InputOf<'statement.read'>): Result<OutputOf<'statement.read'>> {
  const issued = issuedById(reading, id);
  if (issued === undefined) return refused(problem('input.notFound', { what: 'statement' }, 'id'));
  const data = frozenData(reading, issued);
  return data === undefined ? refused(problem('statement.erased', {})) : done({ issued: issuedForPeople(reading, issued), data });
}

/** What draws an issued statement: the same for every drawing of it, for ever. */
export type StatementToDraw = {
  readonly documentId: string;
  readonly data: StatementData;
  readonly issue: Issue;
  readonly madeAt: Instant;
};

/** By the document's id; undefined where there is none, or its words were erased. */
export function statementToDraw(reading: Reading, documentId: string): StatementToDraw | undefined {
  const row = reading.sql.one(
    `SELECT statement.id, log.at FROM statement JOIN document ON document.id = statement.document_id JOIN log ON log.seq = document.log_seq
     WHERE statement.document_id = ?`,
    [documentId],
    { id: text, at: instant },
  );
  const issued = row && issuedById(reading, row.id);
  const data = issued && frozenData(reading, issued);
  if (row === undefined || issued === undefined || data === undefined) return undefined;
  return { documentId, data, issue: { code: issued.code, issuedOn: issued.issuedOn }, madeAt: row.at };
}

const undrawn = `
  SELECT document.id, document.kind, forms.form FROM document
    CROSS JOIN (SELECT 1 AS place, 'normal' AS form UNION ALL SELECT 2, 'large' UNION ALL SELECT 3, 'grey') AS forms
  WHERE NOT EXISTS (SELECT 1 FROM document_file WHERE document_file.document_id = document.id AND document_file.form = forms.form)
  ORDER BY document.log_seq, document.number, document.id, forms.place`;

export type UndrawnDocument = { readonly documentId: string; readonly kind: string; readonly form: 'normal' | 'large' | 'grey' };

/** Issued documents of which a form has not been drawn and filed yet, oldest first. */
export function undrawnDocuments({ sql }: Reading): readonly UndrawnDocument[] {
  const rows = sql.all(undrawn, [], { id: text, kind: text, form: oneOf('normal', 'large', 'grey') });
  return rows.map(({ id: documentId, kind, form }) => ({ documentId, kind, form }));
}
