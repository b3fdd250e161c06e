import { type HolidayBalance, type HolidayOpening, type HolidayTerms } from '#core/contract/shapes/holiday';
import { type Nation } from '#core/contract/shapes/people';
import { minutesInWords } from '#core/pay/words';
import { holidaySources } from '#core/payroll/years/holiday';
import { isBankHoliday } from '#core/shifts/bankHolidays';
import { type Day, type Span, addDays, addMonths, daysIn, earlier, isWithin, later } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { accrualRate, rateInWords } from './accrual.ts';
import { type Step, mayTakeByNow, minutesOfDays, regularEntitlement } from './entitlement.ts';
import { type Fraction, fraction, multiply, plus } from './fraction.ts';
import { leaveInWords } from './hours.ts';
import { leaveYearOf, yearLength } from './leaveYear.ts';

/** Everything that one leave year's balance is made of. Minutes throughout. */
export type BalanceFacts = {
  readonly nation: Nation;
  readonly startsOn: Day;
  readonly endsOn?: Day;
  /** Since when the PA serves this employer, in jobs before this one too: what may be taken is held back in the first year only. */
  readonly servedFrom?: Day;
  /** Oldest first; the newest of a day wins before it comes here. */
  readonly terms: readonly HolidayTerms[];
  readonly opening?: HolidayOpening;
  /** Credited by payslips whose period ends in the leave year. */
  readonly earned: number;
  readonly carriedIn: number;
  readonly carriedOut: number;
  readonly taken: number;
  readonly inLieu: number;
  /** Minutes of an average week: what a week's leave is, where hours are not regular and the law gives weeks (Northern Ireland). */
  readonly averageWeek?: number;
};

/** Whether leave is earned by the hours worked, as the law of Great Britain has it for irregular hours and part-year work. */
export function isAccrued({ kind }: Pick<HolidayTerms, 'kind'>, nation: Nation): boolean {
  return kind !== 'regular' && nation !== 'northern_ireland';
}

/** The terms in force on a day: the newest that had begun. */
export function termsOn<Terms extends Pick<HolidayTerms, 'from'>>(terms: readonly Terms[], on: Day): Terms | undefined {
  return terms.findLast(({ from }) => from <= on);
}

type Segment = { readonly terms: HolidayTerms; readonly span: Span };

/** The leave year cut where the terms change; what is before the first terms is under those. */
function segmentsOf({ terms, startsOn, endsOn }: BalanceFacts, year: Span): readonly Segment[] {
  const worked = { from: later(year.from, startsOn), to: endsOn === undefined ? year.to : earlier(year.to, endsOn) };
  return terms.flatMap((one, place) => {
    const next = terms[place + 1];
    const from = place === 0 ? worked.from : later(one.from, worked.from);
    const to = next === undefined ? worked.to : earlier(addDays(next.from, -1), worked.to);
    return from > to ? [] : [{ terms: one, span: { from, to } }];
  });
}

/** A week of the terms: as agreed, or the average of five days where hours vary. */
function weekOf({ week }: HolidayTerms, averageWeek = 0): { readonly weekDays: number; readonly weekMinutes: number } {
  return week === undefined ? { weekDays: 500, weekMinutes: averageWeek } : { weekDays: week.days, weekMinutes: week.minutes };
}

function bankHolidaysOnTop({ terms, span }: Segment, nation: Nation): Fraction {
  if (terms.bankHolidays === 'included' || terms.week === undefined) return fraction(0);
  const days = Array.from({ length: daysIn(span) }, (_, place) => addDays(span.from, place));
  const count = days.filter((on) => isBankHoliday(nation, on) === true).length;
  return multiply(fraction(count), fraction(Math.min(terms.week.days, 500), 500));
}

function segmentMinutes(
  segment: Segment,
  facts: BalanceFacts,
  year: Span,
  isOnly: boolean,
): { readonly exact: Fraction; readonly working: readonly Step[] } {
  const { terms, span } = segment;
  const week = weekOf(terms, facts.averageWeek);
  if (week.weekMinutes === 0) return { exact: fraction(0), working: [] };
  const of = { weekDays: week.weekDays, weeks: terms.weeks };
  const worked = { leaveYear: year, startsOn: facts.startsOn, ...(facts.endsOn === undefined ? {} : { endsOn: facts.endsOn }) };
  const found = isOnly ? regularEntitlement(of, worked) : partOfYear(of, segment, year);
  const onTop = bankHolidaysOnTop(segment, facts.nation);
  const exact = minutesOfDays(plus(found.days, onTop), week);
  const more: readonly Step[] =
    onTop.above === 0
      ? []
      : [
          {
            words: `Bank holidays are on top: ${String(Math.round((onTop.above * 100) / onTop.below) / 100)} days more, in proportion to the days worked.`,
            sources: [holidaySources.contract, holidaySources.partTime],
          },
        ];
  const average: readonly Step[] =
    terms.week === undefined
      ? [
          {
            words: `A week is the average one of ${minutesInWords(week.weekMinutes)}. In Northern Ireland leave is 5.6 weeks whatever the hours: no rule there earns it by the hour. That an average week is the right one is not confirmed by any official source that was found.`,
            sources: [holidaySources.northernIreland],
          },
        ]
      : [
          {
            words: `A day is ${minutesInWords(Math.round((week.weekMinutes * 100) / week.weekDays))}, so that is ${minutesInWords(Math.ceil(exact.above / exact.below))} from ${dayInWords(span.from)} to ${dayInWords(span.to)}.`,
            sources: [holidaySources.calculator],
          },
        ];
  return { exact, working: [...found.working, ...more, ...average] };
}

function partOfYear(of: { readonly weekDays: number; readonly weeks: number }, { span }: Segment, year: Span) {
  // By the days of a whole year, where the leave year itself is short too.
  const whole = regularEntitlement(of, { leaveYear: { from: year.from, to: addDays(addMonths(year.from, 12), -1) } });
  const days = multiply(whole.days, fraction(daysIn(span), yearLength(year)));
  return { days, working: whole.working };
}

function entitledIn(facts: BalanceFacts, year: Span): { readonly exact: Fraction; readonly working: readonly Step[] } {
  const segments = segmentsOf(facts, year);
  const isOnly = segments.length === 1;
  let exact = fraction(0);
  const working: Step[] = [];
  for (const segment of segments.filter(({ terms }) => !isAccrued(terms, facts.nation))) {
    const found = segmentMinutes(segment, facts, year, isOnly);
    exact = plus(exact, found.exact);
    working.push(...found.working);
  }
  const accrued = segments.find(({ terms }) => isAccrued(terms, facts.nation));
  const before = openingWithin(facts, year)?.accrued ?? 0;
  if (accrued === undefined) return { exact, working };
  const words = `${minutesInWords(facts.earned + before)} earned in this leave year${before === 0 ? '' : `, ${minutesInWords(before)} of it before this book`}: ${rateInWords(accrualRate(accrued.terms.weeks))} of the hours of each pay period.`;
  return { exact: plus(exact, fraction(facts.earned + before)), working: [...working, { words, sources: [holidaySources.accrual] }] };
}

/** The opening figures, where they are of this leave year. */
function openingWithin({ opening }: BalanceFacts, year: Span): HolidayOpening | undefined {
  return opening !== undefined && isWithin(opening.on, year) ? opening : undefined;
}

function mayTakeOf(facts: BalanceFacts, terms: HolidayTerms, on: Day): number | undefined {
  const since = facts.servedFrom ?? facts.startsOn;
  const firstYearEnds = leaveYearOf(since.slice(5), since).to;
  if (terms.kind !== 'regular' || terms.week === undefined || on > firstYearEnds || on < facts.startsOn) return undefined;
  const days = mayTakeByNow({ weekDays: terms.week.days, weeks: terms.weeks }, { startsOn: facts.startsOn, on });
  const minutes = minutesOfDays(days, weekOf(terms));
  return Math.ceil(minutes.above / minutes.below);
}

/** One leave year of a PA: what it gives, what was taken, what is left. Minutes; upwards to the whole one, in favour of the PA. */
export function balanceOf(facts: BalanceFacts, year: Span, on: Day): HolidayBalance {
  const { exact, working } = entitledIn(facts, year);
  const entitled = Math.ceil(exact.above / exact.below);
  const opening = openingWithin(facts, year);
  const carriedIn = facts.carriedIn + (opening?.carried ?? 0);
  const taken = facts.taken + (opening?.taken ?? 0);
  const left = entitled + carriedIn - facts.carriedOut - taken - facts.inLieu;
  const terms = termsOn(facts.terms, on) ?? facts.terms[0];
  const mayTake = terms === undefined ? undefined : mayTakeOf(facts, terms, on);
  const sum = { words: sumInWords({ entitled, carriedIn, carriedOut: facts.carriedOut, taken, inLieu: facts.inLieu, left }), sources: [] };
  const cut: Pick<HolidayBalance, 'mayTake'> = mayTake === undefined ? {} : { mayTake };
  return {
    leaveYear: { from: year.from, to: year.to },
    entitled,
    carriedIn,
    carriedOut: facts.carriedOut,
    taken,
    inLieu: facts.inLieu,
    left,
    ...cut,
    working: [...working, sum].map(({ words, sources }) => ({ words, sources: [...sources] })),
  };
}

function sumInWords({
  entitled,
  carriedIn,
  carriedOut,
  taken,
  inLieu,
  left,
}: Readonly<Record<'entitled' | 'carriedIn' | 'carriedOut' | 'taken' | 'inLieu' | 'left', number>>): string {
  const parts = [
    `${minutesInWords(entitled)} of this leave year`,
    ...(carriedIn === 0 ? [] : [`and ${minutesInWords(carriedIn)} carried into it`]),
    ...(carriedOut === 0 ? [] : [`less ${minutesInWords(carriedOut)} carried into the next`]),
    `less ${minutesInWords(taken)} taken`,
    ...(inLieu === 0 ? [] : [`and ${minutesInWords(inLieu)} paid on leaving`]),
  ];
  return `${parts.join(', ')}: ${leaveInWords(left)} left.`;
}
