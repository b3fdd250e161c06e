import { type LeaseTerms } from '#core/contract/shapes/lease';
import { type Problem, problem } from '#core/contract/problem';
import { type Day, addMonths, isWithin } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { leaseDues } from './leaseDues.ts';

/** No vehicle is leased for longer: a date beyond is a slip of the hand. */
export const mostYears = 10;

/** What is paid up front may be paid this long before the lease starts, when the vehicle is ordered and adapted. */
export const monthsUpFront = 12;

function whenUpFront({ upFront, endsOn }: LeaseTerms, startsOn: Day): Problem | undefined {
  const span = { from: addMonths(startsOn, -monthsUpFront), to: endsOn };
  if (upFront === undefined || isWithin(upFront.day, span)) return undefined;
  return problem('lease.upFrontOutside', { from: dayInWords(span.from), to: dayInWords(span.to) }, 'terms.upFront.day');
}

/**
 * What cannot be right about a lease's terms by their own days, in the order of the form; undefined where nothing is. `startsOn` is
 * the lease's first day, `bookStart` the book's: payments before it are part of the opening balances, but not all can be.
 */
export function checkTerms(
  terms: LeaseTerms,
  { startsOn, bookStart }: { readonly startsOn: Day; readonly bookStart: Day },
): Problem | undefined {
  const { from, endsOn, firstDue } = terms;
  if (from < startsOn) return problem('lease.termsBeforeLease', { day: dayInWords(startsOn) }, 'terms.from');
  if (endsOn < from) return problem('input.endsBeforeStart', { what: 'The lease' }, 'terms.endsOn');
  if (endsOn > addMonths(from, mostYears * 12)) return problem('lease.tooLong', { years: String(mostYears) }, 'terms.endsOn');
  if (!isWithin(firstDue, { from, to: endsOn }))
    return problem('lease.firstDueOutside', { from: dayInWords(from), to: dayInWords(endsOn) }, 'terms.firstDue');
  const early = whenUpFront(terms, startsOn);
  if (early !== undefined) return early;
  const isAllBefore = leaseDues(terms).every(({ day }) => day < bookStart);
  return isAllBefore ? problem('lease.allBeforeBook', { day: dayInWords(bookStart) }, 'terms.endsOn') : undefined;
}
