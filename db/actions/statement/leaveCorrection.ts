import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { issuedById } from '#db/actions/statement/issued';
import { type Writing } from '#db/kernel/handlers';
import { flag, whole } from '#db/rows';

// Only postings after the correction began can have changed anything; those of earlier days move what this statement begins with.
const changedSince = `
  SELECT EXISTS (SELECT 1 FROM posting WHERE stream_id = ? AND day <= ? AND log_seq >= ?) AS changed`;

/** Closes a correction in which nothing was changed. Where something was, the next version must be issued instead. */
export function leaveCorrection(
  writing: Writing,
  { statementId }: InputOf<'statement.leaveCorrection'>,
): Result<OutputOf<'statement.leaveCorrection'>> {
  const issued = issuedById(writing, statementId);
  if (issued === undefined) return refused(problem('input.notFound', { what: 'statement' }, 'statementId'));
  const { correction, number, streamId, period } = issued;
  if (correction === undefined) return refused(problem('statement.notOpen', { number: String(number) }));
  const begun = writing.sql.one('SELECT log_seq FROM correction WHERE id = ?', [correction.id], { log_seq: whole });
  const found = writing.sql.one(changedSince, [streamId, period.to, begun?.log_seq ?? 0], { changed: flag });
  if (found?.changed === true) return refused(problem('statement.changedSince', { number: String(number) }));
  writing.append('correction_left', { correction_id: correction.id });
  return done({ id: statementId });
}
