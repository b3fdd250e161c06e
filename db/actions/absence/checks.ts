import { type Problem, problem } from '#core/contract/problem';
import { type Day, type Span, addDays, day as asDay, daysBetween, doOverlap } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { statutoryNames } from '#core/pay/words';
import { type FamilyLeave, familyLeavesOf, keepInTouchDays, lastPaidDay } from '#db/actions/absence/familyLeaves';
import { sicknessesOf } from '#db/actions/absence/sicknesses';
import { nameFor } from '#db/actions/named';
import { type Employment } from '#db/actions/people/employments';
import { type Reading } from '#db/kernel/handlers';
import { day } from '#db/rows';

/** What goes on is taken to go on for ever when days are compared. */
const forEver = asDay('2199-12-31');

export function openSpan(from: Day, to: Day | undefined): Span {
  return { from, to: to ?? forEver };
}

/** absence.endsFirst where the last day is before the first. */
export function endsFirst(from: Day, to: Day | undefined, field: string): Problem | undefined {
  return to !== undefined && to < from ? problem('absence.endsFirst', { from: dayInWords(from) }, field) : undefined;
}

/** absence.beforeEmployment, absence.afterEmployment: days outside the employment. */
export function outsideEmployment(reading: Reading, employment: Employment, span: Span, field: string): Problem | undefined {
  const name = nameFor(reading, 'employment', employment.id) ?? '';
  if (span.from < employment.startsOn) return problem('absence.beforeEmployment', { name, day: dayInWords(employment.startsOn) }, field);
  const { endsOn } = employment;
  if (endsOn === undefined || span.from <= endsOn) return undefined;
  return problem('absence.afterEmployment', { name, day: dayInWords(endsOn) }, field);
}

/** `30 March to 17 April 2026`; `since 30 March 2026` while it goes on. */
export function spanWords(from: Day, to: Day | undefined): string {
  if (to === undefined) return `since ${dayInWords(from)}`;
  return from === to ? dayInWords(from) : spanInWords({ from, to });
}

/** absence.overlaps where a sickness that stands shares a day. */
export function overlapsSickness(reading: Reading, employmentId: string, span: Span, field: string): Problem | undefined {
  const found = sicknessesOf(reading, employmentId).find(
    ({ takenBackDigest, from, to }) => takenBackDigest === undefined && doOverlap(span, openSpan(from, to)),
  );
  return found && problem('absence.overlaps', { what: 'the sickness', span: spanWords(found.from, found.to) }, field);
}

/** `but` is a leave that is looked away from: its own. */
type Besides = { readonly isSickness?: boolean; readonly but?: string | undefined };

/** absence.overlaps where the pay of a leave that stands shares a day. Sick pay gives way to maternity pay, so that may be. */
export function overlapsLeave(
  reading: Reading,
  employmentId: string,
  span: Span,
  field: string,
  { isSickness = false, but }: Besides = {},
): Problem | undefined {
  const found = familyLeavesOf(reading, employmentId).find(
    (leave) =>
      leave.takenBackDigest === undefined &&
      leave.id !== but &&
      !(isSickness && leave.kind === 'smp') &&
      doOverlap(span, { from: leave.payFrom, to: lastPaidDay(leave) }),
  );
  if (found === undefined) return undefined;
  return problem('absence.overlaps', { what: statutoryNames[found.kind], span: spanWords(found.payFrom, lastPaidDay(found)) }, field);
}

const shifts = 'SELECT DISTINCT day FROM shift_state WHERE employment_id = ? AND day BETWEEN ? AND ? ORDER BY day';

/** Days on which a shift that stands began. */
export function workedDays({ sql }: Reading, employmentId: string, { from, to }: Span): readonly Day[] {
  return sql.all(shifts, [employmentId, from, to], { day }).map((row) => row.day);
}

/** absence.worked where a shift stands on one of the days. */
export function worked(reading: Reading, employmentId: string, span: Span, field: string): Problem | undefined {
  const [first] = workedDays(reading, employmentId, span);
  return first === undefined ? undefined : problem('absence.worked', { day: dayInWords(first) }, field);
}

/** The pay week, from the weekday on which the pay began, that holds a day. */
export function payWeekOf({ payFrom }: Pick<FamilyLeave, 'payFrom'>, on: Day): Span {
  const from = addDays(payFrom, Math.floor(daysBetween(payFrom, on) / 7) * 7);
  return { from, to: addDays(from, 6) };
}

/**
 * Days worked in the weeks of a leave's pay that are not keeping-in-touch days: of a last week that is not whole its other days too, for
 * nothing is payable for a week in which any work was done (HMRC, SPM200300).
 */
export function workedInLeave(reading: Reading, leave: FamilyLeave): readonly Day[] {
  const kept = new Set(keepInTouchDays(reading, leave.id).map(({ day: on }) => on));
  const days = workedDays(reading, leave.employmentId, { from: leave.payFrom, to: payWeekOf(leave, lastPaidDay(leave)).to });
  return days.filter((on) => !kept.has(on));
}
