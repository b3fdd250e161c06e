import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Made } from '#db/actions/made';
import { wordsOfLooks } from '#db/actions/purchase/looks';
import { type Writing } from '#db/kernel/handlers';
import { flag, orNull, text, whole } from '#db/rows';

const evidence = `
  SELECT evidence.sha256, evidence.log_seq, evidence.name_digest, content.log_seq AS name_log_seq,
    EXISTS (SELECT 1 FROM erasure WHERE erasure.digest = evidence.sha256) AS erased
  FROM evidence LEFT JOIN content ON content.digest = evidence.name_digest WHERE evidence.id = ?`;

const shape = { sha256: text, log_seq: whole, name_digest: text, name_log_seq: orNull(whole), erased: flag };

/** Forgets a proof for good: the file, its name and what was said of it. Its number, its digest and what it proved stay, with the reason. */
export function eraseEvidence(writing: Writing, { evidenceId, reason }: InputOf<'evidence.erase'>): Made {
  const found = writing.sql.one(evidence, [evidenceId], shape);
  if (found === undefined) return refused(problem('input.notFound', { what: 'proof' }, 'evidenceId'));
  if (found.erased) return refused(problem('evidence.erased', {}, 'evidenceId'));
  const why = writing.keep({ reason });
  writing.append('erasure', { digest: found.sha256, kind: 'evidence', of_log_seq: found.log_seq, reason_digest: why });
  if (found.name_log_seq !== null)
    writing.append('erasure', { digest: found.name_digest, kind: 'content', of_log_seq: found.name_log_seq, reason_digest: why });
  for (const { digest, logSeq } of wordsOfLooks(writing, evidenceId))
    writing.append('erasure', { digest, kind: 'content', of_log_seq: logSeq, reason_digest: why });
  return done({ id: evidenceId });
}
