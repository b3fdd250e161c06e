import { type Nation } from '#core/contract/shapes/people';
import { type Source } from '#core/payroll/figure';
import { holidayLaw, holidaySources } from '#core/payroll/years/holiday';
import { type Day, type Span, addDays, addMonths } from '#core/time/day';

/** Why leave goes on into another leave year. */
export const carryReasons = ['agreed', 'sickness', 'family', 'not_offered'] as const;
export type CarryReason = (typeof carryReasons)[number];

export type CarryRule = {
  /** The most that may be carried, in minutes; a contract may allow more of what it gives beyond the law's 5.6 weeks. */
  readonly most: number;
  /** The last day on which it must be taken. */
  readonly useBy: Day;
  readonly words: string;
  readonly source: Source;
};

export type CarryFacts = {
  readonly reason: CarryReason;
  /** The leave year it comes from. */
  readonly from: Span;
  /** Where the leave year after it is shorter than a year: its last day. */
  readonly nextEnds?: Day;
  /** A whole week's leave in minutes, and what the contract gives beyond the law's 5.6 weeks, in hundredths of a week. */
  readonly weekMinutes: number;
  readonly extraWeeks: number;
  readonly isIrregular: boolean;
  readonly nation: Nation;
};

function ofWeeks(hundredths: number, weekMinutes: number): number {
  return Math.ceil((hundredths * weekMinutes) / 100);
}

/**
 * How much leave the law lets go on into the next leave year, and until when. Agreed: what is beyond four weeks, 1.6 weeks of the law's
 * (8 days of a five-day week). Sickness: four weeks, all 5.6 for irregular hours, within 18 months. Family leave: all of it. Where the
 * employer did not let it be taken: four weeks, all for irregular hours, until the end of the leave year in which that is put right.
 */
export function carryRule({ reason, from, nextEnds, weekMinutes, extraWeeks, isIrregular, nation }: CarryFacts): CarryRule {
  const all = holidayLaw.weeks.value + extraWeeks;
  const fullEnd = addDays(addMonths(addDays(from.to, 1), 12), -1);
  const nextEnd = nextEnds ?? fullEnd;
  const source =
    nation === 'northern_ireland'
      ? holidaySources.northernIreland
      : isIrregular
        ? holidaySources.irregularGuidance
        : holidaySources.entitlement;
  const fourOrAll = isIrregular && nation !== 'northern_ireland' ? all : holidayLaw.sickCarryWeeks.value;
  if (reason === 'agreed') {
    const weeks = holidayLaw.agreedCarryWeeks.value + extraWeeks;
    const words = 'By agreement, leave beyond the first four weeks may be taken in the next leave year: 8 days of a five-day week.';
    return { most: ofWeeks(weeks, weekMinutes), useBy: nextEnd, words, source: holidaySources.entitlement };
  }
  if (reason === 'sickness') {
    const words = 'Leave that sickness kept a PA from taking must be taken within 18 months of the end of its leave year.';
    return { most: ofWeeks(fourOrAll, weekMinutes), useBy: addMonths(from.to, holidayLaw.sickCarryMonths.value), words, source };
  }
  if (reason === 'family') {
    const words = 'Leave that family leave kept a PA from taking goes on whole into the next leave year.';
    return { most: ofWeeks(all, weekMinutes), useBy: nextEnd, words, source };
  }
  const words =
    'Leave that the employer did not let a PA take, or did not tell them would be lost, goes on until the end of the first full leave year in which they can take it.';
  return { most: ofWeeks(fourOrAll, weekMinutes), useBy: fullEnd, words, source };
}
