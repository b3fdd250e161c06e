import { type Day, type Span, addDays, addMonths, daysIn, earlier } from '#core/time/day';

/** What one version of a lease's terms says of miles. */
export type MileageTerms = {
  readonly from: Day;
  readonly endsOn: Day;
  readonly milesAYear?: number | undefined;
  /** Tenths of a penny for each mile beyond. */
  readonly excessTenths?: number | undefined;
};

/** The days for which each version holds: until the next one begins. `endsOn` of the newest is the lease's last day. */
function termSpans(terms: readonly MileageTerms[]): readonly { readonly terms: MileageTerms; readonly span: Span }[] {
  return terms.map((one, at) => {
    const next = terms[at + 1];
    const to = next === undefined ? one.endsOn : addDays(next.from, -1);
    return { terms: one, span: { from: one.from, to } };
  });
}

/** Whole years by the calendar, then the days of the one that is begun: three years are three allowances, leap day or not. */
function milesOf(milesAYear: number, span: Span): number {
  if (span.to < span.from) return 0;
  let years = 0;
  while (addMonths(span.from, (years + 1) * 12) <= addDays(span.to, 1)) years += 1;
  const begun = addMonths(span.from, years * 12);
  const left = span.to < begun ? 0 : daysIn({ from: begun, to: span.to });
  const yearDays = daysIn({ from: begun, to: addDays(addMonths(span.from, (years + 1) * 12), -1) });
  return milesAYear * years + Math.floor((milesAYear * left) / yearDays);
}

/** The whole miles allowed up to a day, version by version; undefined where one that had begun says nothing of miles. */
export function milesAllowed(terms: readonly MileageTerms[], upTo: Day): number | undefined {
  let miles = 0;
  for (const { terms: one, span } of termSpans(terms)) {
    if (span.from > upTo) break;
    if (one.milesAYear === undefined) return undefined;
    miles += milesOf(one.milesAYear, { from: span.from, to: earlier(span.to, upTo) });
  }
  return miles;
}
