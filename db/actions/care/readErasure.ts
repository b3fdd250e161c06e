import { erased, textIn } from '#core/book/dueWords';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { londonDay } from '#core/time/instant';
import { type Reading } from '#db/kernel/handlers';
import { instant, text } from '#db/rows';

const erasedOf = `
  SELECT erasure.reason_digest, log.at FROM erasure JOIN log ON log.seq = erasure.log_seq WHERE erasure.digest = ? AND erasure.kind = 'evidence'`;

/** Whether a proof was erased, when and why; and which of the book's copies hold it still, or would after it is erased. */
export function readErasure(reading: Reading, { evidenceId }: InputOf<'evidence.erasure'>): Result<OutputOf<'evidence.erasure'>> {
  const { sql, contentOf, care } = reading;
  const found = sql.one('SELECT sha256 FROM evidence WHERE id = ?', [evidenceId], { sha256: text });
  if (found === undefined) return refused(problem('input.notFound', { what: 'proof' }, 'evidenceId'));
  const row = sql.one(erasedOf, [found.sha256], { reason_digest: text, at: instant });
  const held = care.copiesHolding(found.sha256);
  if (row === undefined) return done(held);
  return done({ ...held, erased: { on: londonDay(row.at), reason: textIn(contentOf(row.reason_digest), 'reason') ?? erased } });
}
