import { type Writing } from '#db/kernel/handlers';
import { type LeaseDue } from './dueRows.ts';

/** Drops those that nobody has confirmed, each with the one reason. */
export function dropDues(writing: Writing, reason: string, dues: readonly LeaseDue[]): void {
  const waiting = dues.filter(({ isDropped, confirmed }) => !isDropped && confirmed === undefined);
  if (waiting.length === 0) return;
  const because = writing.keep({ reason });
  for (const { id } of waiting) writing.append('lease_due_dropped', { lease_due_id: id, reason_digest: because });
}
