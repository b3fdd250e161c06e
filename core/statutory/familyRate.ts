import { type Fine, fineFrom, finePart, fineTotal, finePounds, lesserFine, nearestPennyFrom, upToPennyFrom } from '#core/money/fine';
import { type Pence } from '#core/money/pence';
import { rate } from '#core/money/rate';
import { pounds } from '#core/money/words';
import { type StatutoryTable } from '#core/payroll/years/statutory';
import { type Day, type Span, addDays, daysBetween, daysIn, weekday } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { type FamilyKind } from './familyDates.ts';
import { type ToldStep, counted, told } from './told.ts';
import { firstSundayInApril } from './weeks.ts';

export type FamilyPayFacts = {
  readonly kind: FamilyKind;
  /** The first day of pay: pay weeks begin on its weekday. */
  readonly payFrom: Day;
  readonly weeks: number;
  /** Average weekly earnings in the relevant period. */
  readonly weekly: Fine;
  readonly tables: readonly StatutoryTable[];
};

/** Of earnings, in the weeks that are not capped: SSCBA 1992 s166. A table's own share counts from its year on. */
const share = rate(90, 100);
const fullWeeks: Readonly<Record<FamilyKind, number>> = { smp: 6, sap: 6, spp: 0, shpp: 0, spbp: 0, sncp: 0 };

/** The last day of pay. */
export function paidTo({ payFrom, weeks }: Pick<FamilyPayFacts, 'payFrom' | 'weeks'>): Day {
  return addDays(payFrom, weeks * 7 - 1);
}

/** The table whose flat rate counts on a day of a pay that begins on this weekday; undefined where its figures are not known. */
export function familyTableOn(tables: readonly StatutoryTable[], payFrom: Day, on: Day): StatutoryTable | undefined {
  const starts = (year: number): Day => addDays(firstSundayInApril(year), weekday(payFrom) % 7);
  return tables.find(({ from }) => {
    const year = Number(from.slice(0, 4));
    return on >= starts(year) && on < starts(year + 1);
  });
}

/** 90% of average earnings. Paternity pay's is to the nearest penny, as HMRC's calculator has it. */
function ninety({ kind, weekly }: FamilyPayFacts, table: StatutoryTable | undefined): Fine {
  const part = finePart(weekly, table?.family.mostOfEarnings.value ?? share);
  return kind === 'spp' ? fineFrom(nearestPennyFrom(part)) : part;
}

/** What a week costs on a day of the pay; undefined where the year's figures are not known. */
export function familyWeekly(facts: FamilyPayFacts, on: Day): Fine | undefined {
  const table = familyTableOn(facts.tables, facts.payFrom, on);
  if (daysBetween(facts.payFrom, on) < fullWeeks[facts.kind] * 7) return ninety(facts, table);
  return table && lesserFine(fineFrom(table.family.weekly.value), ninety(facts, table));
}

/** The part of a span that is paid: inside the weeks of pay. Undefined where none is. */
export function paidWithin(facts: FamilyPayFacts, { from, to }: Span): Span | undefined {
  const last = paidTo(facts);
  const span = { from: from > facts.payFrom ? from : facts.payFrom, to: to < last ? to : last };
  return span.from <= span.to ? span : undefined;
}

/** One stretch of days at one weekly rate. */
type Stretch = Span & { readonly weekly: Fine };

function stretches(facts: FamilyPayFacts, { from, to }: Span): readonly Stretch[] | undefined {
  const found: Stretch[] = [];
  for (let on = from; on <= to; on = addDays(on, 1)) {
    const weekly = familyWeekly(facts, on);
    if (weekly === undefined) return undefined;
    const last = found.at(-1);
    if (last?.weekly === weekly) found[found.length - 1] = { ...last, to: on };
    else found.push({ from: on, to: on, weekly });
  }
  return found;
}

export type FamilyPay = { readonly amount: Pence; readonly days: number; readonly steps: readonly ToldStep[] };

function stepOf({ from, to, weekly }: Stretch): string {
  const days = daysIn({ from, to });
  const [weeks, rest] = [Math.floor(days / 7), days % 7];
  const parts = [
    ...(weeks === 0 ? [] : [`${counted(weeks, 'week')} at ${finePounds(weekly)}`]),
    ...(rest === 0 ? [] : [`${counted(rest, 'day')} at a seventh of ${finePounds(weekly)}`]),
  ];
  return `${from === to ? dayInWords(from) : spanInWords({ from, to })}: ${parts.join(' and ')}`;
}

/**
 * What the days of a span are paid together: a seventh of the weekly rate for each, cut to a ten-millionth of a pound, up to the
 * penny once. Undefined where a year's figures are not known. Pence, never negative.
 */
export function familyPay(facts: FamilyPayFacts, span: Span): FamilyPay | undefined {
  const found = stretches(facts, span);
  if (found === undefined) return undefined;
  const sevenths = found.map((one) => finePart(one.weekly, rate(daysIn(one), 1)));
  const amount = upToPennyFrom(finePart(fineTotal(sevenths), rate(1, 7)));
  const words = `${found.map(stepOf).join('; ')}. Up to the penny that is ${pounds(amount)}.`;
  return { amount, days: daysIn(span), steps: [told('family.rate', words)] };
}

/** What a week is, in a sentence for each rate of the whole pay. */
export function familyRateSteps(facts: FamilyPayFacts): readonly ToldStep[] {
  const found = stretches(facts, { from: facts.payFrom, to: paidTo(facts) }) ?? [];
  return found.map(({ from, weekly }) => {
    const table = familyTableOn(facts.tables, facts.payFrom, from);
    const full = ninety(facts, table);
    if (daysBetween(facts.payFrom, from) < fullWeeks[facts.kind] * 7) {
      return told(
        'family.rate',
        `From ${dayInWords(from)}, for six weeks: 90% of ${finePounds(facts.weekly)} is ${finePounds(full)} a week.`,
      );
    }
    const flat = table === undefined ? '' : pounds(table.family.weekly.value);
    const words = `From ${dayInWords(from)}: the lower of ${flat} and 90% of ${finePounds(facts.weekly)}, ${finePounds(full)}, is ${finePounds(weekly)} a week.`;
    return told('family.uprating', words, ...(table === undefined ? [] : [table.family.weekly, table.family.mostOfEarnings]));
  });
}
