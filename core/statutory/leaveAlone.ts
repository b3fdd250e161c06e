import { type Problem, problem } from '#core/contract/problem';
import { statutoryNames } from '#core/pay/words';
import { day } from '#core/time/day';
import { type FamilyClaim } from './familyTest.ts';
import { refusalForms } from './words.ts';

/**
 * Paternity leave asks for no length of service in England, Scotland and Wales since 6 April 2026: for births and placements from that day
 * on, and for a baby due in the week of Sunday 5 April 2026 or later (Employment Rights Act 2025; business.gov.uk, Paternity Leave and
 * Unpaid Parental Leave; hpc.uk.com, New Day 1 Right; read 2026-11-23). Its pay asks for 26 weeks as before.
 */
const fromFirstDay = { happened: day('2026-04-06'), due: day('2026-04-05') } as const;

type Asked = Pick<FamilyClaim, 'kind' | 'due' | 'happened' | 'isNorthernIreland'>;

/** Whether the leave itself, not only its pay, needs 26 weeks of employment: shared parental leave everywhere, paternity leave as it was. */
export function leaveNeedsService({ kind, due, happened, isNorthernIreland }: Asked): boolean {
  if (kind !== 'spp' || isNorthernIreland) return kind === 'shpp' || kind === 'spp';
  const isSince = (happened !== undefined && happened >= fromFirstDay.happened) || (due !== undefined && due >= fromFirstDay.due);
  return !isSince;
}

/**
 * What stands in the way of leave without its pay: absence.payIsDue where the pay is not refused, absence.leaveNeedsService where neither
 * leave nor pay is given so soon. Too little earned never takes the leave.
 */
export function leaveAloneProblem(asked: Asked & Pick<FamilyClaim, 'name'>, refusals: readonly Problem[]): Problem | undefined {
  const { kind, name } = asked;
  const [pay, form] = [statutoryNames[kind], refusalForms[kind]];
  if (refusals.length === 0) return problem('absence.payIsDue', { pay }, 'isUnpaid');
  const isTooSoon = refusals.some(({ code }) => code === 'absence.serviceShort' || code === 'absence.notEmployedThen');
  return isTooSoon && leaveNeedsService(asked) ? problem('absence.leaveNeedsService', { name, form }, 'payFrom') : undefined;
}
