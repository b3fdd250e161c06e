import { erased, textIn } from '#core/book/dueWords';
import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { nothing } from '#core/money/pence';
import { type Span } from '#core/time/day';
import { awardById } from '#db/actions/awards';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, money, text } from '#db/rows';

/** What a payment that comes once is for: a start-up sum, a piece of equipment. Said again, it stands in place of what was said. */
export function sayPurpose(writing: Writing, { awardId, purpose }: InputOf<'award.purpose'>): Made {
  const award = awardById(writing, awardId);
  if (award === undefined) return refused(problem('input.notFound', { what: 'award' }, 'awardId'));
  if (award.every !== 'once') return refused(problem('funding.notOnce', {}, 'awardId'));
  const id = writing.newId('award_purpose');
  writing.append('award_purpose', { id, award_id: awardId, words_digest: writing.keep({ purpose }) });
  return done({ id });
}

const onceOnly = `
  SELECT award.id, award.amount_pence, award.first_due, stream.name FROM award CROSS JOIN stream ON stream.id = award.stream_id
  WHERE award.every = 'once' AND award.first_due BETWEEN ? AND ? ORDER BY award.first_due, award.id`;

const purposeOf = 'SELECT words_digest FROM award_purpose WHERE award_id = ? ORDER BY log_seq DESC LIMIT 1';

const cameFor = `
  SELECT coalesce(sum(due.amount_pence), 0) AS came FROM receipt CROSS JOIN due ON due.id = receipt.due_id
  WHERE receipt.award_id = ? AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = due.entry_id)`;

/** The payments that come once and are due within a year, with what came of each. */
export function oneOffsIn({ sql, contentOf }: Reading, { from, to }: Span): OutputOf<'careYear.read'>['oneOffs'] {
  return sql.all(onceOnly, [from, to], { id: text, amount_pence: money, first_due: day, name: text }).map((row) => {
    const words = sql.one(purposeOf, [row.id], { words_digest: text });
    return {
      awardId: row.id,
      stream: row.name,
      amount: row.amount_pence,
      due: row.first_due,
      received: sql.one(cameFor, [row.id], { came: money })?.came ?? nothing,
      ...given({ purpose: words && (textIn(contentOf(words.words_digest), 'purpose') ?? erased) }),
    };
  });
}
