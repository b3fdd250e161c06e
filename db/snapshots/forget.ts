import { type Result, done } from '#core/contract/result';
import { type Writing } from '#db/kernel/handlers';
import { whole } from '#db/rows';

export type Forgotten = { readonly digest: string; readonly kind: 'content' | 'evidence' | 'document' };

const whereIs = {
  content: 'SELECT log_seq FROM content WHERE digest = ?',
  evidence: 'SELECT log_seq FROM evidence WHERE sha256 = ?',
  document: 'SELECT min(log_seq) AS log_seq FROM document_file WHERE sha256 = ? HAVING count(*) > 0',
} as const;

/** Erases again, in a restored book, what was erased after its snapshot was made: forgetting is not undone by a backup. */
export function forgetAgain(
  writing: Writing,
  { name, displaced, forgotten }: { readonly name: string; readonly displaced: string; readonly forgotten: readonly Forgotten[] },
): Result<unknown> {
  const reason_digest = writing.keep({ restored: name, displaced });
  for (const { digest, kind } of forgotten) {
    const isErased = writing.sql.one('SELECT log_seq FROM erasure WHERE digest = ?', [digest], { log_seq: whole }) !== undefined;
    const held = writing.sql.one(whereIs[kind], [digest], { log_seq: whole });
    if (isErased || held === undefined) continue;
    writing.append('erasure', { digest, kind, of_log_seq: held.log_seq, reason_digest });
  }
  return done({ name, displaced });
}
