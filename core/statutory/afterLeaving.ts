import { type Problem, problem } from '#core/contract/problem';
import { statutoryNames } from '#core/pay/words';
import { type Day, addDays, earlier, later } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type FamilyDates, type FamilyEvent, type FamilyKind } from './familyDates.ts';
import { type ToldStep, told } from './told.ts';
import { weeksOn } from './weeks.ts';

type Claim = Pick<FamilyEvent, 'kind' | 'due' | 'happened'> & {
  readonly payFrom: Day;
  readonly name: string;
  readonly employed: { readonly to?: Day };
};

/** Maternity and adoption pay stay due from who employed the PA in the relevant week, whatever ended the job since. */
export function followsEmployment(kind: FamilyKind): boolean {
  return kind === 'smp' || kind === 'sap';
}

/** The day on which pay begins where the job ended before it: not chosen, but the law's. Undefined where it did not, or too early. */
function startAfterLeaving(
  { kind, due, happened, payFrom, employed }: Claim,
  { expectedWeek, relevantWeek }: FamilyDates,
): Day | undefined {
  const { to } = employed;
  if (to === undefined || payFrom <= to || to < relevantWeek.from || !followsEmployment(kind)) return undefined;
  const next = addDays(to, 1);
  if (kind === 'sap') {
    const placed = happened ?? due;
    return placed === undefined ? next : later(addDays(placed, -14), next);
  }
  const planned = expectedWeek === undefined ? next : later(weeksOn(expectedWeek, -11).from, next);
  return happened === undefined ? planned : earlier(planned, addDays(happened, 1));
}

/** absence.startsAfterLeaving where the job ended first and another day is chosen. */
export function afterLeavingProblems(claim: Claim, dates: FamilyDates): readonly Problem[] {
  const { kind, name, payFrom, employed } = claim;
  const start = startAfterLeaving(claim, dates);
  if (start === undefined || start === payFrom || employed.to === undefined) return [];
  const words = { name, left: dayInWords(employed.to), pay: statutoryNames[kind], day: dayInWords(start) };
  return [problem('absence.startsAfterLeaving', words, 'payFrom')];
}

/** Why it is paid after the job, and from when. */
export function afterLeavingSteps(claim: Claim, dates: FamilyDates): readonly ToldStep[] {
  const { kind, name, employed } = claim;
  if (employed.to === undefined || startAfterLeaving(claim, dates) === undefined) return [];
  const from =
    kind === 'smp'
      ? 'on the day after, but not before the 11th week before the one in which the baby is due'
      : 'on the day after, but not more than 14 days before the placement';
  const words = `${name} left on ${dayInWords(employed.to)}, in or after the relevant week: ${statutoryNames[kind]} is still due from this employer, and begins ${from}. No notice is needed.`;
  return [told(kind === 'smp' ? 'family.leftMaternity' : 'family.leftAdoption', words)];
}

/** What to ask of who has left. */
export function afterLeavingLooks(claim: Claim, dates: FamilyDates): readonly string[] {
  if (startAfterLeaving(claim, dates) === undefined) return [];
  const { name, kind } = claim;
  return [
    `${name} has left, and this pay is due all the same, without leave. Ask ${name} to tell you when they begin to work for somebody else: that may end ${statutoryNames[kind]}.`,
  ];
}
