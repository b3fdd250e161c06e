import { type Pence } from '#core/money/pence';
import { fromPounds } from '#core/money/quick';
import { pounds } from '#core/money/words';
import { type Source } from '#core/payroll/figure';
import { ageOn, statePensionDay, statePensionTimetable } from '#core/payroll/state-pension-age';
import { type PensionFrequency, type PensionThresholds } from '#core/payroll/years/pensions';
import { type Day, type Span, addDays, addMonths, later } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { pensionAges, pensionSources } from './sources.ts';

/** Eligible: to be enrolled. Non-eligible: may opt in, and the employer then pays too. Entitled: may join. None: neither. */
export const pensionCategories = ['eligible', 'non_eligible', 'entitled', 'none'] as const;
export type PensionCategory = (typeof pensionCategories)[number];

/** One PA in one pay reference period, which is the pay period that a payslip is for. */
export type AssessmentFacts = {
  readonly name: string;
  readonly born: Day;
  readonly period: Span;
  /** First day of the job. */
  readonly startsOn: Day;
  readonly frequency: PensionFrequency;
  /** All pay of the period: wages, overtime, bonuses, holiday, sick and family pay; no expenses. */
  readonly earnings: Pence;
};

export type Assessment = {
  readonly category: PensionCategory;
  /** Whole years lived on `since`. */
  readonly age: number;
  /** The first day of the period on which it holds: of somebody eligible, the automatic enrolment date. */
  readonly since: Day;
  readonly earnings: Pence;
  readonly words: string;
  readonly sources: readonly Source[];
};

const each: Readonly<Record<PensionFrequency, string>> = {
  weekly: 'a week',
  fortnightly: 'a fortnight',
  'four-weekly': 'four weeks',
  monthly: 'a month',
  quarterly: 'a quarter',
  'half-yearly': 'half a year',
  yearly: 'a year',
};

/** The birthday on which an age is reached: 1 March of a common year for someone born on 29 February. */
export function birthday(born: Day, age: number): Day {
  const reached = addMonths(born, age * 12);
  return ageOn(born, reached) >= age ? reached : addDays(reached, 1);
}

type Found = Pick<Assessment, 'category' | 'since' | 'words'>;

function notAWorker({ name, born, period: { to } }: AssessmentFacts, since: Day): Found | undefined {
  const young = birthday(born, pensionAges.worker.value);
  if (young > to)
    return { category: 'none', since, words: `${name} is under ${String(pensionAges.worker.value)}: pension duties have not begun.` };
  if (later(since, young) < birthday(born, pensionAges.tooOld.value)) return undefined;
  return { category: 'none', since, words: `${name} is ${String(pensionAges.tooOld.value)} or over: pension duties have ended.` };
}

function ageStanding({ born, period: { to } }: AssessmentFacts, since: Day): { readonly from: Day; readonly because?: string } {
  const from = later(since, birthday(born, pensionAges.enrolled.value));
  if (from > to) return { from: later(since, birthday(born, pensionAges.worker.value)), because: 'under 22' };
  const pensionDay = statePensionDay(born);
  return pensionDay === undefined || from < pensionDay
    ? { from }
    : { from, because: `past State Pension age since ${dayInWords(pensionDay)}` };
}

function byEarnings(facts: AssessmentFacts, { lower, trigger }: PensionThresholds, since: Day): Found {
  const { name, earnings, frequency } = facts;
  const { from, because } = ageStanding(facts, since);
  const [low, high] = [fromPounds(lower.value), fromPounds(trigger.value)];
  const earned = `${name} earns ${pounds(earnings)}`;
  if (earnings > high && because === undefined)
    return {
      category: 'eligible',
      since: from,
      words: `${earned}, more than the ${pounds(high)} in ${each[frequency]} from which someone between 22 and State Pension age is enrolled.`,
    };
  if (earnings > high)
    return {
      category: 'non_eligible',
      since: from,
      words: `${earned}, more than ${pounds(high)} in ${each[frequency]}, but is ${because ?? ''}: may opt in.`,
    };
  if (earnings > low)
    return {
      category: 'non_eligible',
      since: from,
      words: `${earned}, between ${pounds(low)} and ${pounds(high)} in ${each[frequency]}: may opt in.`,
    };
  return { category: 'entitled', since: from, words: `${earned}, not more than ${pounds(low)} in ${each[frequency]}: may join.` };
}

/**
 * What a PA is for pensions in one pay reference period: exactly one of the four categories, from the first of its days on which it holds.
 * Who turns 22 within the period is enrolled from the birthday; who reaches State Pension age within it was younger when it began, and is
 * enrolled. Earnings have to be more than a threshold, never just as much (Pensions Act 2008 s3(1) and s13(1)).
 */
export function assess(facts: AssessmentFacts, thresholds: PensionThresholds): Assessment {
  const { born, period, startsOn, earnings } = facts;
  const since = later(period.from, startsOn);
  const found = notAWorker(facts, since) ?? byEarnings(facts, thresholds, since);
  const sources = [pensionSources.jobholders, thresholds.trigger.source, statePensionTimetable];
  return { ...found, age: ageOn(born, found.since), earnings, sources };
}
