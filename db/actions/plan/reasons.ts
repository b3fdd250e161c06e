import { erased, textIn } from '#core/book/dueWords';
import { type UnderspendReason, reasonKinds } from '#core/plan/budget';
import { type Span } from '#core/time/day';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { day, oneOf, orNull, text } from '#db/rows';

const within = `
  SELECT id, plan_line_id, kind, from_day, to_day, words_digest FROM plan_reason
  WHERE stream_id = @stream AND from_day <= @to AND coalesce(to_day, '9999-12-31') >= @from
    AND NOT EXISTS (SELECT 1 FROM plan_reason_taken_back WHERE plan_reason_id = plan_reason.id)
  ORDER BY from_day, log_seq`;

const shape = {
  id: text,
  plan_line_id: orNull(text),
  kind: oneOf(...reasonKinds),
  from_day: day,
  to_day: orNull(day),
  words_digest: text,
};

/** Why less was spent than planned, of some day of the span. */
export function reasonsWithin({ sql, contentOf }: Reading, streamId: string, { from, to }: Span): readonly UnderspendReason[] {
  return sql.all(within, { stream: streamId, from, to }, shape).map((row) => ({
    id: row.id,
    kind: row.kind,
    from: row.from_day,
    words: textIn(contentOf(row.words_digest), 'words') ?? erased,
    ...given({ to: row.to_day, planLineId: row.plan_line_id }),
  }));
}
