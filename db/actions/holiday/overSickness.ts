import { minutesGivenBack } from '#core/holiday/givenBack';
import { isQualifying } from '#core/statutory/spells';
import { type Day, type Span, doOverlap, later } from '#core/time/day';
import { given } from '#db/actions/given';
import { type Sickness, qualifyingDaysOf, sicknessesOf } from '#db/actions/absence/sicknesses';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, orNull, text, whole } from '#db/rows';

/** Leave that stands, with its own hours. */
type Leave = Span & { readonly id: string; readonly minutes: number };

/** Holiday on days of a sickness: how much of it is given back or would be, and what was said of that. Minutes. */
export type OverSickness = {
  readonly leaveId: string;
  readonly from: Day;
  readonly to: Day;
  readonly minutes: number;
  readonly back: number;
  readonly isGivenBack?: boolean;
};

type Said = { readonly isGivenBack: boolean; readonly minutes: number | null };

const saidQuery = `
  SELECT sickness_over_leave.sickness_id, sickness_over_leave.holiday_leave_id, sickness_over_leave.is_given_back, sickness_over_leave.minutes
  FROM sickness CROSS JOIN sickness_over_leave ON sickness_over_leave.sickness_id = sickness.id
  WHERE sickness.employment_id = ? ORDER BY sickness_over_leave.log_seq, sickness_over_leave.rowid`;

/** The newest word of each sickness and leave, by both their ids. */
function saidOf({ sql }: Reading, employmentId: string): ReadonlyMap<string, Said> {
  const shape = { sickness_id: text, holiday_leave_id: text, is_given_back: flag, minutes: orNull(whole) };
  const rows = sql.all(saidQuery, [employmentId], shape);
  return new Map(
    rows.map((row) => [`${row.sickness_id} ${row.holiday_leave_id}`, { isGivenBack: row.is_given_back, minutes: row.minutes }]),
  );
}

const leaveQuery = `
  SELECT id, from_day, to_day, minutes FROM holiday_leave
  WHERE employment_id = ? AND NOT EXISTS (SELECT 1 FROM holiday_leave_taken_back WHERE holiday_leave_id = holiday_leave.id)
  ORDER BY from_day`;

function standingLeave({ sql }: Reading, employmentId: string): readonly Leave[] {
  const rows = sql.all(leaveQuery, [employmentId], { id: text, from_day: day, to_day: day, minutes: whole });
  return rows.map(({ id, from_day: from, to_day: to, minutes }) => ({ id, from, to, minutes }));
}

/** Sickness that goes on counts up to today. */
function spanOf({ from, to }: Pick<Sickness, 'from' | 'to'>, today: Day): Span {
  return { from, to: to ?? later(from, today) };
}

/** Holiday that stands on days of a sickness; `id` is the sickness's own, where it is recorded already. */
export function overSickness(
  reading: Reading,
  employmentId: string,
  { id, ...sick }: Pick<Sickness, 'from' | 'to'> & { readonly id?: string },
): readonly OverSickness[] {
  const span = spanOf(sick, reading.today);
  const leaves = standingLeave(reading, employmentId).filter((leave) => doOverlap(leave, span));
  if (leaves.length === 0) return [];
  const patterns = qualifyingDaysOf(reading, employmentId);
  const said = id === undefined ? undefined : saidOf(reading, employmentId);
  return leaves.map(({ id: leaveId, ...leave }) => {
    const word = said?.get(`${id ?? ''} ${leaveId}`);
    const byDays = minutesGivenBack(leave, span, (on) => isQualifying(patterns, on));
    return {
      leaveId,
      ...leave,
      back: Math.min(leave.minutes, word?.minutes ?? byDays),
      ...given({ isGivenBack: word?.isGivenBack }),
    };
  });
}

/** Minutes of each leave that were given back because the PA was ill, by the leave's id. */
export function givenBackOf(reading: Reading, employmentId: string): ReadonlyMap<string, number> {
  if (saidOf(reading, employmentId).size === 0) return new Map();
  const back = new Map<string, number>();
  for (const { id, from, to, takenBackDigest } of sicknessesOf(reading, employmentId)) {
    if (takenBackDigest !== undefined) continue;
    for (const one of overSickness(reading, employmentId, { id, from, ...given({ to }) })) {
      const so = back.get(one.leaveId) ?? 0;
      if (one.isGivenBack === true) back.set(one.leaveId, Math.min(one.minutes, so + one.back));
    }
  }
  return back;
}
