import { dueDays } from '#core/book/schedule';
import { type LeaseTerms, type UpFront } from '#core/contract/shapes/lease';
import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';

/** What the schedule is made from: the rental, how often, its first day, the last day it can fall on, and what is paid up front. */
export type Schedule = Pick<LeaseTerms, 'amount' | 'every' | 'firstDue' | 'endsOn' | 'upFront'>;

export type ScheduledDue = { readonly kind: UpFront['kind'] | 'rental'; readonly day: Day; readonly amount: Pence };

/**
 * The payments that the terms make due, oldest first; what is paid up front stands before a rental of the same day. Months,
 * quarters and years are counted by the calendar from the first due: the 31st becomes the last day of a shorter month and comes
 * back after it. Nothing is due after the terms' last day.
 */
export function leaseDues({ amount, every, firstDue, endsOn, upFront }: Schedule): readonly ScheduledDue[] {
  const rentals = dueDays({ every, firstDue, to: endsOn }, endsOn).map((day) => ({ kind: 'rental' as const, day, amount }));
  const before = rentals.filter(({ day }) => upFront !== undefined && day < upFront.day);
  return [...before, ...(upFront === undefined ? [] : [upFront]), ...rentals.slice(before.length)];
}
