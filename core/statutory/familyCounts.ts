import { type Problem, problem } from '#core/contract/problem';
import { type Day, addDays, daysBetween } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type FamilyClaim } from './familyTest.ts';
import { type ToldStep, counted, told } from './told.ts';

/** Of one baby, both parents together: maternity or adoption pay has 39 weeks, of which two at the least are the mother's own. */
const sharedPool = 39;
const mothersOwn = 2;
/** A stay in neonatal care counts if it begins so many days after the birth at the latest; pay is for twelve weeks at the most. */
const careWithin = 28;
const mostCareWeeks = 12;
/** Since then Northern Ireland asks for no length of service before bereavement pay. */
const northernFrom = '2026-04-06';

/** Whether bereavement pay is due from the first day of work: in Northern Ireland, for a death since 6 April 2026. */
export function isFromFirstDay({
  kind,
  isNorthernIreland,
  happened,
}: Pick<FamilyClaim, 'kind' | 'isNorthernIreland' | 'happened'>): boolean {
  return kind === 'spbp' && isNorthernIreland && happened !== undefined && happened >= northernFrom;
}

export const northernBereavement =
  'In Northern Ireland bereavement pay is for a miscarriage too since 6 April 2026, and no length of service is asked for. The earnings may be of any eight weeks in a row within the sixteen around the death. That the Assembly approved these rules by October 2026 is not confirmed here, and HMRC wants this pay told apart: look at nidirect before you pay.';

/** Weeks of shared parental pay that are left for this PA: 39 less what either parent had of the other pays, less the other's share. */
function sharedWeeksLeft({ paidWeeks = 0, sharedWeeks = 0, weeksBefore }: FamilyClaim): number {
  return Math.max(0, sharedPool - Math.max(mothersOwn, paidWeeks) - sharedWeeks - weeksBefore);
}

export function sharedProblems(claim: FamilyClaim): readonly Problem[] {
  const { kind, weeks, paidWeeks, sharedWeeks = 0, weeksBefore } = claim;
  if (kind !== 'shpp' || paidWeeks === undefined) return [];
  const left = sharedWeeksLeft(claim);
  if (weeks <= left) return [];
  const taken = [String(Math.max(mothersOwn, paidWeeks)), String(sharedWeeks + weeksBefore)] as const;
  return [problem('absence.sharedTooMany', { left: counted(left, 'week'), paid: taken[0], shared: taken[1] }, 'weeks')];
}

export function sharedSteps(claim: FamilyClaim): readonly ToldStep[] {
  const { kind, paidWeeks, sharedWeeks = 0, weeksBefore } = claim;
  if (kind !== 'shpp' || paidWeeks === undefined) return [];
  const paid = Math.max(mothersOwn, paidWeeks);
  const words = `${counted(sharedPool, 'week')} of pay, less ${counted(paid, 'week')} of maternity or adoption pay or Maternity Allowance, less ${counted(sharedWeeks + weeksBefore, 'week')} of shared parental pay taken or claimed besides: ${counted(sharedWeeksLeft(claim), 'week')} are left.`;
  return [told('family.shared', words)];
}

/** Whole weeks of care in a row: seven days each, the first of them the day after the care began. */
export function careWeeks(from: Day, to: Day): number {
  return Math.max(0, Math.floor(daysBetween(from, to) / 7));
}

type Care = { readonly from: Day; readonly to: Day; readonly weeks: number };

/** Undefined where the claim tells nothing of the care: one recorded before it was asked for. */
function careOf({ kind, happened, careTo, careKnownTo }: FamilyClaim): Care | undefined {
  const to = careTo ?? careKnownTo;
  if (kind !== 'sncp' || happened === undefined || to === undefined) return undefined;
  return { from: happened, to, weeks: careWeeks(happened, to) };
}

export function careProblems(claim: FamilyClaim): readonly Problem[] {
  const care = careOf(claim);
  if (care === undefined) return [];
  const { born, weeks, weeksBefore, careWeeksBefore = 0 } = claim;
  const days = { from: dayInWords(care.from), to: dayInWords(care.to) };
  if (born !== undefined && (care.from < born || care.from > addDays(born, careWithin))) {
    return [problem('absence.careLate', { from: days.from, born: dayInWords(born) }, 'happened')];
  }
  if (care.weeks === 0) return [problem('absence.careShort', days, 'careTo')];
  const left = Math.max(0, Math.min(care.weeks - careWeeksBefore, mostCareWeeks - weeksBefore));
  if (weeks > left)
    return [problem('absence.careWeeks', { ...days, care: counted(care.weeks, 'week'), left: counted(left, 'week') }, 'weeks')];
  return [];
}

export function careSteps(claim: FamilyClaim): readonly ToldStep[] {
  const care = careOf(claim);
  if (care === undefined) return [];
  const words = `Care from ${dayInWords(care.from)} to ${dayInWords(care.to)}, counted from the day after it began, is ${counted(care.weeks, 'whole week')}: a week of pay for each, ${String(mostCareWeeks)} at the most.`;
  return [told('family.neonatal', words)];
}
