import { type Nation, type PayTerms } from '#core/contract/shapes/people';
import { type PayslipData } from '#core/contract/shapes/pay';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type Pence, times, total } from '#core/money/pence';
import { nearestPenny, portion, rate } from '#core/money/rate';
import { type Day } from '#core/time/day';
import { londonClock } from '#core/time/london';
import { dayInWords } from '#core/time/words';
import { bankHolidayYears, isBankHoliday } from './bankHolidays.ts';
import { type Piece, type TimeSpan, cutAtRates, minutesIn, without } from './cutShift.ts';
import { type HourRate } from './rateAt.ts';

/** Whose plan line bears so many hundredths of a hundredth of a shift; the weights of one shift add up to 10,000. */
export type ShiftCharge = { readonly planLineId: string; readonly hundredths: number };

/** A shift as worked: `day` is the day on which it starts in London. Breaks and wakings lie inside it and do not overlap. */
export type WorkedShift = TimeSpan & {
  readonly day: Day;
  readonly kind: 'work' | 'sleep_in';
  readonly breaks: readonly TimeSpan[];
  readonly woken: readonly TimeSpan[];
  readonly charges: readonly ShiftCharge[];
};

export type DatedAgreement = { readonly from: Day; readonly terms: PayTerms };

/** A line of pay with who bears it: the weights add up to its minutes (or sleep-ins) times 10,000. */
export type WorkLine = {
  readonly kind: 'hours' | 'sleep_in' | 'woken';
  readonly name: string;
  readonly minutes?: number;
  readonly count?: number;
  /** Pence for the hour, or for each sleep-in. */
  readonly rate: Pence;
  readonly amount: Pence;
  readonly charges: readonly { readonly planLineId: string; readonly weight: number }[];
};

export type WorkPay = { readonly lines: readonly WorkLine[]; readonly gross: Pence };

/** One shift's paid time, cut by rate: what the lines are added up from. */
export type WorkedPart = {
  readonly kind: WorkLine['kind'];
  readonly rate: HourRate;
  /** Minutes, or 1 for a sleep-in. */
  readonly count: number;
  readonly span: TimeSpan;
};

const sleepInName = 'Sleep-in';
const wokenName = 'Woken hours';

/** The agreement in force on a day: the newest that had begun. */
export function agreementOn(agreements: readonly DatedAgreement[], on: Day): PayTerms | undefined {
  return agreements
    .filter(({ from }) => from <= on)
    .reduce<DatedAgreement | undefined>((best, one) => (best === undefined || one.from >= best.from ? one : best), undefined)?.terms;
}

function partOf(kind: 'hours' | 'woken', { rate: of, from, to }: Piece): WorkedPart {
  return { kind, rate: of, count: to - from, span: { from, to } };
}

function sleepInParts(
  shift: WorkedShift,
  sleepIn: NonNullable<PayTerms['sleepIn']>,
  terms: PayTerms,
  nation: Nation,
): readonly WorkedPart[] {
  const { woken } = sleepIn;
  const allowance = { name: sleepInName, place: 0, perHour: sleepIn.allowance };
  const one: WorkedPart = { kind: 'sleep_in', rate: allowance, count: 1, span: { from: shift.from, to: shift.to } };
  const awake = shift.woken.flatMap((span): readonly Piece[] =>
    woken === 'by_the_clock'
      ? cutAtRates([span], span.from, terms, nation)
      : [{ ...span, rate: { name: wokenName, place: 0, perHour: woken.perHour } }],
  );
  return [one, ...awake.map((piece) => partOf('woken', piece))];
}

function bankHolidaysUnknown({ from, to }: TimeSpan, { rates }: PayTerms, nation: Nation): Day | undefined {
  if (rates.every(({ when }) => when.bankHoliday === undefined)) return undefined;
  return [londonClock(from).day, londonClock(to).day].find((day) => isBankHoliday(nation, day) === undefined);
}

/**
 * A shift's paid time cut by rate: each paid minute is in exactly one part, and a sleep-in is one part of its own beside the time
 * woken. Problems shift.noAgreement, shift.noSleepInRate, shift.bankHolidaysUnknown.
 */
export function partsOf(shift: WorkedShift, agreements: readonly DatedAgreement[], nation: Nation): Result<readonly WorkedPart[]> {
  const terms = agreementOn(agreements, shift.day);
  if (terms === undefined) return refused(problem('shift.noAgreement', { day: dayInWords(shift.day) }, 'starts'));
  const unknown = bankHolidaysUnknown(shift, terms, nation);
  if (unknown !== undefined)
    return refused(problem('shift.bankHolidaysUnknown', { day: dayInWords(unknown), known: bankHolidayYears }, 'starts'));
  if (shift.kind === 'work') {
    const pieces = cutAtRates(without(shift, shift.breaks), shift.from, terms, nation);
    return done(pieces.map((piece) => partOf('hours', piece)));
  }
  if (terms.sleepIn === undefined) return refused(problem('shift.noSleepInRate', { day: dayInWords(shift.day) }, 'kind'));
  return done(sleepInParts(shift, terms.sleepIn, terms, nation));
}

type Group = { readonly part: WorkedPart; count: number; readonly weights: Map<string, number> };

const kinds = ['hours', 'sleep_in', 'woken'] as const;

function inOrder({ part: a }: Group, { part: b }: Group): number {
  return (
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    a.rate.place - b.rate.place ||
    (a.rate.name < b.rate.name ? -1 : 1) * Number(a.rate.name !== b.rate.name) ||
    a.rate.perHour - b.rate.perHour
  );
}

function lineOf({ part: { kind, rate: of }, count, weights }: Group): WorkLine {
  const charges = [...weights].map(([planLineId, weight]) => ({ planLineId, weight }));
  const { name, perHour } = of;
  if (kind === 'sleep_in') return { kind, name, count, rate: perHour, amount: times(perHour, count), charges };
  return { kind, name, minutes: count, rate: perHour, amount: portion(perHour, rate(count, 60), nearestPenny), charges };
}

/**
 * What shifts pay by the agreement in force on the day each starts. Lines are added up over all of them by kind, name and rate, and
 * rounded once each: minutes × rate ÷ 60 to the nearest penny, half a penny away from nothing. Problems as `partsOf`, of the first
 * shift that has one.
 */
export function payLinesOf(shifts: readonly WorkedShift[], agreements: readonly DatedAgreement[], nation: Nation): Result<WorkPay> {
  const groups = new Map<string, Group>();
  for (const shift of shifts) {
    const parts = partsOf(shift, agreements, nation);
    if (!parts.ok) return parts;
    for (const part of parts.value) {
      const key = [part.kind, part.rate.name, part.rate.perHour].join('|');
      const group = groups.get(key) ?? { part, count: 0, weights: new Map<string, number>() };
      group.count += part.count;
      for (const { planLineId, hundredths } of shift.charges)
        group.weights.set(planLineId, (group.weights.get(planLineId) ?? 0) + part.count * hundredths);
      groups.set(key, group);
    }
  }
  const lines = [...groups.values()].toSorted(inOrder).map(lineOf);
  return done({ lines, gross: total(lines.map(({ amount }) => amount)) });
}

/** A line as payslips and timesheets print it: without who bears it. */
export function payLineForPeople({ charges: _, ...line }: WorkLine): PayslipData['lines'][number] {
  return line;
}

/** Paid minutes of the shifts: hours less breaks; of a sleep-in only the time woken. */
export function paidMinutes(shifts: readonly WorkedShift[]): number {
  return shifts.reduce(
    (so, { kind, from, to, breaks, woken }) => so + (kind === 'work' ? to - from - minutesIn(breaks) : minutesIn(woken)),
    0,
  );
}
