import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { issuedById } from '#db/actions/statement/issued';
import { type Writing } from '#db/kernel/handlers';

/** Opens an issued statement's days again with a reason, until its next version is issued or the correction is left. */
export function correctStatement(
  writing: Writing,
  { statementId, reason }: InputOf<'statement.correct'>,
): Result<OutputOf<'statement.correct'>> {
  const issued = issuedById(writing, statementId);
  if (issued === undefined || issued.superseded) return refused(problem('input.notFound', { what: 'statement' }, 'statementId'));
  if (issued.correction !== undefined) return refused(problem('statement.alreadyOpen', { number: String(issued.number) }));
  const id = writing.newId('correction');
  writing.append('correction', { id, statement_id: statementId, reason_digest: writing.keep({ reason }) });
  return done({ id });
}
