import { type Span, addMonths, day, earlier, later, readDay } from '#core/time/day';
import { usePart } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';

/** Where the findings of some days stand. */
export type FindingsPlaces = {
  readonly list: string;
  readonly rules: string;
  readonly one: (key: string) => string;
  readonly answer: (key: string, kind: string) => string;
  readonly again: (key: string) => string;
};

const ofOpenDays: FindingsPlaces = {
  list: places.findings,
  rules: places.findingRules,
  one: places.finding,
  answer: places.answerFinding,
  again: places.askFindingAgain,
};

/** Days as a part of an address: '2026-04-01_2026-06-30'. */
export function daysPart({ from, to }: Span): string {
  return `${from}_${to}`;
}

/** The days that an address names; undefined where it names none, or none that can be. */
export function daysIn(part: string): Span | undefined {
  const [from, to, ...more] = part.split('_').map(readDay);
  return from === undefined || to === undefined || more.length > 0 || to < from ? undefined : { from, to };
}

export function placesOf(days: Span | undefined): FindingsPlaces {
  if (days === undefined) return ofOpenDays;
  const part = daysPart(days);
  return {
    list: places.findingsIn(part),
    rules: places.findingRulesIn(part),
    one: (key) => places.findingIn(part, key),
    answer: (key, kind) => places.answerFindingIn(part, key, kind),
    again: (key) => places.askFindingAgainIn(part, key),
  };
}

/** The days that are looked at, as they are asked for: none said where they are the book's own open days. */
export function useDays(): { readonly asked: Partial<Span>; readonly chosen: Span | undefined; readonly to: FindingsPlaces } {
  const chosen = daysIn(usePart('days'));
  return { asked: chosen ?? {}, chosen, to: placesOf(chosen) };
}

/** The years to 31 March that a book has days of, newest first: public bodies count like that. Cut to the book's days. */
export function yearsOf({ from, to }: Span): readonly Span[] {
  const years: Span[] = [];
  for (let ends = day(`${to.slice(0, 4)}-03-31`); ; ends = addMonths(ends, -12)) {
    if (ends < from) break;
    const begins = day(`${String(Number(ends.slice(0, 4)) - 1)}-04-01`);
    if (begins <= to) years.push({ from: later(begins, from), to: earlier(ends, to) });
  }
  const rest = day(`${to.slice(0, 4)}-04-01`);
  return rest <= to ? [{ from: later(rest, from), to }, ...years] : years;
}
