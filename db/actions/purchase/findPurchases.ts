import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { pounds } from '#core/money/words';
import { type Day } from '#core/time/day';
import { type Page, pageOf } from '#db/actions/page';
import { isExplained, isWanting } from '#db/actions/purchase/wanting';
import { type Reading } from '#db/kernel/handlers';
import { day, money, orNull, text, whole } from '#db/rows';

/** The purchase that the page comes after: what is searched is older, by day and then by when it was recorded. */
type Cursor = { readonly day: Day | '9999-12-31'; readonly seq: number; readonly id: string };

const fromTheNewest: Cursor = { day: '9999-12-31', seq: 0, id: '' };

const earlier = `
  purchase.day <= @day AND (purchase.day < @day OR (purchase.log_seq, purchase.id) < (@seq, @id))`;

// CROSS keeps the order of joining: everything is found from the purchases, which come by their index of days.
const from = 'FROM purchase CROSS JOIN due ON due.id = purchase.due_id';

const inOrder = 'ORDER BY purchase.day DESC, purchase.log_seq DESC, purchase.id DESC';

const all = `SELECT purchase.id ${from} WHERE ${earlier} ${inOrder}`;
const only = {
  wanting: `SELECT purchase.id ${from} WHERE ${earlier} AND ${isWanting} ${inOrder}`,
  explained: `SELECT purchase.id ${from} WHERE ${earlier} AND ${isExplained} ${inOrder}`,
};

const said = `purchase.id, due.amount_pence,
    (SELECT coalesce(json_extract(json, '$.payee'), '') || ' ' || coalesce(json_extract(json, '$.what'), '') || ' '
      || coalesce(json_extract(json, '$.reference'), '') FROM content WHERE content.digest = purchase.words_digest) AS words,
    (SELECT group_concat(plan_line.name || ' ' || outcome.name || ' ' || beneficiary.name, ' ')
      FROM posting CROSS JOIN plan_line ON plan_line.id = posting.plan_line_id CROSS JOIN outcome ON outcome.id = posting.outcome_id
        CROSS JOIN beneficiary ON beneficiary.id = posting.beneficiary_id
      WHERE posting.entry_id = due.entry_id) AS plan`;

const searched = `SELECT ${said} ${from} WHERE ${earlier} ${inOrder}`;
const searchedOnly = {
  wanting: `SELECT ${said} ${from} WHERE ${earlier} AND ${isWanting} ${inOrder}`,
  explained: `SELECT ${said} ${from} WHERE ${earlier} AND ${isExplained} ${inOrder}`,
};

function cursorAt({ sql }: Reading, before: string | undefined): Result<Cursor> {
  if (before === undefined) return done(fromTheNewest);
  const found = sql.one('SELECT day, log_seq FROM purchase WHERE id = ?', [before], { day, log_seq: whole });
  if (found === undefined) return refused(problem('input.notFound', { what: 'purchase' }, 'before'));
  return done({ day: found.day, seq: found.log_seq, id: before });
}

/** Words in any order and case; a sum with or without its pound sign and comma. */
function wordsOf(typed: string): readonly string[] {
  return plain(typed)
    .split(/\s+/u)
    .filter((word) => word !== '');
}

function plain(words: string): string {
  return words.toLowerCase().replaceAll(/[£,]/gu, '');
}

/** The purchases of one page by their ids, newest first: all, those that want a proof, those with a reason in its place, or those with all of the words. */
export function findPurchases(reading: Reading, { before, words = '', only: which }: InputOf<'purchase.list'>): Result<Page<string>> {
  const cursor = cursorAt(reading, before);
  if (!cursor.ok) return cursor;
  const sought = wordsOf(words);
  if (sought.length === 0) {
    const page = pageOf(reading.sql.each(which === undefined ? all : only[which], cursor.value, { id: text }));
    return done({ ...page, rows: page.rows.map(({ id }) => id) });
  }
  const shape = { id: text, amount_pence: money, words: orNull(text), plan: orNull(text) };
  const page = pageOf(reading.sql.each(which === undefined ? searched : searchedOnly[which], cursor.value, shape), (row) => {
    const held = plain([row.words ?? '', row.plan ?? '', pounds(row.amount_pence)].join(' '));
    return sought.every((word) => held.includes(word));
  });
  return done({ ...page, rows: page.rows.map(({ id }) => id) });
}
