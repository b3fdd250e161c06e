import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { dayInWords } from '#core/time/words';
import { bookFacts } from '#db/actions/book';
import { statementOf } from '#db/actions/statement/data';
import { issueProblem } from '#db/actions/statement/ready';
import { type Reading } from '#db/kernel/handlers';

/** Any span of a stream, for looking. Writes nothing and numbers nothing. */
export function previewStatement(
  reading: Reading,
  { streamId, from, to }: InputOf<'statement.preview'>,
): Result<OutputOf<'statement.preview'>> {
  if (to < from) return refused(problem('input.endsBeforeStart', { what: 'The statement' }, 'to'));
  const { started_on: start } = bookFacts(reading);
  if (from < start) return refused(problem('money.beforeBookStarts', { day: dayInWords(start) }, 'from'));
  const built = statementOf(reading, streamId, { from, to });
  if (built === undefined) return refused(problem('input.notFound', { what: 'money' }, 'streamId'));
  const { data, digest } = built;
  return done({
    data,
    dataDigest: digest,
    canIssue: issueProblem(reading, streamId, { from, to }, data) === undefined,
    missing: data.proofs.filter(({ state }) => state === 'open'),
  });
}
