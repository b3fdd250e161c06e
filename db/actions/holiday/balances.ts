import { type HolidayBalance, type HolidayTerms } from '#core/contract/shapes/holiday';
import { type WeekAverage, averageWeek } from '#core/holiday/average';
import { type AccruedBefore } from '#core/holiday/accrual';
import { type BalanceFacts, balanceOf, isAccrued, termsOn } from '#core/holiday/balance';
import { leaveYearIn } from '#core/holiday/leaveYear';
import { type Day, type Span, addDays, addMonths, isWithin } from '#core/time/day';
import { given } from '#db/actions/given';
import { type Job } from '#db/actions/holiday/job';
import {
  type StoredAccrual,
  type StoredCarry,
  type StoredLeave,
  accrualsOf,
  carriesOf,
  inLieuOf,
  leaveOf,
  minutesTaken,
  openingOf,
} from '#db/actions/holiday/records';
import { paidWeeks, weekEndsOn } from '#db/actions/holiday/weeks';
import { serviceSince } from '#db/actions/people/service';
import { type Reading } from '#db/kernel/handlers';

/** What an employment's balances are made of, read once. */
export type Kept = {
  readonly accruals: readonly StoredAccrual[];
  readonly leave: readonly StoredLeave[];
  readonly carries: readonly StoredCarry[];
  readonly inLieu: ReturnType<typeof inLieuOf>;
  readonly opening: ReturnType<typeof openingOf>;
};

/** Everything of an employment; or, with a day, what was earned only as far as its leave year needs, which is no longer than twelve months. */
export function keptOf(reading: Reading, employmentId: string, on?: Day): Kept {
  return {
    accruals: accrualsOf(reading, employmentId, on && addMonths(on, -24)),
    leave: leaveOf(reading, employmentId),
    carries: carriesOf(reading, employmentId),
    inLieu: inLieuOf(reading, employmentId),
    opening: openingOf(reading, employmentId),
  };
}

/** The terms on a day; of a day before the first terms, those. */
export function termsFor({ terms }: Pick<Job, 'terms'>, on: Day): HolidayTerms | undefined {
  return termsOn(terms, on) ?? terms[0];
}

/** The average week before a day, by the terms in force then. */
export function averageOn(reading: Reading, { employment, group, terms }: Job, on: Day): WeekAverage | undefined {
  const sleepIns = termsFor({ terms }, on)?.sleepIns ?? 'whole';
  const weeks = paidWeeks(reading, { employment, group, sleepIns, before: on });
  return averageWeek(weeks, {
    on,
    startsOn: serviceSince(reading, employment),
    nation: group.employer.nation,
    weekEndsOn: weekEndsOn(group),
  });
}

function sumOf<One>(all: readonly One[], of: (one: One) => number): number {
  return all.reduce((so, one) => so + of(one), 0);
}

/** What a leave year's balance is made of; `earnedNow` is what a payday is about to credit. */
export function factsOf(
  reading: Reading,
  job: Job,
  kept: Kept,
  year: Span,
  more: { readonly earnedNow?: number; readonly on: Day },
): BalanceFacts {
  const { employment, group, terms } = job;
  const { nation } = group.employer;
  const next = addDays(year.to, 1);
  const carries = kept.carries.filter(({ takenBack }) => takenBack === undefined);
  const byAverage = terms.some((one) => one.kind !== 'regular' && !isAccrued(one, nation));
  const averageWeek = byAverage ? averageOn(reading, job, more.on < year.to ? more.on : year.to)?.weekMinutes : undefined;
  return {
    nation,
    startsOn: employment.startsOn,
    servedFrom: serviceSince(reading, employment),
    ...given({ endsOn: employment.endsOn, opening: kept.opening, averageWeek }),
    terms,
    earned:
      sumOf(
        kept.accruals.filter(({ leaveYearFrom }) => isWithin(leaveYearFrom, year)),
        ({ earned }) => earned,
      ) + (more.earnedNow ?? 0),
    carriedIn: sumOf(
      carries.filter(({ into }) => into === year.from),
      ({ minutes }) => minutes,
    ),
    carriedOut: sumOf(
      carries.filter(({ into }) => into === next),
      ({ minutes }) => minutes,
    ),
    taken: sumOf(
      kept.leave.filter(({ from }) => isWithin(from, year) && from <= (employment.endsOn ?? year.to)),
      minutesTaken,
    ),
    inLieu: sumOf(
      kept.inLieu.filter(({ leaveYearFrom }) => isWithin(leaveYearFrom, year)),
      ({ minutes }) => minutes,
    ),
  };
}

/** The leave year of a day by everything that was agreed; undefined where no terms are recorded. */
export function yearOn({ terms }: Pick<Job, 'terms'>, on: Day): Span | undefined {
  return leaveYearIn(terms, on);
}

/** The balance of the leave year of a day. */
export function balanceOn(reading: Reading, job: Job, kept: Kept, on: Day): HolidayBalance | undefined {
  const year = yearOn(job, on);
  return year && balanceOf(factsOf(reading, job, kept, year, { on }), year, on);
}

/** What this leave year's payslips have earned before, for the rounding that looks at the whole of it. */
export function accruedBefore({ accruals }: Kept, year: Span): AccruedBefore {
  const own = accruals.filter(({ leaveYearFrom }) => isWithin(leaveYearFrom, year));
  return {
    worked: sumOf(own, ({ worked, away }) => worked + away),
    legal: sumOf(own, ({ legal }) => legal),
    credited: sumOf(own, ({ earned }) => earned),
    daysWorked: sumOf(own, ({ daysWorked }) => daysWorked),
  };
}
