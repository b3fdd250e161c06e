import { type Day, type Span, isWithin, later } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type Assessment } from './assess.ts';
import { mustBeOutBefore, nextReEnrolment } from './dates.ts';
import { type Standing } from './standing.ts';

/** What an employer has said of its duties. */
export type EmployerDuties = {
  /** The day on which the first PA began, or a later staging day. Undefined where it is not recorded. */
  readonly startsOn?: Day;
  readonly hasScheme: boolean;
  /** Re-enrolment days that were chosen, oldest first. */
  readonly reEnrolments: readonly Day[];
};

export type Payday = { readonly period: Span; readonly payday: Day };

/** What stands in the way of a payday, or is to be looked at; `from` is the day from which they are to be a member. */
export type EnrolmentNeed = { readonly kind: 'blocks' | 'look'; readonly from: Day; readonly words: string };

const where = 'under Team, “Pension”';

/** Words before which the assessment's own sentence stands. */
function toEnrol({ hasScheme, startsOn }: EmployerDuties, from: Day): string {
  if (startsOn === undefined)
    return 'Record when your pension duties began and your pension scheme, under Employers, “Pension duties and scheme”. Then enrol them.';
  if (!hasScheme) return 'Record your pension scheme, under Employers, “Pension duties and scheme”. Then enrol them.';
  return `Enrol them from ${dayInWords(from)}, or postpone it, ${where}.`;
}

function isReEnrolled({ reEnrolments }: EmployerDuties, wentOn: Day, { period }: Payday): Day | undefined {
  return reEnrolments.find((day) => day <= period.to && wentOn < mustBeOutBefore(day));
}

function whenOut(duties: EmployerDuties, standing: Extract<Standing, { kind: 'out' }>, payday: Payday): EnrolmentNeed | undefined {
  const { day: wentOn } = standing.event;
  const again = isReEnrolled(duties, wentOn, payday);
  if (again !== undefined) {
    const words = `Enrol them again from ${dayInWords(again)}, your re-enrolment day, ${where}. It cannot be postponed.`;
    return { kind: 'blocks', from: again, words };
  }
  const since = duties.reEnrolments.at(-1) ?? duties.startsOn;
  if (since === undefined) return undefined;
  const { window, anniversary } = nextReEnrolment(since);
  if (payday.period.to < window.from || wentOn >= mustBeOutBefore(window.to)) return undefined;
  const chosen = `Choose your re-enrolment day between ${dayInWords(window.from)} and ${dayInWords(window.to)}, under Employers, “Pension duties and scheme”.`;
  return { kind: payday.period.from > window.to ? 'blocks' : 'look', from: anniversary, words: chosen };
}

/**
 * Whether a PA is to be enrolled before a payday is approved: eligible, neither a member nor postponed, and not gone of their own will. The
 * sentence says what to do; the assessment's own words belong before it.
 */
export function enrolmentNeed(
  assessment: Assessment,
  standing: Standing,
  duties: EmployerDuties,
  payday: Payday,
): EnrolmentNeed | undefined {
  const { category, since } = assessment;
  const { startsOn } = duties;
  if (category !== 'eligible' || standing.kind === 'member') return undefined;
  if (startsOn !== undefined && payday.period.to < startsOn) return undefined;
  if (standing.kind === 'out') return whenOut(duties, standing, payday);
  const from = startsOn === undefined ? since : later(since, startsOn);
  if (standing.kind === 'outside') return { kind: 'blocks', from, words: toEnrol(duties, from) };
  const { until } = standing.event;
  if (until > payday.period.to) return undefined;
  const due = isWithin(until, payday.period) ? later(from, until) : from;
  return { kind: 'blocks', from: due, words: `The postponement ended on ${dayInWords(until)}. ${toEnrolAfter(due)}` };
}

/** A membership that somebody joined of their own will, with less than the law's least; left by now, or going on. */
export type TooLittleJoined = { readonly day: Day; readonly hasLeft: boolean };

/**
 * Who only ever joined with less than the law's least, and is now to be enrolled: only a membership into which the employer pays in enough
 * stands in the place of enrolment (Pensions Act 2008 s3(3) and s20).
 */
export function joinedNeed(
  { category, since }: Assessment,
  { day, hasLeft }: TooLittleJoined,
  { startsOn }: EmployerDuties,
  { period }: Payday,
): EnrolmentNeed | undefined {
  if (category !== 'eligible' || (startsOn !== undefined && period.to < startsOn)) return undefined;
  const from = later(later(since, day), startsOn ?? since);
  if (hasLeft) return { kind: 'blocks', from, words: toEnrolAfter(from) };
  const words = `They joined the pension themselves, and what is paid in is below the law’s least for who is enrolled. Record that they left that membership, and then enrol them from ${dayInWords(from)}, ${where}.`;
  return { kind: 'blocks', from, words };
}

function toEnrolAfter(from: Day): string {
  return `Enrol them from ${dayInWords(from)}, ${where}.`;
}
