import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type StatementData } from '#core/contract/shapes/statement';
import { profileOfStream } from '#db/actions/funders/profile';
import { given } from '#db/actions/given';
import { issuedOfStream, standing } from '#db/actions/statement/issued';
import { previewStatement } from '#db/actions/statement/previewStatement';
import { frozenData } from '#db/actions/statement/readStatement';
import { areNamed } from '#db/actions/statement/withoutNames';
import { type Reading } from '#db/kernel/handlers';
import { flag, text } from '#db/rows';

type Pack = OutputOf<'statement.pack'>;

const byNumber = `
  SELECT id, EXISTS (SELECT 1 FROM erasure WHERE erasure.digest = evidence.sha256) AS erased FROM evidence WHERE number = ?`;

function proofsOf({ sql }: Reading, { evidence }: StatementData): Pack['proofs'] {
  return evidence.flatMap(({ number }) => {
    const row = sql.one(byNumber, [number], { id: text, erased: flag });
    return row === undefined ? [] : [{ number, evidenceId: row.id, erased: row.erased }];
  });
}

const payslipNumbered = 'SELECT document_id FROM payslip WHERE number = ?';

/** A payslip names its PA: it leaves only with a copy that has names, or where payslips are among the papers asked for. */
function payslipsOf(reading: Reading, streamId: string, { lines }: StatementData): Pack['payslips'] {
  const isAsked = profileOfStream(reading, streamId)?.papers?.includes('payslips') === true;
  if (!isAsked && !areNamed(reading, streamId)) return [];
  const numbers = new Set(lines.flatMap(({ payroll }) => payroll?.payslips ?? []));
  return [...numbers].flatMap((number) => {
    const row = reading.sql.one(payslipNumbered, [number], { document_id: text });
    return row === undefined ? [] : [{ number, documentId: row.document_id }];
  });
}

/** What the evidence of a span is made from: as it was frozen where exactly that span is issued, else as the book is now. */
export function packStatement(reading: Reading, { streamId, from, to }: InputOf<'statement.pack'>): Result<Pack> {
  const issued = standing(issuedOfStream(reading, streamId)).find(
    ({ period, correction }) => correction === undefined && period.from === from && period.to === to,
  );
  const frozen = issued && frozenData(reading, issued);
  const preview = frozen === undefined ? previewStatement(reading, { streamId, from, to }) : done({ data: frozen });
  if (!preview.ok) return preview;
  const { data } = preview.value;
  return done({
    data,
    ...given({ issued: issued === undefined || frozen === undefined ? undefined : { documentId: issued.documentId } }),
    proofs: proofsOf(reading, data),
    payslips: payslipsOf(reading, streamId, data),
  });
}
