import { type Day } from '#core/time/day';
import { type Reading } from '#db/kernel/handlers';
import { day, orNull, text } from '#db/rows';

const takenOver = `
  SELECT handover_line.to_plan_line_id AS line FROM handover_line CROSS JOIN handover ON handover.id = handover_line.handover_id
  WHERE handover_line.from_plan_line_id = ? AND handover.first_day <= ?
    AND NOT EXISTS (SELECT 1 FROM handover_taken_back WHERE handover_taken_back.handover_id = handover.id)
  ORDER BY handover.first_day DESC, handover.log_seq DESC LIMIT 1`;

const tookOver = `
  SELECT handover_line.from_plan_line_id AS line, plan_line.from_day FROM handover_line CROSS JOIN handover ON handover.id = handover_line.handover_id
    CROSS JOIN plan_line ON plan_line.id = handover_line.to_plan_line_id
  WHERE handover_line.to_plan_line_id = ? AND handover.first_day > ?
    AND NOT EXISTS (SELECT 1 FROM handover_taken_back WHERE handover_taken_back.handover_id = handover.id)
  ORDER BY handover.first_day, handover.log_seq LIMIT 1`;

/** More changes of money than a life has. */
const most = 50;

/**
 * The plan line that pays on a day for what a line is for: where other money took its place, that money's line. A line that only took
 * over later stands, on an earlier day on which it was not there, for the one it took over from.
 */
export function handedOn({ sql }: Reading, planLineId: string, on: Day): string {
  let line = planLineId;
  for (let turn = 0; turn < most; turn += 1) {
    const next = sql.one(takenOver, [line, on], { line: text });
    if (next === undefined) break;
    ({ line } = next);
  }
  if (line !== planLineId) return line;
  const before = sql.one(tookOver, [line, on], { line: text, from_day: orNull(day) });
  return before === undefined || (before.from_day !== null && before.from_day <= on) ? line : before.line;
}
