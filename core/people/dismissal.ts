import { type Nation } from '#core/contract/shapes/people';
import { type Source, figuresFrom } from '#core/payroll/figure';
import { type Day, addDays, addMonths, day, earlier, later } from '#core/time/day';
import { peopleSources } from './sources.ts';

/** How long a PA works before they can claim unfair dismissal; in Great Britain two years, and six months from 2027. */
export const qualifying = {
  old: figuresFrom(peopleSources.qualifying)(24),
  months: figuresFrom(peopleSources.sixMonths)(6),
  /** Employment that ends from this day on. */
  from: figuresFrom(peopleSources.sixMonths)(day('2027-01-01')),
  northern: figuresFrom(peopleSources.qualifyingNi)(12),
} as const;

export type Protection = {
  /** Employment that ends on this day or later can be claimed to have ended unfairly. */
  readonly from: Day;
  readonly months: number;
  /** The last day on which a week's notice, given that day, ends the job before then. */
  readonly lastNoticeDay: Day;
  readonly sources: readonly Source[];
};

/** The day on which so many months are complete, the first day counted (Employment Rights Act 1996 s211). */
function completeOn(startsOn: Day, months: number): Day {
  return addDays(addMonths(startsOn, months), -1);
}

/** A week of statutory notice counts as worked, whether it is given or not (s97(2)). */
const weekOfNotice = 7;

/** From when somebody who started on a day is protected from unfair dismissal. Some reasons are unfair from the first day everywhere. */
export function protectionOf(startsOn: Day, nation: Nation): Protection {
  if (nation === 'northern_ireland') {
    const from = completeOn(startsOn, qualifying.northern.value);
    return {
      from,
      months: qualifying.northern.value,
      lastNoticeDay: addDays(from, -weekOfNotice - 1),
      sources: [peopleSources.qualifyingNi],
    };
  }
  const old = completeOn(startsOn, qualifying.old.value);
  const from = earlier(old, later(qualifying.from.value, completeOn(startsOn, qualifying.months.value)));
  return {
    from,
    months: from === old ? qualifying.old.value : qualifying.months.value,
    lastNoticeDay: addDays(from, -weekOfNotice - 1),
    sources: [from < qualifying.from.value ? peopleSources.qualifying : peopleSources.sixMonths, peopleSources.ending],
  };
}

/** Six weeks ahead: time to meet, to say what is not going well, and to listen. */
const alertDays = 42;

/** Whether it is time to say that the protection comes: a fair look at how it goes is owed before, not a hurried end. */
export function isReviewDue({ from }: Protection, today: Day): boolean {
  return today >= addDays(from, -alertDays) && today < from;
}
