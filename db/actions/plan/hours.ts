import { agreedFor } from '#core/book/agreed';
import { type HoursBeside } from '#core/contract/shapes/budget';
import { nearestPenny, portion, rate } from '#core/money/rate';
import { type Pence, pence } from '#core/money/pence';
import { type Day, type Span, earlier } from '#core/time/day';
import { linesInForce } from '#db/actions/plan/versions';
import { planLineById } from '#db/actions/planLines';
import { type Reading } from '#db/kernel/handlers';
import { text, whole } from '#db/rows';

// Minutes less unpaid breaks, by who bears them: minutes times hundredths of a percent. A sleep-in is no hour of care.
const worked = `
  SELECT shift_charge.plan_line_id, sum(shift_charge.hundredths * (
      (unixepoch(shift.ends_at) - unixepoch(shift.starts_at)) / 60 - coalesce((
        SELECT sum((unixepoch(part.ends_at) - unixepoch(part.starts_at)) / 60) FROM shift_part AS part
        WHERE part.shift_id = shift.id AND part.kind = 'break'), 0))) AS weight
  FROM shift CROSS JOIN shift_state ON shift_state.shift_id = shift.id CROSS JOIN shift_charge ON shift_charge.shift_id = shift.id
  WHERE shift.day BETWEEN ? AND ? AND shift.kind = 'work' GROUP BY shift_charge.plan_line_id`;

/** Hundredths of an hour that each plan line bore of the time worked in the days. */
function workedByLine({ sql }: Reading, { from, to }: Span): ReadonlyMap<string, number> {
  const rows = sql.all(worked, [from, to], { plan_line_id: text, weight: whole });
  return new Map(rows.map((row) => [row.plan_line_id, portion(pence(row.weight), rate(1, 6_000), nearestPenny)]));
}

function costOf(each: Pence, hundredths: number): Pence {
  return portion(each, rate(hundredths, 100), nearestPenny);
}

/** Hours planned and worked, side by side, of lines whose plan counts hours. Up to the day, in the year. */
export function hoursBeside(reading: Reading, streamId: string, year: Span, on: Day): HoursBeside[] {
  const lines = linesInForce(reading, streamId, on).filter(({ quantity }) => quantity?.unit === 'hour');
  if (lines.length === 0 || on < year.from) return [];
  const span = { from: year.from, to: earlier(on, year.to) };
  const done = workedByLine(reading, span);
  return lines.flatMap(({ planLineId, name, quantity, every }): readonly HoursBeside[] => {
    const line = planLineById(reading, planLineId);
    if (line === undefined || quantity === undefined) return [];
    // Hours are spread over days as the sums of a plan are.
    const planned = agreedFor({ agreed: pence(quantity.quantityHundredths), every, from: line.from, to: line.to }, span);
    const hours = done.get(planLineId) ?? 0;
    const { rate: each } = quantity;
    return [{ planLineId, name, planned, worked: hours, plannedCost: costOf(each, planned), workedCost: costOf(each, hours), rate: each }];
  });
}
