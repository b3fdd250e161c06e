import { type OutputOf } from '#core/contract/routes';
import { type Issued } from '#db/actions/statement/issued';
import { type Reading } from '#db/kernel/handlers';
import { oneOf } from '#db/rows';

type Shown = OutputOf<'statement.issue'>;

export function issuedForPeople({ sql }: Reading, issued: Issued): Shown {
  const { id, streamId, stream, number, version, period, issuedOn, closing, code, dataDigest, reason, superseded, correction } = issued;
  const drawn = sql.all('SELECT form FROM document_file WHERE document_id = ? ORDER BY form', [issued.documentId], {
    form: oneOf('normal', 'large', 'grey'),
  });
  return {
    id,
    documentId: issued.documentId,
    streamId,
    stream,
    number,
    version,
    period,
    issuedOn,
    closing,
    code,
    dataDigest,
    ...(reason === undefined ? {} : { reason }),
    superseded,
    ...(correction === undefined ? {} : { correcting: correction.reason }),
    drawn: drawn.map(({ form }) => form),
  };
}
