import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { shortCode } from '#core/statement/code';
import { issuedForPeople } from '#db/actions/statement/issuedForPeople';
import { issuedById } from '#db/actions/statement/issued';
import { statementOf } from '#db/actions/statement/data';
import { corrected, issueProblem } from '#db/actions/statement/ready';
import { type Writing } from '#db/kernel/handlers';

/**
 * Numbers and freezes the statement that was previewed: the data as canonical JSON with its digest and short code. From then on
 * nothing can be posted in its days. Refused where anything moved since the preview, or a proof is open.
 */
export function issueStatement(
  writing: Writing,
  { streamId, from, to, dataDigest }: InputOf<'statement.issue'>,
): Result<OutputOf<'statement.issue'>> {
  const span = { from, to };
  const built = statementOf(writing, streamId, span);
  if (built === undefined) return refused(problem('input.notFound', { what: 'money' }, 'streamId'));
  const { data, digest } = built;
  const because = issueProblem(writing, streamId, span, data);
  if (because !== undefined) return refused(because);
  if (digest !== dataDigest) return refused(problem('statement.moved', {}));
  const being = corrected(writing, streamId, span);
  const documentId = writing.newId('document');
  writing.append('document', {
    id: documentId,
    kind: 'statement',
    number: data.number,
    version: data.version,
    issued_on: writing.today,
    data_digest: digest,
    content_digest: writing.keep(data),
    code: shortCode(digest),
    supersedes: being?.documentId ?? null,
  });
  const id = writing.newId('statement');
  writing.append('statement', {
    id,
    stream_id: streamId,
    number: data.number,
    version: data.version,
    from_day: from,
    to_day: to,
    opening_pence: data.sums.opening,
    closing_pence: data.sums.closing,
    document_id: documentId,
    correction_id: being?.correction?.id ?? null,
  });
  const issued = issuedById(writing, id);
  if (issued === undefined) throw new RangeError('a statement that was just issued');
  return done(issuedForPeople(writing, issued));
}
