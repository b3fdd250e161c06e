import { erased, textIn } from '#core/book/dueWords';
import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type Made } from '#db/actions/made';
import { type AppendOnlyTable } from '#db/guards/appendOnly';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';

/** The evidence of a file that was chosen; none where none was. */
export function proofOf(writing: Writing, file: string | undefined): string | null {
  return file === undefined ? null : writing.keepFile(file).id;
}

/** A text of kept words, `(erased)` once they were; undefined where there are none. */
export function wordsIn({ contentOf }: Reading, digest: string | null, name: string): string | undefined {
  return digest === null ? undefined : (textIn(contentOf(digest), name) ?? erased);
}

/** A text that is only there where somebody gave one. */
export function maybeIn({ contentOf }: Reading, digest: string, name: string): string | undefined {
  return textIn(contentOf(digest), name);
}

const back = {
  plan_version: 'SELECT reason_digest FROM plan_version_taken_back WHERE plan_version_id = ?',
  plan_review: 'SELECT reason_digest FROM plan_review_taken_back WHERE plan_review_id = ?',
  plan_request: 'SELECT reason_digest FROM plan_request_taken_back WHERE plan_request_id = ?',
  plan_reason: 'SELECT reason_digest FROM plan_reason_taken_back WHERE plan_reason_id = ?',
  plan_risk: 'SELECT reason_digest FROM plan_risk_closed WHERE plan_risk_id = ?',
  plan_order: 'SELECT reason_digest FROM plan_order_closed WHERE plan_order_id = ?',
} as const;

const there = {
  plan_version: 'SELECT id FROM plan_version WHERE id = ?',
  plan_review: 'SELECT id FROM plan_review WHERE id = ?',
  plan_request: 'SELECT id FROM plan_request WHERE id = ?',
  plan_reason: 'SELECT id FROM plan_reason WHERE id = ?',
  plan_risk: 'SELECT id FROM plan_risk WHERE id = ?',
  plan_order: 'SELECT id FROM plan_order WHERE id = ?',
} as const;

type Kind = keyof typeof back;

const called: Readonly<Record<Kind, string>> = {
  plan_version: 'version of the plan',
  plan_review: 'review',
  plan_request: 'entry of the register',
  plan_reason: 'reason',
  plan_risk: 'risk',
  plan_order: 'order',
};

/** Why it was taken back or closed, as a digest; undefined while it stands. */
export function takenBackOf({ sql }: Reading, kind: Kind, id: string): string | undefined {
  return sql.one(back[kind], [id], { reason_digest: text })?.reason_digest;
}

export function isThere({ sql }: Reading, kind: Kind, id: string): boolean {
  return sql.one(there[kind], [id], { id: text }) !== undefined;
}

const tables: Readonly<Record<Kind, { readonly table: AppendOnlyTable; readonly column: string }>> = {
  plan_version: { table: 'plan_version_taken_back', column: 'plan_version_id' },
  plan_review: { table: 'plan_review_taken_back', column: 'plan_review_id' },
  plan_request: { table: 'plan_request_taken_back', column: 'plan_request_id' },
  plan_reason: { table: 'plan_reason_taken_back', column: 'plan_reason_id' },
  plan_risk: { table: 'plan_risk_closed', column: 'plan_risk_id' },
  plan_order: { table: 'plan_order_closed', column: 'plan_order_id' },
};

/** Takes a record back, or closes it, with its reason: it stays in sight. */
export function takeBack(writing: Writing, kind: Kind, { id, reason }: { readonly id: string; readonly reason: string }): Made {
  if (!isThere(writing, kind, id)) return refused(problem('input.notFound', { what: called[kind] }, 'id'));
  if (takenBackOf(writing, kind, id) !== undefined) return refused(problem('plan.nothingChanges', {}, 'id'));
  const { table, column } = tables[kind];
  writing.append(table, { [column]: id, reason_digest: writing.keep({ reason }) });
  return done({ id });
}
