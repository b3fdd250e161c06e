import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { dayShape } from '#core/contract/shapes/basic';
import { addDays } from '#core/time/day';
import { type Made } from '#db/actions/made';
import { type Writing } from '#db/kernel/handlers';
import { day, orNull, text } from '#db/rows';
import { award, planLine, stream } from '#db/schema/setup';

const wasShape = z.strictObject({
  stream: dayShape.nullable(),
  lines: z.record(z.string(), dayShape.nullable()),
  awards: z.record(z.string(), dayShape),
});

const found = `
  SELECT handover.from_stream_id, handover.first_day, handover.was, back.handover_id AS back
  FROM handover LEFT JOIN handover_taken_back AS back ON back.handover_id = handover.id WHERE handover.id = ?`;

/**
 * The day, or the change itself, was wrong: the old money's records have the last days again that they had, unless somebody gave them
 * others since. What was recorded on the new money meanwhile stays there, and is taken back where it was recorded.
 */
export function takeBackHandover(writing: Writing, { id, reason }: InputOf<'handover.takeBack'>): Made {
  const row = writing.sql.one(found, [id], { from_stream_id: text, first_day: day, was: text, back: orNull(text) });
  if (row === undefined) return refused(problem('input.notFound', { what: 'change' }, 'id'));
  if (row.back !== null) return refused(problem('handover.takenBack', {}, 'id'));
  const was = wasShape.parse(JSON.parse(row.was));
  const last = addDays(row.first_day, -1);
  const { orm } = writing;
  orm
    .update(stream)
    .set({ toDay: was.stream })
    .where(and(eq(stream.id, row.from_stream_id), eq(stream.toDay, last)))
    .run();
  for (const [line, toDay] of Object.entries(was.lines))
    orm
      .update(planLine)
      .set({ toDay })
      .where(and(eq(planLine.id, line), eq(planLine.toDay, last)))
      .run();
  for (const [one, toDay] of Object.entries(was.awards))
    orm
      .update(award)
      .set({ toDay })
      .where(and(eq(award.id, one), eq(award.toDay, last)))
      .run();
  writing.append('handover_taken_back', { handover_id: id, reason_digest: writing.keep({ reason }) });
  return done({ id });
}
