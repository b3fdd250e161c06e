import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Pence, add, nothing } from '#core/money/pence';
import { share } from '#core/money/share';
import { addDays, addMonths } from '#core/time/day';
import { type RedundancyFound, redundancyIf } from '#db/actions/ending/redundancy';
import { type Job, jobOf } from '#db/actions/holiday/job';
import { nameFor } from '#db/actions/named';
import { asksOf } from '#db/actions/personFile/asks';
import { titleOfJob } from '#db/actions/personFile/papers';
import { type Reading } from '#db/kernel/handlers';
import { text, whole } from '#db/rows';

type Read = OutputOf<'redundancy.read'>;

const employed = `
  SELECT employment.id FROM assistant CROSS JOIN employment ON employment.assistant_id = assistant.id
  WHERE (employment.ends_on IS NULL OR employment.ends_on >= ?) AND employment.starts_on <= ? ORDER BY assistant.name, employment.id`;

/** Twelve weeks of shifts, by the plan lines that paid them: minutes times hundredths of a percent. */
const charged = `
  SELECT shift_charge.plan_line_id, sum(shift_charge.hundredths * ((unixepoch(shift.ends_at) - unixepoch(shift.starts_at)) / 60)) AS weight
  FROM shift CROSS JOIN shift_charge ON shift_charge.shift_id = shift.id
  WHERE shift.employment_id = ? AND shift.day BETWEEN ? AND ?
    AND NOT EXISTS (SELECT 1 FROM shift_taken_back WHERE shift_taken_back.shift_id = shift.id)
  GROUP BY shift_charge.plan_line_id ORDER BY shift_charge.plan_line_id`;

const ofLine =
  'SELECT plan_line.name, plan_line.stream_id, stream.funder_id FROM plan_line JOIN stream ON stream.id = plan_line.stream_id WHERE plan_line.id = ?';

type Owed = { readonly job: Job; readonly now: Pence; readonly inAYear: Pence; readonly working: Read['jobs'][number]['working'] };

function sumOf(found: RedundancyFound): Pence {
  return found.ok ? found.pay : nothing;
}

function linesOf({ sql, today }: Reading, employmentId: string): readonly { readonly planLineId: string; readonly weight: number }[] {
  const rows = sql.all(charged, [employmentId, addDays(today, -84), today], { plan_line_id: text, weight: whole });
  return rows.map(({ plan_line_id: planLineId, weight }) => ({ planLineId, weight }));
}

/** What each plan line's reserve would have to hold, shared as the last twelve weeks of work were. */
function byLine(reading: Reading, owed: readonly Owed[]): Pick<Read, 'lines' | 'unplaced'> {
  const lines = new Map<string, { now: Pence; inAYear: Pence }>();
  let unplaced = nothing;
  for (const { job, now, inAYear } of owed) {
    const weights = linesOf(reading, job.employment.id).filter(({ weight }) => weight > 0);
    if (weights.length === 0) {
      unplaced = add(unplaced, now);
      continue;
    }
    const [nows, laters] = [now, inAYear].map((sum) =>
      share(
        sum,
        weights.map(({ weight }) => weight),
      ),
    );
    for (const [place, { planLineId }] of weights.entries()) {
      const before = lines.get(planLineId) ?? { now: nothing, inAYear: nothing };
      lines.set(planLineId, { now: add(before.now, nows?.[place] ?? nothing), inAYear: add(before.inAYear, laters?.[place] ?? nothing) });
    }
  }
  const asks = asksOf(reading);
  const named = [...lines].map(([planLineId, sums]) => {
    const row = reading.sql.one(ofLine, [planLineId], { name: text, stream_id: text, funder_id: text });
    if (row === undefined) throw new RangeError('a charge to a plan line that is not there');
    const asked = asks.find(({ funderId }) => funderId === row.funder_id);
    const stream = nameFor(reading, 'stream', row.stream_id) ?? '';
    return { planLineId, planLine: row.name, stream, funder: asked?.funder ?? '', how: asked?.redundancy ?? 'unknown', ...sums };
  });
  return { unplaced, lines: named.toSorted((a, b) => (a.planLine < b.planLine ? -1 : 1)) };
}

/** What redundancy pay would come to if the care ended today, and in a year, by PA and by the plan lines that pay them. */
export function readReserve(reading: Reading, _: InputOf<'redundancy.read'>): Result<Read> {
  const { sql, today } = reading;
  const missing: string[] = [];
  const owed: Owed[] = [];
  for (const { id } of sql.all(employed, [today, today], { id: text })) {
    const job = jobOf(reading, id);
    if (job === undefined) continue;
    const now = redundancyIf(reading, job, today);
    const inAYear = redundancyIf(reading, job, addMonths(today, 12));
    if (!inAYear.ok) missing.push(inAYear.why);
    const shown = now.ok && now.halfWeeks > 0 ? now : inAYear;
    const working = shown.ok ? shown.working.map(({ words, sources }) => ({ words, sources: [...sources] })) : [];
    if (sumOf(now) > 0 || sumOf(inAYear) > 0) owed.push({ job, now: sumOf(now), inAYear: sumOf(inAYear), working });
  }
  return done({
    today,
    jobs: owed.map(({ job, now, inAYear, working }) => ({
      employmentId: job.employment.id,
      name: job.employment.name,
      job: titleOfJob(reading, job.employment.id),
      now,
      inAYear,
      working,
    })),
    ...byLine(reading, owed),
    missing: [...new Set(missing)],
  });
}
