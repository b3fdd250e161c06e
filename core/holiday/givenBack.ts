import { type Day, type Span, addDays, daysIn, isWithin } from '#core/time/day';

/** Holiday on days of sickness, as far as it is given back. Minutes. */
type LeaveOverSickness = Span & { readonly minutes: number };

function daysOf({ from, to }: Span): readonly Day[] {
  return Array.from({ length: Math.max(0, daysIn({ from, to })) }, (_, place) => addDays(from, place));
}

/**
 * Minutes of a leave that fell on days of sickness: its hours shared among the days on which the PA would have worked, or among all of
 * its days where those are not known. Up to the minute, in favour of the PA. Who falls ill in holiday may take it later (WTR reg 13(15)).
 */
export function minutesGivenBack({ minutes, ...leave }: LeaveOverSickness, sick: Span, wouldWork: (on: Day) => boolean): number {
  const days = daysOf(leave);
  const working = days.filter(wouldWork);
  const counted = working.length === 0 ? days : working;
  const ill = counted.filter((on) => isWithin(on, sick)).length;
  return Math.ceil((minutes * ill) / counted.length);
}
