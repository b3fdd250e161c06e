import { type StatutoryKind } from '#core/contract/shapes/pay';
import { type Day, type Span, addDays, addMonths, earlier, later } from '#core/time/day';
import { sundayWeek, weeksOn } from './weeks.ts';

/** Family pay: what HMRC gives back. Sick pay is no part of it. */
export type FamilyKind = Exclude<StatutoryKind, 'ssp'>;

/** What the leave is for. A birth has its due date, an adoption the day the match was told of. */
export type FamilyEvent = {
  readonly kind: FamilyKind;
  readonly isAdoption: boolean;
  readonly due?: Day;
  readonly matched?: Day;
  /** The birth, the placement, the death, or the first day of the baby's neonatal care; absent while it has not come. */
  readonly happened?: Day;
  /** Of neonatal care: the birth, from which its 28 days and 68 weeks run. */
  readonly born?: Day;
  /** Paternity pay has another window there. */
  readonly isNorthernIreland?: boolean;
};

export type FamilyDates = {
  /** Sunday to Saturday. By its end the 26 weeks and the earnings are tested. */
  readonly relevantWeek: Span;
  readonly relevantWords: string;
  /** Employed by this day, without a break, for 26 weeks into the relevant week. */
  readonly serviceBy: Day;
  /** The eight weeks of earnings end with the last payday on or before this day. */
  readonly earningsTo: Day;
  readonly expectedWeek?: Span;
  /** The first and last day on which pay may begin, where the law has them. */
  readonly earliest?: Day;
  readonly latest?: Day;
  /** The last day that may be paid, where the law has one: every week ends by then. */
  readonly payBy?: Day;
  /** How many days before it begins pay must be asked for. */
  readonly noticeDays: number;
};

type Found = { readonly week: Span; readonly words: string; readonly expected?: Span };

function byDueDate(due: Day): Found {
  const expected = sundayWeek(due);
  return { week: weeksOn(expected, -15), words: 'the 15th week before the week in which the baby is due', expected };
}

function relevantWeek(event: FamilyEvent): Found | undefined {
  const { kind, isAdoption, due, matched, happened } = event;
  if (kind === 'spbp') return happened && { week: weeksOn(sundayWeek(happened), -1), words: 'the week before the week of the death' };
  if (isAdoption) return matched && { week: sundayWeek(matched), words: 'the week in which the match was told of' };
  if (due !== undefined) return byDueDate(due);
  if (kind === 'sncp' && happened !== undefined) {
    return { week: weeksOn(sundayWeek(happened), -1), words: 'the week before the week in which neonatal care began' };
  }
  return undefined;
}

/** Care is counted from the day after it began, so its first week is over, and paid for, on the ninth day (SSCBA 1992 s171ZZ16). */
const careBeforePay = 8;

/**
 * Paternity pay ends 52 weeks after the birth or the placement; of a baby born before the week it was due in, after that week's first
 * day (SI 2002/2822 reg 6A, as SI 2024/121 put it there). In Northern Ireland it is the old law's 56 days, the first of them counted
 * (GOV.UK, smart-answers, paternity_pay_calculator.rb: 364 and 55 days on; legal-island.com). Checked 2026-11-23.
 */
function paternityBy(happened: Day, expected: Span | undefined, isNorthernIreland: boolean | undefined): Day {
  const start = later(happened, expected?.from ?? happened);
  return addDays(start, isNorthernIreland === true ? 55 : 364);
}

/** The last day that may be paid: of bereavement pay the 56th week's, of neonatal care the 68th's, of shared pay the first year's. */
function payByOf({ kind, happened, born, isNorthernIreland }: FamilyEvent, expected: Span | undefined): Day | undefined {
  if (happened === undefined) return undefined;
  switch (kind) {
    case 'smp':
    case 'sap':
      return undefined;
    case 'spp':
      return paternityBy(happened, expected, isNorthernIreland);
    case 'spbp':
      return addDays(happened, 56 * 7 - 1);
    case 'sncp':
      return addDays(born ?? happened, 68 * 7 - 1);
    case 'shpp':
      // The day before the first birthday, or before a year since the placement (GOV.UK, Shared Parental Leave and Pay).
      return addDays(addMonths(happened, 12), -1);
  }
}

type Limits = Pick<FamilyDates, 'earliest' | 'latest' | 'payBy'>;

/** The first and last day on which pay may begin, and the last that it may be paid for. */
function limitsOf(event: FamilyEvent, expected: Span | undefined): Limits {
  const { kind, due, happened } = event;
  const birth = happened ?? due;
  const payBy = payByOf(event, expected);
  switch (kind) {
    case 'smp':
      if (expected === undefined) return {};
      // A baby that comes earlier begins the pay on the day after the birth, however early.
      return { earliest: earliestMaternity(expected, happened), latest: addDays(birth ?? expected.to, 1) };
    case 'sap':
      // On the placement or up to 14 days before it, or on the day after where the PA was at work on it (SI 2002/2822 reg 21).
      return birth === undefined ? {} : { earliest: addDays(birth, -14), latest: addDays(birth, 1) };
    case 'spp':
    case 'spbp':
    case 'sncp':
    case 'shpp':
      if (happened === undefined || payBy === undefined) return {};
      return { earliest: kind === 'sncp' ? addDays(happened, careBeforePay) : happened, latest: addDays(payBy, -6), payBy };
  }
}

/** Eleven weeks before the week of the due date, or the day after a birth that came before then. */
function earliestMaternity(expected: Span, happened: Day | undefined): Day {
  const planned = weeksOn(expected, -11).from;
  return happened === undefined ? planned : earlier(planned, addDays(happened, 1));
}

/** The Saturday to which earnings count: of a baby born before the relevant week was over, the one before the birth's week. */
function earningsEnd({ kind, happened }: FamilyEvent, week: Span): Day {
  const isEarly = kind === 'smp' && happened !== undefined && happened <= week.to;
  return isEarly ? weeksOn(sundayWeek(happened), -1).to : week.to;
}

const notice: Readonly<Record<FamilyKind, number>> = { smp: 28, sap: 28, spp: 28, shpp: 56, spbp: 0, sncp: 0 };

/** The weeks and days that a family pay's tests go by; undefined where the date that they start from is missing. */
export function familyDates(event: FamilyEvent): FamilyDates | undefined {
  const found = relevantWeek(event);
  if (found === undefined) return undefined;
  const { week, words, expected } = found;
  return {
    relevantWeek: week,
    relevantWords: words,
    serviceBy: weeksOn(week, -25).to,
    earningsTo: earningsEnd(event, week),
    ...(expected === undefined ? {} : { expectedWeek: expected }),
    ...limitsOf(event, expected),
    noticeDays: notice[event.kind],
  };
}
