import { type Span, earlier, later } from '#core/time/day';
import { type Reading } from '#db/kernel/handlers';
import { day } from '#db/rows';

// Sickness that goes on has no last day yet: it is asked for up to a day.
const sick = `
  SELECT sickness.from_day, coalesce((SELECT to_day FROM sickness_ended WHERE sickness_id = sickness.id), sickness.to_day, @to) AS to_day
  FROM sickness
  WHERE sickness.employment_id = @employment AND sickness.from_day <= @to
    AND NOT EXISTS (SELECT 1 FROM sickness_taken_back WHERE sickness_taken_back.sickness_id = sickness.id)`;

// A birth before the day chosen begins maternity leave on the day after it, and ends it as much earlier.
const born = '(SELECT born_on FROM family_leave_born WHERE family_leave_born.family_leave_id = family_leave.id)';
const begins = `min(family_leave.pay_from, coalesce(date(${born}, '+1 day'), family_leave.pay_from))`;

const family = `
  SELECT ${begins} AS from_day,
    coalesce((SELECT last_day FROM family_leave_ended WHERE family_leave_id = family_leave.id),
      date(family_leave.leave_to, (julianday(${begins}) - julianday(family_leave.pay_from)) || ' days')) AS to_day
  FROM family_leave
  WHERE family_leave.employment_id = @employment AND ${begins} <= @to
    AND NOT EXISTS (SELECT 1 FROM family_leave_taken_back WHERE family_leave_taken_back.family_leave_id = family_leave.id)`;

type Kept = (typeof kinds)[number];
const kinds = [sick, family] as const;

function spansOf({ sql }: Reading, queries: readonly Kept[], employmentId: string, within: Span): readonly Span[] {
  const asked = { employment: employmentId, to: within.to };
  return queries
    .flatMap((query) => sql.all(query, asked, { from_day: day, to_day: day }))
    .map((row) => ({ from: later(row.from_day, within.from), to: earlier(row.to_day, within.to) }))
    .filter(({ from, to }) => from <= to)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** Days of sick and family leave that stand, as far as they are within the span, oldest first. */
export function awaySpans(reading: Reading, employmentId: string, within: Span): readonly Span[] {
  return spansOf(reading, kinds, employmentId, within);
}

/** Of those, family leave alone: nobody is on both that and holiday. */
export function familySpans(reading: Reading, employmentId: string, within: Span): readonly Span[] {
  return spansOf(reading, [family], employmentId, within);
}

/** Of those, sickness alone, as far as it is known: what goes on counts up to today. */
export function sickSpans(reading: Reading, employmentId: string, { from, to }: Span): readonly Span[] {
  return spansOf(reading, [sick], employmentId, { from, to: earlier(to, reading.today) });
}
