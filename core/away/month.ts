import { type Day, type Span, addDays, addMonths, day, daysIn, isWithin } from '#core/time/day';

export type AwayWhat = 'leave' | 'asked' | 'sick' | 'family' | 'hospital' | 'elsewhere';

/** Somebody who is away, by an id that their row has too. */
export type Absent = Span & { readonly who: string; readonly what: AwayWhat };

/** A row of the month: what each of its days is, in order; what weighs most where there is more than one. */
type MonthRow = { readonly who: string; readonly name: string; readonly days: readonly (AwayWhat | undefined)[] };

/** What is known counts before what was asked for. */
const order: readonly AwayWhat[] = ['sick', 'family', 'leave', 'hospital', 'elsewhere', 'asked'];

/** The whole month of a day, or one so many months from it. */
export function monthOf(on: Day, shift = 0): Span {
  const from = addMonths(day(`${on.slice(0, 8)}01`), shift);
  return { from, to: addDays(addMonths(from, 1), -1) };
}

export function daysOfSpan(span: Span): readonly Day[] {
  return Array.from({ length: daysIn(span) }, (_, at) => addDays(span.from, at));
}

/** A month as a grid: a row for each of the people, in their order, whether they are away or not. */
export function monthGrid(
  month: Span,
  people: readonly { readonly who: string; readonly name: string }[],
  absent: readonly Absent[],
): readonly MonthRow[] {
  return people.map(({ who, name }) => {
    const own = absent.filter((one) => one.who === who).toSorted((a, b) => order.indexOf(a.what) - order.indexOf(b.what));
    return { who, name, days: daysOfSpan(month).map((on) => own.find((one) => isWithin(on, one))?.what) };
  });
}
