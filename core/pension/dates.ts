import { type Day, type Span, addDays, addMonths, earlier, later } from '#core/time/day';

function dateIn(of: Day): number {
  return Number(of.slice(8));
}

/**
 * The last of a period that begins with a day and has so many whole months: the day before the same date, 1 July to 31 July. Where the
 * last month has no such date it ends with that month, 31 August to 30 September (Dodds v Walker [1981] 1 WLR 1027).
 */
function lastOfMonths(from: Day, months: number): Day {
  const until = addMonths(from, months);
  return dateIn(until) < dateIn(from) ? until : addDays(until, -1);
}

/** The last day to enrol and to write: six weeks beginning with the day (SI 2010/772 reg 6, 7, 17 and 21). */
export function sixWeeksFrom(day: Day): Day {
  return addDays(day, 41);
}

/** The last day on which a PA can be told of a postponement: six weeks after the day it starts (Pensions Act 2008 s4(5), reg 24). */
export function postponementNoticeBy(starts: Day): Day {
  return addDays(starts, 42);
}

/** The latest deferral date: any day in the three months after the starting day (Pensions Act 2008 s4(6)). */
export function latestDeferral(starts: Day): Day {
  return addMonths(starts, 3);
}

/** One month beginning with the later of the membership and the letter (SI 2010/772 reg 9(2)); undefined until both are there. */
export function optOutWindow(setUpOn: Day | undefined, toldOn: Day | undefined): Span | undefined {
  if (setUpOn === undefined || toldOn === undefined) return undefined;
  const from = later(setUpOn, toldOn);
  return { from, to: lastOfMonths(from, 1) };
}

/** The last day to give back what was taken from an opted-out PA: one month from the notice (SI 2010/772 reg 11). */
export function refundBy(noticeOn: Day): Day {
  return lastOfMonths(noticeOn, 1);
}

/** The last day for the declaration of compliance: five months beginning with the day on which duties began (SI 2016/311 reg 3). */
export function declareBy(dutiesStart: Day): Day {
  return lastOfMonths(dutiesStart, 5);
}

export type ReEnrolment = {
  /** Third anniversary of duties, or of the re-enrolment day chosen last. */
  readonly anniversary: Day;
  /** The days of which one may be chosen: three months before it, to the end of three months beginning with it (reg 12). */
  readonly window: Span;
  /** Five months beginning with the anniversary. */
  readonly declareBy: Day;
};

/** The re-enrolment that follows the start of duties, or the day chosen for the last one. */
export function nextReEnrolment(since: Day): ReEnrolment {
  const anniversary = addMonths(since, 36);
  return {
    anniversary,
    window: { from: addMonths(anniversary, -3), to: lastOfMonths(anniversary, 3) },
    declareBy: lastOfMonths(anniversary, 5),
  };
}

/** Who opted out or left before this day is enrolled again on the re-enrolment day; later, the employer may but need not (reg 14). */
export function mustBeOutBefore(reEnrolsOn: Day): Day {
  return addMonths(reEnrolsOn, -12);
}

/**
 * The last day on which contributions taken on a payday can reach the provider: the 22nd of the month after, or the 19th where they are
 * not paid electronically; earlier where an earlier day of the month was agreed with the provider.
 */
export function contributionsDueBy(payday: Day, isElectronic: boolean, agreedDay?: number): Day {
  const firstOfNext = addMonths(firstOfMonth(payday), 1);
  const legal = addDays(firstOfNext, (isElectronic ? 22 : 19) - 1);
  return agreedDay === undefined ? legal : earlier(legal, addDays(firstOfNext, agreedDay - 1));
}

/** Days before the first of the month are counted back by the date itself. */
function firstOfMonth(of: Day): Day {
  return addDays(of, 1 - dateIn(of));
}

/** Where a notice to opt in is honoured from: the first day of the pay period after the one in which it came (reg 18(6)). */
export function optInFrom(noticePeriod: Span): Day {
  return addDays(noticePeriod.to, 1);
}
