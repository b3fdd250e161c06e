import { negate } from '#core/money/pence';
import { problem } from '#core/contract/problem';
import { type Result, refused } from '#core/contract/result';
import { type Posting, postEntry } from '#db/actions/postings';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, flag, money, text, whole } from '#db/rows';

/** An entry's postings in their order. */
export function postingsOf({ sql }: Reading, entryId: string): readonly Posting[] {
  const shape = { account_id: text, amount_pence: money, stream_id: text, beneficiary_id: text, plan_line_id: text, outcome_id: text };
  return sql
    .all(
      'SELECT account_id, amount_pence, stream_id, beneficiary_id, plan_line_id, outcome_id FROM posting WHERE entry_id = ? ORDER BY place',
      [entryId],
      shape,
    )
    .map((row) => ({
      account: row.account_id,
      amount: row.amount_pence,
      stream: row.stream_id,
      beneficiary: row.beneficiary_id,
      planLine: row.plan_line_id,
      outcome: row.outcome_id,
    }));
}

export function isReversed({ sql }: Reading, entryId: string): boolean {
  const found = sql.one('SELECT EXISTS (SELECT 1 FROM entry WHERE reverses = ?) AS reversed', [entryId], { reversed: flag });
  return found?.reversed === true;
}

/** Whether any due of the entry has a bank match that stands. */
function isSettled({ sql }: Reading, entryId: string): boolean {
  const found = sql.one(
    `SELECT count(*) AS matches FROM due JOIN bank_match ON bank_match.due_id = due.id
     WHERE due.entry_id = ? AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)`,
    [entryId],
    { matches: whole },
  );
  return (found?.matches ?? 0) > 0;
}

/**
 * Takes an entry back by its mirror on the same day; answers the reversing entry. Refuses one that is matched or taken back already.
 * The reason is words, or the digest of words kept already.
 */
export function reverseEntry(writing: Writing, entryId: string, because: string | { readonly digest: string }): Result<string> {
  const entry = writing.sql.one('SELECT day, kind FROM entry WHERE id = ?', [entryId], { day, kind: text });
  if (entry === undefined || entry.kind === 'reversal') throw new RangeError('only an entry of the book is reversed');
  if (isReversed(writing, entryId)) return refused(problem('money.alreadyReversed', {}));
  if (isSettled(writing, entryId)) return refused(problem('money.alreadySettled', {}));
  const postings = postingsOf(writing, entryId).map((posting) => ({ ...posting, amount: negate(posting.amount) }));
  const reason = typeof because === 'string' ? writing.keep({ reason: because }) : because.digest;
  return postEntry(writing, { day: entry.day, kind: 'reversal', reverses: entryId, reason, postings });
}
